/** The steps of a drill by what they are for: what comes first, the ways to choose from, the proof, the care afterwards. */
import { type DurationMs, MINUTE } from '../base/time.ts'
import type { ReportStep } from '../contract/runbook-report.ts'
import type { Drill } from './choose-drills.ts'
import type { Surroundings } from './surroundings.ts'
import { lineOf } from './text.ts'
import { AFTERCARE, VERIFIES } from './vocabulary.ts'

/** A step with such a window is no part of the recovery: `+24 h`, `+7 d`. */
const LONG_AFTER: DurationMs = 12 * 60 * MINUTE

export interface StepParts {
  readonly before: readonly ReportStep[]
  readonly branches: readonly {
    readonly title: string
    readonly line: number | null
    readonly steps: readonly ReportStep[]
  }[]
  readonly common: readonly ReportStep[]
  readonly verifying: readonly ReportStep[]
  readonly after: readonly ReportStep[]
}

export function partsOf(drill: Drill, around: Surroundings): StepParts {
  const isAfter = (step: ReportStep) =>
    around.titlesBetween(drill.section, step.line).some((title) => AFTERCARE.test(title)) ||
    isLongAfter(step.window ?? null)
  const all = drill.procedureSteps
  const recovering = all.filter((step) => !isAfter(step))
  const steps = recovering.length === 0 ? all : recovering
  const after = recovering.length === 0 ? [] : all.filter(isAfter)
  const options = drill.options.filter((title) => lineOf(title) !== '')
  const inOptions = steps.filter(({ option }) => option != null && options.includes(option))
  const used = new Set(inOptions.map(({ option }) => option))
  if (options.length < 2 || used.size === 0) {
    const { head, tail } = splitVerification(steps)
    return { before: head, branches: [], common: [], verifying: tail, after }
  }
  const first = steps.indexOf(inOptions[0] as ReportStep)
  const isBetween = (step: ReportStep) => !inOptions.includes(step)
  const { head, tail } = splitVerification(steps.slice(first).filter(isBetween), 0)
  return {
    before: steps.slice(0, first),
    branches: options.map((title) => {
      const own = inOptions.filter(({ option }) => option === title)
      return { title, line: own[0]?.line ?? null, steps: own }
    }),
    common: head,
    verifying: tail,
    after,
  }
}

function isLongAfter(window: string | null): boolean {
  const match = /^\s*(?:T\s?)?\+\s?(\d+)\s*(\p{L}*)/u.exec(window ?? '')
  if (match === null) return false
  const [, count = '0', unit = ''] = match
  const isDays = /^(?:d|dag|dager|dage|dagar|dagen|days?|tage?|døgn|uke|week|w)/iu.test(unit)
  const isHours = /^(?:h|t|timer?|timmar|hours?|hrs?|uur|u|std|stunden)\b/iu.test(unit)
  return isDays || (isHours && Number(count) * 60 * MINUTE >= LONG_AFTER)
}

/** The run of checks at the end proves the recovery; at least `least` steps stay in front of it. */
function splitVerification(
  steps: readonly ReportStep[],
  least = 1,
): { head: readonly ReportStep[]; tail: readonly ReportStep[] } {
  const last = steps.findLastIndex(({ text }) => !VERIFIES.test(text))
  const cut = Math.max(least, last + 1)
  return { head: steps.slice(0, cut), tail: steps.slice(cut) }
}
