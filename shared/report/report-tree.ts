import type { Root } from 'hast'
import { h } from 'hastscript'
import type { ExerciseRecord } from '../projections/record.ts'
import { type ReportData, reportData } from './report-data.ts'
import { amendments } from './sections/amendments.ts'
import { appendix } from './sections/appendix.ts'
import { dataLost } from './sections/data-lost.ts'
import { decisions } from './sections/decisions.ts'
import { evaluations } from './sections/evaluations.ts'
import { expected } from './sections/expected.ts'
import { actions, findings } from './sections/findings.ts'
import { frontPage } from './sections/front-page.ts'
import { hotwash } from './sections/hotwash.ts'
import { liveDrill } from './sections/live-drill.ts'
import { messages } from './sections/messages.ts'
import { obligations } from './sections/obligations.ts'
import { participants } from './sections/participants.ts'
import { polls } from './sections/polls.ts'
import { recovery } from './sections/recovery.ts'
import { runbook } from './sections/runbook.ts'
import { score } from './sections/score.ts'
import { signOff } from './sections/sign-off.ts'
import { summary } from './sections/summary.ts'
import { timeWent } from './sections/time-went.ts'
import { timeline } from './sections/timeline.ts'

const SECTIONS = [
  summary,
  recovery,
  dataLost,
  expected,
  timeWent,
  liveDrill,
  findings,
  actions,
  timeline,
  decisions,
  polls,
  messages,
  runbook,
  obligations,
  score,
  evaluations,
  hotwash,
  participants,
  amendments,
  signOff,
  appendix,
] as const

/**
 * The report of an exercise as one tree, from which HTML, PDF and Markdown are made and which the screens show. All
 * text of people is text nodes (DESIGN §4.12). A record that is not closed gives a draft.
 */
export function reportTree(record: ExerciseRecord): Root {
  return treeOf(reportData(record))
}

/** The tree of gathered data. */
export function treeOf(data: ReportData): Root {
  return {
    type: 'root',
    children: [
      h('article', { className: ['report'] }, [
        frontPage(data),
        ...SECTIONS.flatMap((section) => section(data) ?? []),
      ]),
    ],
  }
}
