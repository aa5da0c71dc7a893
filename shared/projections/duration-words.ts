import { DAY, type DurationMs, HOUR, MINUTE, SECOND } from '../base/time.ts'

/** A length of time as people say it: `45 s`, `30 min`, `1 h 30 min`, `2 d 4 h`; the two largest units, cut not rounded. */
export function durationWords(ms: DurationMs): string {
  const absolute = Math.abs(ms)
  const parts = [
    [Math.floor(absolute / DAY), 'd'],
    [Math.floor((absolute % DAY) / HOUR), 'h'],
    [Math.floor((absolute % HOUR) / MINUTE), 'min'],
    [Math.floor((absolute % MINUTE) / SECOND), 's'],
  ] as const
  const first = parts.findIndex(([count]) => count > 0)
  if (first === -1) return '0 s'
  const words = parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
  return `${ms < 0 ? '-' : ''}${words.join(' ')}`
}
