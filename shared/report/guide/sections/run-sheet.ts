import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ExerciseMs } from '../../../base/time.ts'
import { durationWords } from '../../../projections/duration-words.ts'
import { hoursAndMinutes } from '../../charts/time-axis.ts'
import { type Content, nothing, section, words } from '../../elements.ts'
import { storyTime } from '../../format.ts'
import { triggerWords } from '../causes.ts'
import { effectsWords } from '../effect-words.ts'
import { list, part, told } from '../elements.ts'
import type { GuideData } from '../guide-data.ts'
import { listed, sentence } from '../words.ts'

type Inject = GuideData['injects'][number]

const ARTEFACT = {
  mail: 'mail',
  log: 'log',
  page: 'web page',
  graph: 'graph',
  document: 'document',
  image: 'image',
} as const
const TYPE = { information: null, contingency: 'Contingency', complication: 'Complication' } as const

/** Every inject in the order in which it usually comes; where a decision usually opens, a line says so. */
export function runSheet(data: GuideData): Element {
  const placed = data.injects.filter(({ at }) => at !== null)
  const others = data.injects.filter(({ at }) => at === null)
  return section(
    'guide-run-sheet',
    'Run sheet',
    ...(placed.length === 0 ? [] : inTime(data)),
    ...(others.length === 0
      ? []
      : [
          h(
            'h3',
            { className: ['group'] },
            data.model.played ? 'Only if the team takes another way' : 'When what they wait for has come',
          ),
          ...others.map((inject) => entry(data, inject)),
        ]),
    ...(data.injects.length === 0 ? [nothing('The scenario has no injects.')] : []),
  )
}

function inTime(data: GuideData): readonly Element[] {
  const injects = data.injects.flatMap((inject) =>
    inject.at === null ? [] : [{ at: inject.at, element: entry(data, inject) }],
  )
  const pointers = data.decisions.flatMap((decision) =>
    decision.at === null ? [] : [{ at: decision.at, element: pointer(data, decision, decision.at) }],
  )
  return [...injects, ...pointers].toSorted((left, right) => left.at - right.at).map(({ element }) => element)
}

function pointer(data: GuideData, { number, def }: GuideData['decisions'][number], at: ExerciseMs): Element {
  const limit = def.within === null ? '' : `, ${durationWords(def.within)}`
  return h('p', { className: ['pointer'] }, [
    h('b', `about ${hoursAndMinutes(at)}`),
    ` \u00b7 decision `,
    h('b', number),
    ' ',
    words(def.title),
    ` for ${data.words.role(def.asks)}${limit}`,
  ])
}

function entry(data: GuideData, inject: Inject): Element {
  const { def, number } = inject
  return h('div', { className: ['entry'] }, [
    h('h3', { dir: 'auto' }, `${number}  ${def.title}`),
    h('p', { className: ['at'] }, [...when(data, inject)]),
    h('p', { className: ['meta'] }, [...meta(data, inject)]),
    h('blockquote', { className: ['says'] }, [...told(def.says)]),
    ...parts(data, inject),
  ])
}

/** `0:04`, and below it the hour in the story; `about` where it only usually lies there. */
function when({ scenario }: GuideData, { at, fixed }: Inject): readonly Content[] {
  if (at === null) return [h('span', { className: ['about'] }, 'if it comes')]
  return [
    ...(fixed ? [] : [h('span', { className: ['about'] }, 'about ')]),
    h('span', { className: ['time'] }, hoursAndMinutes(at)),
    ' ',
    h('span', { className: ['story'] }, storyTime(scenario.startex, at).slice(0, -3)),
  ]
}

function meta(data: GuideData, { def, fixed }: Inject): readonly Content[] {
  const { words: name } = data
  const type = TYPE[def.type]
  return [
    ...(type === null
      ? []
      : [h('b', { className: def.type === 'complication' ? ['missed'] : [] }, type), ' \u00b7 ']),
    h('b', words(def.from)),
    ' to ',
    h('b', words(listed(def.to.map(name.role)) || 'nobody in particular')),
    ` \u00b7 ${name.channel(def.via)}${def.fallback === null ? '' : `, else ${name.channel(def.fallback)}`}`,
    ...(fixed ? [] : [' \u00b7 ', words(triggerWords(def, data))]),
    ...(def.optional ? [' \u00b7 may be left out when time is short'] : []),
  ]
}

function parts(data: GuideData, { def }: Inject): readonly Element[] {
  const effects = effectsWords(def.effects, data)
  return [
    ...(def.artefact === null
      ? []
      : [
          part('Show', [
            words(def.artefact.title),
            ` (${ARTEFACT[def.artefact.kind]}) `,
            h('code', def.artefact.file),
          ]),
        ]),
    ...(def.headline === null ? [] : [part('Public feed', words(def.headline))]),
    ...(def.expect === null ? [] : [part('Expected', words(def.expect))]),
    ...(def.prompts.length === 0 ? [] : [part('If they stall', list(def.prompts))]),
    ...(def.questions.length === 0
      ? []
      : [
          part(
            'If they ask',
            list(def.questions.map(({ ask, answer }) => [h('i', words(ask)), ' ', words(answer)])),
          ),
        ]),
    ...(effects === null ? [] : [part('Then', words(sentence(effects)))]),
  ]
}
