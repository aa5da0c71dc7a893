/** In the order in which they are looked for: an iPad says "Mac OS X", Android says "Linux". */
const DEVICES: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android.*Mobile/, 'Android phone'],
  [/Android/, 'Android tablet'],
  [/CrOS/, 'Chromebook'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** What kind of device a browser says it runs on; null: it does not tell. */
export function deviceName(userAgent: string | undefined): string | null {
  return DEVICES.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? null
}
