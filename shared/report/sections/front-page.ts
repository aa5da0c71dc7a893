import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { FigureView } from '../../contract/story-views.ts'
import { timelineChart } from '../charts/timeline-chart.ts'
import { figure, words } from '../elements.ts'
import { achievedText, exerciseTime, longDate, points, statusText } from '../format.ts'
import type { ReportData } from '../report-data.ts'

const SHOWN_REASONS = 3

/** Page one: what it was, the verdict, the key figures and the whole exercise in one chart. */
export function frontPage(data: ReportData): Element {
  const { debrief, score, record, draft } = data
  const { settings } = debrief
  const more = score.verdictBecause.length - SHOWN_REASONS
  return h('header', { className: ['front'] }, [
    h('div', { className: ['banner'] }, [
      h('span', { className: ['exercise'] }, 'EXERCISE'),
      ...(draft ? [h('span', { className: ['draft'] }, 'DRAFT \u2013 not closed')] : []),
      h('span', { className: ['kind'] }, `Exercise report \u00b7 ${modeText(data)}`),
    ]),
    h('h1', { dir: 'auto' }, debrief.title),
    h('p', { className: ['subtitle'] }, ['Scenario: ', words(record.scenario.title)]),
    h('p', { className: ['subtitle'] }, [
      words(
        settings.team === ''
          ? record.scenario.organisation
          : `${record.scenario.organisation}, ${settings.team}`,
      ),
      ` \u00b7 ${debrief.startedWall === null ? 'not started' : longDate(debrief.startedWall)}`,
    ]),
    h('div', { className: ['key-figures'] }, [
      h('div', { className: ['key', 'verdict', score.verdict.toLowerCase()] }, [
        h('div', { className: ['name'] }, 'Result'),
        h('div', { className: ['value'] }, score.verdict),
      ]),
      key('RTO', score.overall.rto),
      key('RPO', score.overall.rpo),
      h('div', { className: ['key'] }, [
        h('div', { className: ['name'] }, 'Score'),
        h('div', { className: ['value'] }, score.total === null ? 'no grade' : points(score.total)),
        h(
          'div',
          { className: ['detail'] },
          score.total === null ? 'under 60 % of the weights present' : `of 100, rubric ${score.rubric}`,
        ),
      ]),
    ]),
    h('ul', { className: ['because'] }, [
      ...score.verdictBecause.slice(0, SHOWN_REASONS).map((reason) => h('li', words(reason))),
      ...(more > 0
        ? [h('li', `${more} more ${more === 1 ? 'reason' : 'reasons'} under \u201cSummary\u201d.`)]
        : []),
    ]),
    figure(
      'timeline-chart',
      `Timeline on exercise time. Components: ${evidenceNote(data)}`,
      timelineChart(data),
      inWords(data),
    ),
  ])
}

/** `Tabletop \u00b7 for the record`. */
export function modeText({ debrief }: ReportData): string {
  const mode = debrief.settings.mode === 'tabletop' ? 'Tabletop' : 'Live drill'
  return `${mode} \u00b7 ${debrief.settings.record === 'record' ? 'for the record' : 'rehearsal, kept out of the history'}`
}

function key(name: string, figureView: FigureView): Element {
  const { target, evidence, status } = figureView
  const known = figureView.achieved ?? figureView.atLeast
  const bounded = figureView.achieved === null && known !== null
  return h('div', { className: ['key', status === 'missed' ? 'missed' : 'plain'] }, [
    h('div', { className: ['name'] }, `${name} ${bounded ? 'at least' : 'achieved'}`),
    h(
      'div',
      { className: ['value', known === null ? 'wordy' : 'figure'] },
      known === null ? achievedText(figureView) : formatClock(known),
    ),
    h('div', { className: ['detail'] }, target === null ? 'no target' : `target ${formatClock(target)}`),
    ...(evidence === null
      ? []
      : [h('div', { className: ['detail'] }, `${statusText(figureView).toLowerCase()} \u00b7 ${evidence}`)]),
  ])
}

function evidenceNote({ debrief }: ReportData): string {
  return debrief.settings.mode === 'live'
    ? 'as stated and observed in the drill.'
    : 'simulated on the scenario\u2019s clock; marks as stated.'
}

function inWords({ measures }: ReportData): readonly string[] {
  return measures.components.flatMap(({ component, outages }) =>
    outages.map((outage) => {
      const back =
        outage.restored === null ? 'not back at the end' : `back ${exerciseTime(outage.restored.at)}`
      const verified =
        outage.verified === null ? 'not verified' : `verified ${exerciseTime(outage.verified.at)}`
      return `${component.title}: out from ${exerciseTime(outage.onset.at)}, ${back}, ${verified}`
    }),
  )
}
