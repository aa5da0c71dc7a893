import type { Element } from 'hast'
import { h } from 'hastscript'
import { RATING_TITLE } from '../../../projections/evaluation-score.ts'
import { form, nothing, section, words } from '../../elements.ts'
import { room } from '../elements.ts'
import type { GuideData } from '../guide-data.ts'
import { sentence } from '../words.ts'

const RATINGS = ['P', 'S', 'M', 'U'] as const
const LINES = 3

/** For whoever evaluates: each objective with the four ratings of HSEEP, where to look, and lines to write on. */
export function evaluatorSheet(data: GuideData): Element {
  const { objectives } = data.scenario
  return section(
    'guide-evaluator',
    'Evaluator\u2019s sheet',
    form('Evaluator', [
      ['Evaluator', ''],
      ['Date and team', ''],
    ]),
    h(
      'p',
      { className: ['rule'] },
      `${RATINGS.map((rating) => `${rating}: ${RATING_TITLE[rating].toLowerCase()}`).join('. ')}. Rate what was seen, and write down what you saw.`,
    ),
    ...(objectives.length === 0
      ? [nothing('The scenario sets no objectives.')]
      : objectives.map((objective) =>
          h('div', { className: ['answer', 'rated'] }, [
            h('h3', { dir: 'auto' }, objective.title),
            h(
              'p',
              { className: ['boxes'] },
              RATINGS.flatMap((rating) => [h('span', { className: ['box'] }), ` ${rating}  `]),
            ),
            h('p', { className: ['rule'] }, words(sentence(seenIn(objective.id, data, objective.critical)))),
            room(LINES),
          ]),
        )),
    h('div', { className: ['answer'] }, [
      h('p', { className: ['asked'] }, h('b', 'What else was seen')),
      room(6),
    ]),
  )
}

function seenIn(objective: string, { injects, decisions }: GuideData, critical: boolean): string {
  const numbers = (
    list: readonly { readonly number: string; readonly def: { readonly objectives: readonly string[] } }[],
  ) => list.filter(({ def }) => def.objectives.includes(objective)).map(({ number }) => number)
  const [seen, decided] = [numbers(injects), numbers(decisions)]
  return [
    critical ? 'Critical: rated U, it forbids PASS' : null,
    seen.length === 0 ? null : `injects ${seen.join(', ')}`,
    decided.length === 0 ? null : `decisions ${decided.join(', ')}`,
  ]
    .filter((part) => part !== null)
    .join(' \u00b7 ')
}
