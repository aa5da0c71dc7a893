import { type DurationMs, MINUTE } from '../../base/time.ts'
import type { RunbookStep } from '../../runbook/model.ts'
import { findDurations } from '../../runbook/understand/durations.ts'
import type { MarkName } from '../../scenario/model.ts'

/** What a limit counts from. */
export type Anchor =
  | { readonly kind: 'mark'; readonly mark: MarkName }
  /** The end of another step of the procedure. */
  | { readonly kind: 'step'; readonly number: number }
  /** When the procedure was begun. `isGuess`: the step names something that has no mark. */
  | { readonly kind: 'beginning'; readonly isGuess: boolean }

/** What a step says of its own time. */
export type StatedPlan =
  | { readonly kind: 'limit'; readonly length: DurationMs; readonly from: Anchor; readonly says: string }
  /** A phase counted from the first onset. */
  | { readonly kind: 'phase'; readonly from: DurationMs; readonly to: DurationMs; readonly says: string }
  /** How long it takes; of a range the upper end. */
  | { readonly kind: 'length'; readonly length: DurationMs; readonly says: string }

/**
 * A step's time window or length as its document states it, in the six languages of runbooks: `within 15 min of onset`
 * is a limit, `0-10 min: ...` and `+24 h` count from the onset, `..., 10 to 30 min (Owner)` and `(10 min)` are lengths.
 * @returns null when it states none
 */
export function statedPlan({ text, window }: Pick<RunbookStep, 'text' | 'window'>): StatedPlan | null {
  if (window !== null) return windowPlan(window, text) ?? lengthIn(text)
  return lengthIn(text)
}

const DASH = /\s*(?:-|–|—|\bto\b|\btil\b|\btill\b|\bbis\b|\btot\b)\s*(?=T?\s?\+?\s?\d)/u
const AFTER_ONSET = /^\(?\s*T?\s?\+\s?(\d+)\s*$/u

function windowPlan(window: string, text: string): StatedPlan | null {
  const says = window.trim()
  const bare = AFTER_ONSET.exec(says)
  if (bare !== null) return sinceOnset(Number(bare[1]) * MINUTE, says)
  const found = findDurations(says)[0]
  if (found === undefined) return null
  const length = found.minutes * MINUTE
  if (/^\(?\s*T?\s?\+/u.test(says) && !DASH.test(says)) return sinceOnset(length, says)
  if (/^\D{0,4}\d/u.test(says) && DASH.test(says)) {
    const from = beginOf(says, length)
    const isInSentence = text.indexOf(says) > 2
    return isInSentence ? { kind: 'length', length, says } : { kind: 'phase', from, to: length, says }
  }
  if (/^\d/u.test(says)) return { kind: 'length', length, says }
  return { kind: 'limit', length, from: anchorOf(says.slice(found.end)), says }
}

function sinceOnset(length: DurationMs, says: string): StatedPlan {
  return { kind: 'limit', length, from: { kind: 'mark', mark: 'onset' }, says }
}

/** `15` of `15-30 min`, in the unit of its end where it has none of its own. */
function beginOf(says: string, to: DurationMs): DurationMs {
  const [left = '', right = ''] = says.split(DASH)
  const own = findDurations(left)[0]
  if (own !== undefined) return own.minutes * MINUTE
  const [low, high] = [/\d+/.exec(left), /\d+/.exec(right)].map((match) => Number(match?.[0] ?? 0))
  return low === undefined || high === undefined || high === 0 ? 0 : (to * low) / high
}

/** What stands behind `within 15 min`; word beginnings in English, Norwegian, Swedish, Danish, Dutch and German. */
const ANCHORS: readonly (readonly [RegExp, MarkName])[] = [
  [/\b(?:declar|erklær|erklar|utlys|deklarer|afkondig|ausruf|ausgeruf)/iu, 'declared'],
  [/(?:^|[^\p{L}])(?:verif|bekreftet gjen|bekräftad åter)/iu, 'verified'],
  [
    /(?:^|[^\p{L}])(?:restor|recover|gjenopprett|återställ|genopret|genetabler|herstel|wiederherstell)/iu,
    'restored',
  ],
  [
    /(?:^|[^\p{L}])(?:detect|alarm|(?:first|første|første|första|eerste|ersten?) (?:report|alarm|melding|anmälan|meld)|report|aware|knowing|suspicion|deteksjon|oppdag|upptäck|opdag|detektion|ontdek|detectie|entdeck|erkenn|kenntnis)/iu,
    'detected',
  ],
  [
    /(?:^|[^\p{L}])(?:onset|t0|outage|failure|utfall|avbrudd|avbrott|nedbrud|uitval|storing|ausfall|störung)/iu,
    'onset',
  ],
]

function anchorOf(rest: string): Anchor {
  const words = rest.trim()
  if (!/\p{L}/u.test(words)) return { kind: 'beginning', isGuess: false }
  const step = /(?:^|[^\p{L}])(?:step|steg|trinn|trin|stap|schritt)\s+(\d{1,3})/iu.exec(words)
  if (step !== null) return { kind: 'step', number: Number(step[1]) }
  const mark = ANCHORS.find(([pattern]) => pattern.test(words))?.[1]
  return mark === undefined ? { kind: 'beginning', isGuess: true } : { kind: 'mark', mark }
}

const BEFORE_OWNER =
  /,\s*((?:about|approx\.?|approximately|ca\.?|circa|omtrent|ungefär|etwa)?\s*\d[^,()]{0,40}?)\s*\(\p{L}/iu
const IN_BRACKETS = /\(\s*((?:about|approx\.?|ca\.?|~|circa|etwa)?\s*\d[^()]{0,24}?)\s*\)/iu

function lengthIn(text: string): StatedPlan | null {
  for (const pattern of [BEFORE_OWNER, IN_BRACKETS]) {
    const says = pattern.exec(text)?.[1]?.trim()
    const found = says === undefined ? undefined : findDurations(says)[0]
    // `45 a minute` is a rate
    if (says === undefined || found === undefined || /\d/.test(says.slice(0, found.start))) continue
    if (pattern === IN_BRACKETS && found.end < says.length) continue
    return { kind: 'length', length: found.minutes * MINUTE, says: says.slice(0, found.end) }
  }
  return null
}
