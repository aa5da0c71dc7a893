import type { Element } from 'hast'
import { h } from 'hastscript'
import { section, table } from '../../elements.ts'
import { compact, list, told } from '../elements.ts'
import type { GuideData } from '../guide-data.ts'

const OPENING = `Thank you for coming. This is an exercise: it tests our runbook and our way of working together, not you. There
are no trick questions, and what is said here stays here. Play your role as you would on a real day, with the runbook in
your hands. Say aloud what you decide, who does it, and why. If anything real happens, say "real incident", and we stop.`

const RULES = [
  'Read aloud only what stands beside the black bar. Everything else on these pages is yours.',
  'Give nothing away before it comes. If they ask early, say what their own tools would show.',
  'When they stall for two minutes, ask one of the prompts. Never name the answer.',
  'Likely questions have their answers here. Invent the rest, and write down what you told them.',
  'A decision is what, who, why and how sure. Take it down in their words before the next thing comes.',
  'A decision that is none of the options is welcome: record it freely, then map it.',
  'Optional injects may be skipped when time runs short.',
  'REAL INCIDENT stops everything on every screen.',
]

/** The keys that a facilitator needs blind; the `?` sheet of the console has all of them. */
export const KEYS = [
  ['Enter', 'the one next action'],
  ['N', 'on to the next event'],
  ['P', 'show it on the projector'],
  ['0', 'black out the wall'],
  ['1', 'and up to 9: an option'],
  ['F', 'a decision that is no option'],
  ['M', 'a mark, e.g. declared'],
  ['O', 'somebody was notified'],
  ['I', 'an answer that you invented'],
  ['W', 'a note'],
  ['Z', 'undo'],
  ['Space', 'pause, go on'],
  ['E', 'correct the log'],
  ['?', 'all keys'],
  ['!', 'REAL INCIDENT'],
] as const

/** Rows of the table of keys, which stand in three columns. */
const KEY_ROWS = Math.ceil(KEYS.length / 3)

/** The first five minutes: words to open with, what the team is told, how to lead. */
export function opening({ scenario }: GuideData): Element {
  return section(
    'guide-opening',
    'How it begins',
    h('h3', 'Words to open with'),
    h('blockquote', { className: ['says', 'whole'] }, [...told(scenario.guide.opening ?? OPENING)]),
    h('h3', 'The briefing, as the team gets it'),
    h('blockquote', { className: ['says'] }, [...told(scenario.briefing)]),
    h('h3', 'Rules of play for you'),
    list(RULES),
    h('h3', 'Keys'),
    compact(keyTable()),
  )
}

function keyTable(): Element {
  const columns = [0, 1, 2].flatMap(() => [{ head: 'Key', width: 8 }, { head: 'What it does' }])
  return table(
    'Keys of the console',
    columns,
    KEYS.slice(0, KEY_ROWS).map((_, row) => ({
      cells: [0, 1, 2].flatMap((column) => {
        const [key = '', what = ''] = KEYS[row + column * KEY_ROWS] ?? []
        return [h('b', key), what]
      }),
    })),
  )
}
