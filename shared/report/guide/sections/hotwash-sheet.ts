import type { Element } from 'hast'
import { h } from 'hastscript'
import { nothing, section } from '../../elements.ts'
import { room } from '../elements.ts'
import type { GuideData } from '../guide-data.ts'

const LINES = 4

/** The questions right after the end, with room for what was said. */
export function hotwashSheet({ scenario }: GuideData): Element {
  return section(
    'guide-hotwash',
    'Hotwash',
    h(
      'p',
      { className: ['rule'] },
      'Right after the end, everybody still in the room, players first. Facts before opinions; no blame. Write down their words.',
    ),
    ...(scenario.hotwash.length === 0
      ? [
          nothing(
            'The scenario asks no questions. Ask: what did you expect, what happened, why, what changes?',
          ),
          room(12),
        ]
      : scenario.hotwash.map((question, index) =>
          h('div', { className: ['answer'] }, [
            h('p', { className: ['asked'], dir: 'auto' }, h('b', `${index + 1}. ${question}`)),
            room(LINES),
          ]),
        )),
  )
}
