import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DebriefView } from '../../contract/debrief-view.ts'
import { aside, note, nothing, section, table, words, wrong } from '../elements.ts'
import { longDay } from '../format.ts'
import type { ReportData } from '../report-data.ts'

type Finding = DebriefView['findings'][number]

const SEVERITIES: readonly Finding['severity'][] = ['critical', 'high', 'medium', 'low']
const STATUS = { open: 'Open', 'in-progress': 'In progress', done: 'Done' } as const

/** Issues found with severity, worst first, and strengths. */
export function findings(data: ReportData): Element {
  const all = data.debrief.findings
  const issues = SEVERITIES.flatMap((severity) =>
    all.filter((one) => one.kind === 'issue' && one.severity === severity),
  )
  const strengths = all.filter((one) => one.kind === 'strength')
  return section(
    'findings',
    'Issues found and strengths',
    h('h3', 'Issues found'),
    issues.length === 0
      ? nothing('No issues were recorded.')
      : table(
          'Issues found with severity',
          [
            { head: '#', kind: 'number', width: 4 },
            { head: 'Issue' },
            { head: 'Severity', width: 13 },
            { head: 'Action', width: 30 },
          ],
          issues.map((issue, index) => ({
            cells: [
              String(index + 1),
              told(issue),
              issue.severity === 'critical' ? wrong(capital(issue.severity)) : capital(issue.severity),
              actionsFor(data, issue),
            ],
          })),
        ),
    h('h3', 'Strengths'),
    strengths.length === 0
      ? nothing('No strengths were recorded.')
      : table(
          'Strengths',
          [{ head: 'Strength' }],
          strengths.map((strength) => ({ cells: [told(strength)] })),
        ),
  )
}

/** What will be improved: owner and due date of each. */
export function actions(data: ReportData): Element {
  const { actions: items } = data.debrief
  return section(
    'actions',
    'Improvements and action items',
    items.length === 0
      ? nothing('No action items were agreed.')
      : table(
          'Action items with owner and due date',
          [
            { head: '#', kind: 'number', width: 4 },
            { head: 'Action' },
            { head: 'Owner', width: 22 },
            { head: 'Due', width: 19 },
            { head: 'Status', width: 12 },
          ],
          items.map((item, index) => ({
            cells: [
              String(index + 1),
              [words(item.title), ...forFinding(data, item.finding)],
              item.owner === '' ? 'No owner' : words(item.owner),
              item.due === null ? 'No date' : longDay(item.due),
              STATUS[item.status],
            ],
          })),
        ),
  )
}

function told(finding: Finding): readonly Element[] {
  return [
    words(finding.title),
    ...(finding.detail === '' ? [] : [aside(finding.detail)]),
    ...(finding.ref === null ? [] : [aside(finding.ref)]),
  ]
}

function actionsFor({ debrief }: ReportData, finding: Finding): readonly Element[] {
  const found = debrief.actions.filter((action) => action.finding === finding.id)
  return found.length === 0 ? [note('none yet')] : found.map((action) => h('div', words(action.title)))
}

function forFinding({ debrief }: ReportData, id: string | null): readonly Element[] {
  const finding = debrief.findings.find((one) => one.id === id)
  return finding === undefined ? [] : [aside(`for: ${finding.title}`)]
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
}
