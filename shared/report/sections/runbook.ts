import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { RequiredStep } from '../../projections/adherence.ts'
import type { Drift } from '../../projections/drift.ts'
import { documentName, driftPatch } from '../drift-patch.ts'
import { aside, note, nothing, section, table, words } from '../elements.ts'
import type { ReportData } from '../report-data.ts'

const KIND = {
  skipped: 'Skipped',
  deviated: 'Done differently',
  late: 'Late',
  reordered: 'Out of order',
  'wrong-role': 'Another role',
  improvised: 'Improvised',
} as const

/** Steps done, not done, and departures one by one. */
export function runbook(data: ReportData): Element {
  const { required, others, deviations } = data.measures.adherence
  const done = [...required, ...others].filter((step) => step.tick?.status === 'done')
  const notDone = required.filter((step) => step.tick?.status !== 'done')
  return section(
    'runbook',
    'Runbook',
    h('h3', `Required steps not done (${notDone.length} of ${required.length})`),
    notDone.length === 0
      ? nothing('Every required step was done.')
      : stepTable(data, 'Steps not done', notDone),
    h('h3', `Steps done (${done.length})`),
    done.length === 0 ? nothing('No step was ticked as done.') : stepTable(data, 'Steps done', done),
    h('h3', `Departures (${deviations.length})`),
    deviations.length === 0
      ? nothing('No departures from the runbook.')
      : table(
          'Departures from the runbook',
          [{ head: 'Departure', width: 17 }, { head: 'Step', width: 22 }, { head: 'What' }],
          deviations.map(({ kind, ref, text, detail, justified }) => ({
            cells: [
              [KIND[kind], ...(justified ? [note('justified, not counted')] : [])],
              words(ref ?? ''),
              [words(text), aside(detail)],
            ],
          })),
        ),
    ...data.drift.flatMap(proposals),
  )
}

/** The document as the team played it, for its owner: each edit in a sentence, then all as a unified diff. */
function proposals(drift: Drift): readonly Element[] {
  return [
    h('h3', `Proposed edits of ${documentName(drift.file)} (${drift.edits.length})`),
    h(
      'ul',
      drift.edits.map(({ what }) => h('li', words(what))),
    ),
    h('pre', [h('code', { className: ['language-diff'] }, driftPatch(drift))]),
  ]
}

function stepTable(data: ReportData, caption: string, steps: readonly RequiredStep[]): Element {
  return table(
    caption,
    [
      { head: 'T+', kind: 'number', width: 9 },
      { head: 'Step', width: 24 },
      { head: 'What' },
      { head: 'Owner', width: 20 },
    ],
    steps.map(({ ref, text, owner, tick }) => ({
      cells: [
        tick?.status === 'done' ? formatClock(tick.at) : '\u2013',
        words(ref),
        [
          words(text),
          ...(tick?.status === 'not-applicable' ? [note('not applicable')] : []),
          ...(tick?.reason ? [aside(tick.reason)] : []),
        ],
        words(owner === null ? '' : data.titles.role(owner)),
      ],
    })),
  )
}
