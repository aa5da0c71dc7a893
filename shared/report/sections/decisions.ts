import type { Element } from 'hast'
import { formatClock } from '../../base/time.ts'
import { timeliness } from '../../projections/decisions-score.ts'
import { aside, type Content, note, nothing, section, table, words, wrong } from '../elements.ts'
import { points } from '../format.ts'
import type { ReportData } from '../report-data.ts'

/** What was decided, by whom, why, how sure they were and how good it was. */
export function decisions(data: ReportData): Element {
  const { records } = data.debrief
  const unanswered = data.measures.decisions.filter((one) => one.decision === null)
  if (records.length === 0 && unanswered.length === 0) {
    return section('decisions', 'Decisions', nothing('Nothing was decided.'))
  }
  return section(
    'decisions',
    'Decisions',
    table(
      'Decisions with rationale',
      [
        { head: '#', kind: 'number', width: 4 },
        { head: 'T+', kind: 'number', width: 9 },
        { head: 'Question and decision', width: 36 },
        { head: 'Rationale', width: 31 },
        { head: 'Sure', kind: 'number', width: 7 },
        { head: 'Quality', kind: 'number' },
      ],
      [
        ...records.map((record, index) => ({
          cells: [
            String(index + 1),
            [
              formatClock(record.statedAt),
              ...(record.statedAt === record.at ? [] : [note(`in effect ${formatClock(record.at)}`)]),
            ],
            [words(record.title), ...chosen(record)],
            [
              words(record.rationale),
              ...(record.because === null ? [] : [aside(`Judged: ${record.because}`)]),
            ],
            record.confidence === null ? '\u2013' : `${Math.round(record.confidence * 100)} %`,
            [record.quality === null ? '\u2013' : record.quality.toFixed(2), ...timely(data, record.id)],
          ],
        })),
        ...unanswered.map((one) => ({
          cells: ['', '', [words(one.title), wrong('Not decided before its limit')], '', '\u2013', '0.00'],
        })),
      ],
    ),
    calibration(data),
  )
}

function chosen(record: ReportData['debrief']['records'][number]): readonly Content[] {
  const who = record.person === '' ? record.roleTitle : `${record.person}, ${record.roleTitle}`
  return [
    aside(`${record.text}${record.unmapped ? ' (not judged)' : ''}`),
    aside(record.byLapse ? 'taken by lapse of time: nobody decided' : who),
  ]
}

function timely(data: ReportData, id: string): readonly Element[] {
  const measured = data.measures.decisions.find((one) => one.decision === id)
  if (measured === undefined || measured.limit === null || measured.elapsed === null) return []
  const factor = timeliness(measured)
  const took = `${formatClock(measured.elapsed)} of ${formatClock(measured.limit)}`
  return [note(factor === 1 ? took : `${took}, x ${factor.toFixed(2)}`)]
}

function calibration({ score }: ReportData): Element {
  const { calibration: found } = score
  if (found === null)
    return nothing('No decision carries a stated confidence, so its calibration is not known.')
  const gap = found.confidence - found.quality
  const verdict =
    Math.abs(gap) <= 1_000 ? 'well calibrated' : gap > 0 ? 'more sure than right' : 'more right than sure'
  return nothing(
    `Calibration, not scored: mean confidence ${points(found.confidence)} % against mean quality ${points(found.quality)} % over ${found.decisions} ${found.decisions === 1 ? 'decision' : 'decisions'}: ${verdict}.`,
  )
}
