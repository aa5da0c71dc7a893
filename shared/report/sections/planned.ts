import type { Element } from 'hast'
import { h } from 'hastscript'
import { type ExerciseMs, formatClock } from '../../base/time.ts'
import type { ActualSpan, PlannedSpan, PlanStepView, PlanTaskView } from '../../contract/plan-view.ts'
import { measuredPlan } from '../../projections/plan/measured-plan.ts'
import {
  isOverdue,
  LEFT_OUT,
  latenessWords,
  type PlanRow,
  planAxis,
  planChart,
  planLegend,
} from '../charts/plan-chart.ts'
import { figure, note, nothing, type Row, table, words, wrong } from '../elements.ts'
import { exerciseTime } from '../format.ts'
import type { ReportData } from '../report-data.ts'

/** Each procedure that was begun: its steps as bars and as figures. Empty when nothing that was done was planned. */
export function plannedSteps({ plan, measures, debrief }: ReportData): readonly Element[] {
  const begun = measuredPlan(plan, debrief.settings.mode).procedures
  if (begun.length === 0) return []
  const { end } = measures.log
  const isLive = debrief.settings.mode === 'live'
  const { marks } = plan
  const axis = planAxis(
    begun.flatMap(({ steps }) => steps.map(stepRow)),
    marks,
    end,
  )
  return [
    h(
      'p',
      'A runbook\u2019s limit is a window from what it counts from; a length, or an estimate of the scenario, counts from the step\u2019s own start. Exercise time.',
    ),
    planLegend('plan-legend'),
    ...begun.flatMap(({ id, title, steps }, index) => [
      h('h3', words(title)),
      figure(
        `plan-${index + 1}`,
        `Planned against actual per step: ${title}. ${labelsOf(steps)}`,
        planChart(`plan-${index + 1}`, `Planned against actual: ${title}`, steps.map(stepRow), {
          axis,
          marks,
          end,
        }),
        isLive ? [] : steps.flatMap(inWords),
      ),
      // in a tabletop the times are of the scenario's clock: the bars are enough
      ...(isLive ? [stepTable(id, steps, end)] : []),
    ]),
  ]
}

/** A step that was begun, as a sentence. */
function inWords({ number, text, planned, actual, lateBy }: PlanStepView): readonly string[] {
  if (actual === null) return []
  const { from, to, evidence } = actual
  const by = planned?.to == null ? '' : `, planned by ${clock(planned.to)}`
  const was =
    to === null
      ? `since ${clock(from ?? 0)}`
      : from === null
        ? `at ${clock(to)}`
        : `${clock(from)} to ${clock(to)}`
  return [
    `${number}. ${text} ${was} (${evidence})${by}${lateBy === null ? '' : `, ${latenessWords(lateBy)}`}`,
  ]
}

function stepTable(id: string, steps: readonly PlanStepView[], end: ExerciseMs): Element {
  return table(
    `Steps of ${id}, planned against actual`,
    [
      { head: 'Step', width: 36 },
      { head: 'Planned', width: 18 },
      { head: 'Actual' },
      { head: 'Late by', kind: 'number' },
      { head: 'Who' },
    ],
    steps.map((step): Row => {
      const { number, text, planned, actual, status, who, owner, critical } = step
      const isQuiet = status === 'open' && planned === null
      return {
        cells: [
          [`${number} `, words(text), ...(critical ? [note('critical path')] : [])],
          plannedCell(planned),
          actualCell(actual, status),
          lateCell(step, end),
          words(who === '' ? (owner ?? '\u2013') : who),
        ],
        ...(isQuiet ? { tone: 'quiet' as const } : {}),
      }
    }),
  )
}

/** The tasks of a drill: as bars, then as figures. */
export function plannedTasks({ plan, measures, debrief }: ReportData): readonly Element[] {
  const begun = measuredPlan(plan, debrief.settings.mode).tasks
  if (begun.length === 0) return [nothing('No task was begun.')]
  const { end } = measures.log
  const rows = begun.map(taskRow)
  const axis = planAxis(rows, plan.marks, end)
  return [
    figure(
      'plan-tasks',
      `Tasks, planned against actual, from their own start. ${labelsOf(begun)}`,
      planChart('plan-tasks', 'Tasks, planned against actual', rows, { axis, marks: plan.marks, end }),
      [],
    ),
    table(
      'Tasks, planned against actual',
      [
        { head: 'Task', width: 34 },
        { head: 'Role' },
        { head: 'Started', kind: 'number' },
        { head: 'Planned', kind: 'number' },
        { head: 'Actual', kind: 'number' },
        { head: 'Difference', kind: 'number' },
      ],
      begun.map((task) => ({
        cells: [
          [words(task.title), ...(task.critical ? [note('critical path')] : [])],
          words(task.roleTitle),
          exerciseTime(task.actual?.from ?? 0),
          [formatClock((task.planned.to ?? 0) - (task.planned.from ?? 0)), ...guess(task.planned)],
          [tookOf(task), note(task.actual?.evidence ?? '')],
          task.lateBy === null ? '' : difference(task.lateBy),
        ],
      })),
    ),
  ]
}

function tookOf({ actual, status }: PlanTaskView): string {
  if (actual?.from == null || actual.to === null) return 'not ended'
  return `${formatClock(actual.to - actual.from)}${status === 'done' ? '' : `, ${status}`}`
}

function difference(over: number): Element | string {
  const text = `${over < 0 ? '-' : '+'}${formatClock(Math.abs(over))}`
  return over > 0 ? wrong(text) : text
}

function plannedCell(planned: PlannedSpan | null): readonly (Element | string)[] {
  if (planned === null) return ['\u2013']
  const { from, to, says } = planned
  const span = from === null || to === null ? [] : [`${exerciseTime(from)} to ${clock(to)}`]
  const source = says === '' ? [] : [note(says)]
  return [...span, ...source, ...guess(planned)]
}

function guess({ basis }: PlannedSpan): readonly Element[] {
  return basis === 'stated' ? [] : [note(basis === 'guessed' ? 'guessed' : 'estimate of the scenario')]
}

function actualCell(
  actual: ActualSpan | null,
  status: PlanStepView['status'],
): readonly (Element | string)[] {
  if (actual === null) return [status === 'not-applicable' ? LEFT_OUT : '\u2013']
  const { from, to, evidence } = actual
  const span =
    to === null
      ? `since ${exerciseTime(from ?? 0)}`
      : from === null
        ? `by ${exerciseTime(to)}`
        : `${exerciseTime(from)} to ${clock(to)}`
  const how = status === 'failed' ? ', failed' : status === 'deviated' ? ', otherwise' : ''
  return [`${span}${how}`, note(evidence)]
}

function lateCell(step: PlanStepView, end: ExerciseMs): Element | string {
  const { lateBy, planned, actual, status } = step
  if (lateBy !== null) return lateBy > 0 ? wrong(latenessWords(lateBy)) : latenessWords(lateBy)
  if (status === 'not-applicable' || planned?.to == null) return ''
  const word = actual === null ? 'not done' : 'not over'
  return isOverdue(step, end) ? wrong(word) : word
}

function stepRow({ number, text, planned, actual, lateBy, critical, status }: PlanStepView): PlanRow {
  return { number, title: text, planned, actual, lateBy, critical, word: wordOf(status, actual) }
}

function taskRow({ title, planned, actual, lateBy, critical, status }: PlanTaskView): PlanRow {
  const word = status === 'queued' ? 'waits' : status === 'aborted' ? 'stopped' : 'goes on'
  return { number: null, title, planned, actual, lateBy, critical, word }
}

function wordOf(status: PlanStepView['status'], actual: ActualSpan | null): string {
  switch (status) {
    case 'open':
      return 'not done'
    case 'running':
      return 'goes on'
    case 'not-applicable':
      return LEFT_OUT
    case 'failed':
      return 'failed'
    case 'done':
    case 'deviated':
      return actual?.from != null && actual.to !== null
        ? `took ${formatClock(actual.to - actual.from)}`
        : 'done'
  }
}

/** The evidence labels of what a figure shows. */
function labelsOf(rows: readonly { readonly actual: ActualSpan | null }[]): string {
  const labels = [...new Set(rows.flatMap(({ actual }) => (actual === null ? [] : [actual.evidence])))]
  return labels.length === 0 ? '' : `Actual times are ${labels.join(' or ')}.`
}

function clock(at: ExerciseMs): string {
  return `${at < 0 ? '-' : ''}${formatClock(Math.abs(at))}`
}
