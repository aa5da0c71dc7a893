import type { Element } from 'hast'
import { h } from 'hastscript'
import type { EndingDef } from '../../../scenario/model.ts'
import { type Carrier, ofKind } from '../../../scenario/preflight/carriers.ts'
import { nothing, section } from '../../elements.ts'
import { carrierWords, transitionWords } from '../causes.ts'
import { checklist, list, part, told } from '../elements.ts'
import type { GuideData } from '../guide-data.ts'
import { sentence } from '../words.ts'

const KIND = { recovered: 'Recovered', partial: 'Recovered in part', lost: 'Lost' } as const
const BEST = {
  PASS: 'PASS is possible',
  PARTIAL: 'PARTIAL at best',
  FAIL: 'FAIL, whatever else went well',
} as const

/** How the story can end and how each ending is reached; then what to watch for. */
export function endings(data: GuideData): Element {
  const { endings: all, guide } = data.scenario
  return section(
    'guide-endings',
    'Endings, and what to watch for',
    ...(all.length === 0
      ? [nothing('The story has no ending of its own: you end it.')]
      : all.map((ending) => entry(ending, data))),
    h(
      'p',
      { className: ['rule'] },
      'You may end the exercise at any time, with a reason. Where several could be reached at once, the first that holds is taken.',
    ),
    h('h3', 'What to watch for'),
    guide.watchFor.length === 0
      ? nothing(
          'The pack names nothing in particular: note who waits for whom, and what is decided without evidence.',
        )
      : checklist(guide.watchFor),
  )
}

function entry(ending: EndingDef, data: GuideData): Element {
  const ways = ofKind(data.carried, 'end')
    .filter(({ effect }) => effect.ending === ending.id)
    .flatMap(({ carrier }) => waysTo(carrier, data))
  return h('div', { className: ['entry', 'ending'] }, [
    h('h3', { dir: 'auto' }, ending.title),
    h('p', { className: ['meta'] }, `${KIND[ending.kind]} \u00b7 ${BEST[ending.atMost]}`),
    h('blockquote', { className: ['says'] }, [...told(ending.says)]),
    part(
      'Reached',
      ways.length === 0 ? 'By nothing in the story.' : list([...new Set(ways)].map((way) => sentence(way))),
    ),
  ])
}

/** A state that ends the story is reached by what leads to it. */
function waysTo(carrier: Carrier, data: GuideData): readonly string[] {
  if (carrier.kind !== 'enter') return [carrierWords(carrier, data)]
  const ways = [...data.chart.nodes.values()].flatMap(({ transitions }) =>
    transitions
      .filter((one) => data.chart.arrivals(one).some(({ path }) => path === carrier.state))
      .map((one) => transitionWords(one, data)),
  )
  return ways.length === 0 ? [carrierWords(carrier, data)] : ways
}
