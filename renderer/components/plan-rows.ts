/** The plan as rows and places on one axis. The instants come from the host; here they only become lengths and words. */
import { type DurationMs, type ExerciseMs, formatClock, MINUTE } from '../../shared/base/time.ts'
import type { ActualSpan, PlannedSpan, PlanStepView, PlanView } from '../../shared/contract/plan-view.ts'

export interface PlanAxis {
  readonly from: ExerciseMs
  readonly to: ExerciseMs
  /** Share of the axis, 0-1, of an instant; what lies outside stands at its ends. */
  readonly place: (at: ExerciseMs) => number
  readonly ticks: readonly ExerciseMs[]
}

export interface PlanBars {
  /** Outlined. `isCut`: it ends beyond the axis. */
  readonly planned: {
    readonly from: number
    readonly to: number
    readonly isGuess: boolean
    readonly isCut: boolean
  } | null
  /** Solid, up to the planned end; `over` what it took longer. */
  readonly actual: { readonly from: number; readonly to: number } | null
  readonly over: { readonly from: number; readonly to: number } | null
  /** Only its end is known. */
  readonly tick: number | null
}

export interface PlanRow {
  readonly key: string
  readonly number: string
  readonly title: string
  readonly who: string
  readonly state: 'open' | 'running' | 'late' | 'done' | 'failed' | 'left-out'
  readonly word: string
  /** ms that it is late now, for what is not over; 0: it is not. */
  readonly lateNow: DurationMs
  readonly critical: boolean
  /** It was begun and has no end. */
  readonly goesOn: boolean
  readonly bars: PlanBars
  /** All of it in one sentence. */
  readonly says: string
}

export interface PlanGroup {
  readonly key: string
  readonly title: string
  readonly note: string
  /** Steps, whose tasks need not be counted again. */
  readonly isOfRunbook: boolean
  readonly rows: readonly PlanRow[]
}

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880].map((minutes) => minutes * MINUTE)
const MOST_TICKS = 6
/** What is planned shows at least so far ahead. */
const AHEAD = 15 * MINUTE

/** From the first instant to a quarter beyond the present: what is planned for tomorrow does not squeeze the hour. */
export function planAxis(plan: PlanView, now: ExerciseMs): PlanAxis {
  const spans = [...plan.procedures.flatMap(({ steps }) => steps), ...plan.tasks]
  const starts = spans.flatMap(({ actual }) => (actual === null ? [] : [actual.from ?? actual.to ?? now]))
  const ends = spans.flatMap(({ planned, actual }) => [planned?.to ?? 0, actual?.to ?? 0])
  const first = Math.min(0, ...starts)
  const most = now + Math.max(AHEAD, (now - first) / 4)
  const last = Math.max(now + MINUTE, ...ends.filter((at) => at <= most), first + 10 * MINUTE)
  const step = STEPS.find((one) => (last - first) / one <= MOST_TICKS) ?? 7 * 1440 * MINUTE
  const ticks: ExerciseMs[] = []
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) ticks.push(at)
  return {
    from: first,
    to: last,
    place: (at) => Math.min(1, Math.max(0, (at - first) / (last - first))),
    ticks,
  }
}

/**
 * Procedures in the order of their documents, then tasks and marks; nothing moves when something happens.
 * @param isOver `now` is the end: what was late is late for good, also where it was done
 */
export function planGroups(
  plan: PlanView,
  axis: PlanAxis,
  now: ExerciseMs,
  isOver = false,
): readonly PlanGroup[] {
  const row = isOver ? rowAtEnd : rowNow
  const procedures = plan.procedures.map(({ id, title, steps }): PlanGroup => {
    const over = steps.filter(({ status }) => status !== 'open' && status !== 'running').length
    return {
      key: id,
      title,
      note: `${over} of ${steps.length} over`,
      isOfRunbook: true,
      rows: steps.map((step) =>
        row(step, `${step.number}`, step.text, step.who === '' ? (step.owner ?? '') : step.who, axis, now),
      ),
    }
  })
  const tasks = plan.tasks.map((task) =>
    row({ ...task, ref: task.run, status: STATUS[task.status] }, '', task.title, task.roleTitle, axis, now),
  )
  const marks = plan.marks.map((mark) => markRow(mark, axis))
  return [
    ...procedures,
    { key: 'tasks', title: 'Tasks', note: '', isOfRunbook: false, rows: tasks },
    { key: 'marks', title: 'Marks', note: '', isOfRunbook: false, rows: marks },
  ].filter(({ rows }) => rows.length > 0)
}

function markRow({ title, at, evidence }: PlanView['marks'][number], { place }: PlanAxis): PlanRow {
  const time = `${at < 0 ? '-' : ''}${formatClock(Math.abs(at))}`
  return {
    key: `${title} ${at}`,
    number: '',
    title,
    who: evidence,
    state: 'done',
    word: time,
    lateNow: 0,
    critical: false,
    goesOn: false,
    bars: { planned: null, actual: null, over: null, tick: place(at) },
    says: `${evidence}, ${time}`,
  }
}

const STATUS = {
  queued: 'open',
  running: 'running',
  done: 'done',
  failed: 'failed',
  aborted: 'not-applicable',
} as const

/** What is late now, the longest first. */
export function lateRows(groups: readonly PlanGroup[]): readonly PlanRow[] {
  return groups
    .filter(({ isOfRunbook }) => isOfRunbook)
    .flatMap(({ rows }) => rows)
    .filter(({ lateNow }) => lateNow > 0)
    .toSorted((one, other) => other.lateNow - one.lateNow)
}

type Judged = Pick<PlanStepView, 'ref' | 'status' | 'planned' | 'actual' | 'lateBy' | 'critical'>

function rowNow(
  step: Judged,
  number: string,
  title: string,
  who: string,
  axis: PlanAxis,
  now: ExerciseMs,
): PlanRow {
  const { status, planned } = step
  const isOpen = status === 'open' || status === 'running'
  const lateNow = isOpen && planned?.to != null ? Math.max(0, now - planned.to) : 0
  const words = { word: wordOf(step, now), state: lateNow > 0 ? ('late' as const) : STATE[status], lateNow }
  return { ...words, ...rowOf(step, number, title, who, axis, now, words.word) }
}

function rowAtEnd(
  step: Judged,
  number: string,
  title: string,
  who: string,
  axis: PlanAxis,
  end: ExerciseMs,
): PlanRow {
  const { status, planned, lateBy } = step
  const isOpen = status === 'open' || status === 'running'
  const isLate = isOpen ? planned?.to != null && planned.to < end : (lateBy ?? 0) >= 1000
  const words = { word: wordAtEnd(step), state: isLate ? ('late' as const) : STATE[status], lateNow: 0 }
  return { ...words, ...rowOf(step, number, title, who, axis, end, words.word) }
}

function rowOf(
  { ref, planned, actual, critical }: Judged,
  number: string,
  title: string,
  who: string,
  axis: PlanAxis,
  now: ExerciseMs,
  word: string,
): Omit<PlanRow, 'word' | 'state' | 'lateNow'> {
  return {
    key: ref,
    number,
    title,
    who,
    critical,
    goesOn: actual !== null && actual.to === null,
    bars: barsOf(planned, actual, axis, now),
    says: [
      planned?.says ?? '',
      planned?.to == null ? '' : `planned by ${formatClock(Math.max(0, planned.to))}`,
      planned?.basis === 'guessed' ? 'guessed' : planned?.basis === 'estimated' ? 'estimated' : '',
      actual?.from == null ? '' : `begun ${formatClock(Math.max(0, actual.from))}`,
      actual?.to == null ? '' : `over ${formatClock(Math.max(0, actual.to))}`,
      actual?.evidence ?? '',
      critical ? 'on the critical path' : '',
      word,
    ]
      .filter((part) => part !== '')
      .join(', '),
  }
}

const STATE: Readonly<Record<PlanStepView['status'], PlanRow['state']>> = {
  open: 'open',
  running: 'running',
  done: 'done',
  deviated: 'done',
  failed: 'failed',
  'not-applicable': 'left-out',
}

function wordOf({ status, planned, actual, lateBy }: Judged, now: ExerciseMs): string {
  const left = planned?.to == null ? null : planned.to - now
  switch (status) {
    case 'not-applicable':
      return 'left out'
    case 'failed':
      return 'failed'
    case 'open':
      return left === null ? '' : left < 0 ? `late ${formatClock(-left)}` : `due in ${formatClock(left)}`
    case 'running':
      if (left !== null) return left < 0 ? `late ${formatClock(-left)}` : `${formatClock(left)} left`
      return actual?.from == null ? 'running' : `for ${formatClock(Math.max(0, now - actual.from))}`
    default:
      return lateBy === null ? 'done' : latenessWords(lateBy)
  }
}

/** As the report has it. */
function wordAtEnd({ status, actual, lateBy }: Judged): string {
  switch (status) {
    case 'not-applicable':
      return 'left out'
    case 'failed':
      return 'failed'
    case 'open':
      return 'not done'
    case 'running':
      return 'goes on'
    default:
      if (lateBy !== null) return latenessWords(lateBy)
      return actual?.from != null && actual.to !== null
        ? `took ${formatClock(actual.to - actual.from)}`
        : 'done'
  }
}

function latenessWords(lateBy: DurationMs): string {
  if (Math.abs(lateBy) < 1000) return 'on time'
  return `${lateBy > 0 ? 'late' : 'early'} ${formatClock(Math.abs(lateBy))}`
}

function barsOf(
  planned: PlannedSpan | null,
  actual: ActualSpan | null,
  { place, to: last }: PlanAxis,
  now: ExerciseMs,
): PlanBars {
  const outlined =
    planned?.from == null || planned.to === null
      ? null
      : {
          from: place(planned.from),
          to: place(planned.to),
          isGuess: planned.basis === 'guessed',
          isCut: planned.to > last,
        }
  if (actual === null) return { planned: outlined, actual: null, over: null, tick: null }
  if (actual.from === null)
    return { planned: outlined, actual: null, over: null, tick: place(actual.to ?? now) }
  const end = actual.to ?? now
  const limit = planned?.to ?? null
  const turn = limit === null || end <= limit ? end : Math.max(actual.from, limit)
  return {
    planned: outlined,
    actual: { from: place(actual.from), to: place(turn) },
    over: turn < end ? { from: place(turn), to: place(end) } : null,
    tick: null,
  }
}
