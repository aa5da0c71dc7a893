import { formatClock } from '../../../shared/base/time.ts'
import type { FigureView } from '../../../shared/contract/story-views.ts'
import type { ExerciseRecord } from '../../../shared/projections/record.ts'
import { scoreOf } from '../../../shared/projections/score.ts'

/** An exercise in a few lines for a terminal. */
export function summaryOf(record: ExerciseRecord): string {
  const { scenario, state } = record
  const score = scoreOf(record)
  const total = score.total === null ? 'no grade' : `${points(score.total)} of 100`
  const parts = score.parts.map((part) => `${part.title} ${part.score === null ? '-' : points(part.score)}`)
  const ending = scenario.endings.find((one) => one.id === state.ending)?.title
  return [
    `${scenario.title} (${scenario.organisation})`,
    `${score.verdict}  ${total}, rubric ${score.rubric}${ending === undefined ? '' : `, ending: ${ending}`}`,
    ...score.verdictBecause.map((reason) => `  ${reason}`),
    parts.join(', '),
    `Overall  RTO ${figure(score.overall.rto)}  RPO ${figure(score.overall.rpo)}`,
    ...score.components.map(
      (component) => `  ${component.title}: RTO ${figure(component.rto)}, RPO ${figure(component.rpo)}`,
    ),
    '',
  ].join('\n')
}

function points(hundredths: number): string {
  return (hundredths / 100).toFixed(1)
}

function figure({ achieved, atLeast, target, status, evidence }: FigureView): string {
  if (status === 'not-exercised') return 'not exercised'
  if (achieved === null && atLeast === null) return target === null ? 'no target' : 'not known'
  const value = achieved === null ? `at least ${formatClock(atLeast ?? 0)}` : formatClock(achieved)
  const against = target === null ? '' : ` of ${formatClock(target)}`
  return `${value}${against} (${status}${evidence === null ? '' : `, ${evidence}`})`
}
