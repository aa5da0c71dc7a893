import { type DurationMs, type ExerciseMs, formatClock, MINUTE } from '../base/time.ts'
import type { Runbook, StepRef } from '../runbook/model.ts'
import { findDurations, minutesOf } from '../runbook/understand/durations.ts'
import type { Scenario } from '../scenario/model.ts'
import type { ScoreLog } from './score-log.ts'
import { statedMarks } from './stated-marks.ts'
import { findStep } from './step-refs.ts'
import type { StepTick } from './step-ticks.ts'

/** A departure from the runbook, listed one by one (DESIGN §5); only skipped and reordered ones cost points. */
export interface Deviation {
  readonly kind: 'skipped' | 'deviated' | 'late' | 'reordered' | 'wrong-role' | 'improvised'
  readonly ref: StepRef | null
  readonly text: string
  /** What about it, in a sentence. */
  readonly detail: string
  readonly justified: boolean
  readonly seqs: readonly number[]
}

interface Step {
  readonly ref: StepRef
  readonly text: string
  readonly owner: string | null
  readonly tick: StepTick | null
  readonly excluded: boolean
}

interface Sources {
  readonly scenario: Scenario
  readonly runbooks: readonly Runbook[]
  readonly log: ScoreLog
  readonly required: readonly Step[]
  readonly others: readonly Step[]
}

/** All departures: of required steps first, in the order of the runbook, then what was improvised. */
export function deviationsOf(sources: Sources): readonly Deviation[] {
  const { required, others } = sources
  return [
    ...required.flatMap(skippedOrDeviated),
    ...others.filter((step) => step.tick?.status === 'deviated').flatMap(skippedOrDeviated),
    ...reordered(required),
    ...[...required, ...others].flatMap((step) => [...late(sources, step), ...wrongRole(sources, step)]),
    ...improvised(sources.log),
  ]
}

/** Pairs of done steps of which the one that should come first was done later. */
export function invertedPairs(steps: readonly Step[]): readonly (readonly [StepTick, StepTick])[] {
  const ticks = steps.flatMap((step) => (step.tick?.status === 'done' ? [step.tick] : []))
  return ticks.flatMap((first, index) =>
    ticks.slice(index + 1).flatMap((second) => (second.at < first.at ? [[first, second] as const] : [])),
  )
}

function skippedOrDeviated(step: Step): readonly Deviation[] {
  const { ref, text, tick } = step
  if (tick?.status === 'done' || tick?.status === 'not-applicable') return []
  const deviated = tick?.status === 'deviated'
  return [
    {
      kind: deviated ? 'deviated' : 'skipped',
      ref,
      text,
      detail: tick?.reason || (deviated ? 'Done differently' : 'Not done'),
      justified: tick?.justified ?? false,
      seqs: tick?.seqs ?? [],
    },
  ]
}

function reordered(required: readonly Step[]): readonly Deviation[] {
  const texts = new Map(required.map((step) => [step.ref, step.text]))
  const counted = required.filter((step) => !step.excluded)
  const early = new Map<StepRef, { readonly tick: StepTick; readonly after: StepTick[] }>()
  for (const [first, second] of invertedPairs(counted)) {
    const entry = early.get(second.ref) ?? { tick: second, after: [] }
    entry.after.push(first)
    early.set(second.ref, entry)
  }
  return [...early.values()].map(({ tick, after }) => ({
    kind: 'reordered',
    ref: tick.ref,
    text: texts.get(tick.ref) ?? tick.ref,
    detail: `Done before ${after.map((one) => one.ref).join(', ')}`,
    justified: false,
    seqs: [...new Set([...tick.seqs, ...after.flatMap((one) => one.seqs)])],
  }))
}

/** Judges windows of the form `within 15 min`, in any of the six languages, or `within 30 min of onset`; others are for people to judge. */
function late(sources: Sources, step: Step): readonly Deviation[] {
  const { tick } = step
  const written = findStep(sources.runbooks, step.ref)?.window ?? null
  const window = written === null ? null : readWindow(written)
  if (window === null || tick?.status !== 'done') return []
  const began =
    window.from === 'procedure' ? procedureBegan(sources, step.ref) : marked(sources.log, window.from)
  if (began === null || tick.at - began <= window.length) return []
  const detail = `Done at ${formatClock(tick.at)}, ${formatClock(tick.at - began)} after its clock began: ${written}`
  return [{ kind: 'late', ref: step.ref, text: step.text, detail, justified: false, seqs: tick.seqs }]
}

interface StepWindow {
  readonly length: DurationMs
  readonly from: 'procedure' | 'onset' | 'detected' | 'declared'
}

const WINDOW_EVENTS: readonly (readonly [RegExp, StepWindow['from']])[] = [
  [/^(of|from|after) (the )?onset$/i, 'onset'],
  [/^(of|from|after) (the )?detection$/i, 'detected'],
  [/^(of|from|after) (declaring|(the )?declaration)$/i, 'declared'],
]

/** "Within" in English, Norwegian, Danish, Swedish, Dutch and German. */
const WITHIN = /^(?:within|in less than|innen|inden|inom|binnen|innerhalb(?: von)?)\s+/iu

function readWindow(window: string): StepWindow | null {
  const within = WITHIN.exec(window.trim())?.[0]
  if (within === undefined) return null
  const rest = window.trim().slice(within.length)
  const [found] = findDurations(rest)
  if (found === undefined || found.start !== 0) return null
  const length = minutesOf(found.iso) * MINUTE
  const event = rest.slice(found.end).trim()
  if (event === '') return { length, from: 'procedure' }
  const from = WINDOW_EVENTS.find(([pattern]) => pattern.test(event))?.[1]
  return from === undefined ? null : { length, from }
}

/** A window without an event runs from the first step of its procedure. */
function procedureBegan(sources: Sources, ref: StepRef): ExerciseMs | null {
  const procedure = ref.slice(0, ref.lastIndexOf('/') + 1)
  const times = [...sources.required, ...sources.others].flatMap((one) =>
    one.ref.startsWith(procedure) && one.tick?.status === 'done' ? [one.tick.at] : [],
  )
  return times.length === 0 ? null : Math.min(...times)
}

function marked(log: ScoreLog, mark: 'onset' | 'detected' | 'declared'): ExerciseMs | null {
  const times = statedMarks(log).flatMap((one) =>
    one.mark === mark && one.component === null ? [one.statedAt] : [],
  )
  return times.length === 0 ? null : Math.min(...times)
}

function wrongRole(sources: Sources, step: Step): readonly Deviation[] {
  const { tick } = step
  const owner = sources.scenario.roles.find((role) => role.id === step.owner)
  if (tick?.status !== 'done' || tick.role === null || owner === undefined) return []
  if (tick.role === owner.id || tick.role === owner.backup) return []
  const by = sources.scenario.roles.find((role) => role.id === tick.role)?.title ?? tick.role
  const detail = `Done by ${by}, owned by ${owner.title}`
  return [{ kind: 'wrong-role', ref: step.ref, text: step.text, detail, justified: false, seqs: tick.seqs }]
}

/** What the team did that neither the options nor the runbook have: free decisions mapped to effects. */
function improvised(log: ScoreLog): readonly Deviation[] {
  const texts = new Map<string, string>()
  return log.events.flatMap(({ event, seq }) => {
    if (event.type === 'Decided') texts.set(event.decision, event.text)
    if (event.type !== 'DecisionMapped' || event.mapping.to !== 'effects') return []
    const text = texts.get(event.decision) || 'A decision of their own'
    return [
      {
        kind: 'improvised' as const,
        ref: null,
        text,
        detail: event.mapping.reason,
        justified: false,
        seqs: [seq],
      },
    ]
  })
}
