import type { Element } from 'hast'
import { h } from 'hastscript'
import { type DurationMs, storyParts } from '../../../base/time.ts'
import { type Content, form, note, words } from '../../elements.ts'
import { longDay } from '../../format.ts'
import type { GuideData } from '../guide-data.ts'
import { limitWords } from '../limit-words.ts'

/** Page one: whose it is, what the scenario is about, how long it takes and what it is measured against. */
export function cover(data: GuideData): Element {
  const { scenario } = data
  return h('header', { className: ['front'] }, [
    h('div', { className: ['banner'] }, [
      h('span', { className: ['exercise'] }, 'EXERCISE'),
      h('span', { className: ['draft'] }, 'FACILITATOR ONLY \u2013 contains the answers'),
      h('span', { className: ['kind'] }, 'Facilitator\u2019s guide'),
    ]),
    h('h1', { dir: 'auto' }, scenario.title),
    h('p', { className: ['subtitle'] }, words(scenario.summary)),
    h('div', { className: ['key-figures'] }, [
      key('Story', scenario.length, 'exercise time'),
      key('Room', scenario.room, 'session, hotwash included'),
      key('RTO', scenario.overall.rto, 'target, overall'),
      key('RPO', scenario.overall.rpo, 'target, overall'),
    ]),
    form('About this scenario', rows(data)),
    h('p', { className: ['secret'] }, [
      h('b', 'Keep this guide to yourself.'),
      ' It names every inject before it comes, and for every decision which answer is right. The team gets the runbook and the briefing, nothing else.',
    ]),
  ])
}

function key(name: string, value: DurationMs | null, detail: string): Element {
  return h('div', { className: ['key'] }, [
    h('div', { className: ['name'] }, name),
    h('div', { className: ['value'] }, value === null ? '\u2013' : limitWords(value)),
    h('div', { className: ['detail'] }, value === null ? 'not set' : detail),
  ])
}

function rows({
  scenario,
  runbooks,
  sha256,
  injects,
  decisions,
}: GuideData): readonly (readonly [string, Content | readonly Content[]])[] {
  const start = storyParts(scenario.startex, 0)
  return [
    ['Organisation', words(scenario.organisation)],
    ['Level', scenario.level],
    [
      'It exercises',
      words(
        (scenario.exercises.length > 0
          ? scenario.exercises
          : scenario.objectives.map(({ title }) => title)
        ).join('; '),
      ),
    ],
    ['STARTEX in the story', `${start.weekday} ${longDay(start.date)}, ${start.time.slice(0, 5)}`],
    ['Roles', words(scenario.roles.map(({ title }) => title).join(', '))],
    [
      'In this guide',
      `${injects.length} injects, ${decisions.length} decision points, ${scenario.obligations.length} obligations, ${scenario.endings.length} endings`,
    ],
    ...runbooks.map(
      (runbook) =>
        [
          'Runbook',
          [words(runbook.title), h('div', [h('code', runbook.file)]), sha(runbook.sha256)],
        ] as const,
    ),
    [
      'Scenario pack',
      [
        h('div', [h('code', scenario.id)]),
        sha(sha256),
        note('Another hash is another version of the pack: print its guide anew.'),
      ],
    ],
  ]
}

function sha(hash: string): Element {
  return h('div', [h('code', `SHA-256 ${hash}`)])
}
