/** Work that the steps of a procedure become, and how long each takes. */
import { type DurationMs, MINUTE, SECOND } from '../base/time.ts'
import type { ReportStep } from '../contract/runbook-report.ts'
import { rounded } from './lengths.ts'
import { type Span, spanIn } from './surroundings.ts'
import { ASSESSES, INFORMS, RESTORES, SWITCHES, VERIFIES } from './vocabulary.ts'

export interface DraftTask {
  readonly id: string
  readonly title: string
  /** Its title and all that stands below the step. */
  readonly about: string
  /** Id of a seat. */
  readonly by: string
  readonly isOwnerStated: boolean
  /** Line of its step in the document; null when the task was made up. */
  readonly line: number | null
  readonly ref: string | null
  readonly recovers: boolean
  /** Id of the recovery point that it takes data from. */
  restores: string | null
  /** The copy that it takes turns out to be bad. */
  fails: boolean
  estimate: Estimate
}

export interface Estimate {
  readonly o: DurationMs
  readonly m: DurationMs
  readonly p: DurationMs
  /** As written in the document; null when guessed. */
  readonly stated: string | null
}

const BY_KIND: readonly (readonly [RegExp, number])[] = [
  [RESTORES, 30],
  [INFORMS, 5],
  [VERIFIES, 8],
  [ASSESSES, 8],
  [SWITCHES, 15],
]

/** How long a step takes: what it says of itself, else what such a step usually takes. */
export function estimateOf(step: Pick<ReportStep, 'text' | 'window'>): Estimate {
  const own = statedIn(step)
  if (own !== null) {
    const { span, text } = own
    const isOne = span.low === span.high
    const middle = (span.low + span.high) / 2
    return isOne
      ? ordered(0.7 * middle, middle, 1.5 * middle, text)
      : ordered(Math.max(span.low, 0.3 * middle), middle, span.high, text)
  }
  const usual = (BY_KIND.find(([pattern]) => pattern.test(step.text))?.[1] ?? 10) * MINUTE
  return guessed(usual)
}

export function guessed(usual: DurationMs): Estimate {
  return ordered(0.7 * usual, usual, 1.6 * usual, null)
}

function ordered(o: DurationMs, m: DurationMs, p: DurationMs, stated: string | null): Estimate {
  const [first, second, third] = [rounded(o), rounded(m), rounded(p)]
  return {
    o: Math.min(first, second),
    m: second,
    p: Math.max(second, third),
    stated,
  }
}

const IN_BRACKETS =
  /\(\s*(?:ca\.?|about|approx\.?|approximately|~|omtrent|omkring|ungefär|ungefähr|etwa|circa|est\.?|expected)?\s*([^()]{2,30})\)/giu
const TAKES_SO_LONG =
  /\b(?:takes?|wait|allow|tar|vent|beregn|tager|afsæt|vänta|räkna med|duurt|wacht|reken|dauert|warten?|warte)\b[^.;()]{0,40}/iu

/** Only what can be nothing but the step's own length; `within 15 min` is a limit, `last 2 hours` none of it. */
function statedIn({
  text,
  window,
}: Pick<ReportStep, 'text' | 'window'>): { span: Span; text: string } | null {
  const from = window ?? null
  if (from !== null && /^\s*(?:T?\s?\+?\s?)?\d+\s*\p{L}*\s*[-–]\s*(?:T?\s?\+?)?\s*\d/iu.test(from)) {
    const span = spanIn(from)
    if (span !== null && span.high > span.low) {
      const length = span.high - span.low
      return { span: { low: 0.4 * length, high: 0.9 * length }, text: from }
    }
  }
  for (const [whole, inside = ''] of text.matchAll(IN_BRACKETS)) {
    const span = /^\W*[\d½]/u.test(inside) && !/[<>≤≥]/u.test(whole) ? spanIn(inside) : null
    if (span !== null && /^[\d½¼.,\s–-]*(?:to|til|till|tot|bis)?[\d\s½]*\p{L}+\.?\s*$/iu.test(inside))
      return { span, text: inside.trim() }
  }
  const taking = TAKES_SO_LONG.exec(text)?.[0]
  const span = taking === undefined ? null : spanIn(taking)
  return taking === undefined || span === null ? null : { span, text: taking.trim() }
}

/**
 * Makes the best way last no longer than a time: what was guessed is stretched or cut, what was stated stays, or shrinks
 * to its shortest when there is no other way.
 * @param aim what the document says that all of it takes
 */
export function fitTo(
  tasks: readonly DraftTask[],
  best: readonly DraftTask[],
  most: DurationMs,
  aim: DurationMs | null,
): void {
  const sum = (list: readonly DraftTask[]) => list.reduce((total, { estimate }) => total + estimate.m, 0)
  const isGuess = ({ estimate }: DraftTask) => estimate.stated === null
  const free = sum(best.filter(isGuess))
  const left = Math.min(most, aim ?? free + sum(best)) - (sum(best) - free)
  const factor = free === 0 ? 1 : Math.max(0, left) / free
  if (factor < 1 || aim !== null) {
    for (const task of tasks.filter(isGuess)) {
      const middle = Math.floor((task.estimate.m * factor) / GRAIN) * GRAIN
      task.estimate = guessed(Math.max(LEAST, middle))
    }
  }
  if (sum(best) - free <= most) return
  for (const task of tasks) {
    const { o, p, stated } = task.estimate
    if (stated !== null) task.estimate = { o, m: o, p, stated }
  }
}

const GRAIN = 15 * SECOND
const LEAST = 30 * SECOND
