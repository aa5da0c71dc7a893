/** ISO 8601 durations as people write and read them: `PT4H` is `4 h`. Calendar units stay what they are. */

const UNITS: readonly (readonly [RegExp, keyof Parts])[] = [
  [/^(?:y|years?|år|jaar|jahre?)$/u, 'years'],
  [/^(?:mo|months?|måned(?:er)?|månad(?:er)?|maand(?:en)?|monate?)$/u, 'months'],
  [/^(?:w|weeks?|uker?|uge|uger|veck(?:a|or)|we(?:ek|ken)|wochen?)$/u, 'weeks'],
  [/^(?:d|days?|dag(?:er|ar|en|e)?|døgn|dygn|tagen?|tage)$/u, 'days'],
  [/^(?:h|hrs?|hours?|t|timer?|tim|timm(?:e|ar)|uur|std|stunden?)$/u, 'hours'],
  [/^(?:m|min|mins|minutes?|minutt(?:er)?|minut(?:er|en|ter)?|minuten)$/u, 'minutes'],
  [/^(?:s|sec|secs|seconds?|sek|sekund(?:er|en)?|seconden?)$/u, 'seconds'],
]

interface Parts {
  years: number
  months: number
  weeks: number
  days: number
  hours: number
  minutes: number
  seconds: number
}

const ISO = /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/

/** Reads `4 h`, `1 h 30 min`, `3 months`, `1,5 hours` or ISO 8601 itself; null for what is none. */
export function isoFromWords(text: string): string | null {
  const trimmed = text.trim()
  if (ISO.test(trimmed)) return trimmed
  const written = trimmed.toLowerCase()
  const found = [...written.matchAll(/(\d{1,6}(?:[.,]\d{1,2})?)\s*(\p{L}+)/gu)]
  const read = found
    .map(([whole]) => whole)
    .join('')
    .replace(/\s/g, '')
  if (found.length === 0 || read !== written.replace(/\s/g, '')) return null
  const parts: Parts = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 }
  for (const [, amount = '', word = ''] of found) {
    const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1]
    if (unit === undefined) return null
    parts[unit] += Number(amount.replace(',', '.'))
  }
  return isoOfParts(parts)
}

/** `PT1H30M` is `1 h 30 min`; what is no ISO 8601 duration stays as it is. */
export function isoWords(iso: string): string {
  if (!ISO.test(iso)) return iso
  const [calendar = '', clock = ''] = iso.slice(1).split('T')
  const words = [
    ...amounts(calendar, {
      Y: ['year', 'years'],
      M: ['month', 'months'],
      W: ['week', 'weeks'],
      D: ['day', 'days'],
    }),
    ...amounts(clock, { H: ['h', 'h'], M: ['min', 'min'], S: ['s', 's'] }),
  ]
  return words.join(' ')
}

function amounts(
  text: string,
  units: Readonly<Record<string, readonly [string, string]>>,
): readonly string[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].map(([, amount = '', letter = '']) => {
    const [one, many] = units[letter] ?? ['', '']
    return `${amount} ${amount === '1' ? one : many}`
  })
}

/** Fractions go down to the next unit that takes them: 1.5 h is PT1H30M. Calendar units must be whole. */
function isoOfParts(parts: Parts): string | null {
  const { years, months, weeks, days } = parts
  if (![years, months, weeks, days].every(Number.isInteger)) return null
  const seconds = Math.round(parts.hours * 3600 + parts.minutes * 60 + parts.seconds)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = seconds % 60
  const calendar = [years && `${years}Y`, months && `${months}M`, weeks && `${weeks}W`, days && `${days}D`]
  const clock = [hours && `${hours}H`, minutes && `${minutes}M`, rest && `${rest}S`]
  const before = calendar.filter((part) => part !== 0).join('')
  const after = clock.filter((part) => part !== 0).join('')
  return before === '' && after === '' ? 'PT0S' : `P${before}${after === '' ? '' : `T${after}`}`
}
