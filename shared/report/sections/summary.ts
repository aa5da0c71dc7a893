import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { FigureView } from '../../contract/story-views.ts'
import { RATING_TITLE } from '../../projections/evaluation-score.ts'
import { aside, type Content, form, note, nothing, section, table, words, wrong } from '../elements.ts'
import { achievedText, exerciseTime, longInstant, points, statusText } from '../format.ts'
import type { ReportData } from '../report-data.ts'
import { modeText } from './front-page.ts'

/** The head of the DR test report that its readers know: date, type, scenario, led by, objectives, result. */
export function summary(data: ReportData): Element {
  const { debrief, record, score, ended } = data
  const { settings } = debrief
  const ending = record.scenario.endings.find((one) => one.id === record.state.ending)
  const rows: (readonly [string, Content | readonly Content[]])[] = [
    ['Date', debrief.startedWall === null ? 'Not started' : longInstant(debrief.startedWall)],
    ['Type', modeText(data)],
    ['Scenario', [words(record.scenario.title), aside(record.scenario.summary)]],
    ['Led by', words(settings.facilitator)],
    ['Team', words(settings.team === '' ? record.scenario.organisation : settings.team)],
    ['Result', [h('b', score.verdict), ...score.verdictBecause.map(aside)]],
    [
      'Score',
      score.total === null
        ? 'No grade: under 60 % of the weights are present'
        : `${points(score.total)} of 100 by rubric ${score.rubric}`,
    ],
    ['RTO', overall(score.overall.rto)],
    ['RPO', overall(score.overall.rpo)],
    ['Length', length(data)],
    ...(ending === undefined
      ? []
      : [['Ending of the story', [words(ending.title), aside(ending.says)]] as const]),
    ...(ended === null || ended.reason === '' ? [] : [['Ended because', words(ended.reason)] as const]),
  ]
  return section('summary', 'Summary', form('Summary', rows), h('h3', 'Objectives'), objectives(data))
}

function overall(figure: FigureView): string {
  const target = figure.target === null ? 'no target' : `target ${formatClock(figure.target)}`
  const label = figure.evidence === null ? '' : `, ${figure.evidence}`
  return `${achievedText(figure)} (${target}): ${statusText(figure).toLowerCase()}${label}`
}

function length({ measures, debrief, ended }: ReportData): string {
  const exercise = `${formatClock(measures.log.end)} of exercise time`
  if (debrief.startedWall === null || ended === null) return exercise
  return `${exercise}, ${formatClock(ended.wall - debrief.startedWall)} in the room; ended at ${exerciseTime(measures.log.end)}`
}

function objectives({ debrief }: ReportData): Element {
  if (debrief.objectives.length === 0) return nothing('The scenario sets no objectives.')
  return table(
    'Objectives with ratings',
    [{ head: 'Objective', width: 44 }, { head: 'Rating', width: 26 }, { head: 'Comment' }],
    debrief.objectives.map(({ title, critical, rating, comment, evaluations }) => ({
      cells: [
        [words(title), ...(critical ? [note('critical')] : [])],
        rating === null
          ? evaluations.length === 0
            ? 'Not rated'
            : words(evaluations.map((one) => `${one.rating} by ${one.person}`).join(', '))
          : [
              h('b', rating),
              ' ',
              rating === 'U' && critical ? wrong(RATING_TITLE[rating]) : RATING_TITLE[rating],
            ],
        words(comment),
      ],
    })),
  )
}
