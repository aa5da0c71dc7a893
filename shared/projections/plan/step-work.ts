import type { ExerciseMs } from '../../base/time.ts'
import type { StepRef } from '../../runbook/model.ts'
import type { Scenario } from '../../scenario/model.ts'
import type { ScoreLog } from '../score-log.ts'
import { type StepTick, stepTicks } from '../step-ticks.ts'
import { type RunSpan, taskRuns } from '../task-runs.ts'

/** What the log holds of one runbook step. */
export interface StepWork {
  readonly tick: StepTick | null
  /** The tick was told at the moment that it speaks of, and never corrected. */
  readonly tickedAtOnce: boolean
  /** Runs of the tasks that carry it out, in the order in which they were asked for. */
  readonly runs: readonly RunSpan[]
  /** When the first question that answers to it was put; null: none was. */
  readonly askedAt: ExerciseMs | null
  /** Such a question is open. `role`: whom it asks. */
  readonly open: { readonly role: string } | null
}

/** Everything that was done about runbook steps, by step; steps that nobody touched are not in it. */
export function stepWork(scenario: Scenario, log: ScoreLog): ReadonlyMap<StepRef, StepWork> {
  const ticks = stepTicks(log)
  const atOnce = tickedAtOnce(log)
  const runs = byRef(taskRuns(log), (run) => scenario.tasks.find(({ id }) => id === run.task)?.follows ?? [])
  const asked = byRef(questions(scenario, log), ({ follows }) => follows)
  const refs = new Set([...ticks.keys(), ...runs.keys(), ...asked.keys()])
  return new Map(
    [...refs].map((ref): [StepRef, StepWork] => {
      const points = asked.get(ref) ?? []
      const open = points.find((point) => point.isOpen)
      return [
        ref,
        {
          tick: ticks.get(ref) ?? null,
          tickedAtOnce: atOnce.has(ref),
          runs: runs.get(ref) ?? [],
          askedAt: points.length === 0 ? null : Math.min(...points.map(({ openedAt }) => openedAt)),
          open: open === undefined ? null : { role: open.role },
        },
      ]
    }),
  )
}

function byRef<Item>(
  items: readonly Item[],
  refsOf: (item: Item) => readonly StepRef[],
): ReadonlyMap<StepRef, readonly Item[]> {
  const found = new Map<StepRef, Item[]>()
  for (const item of items) {
    for (const ref of refsOf(item)) found.set(ref, [...(found.get(ref) ?? []), item])
  }
  return found
}

interface Question {
  readonly follows: readonly StepRef[]
  readonly openedAt: ExerciseMs
  readonly isOpen: boolean
  readonly role: string
}

function questions(scenario: Scenario, log: ScoreLog): readonly Question[] {
  const opened = new Map<string, ExerciseMs>()
  const open = new Set<string>()
  for (const { event } of log.events) {
    if (event.type === 'DecisionOpened') {
      if (!opened.has(event.point)) opened.set(event.point, event.at)
      open.add(event.point)
    } else if (event.type === 'Decided' || event.type === 'DecisionClosed') open.delete(event.point ?? '')
  }
  return scenario.decisions.flatMap(({ id, follows, asks }) => {
    const openedAt = opened.get(id)
    return openedAt === undefined
      ? []
      : [{ follows, openedAt, isOpen: open.has(id) && log.endedBy === null, role: asks }]
  })
}

function tickedAtOnce(log: ScoreLog): ReadonlySet<StepRef> {
  const atOnce = new Set<StepRef>()
  for (const { event } of log.events) {
    if (event.type !== 'StepTicked') continue
    if (event.statedAt === event.at && !log.correctedAt.has(event.entry)) atOnce.add(event.ref)
    else atOnce.delete(event.ref)
  }
  return atOnce
}
