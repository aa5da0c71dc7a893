import type { Element } from 'hast'
import { h } from 'hastscript'
import { form, section, table, words } from '../elements.ts'
import type { ReportData } from '../report-data.ts'

const CLOCK_START = {
  onset: 'Onset: when the component left its served level',
  detected: 'Detection: when the fault was marked as detected',
  declared: 'Declaration: when the incident was declared',
} as const

const CONVENTIONS: readonly (readonly [string, string])[] = [
  [
    'RTO achieved',
    'Verified - clock start, per outage; a component shows its worst. Down again before it was verified is the same outage. Not verified at the end: at least so much, open.',
  ],
  [
    'RPO achieved',
    '(Stop of writes, or failure if earlier) - (instant of the data really used) - what was reconciled, never below 0; resumed on its own data: 0. A corrupt point restores nothing.',
  ],
  [
    'Where the time went',
    'Each instant has one label, the first that holds: before detection, after restoration, a recovery task runs, one waits for a busy role, else decision.',
  ],
  [
    'Score, rubric 1',
    '35 % recovery, 25 % evaluation, 20 % decisions, 10 % runbook adherence, 10 % notifications, renormalised over what is present; no grade under 60 %. Open at the planned end gives 0 for recovery; open in an exercise cut short is left out.',
  ],
  [
    'Result',
    'PASS: every tier-1 RTO and RPO met, no legal clock missed, no critical objective rated U. FAIL: a tier-1 component past its MTD, or unrecovered at the planned end. Else PARTIAL.',
  ],
  [
    'Evidence',
    'stated: someone said so. simulated: the scenario\u2019s clock. observed: a live drill measured it. A figure is as good as its weakest instant.',
  ],
  [
    'Ratings',
    'P: performed without challenges. S: performed with some challenges. M: performed with major challenges. U: unable to be performed (HSEEP).',
  ],
  [
    'Times',
    'T+ is exercise time since STARTEX, h:mm:ss. Story time is the hour in the scenario. Pauses never count.',
  ],
]

/** How the figures were made, and from which versions of which documents. */
export function appendix(data: ReportData): Element {
  const { scenario, runbooks, id } = data.record
  return section(
    'appendix',
    'Appendix: conventions and sources',
    h('h3', 'Conventions'),
    form('Conventions', CONVENTIONS),
    h('h3', 'Start of the clock'),
    table(
      'Start of the clock per component',
      [{ head: 'Component', width: 34 }, { head: 'Served when', width: 20 }, { head: 'Clock starts at' }],
      data.measures.components.map(({ component, outages }) => ({
        cells: [
          words(component.title),
          component.served === 'degraded' ? 'degraded or up' : 'up',
          `${CLOCK_START[component.clockStart]}${outages.some((one) => one.convention !== component.clockStart) ? '; never marked, so onset was used' : ''}`,
        ],
      })),
    ),
    h('h3', 'Sources'),
    form('Sources', [
      ['Exercise', h('code', id)],
      ['Scenario pack', [words(scenario.title), h('div', [h('code', scenario.id)]), sha(data.packSha256)]],
      ...runbooks.map(
        (runbook) =>
          [
            'Runbook',
            [words(runbook.title), h('div', [h('code', runbook.file)]), sha(runbook.sha256)],
          ] as const,
      ),
      ['Journal', `${data.record.lines.length} lines; the line numbers in this report are theirs`],
    ]),
  )
}

function sha(hash: string): Element {
  return h('div', [h('code', `SHA-256 ${hash}`)])
}
