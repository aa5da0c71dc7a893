import type { ExerciseMs } from '../../base/time.ts'
import type { JournalLine } from '../../contract/events.ts'
import { draftNoteIn } from '../../contract/pack-draft.ts'
import type {
  PlanBasis,
  PlannedSpan,
  PlanStepView,
  PlanTaskView,
  PlanView,
} from '../../contract/plan-view.ts'
import type { RunbookProcedure, RunbookStep, StepRef } from '../../runbook/model.ts'
import type { MarkName, TaskDef } from '../../scenario/model.ts'
import { criticalPath } from '../critical-path.ts'
import { liveLog } from '../live-measures.ts'
import type { ExerciseRecord } from '../record.ts'
import { requiredSteps } from '../required-steps.ts'
import { type ScoreLog, scoreLog } from '../score-log.ts'
import { type StatedMark, statedMarks } from '../stated-marks.ts'
import { type RunSpan, taskRuns } from '../task-runs.ts'
import { type Titles, titlesOf } from '../titles.ts'
import { type StatedPlan, statedPlan } from './stated-plan.ts'
import { actualOf, earliest, type PlanClock, plannedOf, spanFrom } from './step-span.ts'
import { type StepWork, stepWork } from './step-work.ts'

/**
 * Runbook steps and tasks planned against actual, of any log, also of one that still runs. A plan is what the document
 * states of a step, else the estimate of the task that carries it out; the actual is that task's own start and end, else
 * from when the question was put to the tick.
 */
export function plannedActual(record: ExerciseRecord, log: ScoreLog = scoreLog(record.lines)): PlanView {
  const sources = sourcesOf(record, log)
  return {
    procedures: record.runbooks.flatMap((runbook) =>
      runbook.procedures.flatMap((one) => procedure(sources, one)),
    ),
    tasks: taskRuns(log).map((run) => taskView(sources, run)),
    marks: shownMarks(sources),
  }
}

const known = new WeakMap<readonly JournalLine[], { readonly length: number; readonly plan: PlanView }>()

/** The same of an exercise that runs: read from the log once, however many views of it are made. */
export function livePlan(record: ExerciseRecord): PlanView {
  const cached = known.get(record.lines)
  if (cached !== undefined && cached.length === record.lines.length) return cached.plan
  const plan = plannedActual(record, liveLog(record))
  known.set(record.lines, { length: record.lines.length, plan })
  return plan
}

interface Sources {
  readonly record: ExerciseRecord
  readonly log: ScoreLog
  readonly titles: Titles
  readonly work: ReadonlyMap<StepRef, StepWork>
  readonly required: ReadonlySet<StepRef>
  readonly marks: readonly StatedMark[]
  /** Runs on the critical path. */
  readonly critical: ReadonlySet<string>
  /** Planned length of each run that was asked for, ms. */
  readonly lengths: ReadonlyMap<string, number>
  readonly basisOf: (task: string) => PlanBasis
}

function sourcesOf(record: ExerciseRecord, log: ScoreLog): Sources {
  const work = stepWork(record.scenario, log)
  const note = draftNoteIn(record.artefacts)
  const guesses = new Set(note?.guesses.map(({ path }) => path))
  return {
    record,
    log,
    titles: titlesOf(record),
    work,
    required: new Set(requiredSteps(record.scenario, record.runbooks, (ref) => work.get(ref)?.tick != null)),
    marks: statedMarks(log),
    critical: new Set(criticalPath(log).map(({ run }) => run.run)),
    lengths: new Map(
      log.events.flatMap(({ event }) => (event.type === 'TaskQueued' ? [[event.run, event.duration]] : [])),
    ),
    basisOf: (task) =>
      note === null ? 'estimated' : guesses.has(`tasks.${task}.estimate`) ? 'guessed' : 'stated',
  }
}

const plans = new WeakMap<RunbookStep, StatedPlan | null>()

function planIn(step: RunbookStep): StatedPlan | null {
  const before = plans.get(step)
  if (before !== undefined) return before
  const plan = statedPlan(step)
  plans.set(step, plan)
  return plan
}

/** Empty for a procedure that nobody has begun and in which nothing that is required has a deadline that runs. */
function procedure(sources: Sources, { steps, title }: RunbookProcedure): PlanView['procedures'] {
  const { work, required } = sources
  const worked = steps.map((step) => {
    const held = work.get(step.ref) ?? null
    return { step, held, ...(held === null ? UNTOUCHED : actualOf(held, sources.log.mode)) }
  })
  const beginning = earliest(
    worked.flatMap(({ actual }) => (actual === null ? [] : [actual.from ?? actual.to])),
  )
  const clock: PlanClock = {
    mark: (mark) => firstMark(sources.marks, mark),
    step: (number) => worked[number - 1]?.actual?.to ?? null,
    beginning,
  }
  const isBegun = worked.some(({ status }) => status !== 'open')
  let before = beginning
  const views = worked.map(({ step, held, status, actual }, index): PlanStepView => {
    const start = actual?.from ?? (actual?.to == null ? before : earliest([before, actual.to]))
    const plan = planIn(step)
    const planned = plan === null ? estimateOf(sources, step.ref, held, start) : plannedOf(plan, clock, start)
    // what was not begun yet stands behind what is planned before it; a limit holds nothing up
    const isLimit = plan !== null && plan.kind !== 'length'
    before = actual?.to ?? (isLimit || status === 'not-applicable' ? before : (planned?.to ?? before))
    const end = actual?.to ?? null
    return {
      ref: step.ref,
      number: index + 1,
      text: step.text,
      owner: step.owner === null ? null : sources.titles.role(step.owner),
      status,
      planned,
      actual,
      who: held === null ? '' : whoDid(sources, held),
      lateBy: end === null || planned?.to == null ? null : end - planned.to,
      critical: held?.runs.some(({ run }) => sources.critical.has(run)) ?? false,
      events: held === null ? [] : [...held.runs.flatMap(({ seqs }) => seqs), ...(held.tick?.seqs ?? [])],
    }
  })
  const id = steps[0]?.ref.slice(0, steps[0].ref.lastIndexOf('/')) ?? ''
  return isBegun || views.some(({ ref, planned }) => required.has(ref) && planned?.to != null)
    ? [{ id, title, steps: views }]
    : []
}

const UNTOUCHED = { status: 'open', actual: null } as const

/** The estimate of the task that carries a step out: of its first run, or of the only task that there is for it. */
function estimateOf(
  { record, lengths, basisOf }: Sources,
  ref: StepRef,
  held: StepWork | null,
  start: ExerciseMs | null,
): PlannedSpan | null {
  const run = held?.runs[0]
  const [only, ...others]: readonly TaskDef[] = record.scenario.tasks.filter(({ follows }) =>
    follows.includes(ref),
  )
  if (run !== undefined)
    return { ...spanFrom(start, lengths.get(run.run) ?? 0), basis: basisOf(run.task), says: '' }
  if (only === undefined || others.length > 0) return null
  return { ...spanFrom(start, only.estimate.m), basis: basisOf(only.id), says: '' }
}

function whoDid({ titles }: Sources, { runs, tick, open }: StepWork): string {
  const role = runs.findLast(({ startedAt }) => startedAt !== null)?.role ?? tick?.role ?? open?.role
  return role == null ? '' : titles.role(role)
}

/** Of the whole where it was marked for the whole, else the first of a component. */
function firstMark(marks: readonly StatedMark[], name: MarkName): ExerciseMs | null {
  const own = marks.filter(({ mark }) => mark === name)
  const whole = own.filter(({ component }) => component === null)
  return earliest((whole.length > 0 ? whole : own).map(({ statedAt }) => statedAt))
}

function taskView({ titles, critical, log, lengths, basisOf }: Sources, run: RunSpan): PlanTaskView {
  const { startedAt, endedAt } = run
  const planned = spanFrom(startedAt, lengths.get(run.run) ?? 0)
  return {
    run: run.run,
    task: run.task,
    title: titles.task(run.task),
    roleTitle: titles.role(run.role),
    status: run.outcome,
    planned: { ...planned, basis: basisOf(run.task), says: '' },
    actual:
      startedAt === null
        ? null
        : { from: startedAt, to: endedAt, evidence: log.mode === 'live' ? 'recorded' : 'simulated' },
    lateBy: endedAt === null || planned.to === null ? null : endedAt - planned.to,
    critical: critical.has(run.run),
    events: run.seqs,
  }
}

const SHOWN: readonly MarkName[] = ['onset', 'detected', 'declared', 'restored', 'verified']

/** Of the whole, the first of each; of a component what was observed. */
function shownMarks({ marks, titles }: Sources): PlanView['marks'] {
  const first = new Set<MarkName>()
  return marks
    .toSorted((one, other) => one.statedAt - other.statedAt)
    .flatMap(({ mark, component, statedAt, evidence }) => {
      if (!SHOWN.includes(mark)) return []
      if (component !== null)
        return evidence === 'observed'
          ? [
              {
                title: `${titles.component(component)}: ${titles.mark(mark).toLowerCase()}`,
                at: statedAt,
                evidence,
              },
            ]
          : []
      if (first.has(mark)) return []
      first.add(mark)
      return [{ title: titles.mark(mark), at: statedAt, evidence }]
    })
}
