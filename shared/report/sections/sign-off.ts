import type { Element } from 'hast'
import { h } from 'hastscript'
import { nothing, section, words } from '../elements.ts'
import { longInstant } from '../format.ts'
import type { ReportData } from '../report-data.ts'

const SIGNATORIES = ['Facilitator', 'DR manager', 'IT director'] as const

/** Lines to sign on; a draft says that it is one. */
export function signOff({ closed, debrief }: ReportData): Element {
  return section(
    'sign-off',
    'Sign-off',
    closed === null
      ? nothing('DRAFT \u2013 not closed. Ratings, marks and findings can still change.')
      : h('p', [
          `Closed ${longInstant(closed.wall)}`,
          ...(closed.by === '' ? [] : [', signed by ', h('b', words(closed.by))]),
          '.',
        ]),
    h('table', { className: ['signatures'], ariaLabel: 'Sign-off' }, [
      h('thead', [
        h(
          'tr',
          ['', 'Name', 'Signature', 'Date'].map((head) => h('th', { scope: 'col' }, head)),
        ),
      ]),
      h(
        'tbody',
        SIGNATORIES.map((role) =>
          h('tr', [
            h('th', { scope: 'row' }, role),
            h('td', role === 'Facilitator' ? [words(debrief.settings.facilitator)] : []),
            h('td'),
            h('td'),
          ]),
        ),
      ),
    ]),
  )
}
