import type { Element } from 'hast'
import { h } from 'hastscript'
import { durationWords } from '../../../projections/duration-words.ts'
import type { DecisionDef, OptionDef } from '../../../scenario/model.ts'
import { hoursAndMinutes } from '../../charts/time-axis.ts'
import { aside, type Content, nothing, section, table, words } from '../../elements.ts'
import { broughtBy } from '../brings.ts'
import { afterWords } from '../causes.ts'
import { effectsWords } from '../effect-words.ts'
import { compact, list, part } from '../elements.ts'
import type { GuideData, Placed } from '../guide-data.ts'
import { sentence } from '../words.ts'

/** Every decision point with what each option is worth, why, and what follows from it. */
export function decisionPoints(data: GuideData): Element {
  return section(
    'guide-decisions',
    'Decision points',
    ...(data.decisions.length === 0
      ? [nothing('The scenario asks for no decisions.')]
      : data.decisions.map((decision) => entry(data, decision))),
  )
}

function entry(data: GuideData, decision: Placed<DecisionDef>): Element {
  const { def, number, at } = decision
  const { words: name } = data
  const limit = def.within === null ? 'no time limit' : `${durationWords(def.within)} to decide`
  const head = h('div', { className: ['entry'] }, [
    h('h3', { dir: 'auto' }, `${number}  ${def.title}`),
    h(
      'p',
      { className: ['at'] },
      at === null
        ? [h('span', { className: ['about'] }, 'if it comes')]
        : [
            h('span', { className: ['about'] }, 'about '),
            h('span', { className: ['time'] }, hoursAndMinutes(at)),
          ],
    ),
    h('p', { className: ['meta'] }, [
      h('b', words(name.role(def.asks))),
      ` \u00b7 ${limit}${def.weight === 1 ? '' : ` \u00b7 weight ${def.weight}`}`,
    ]),
    h('p', { className: ['question'] }, words(def.question)),
    ...(def.context === null ? [] : [part('Read first', words(def.context))]),
    part('Opens', words(sentence(`${afterWords(def.after)}${name.condition(def.when)}`))),
    part('If it lapses', words(lapse(def, data))),
    ...(def.follows.length === 0 ? [] : [part('Runbook', steps(def.follows, data))]),
  ])
  return h('div', { className: ['decision'] }, [head, compact(options(data, decision))])
}

function lapse({ within, onTimeout, options, until }: DecisionDef, { words: name }: GuideData): string {
  const closes = until === null ? '' : ` It closes unanswered once ${name.condition(until)}.`
  if (within === null) return `It does not lapse.${closes}`
  const taken = options.find(({ id }) => id === onTimeout)
  return taken === undefined
    ? `The question stays open, and what is decided counts as late.${closes}`
    : `"${taken.label}" is taken for them.${closes}`
}

function steps(refs: readonly string[], { words: name }: GuideData): Element {
  return list(refs.map((ref) => [h('code', ref), ' ', words(shortened(name.step(ref)))]))
}

const LONGEST_STEP = 84

function shortened(text: string): string {
  if (text.length <= LONGEST_STEP) return text
  return `${text.slice(0, LONGEST_STEP).replace(/[\s,.;:(]+\S*$/, '')}\u2026`
}

function options(data: GuideData, { def, number }: Placed<DecisionDef>): Element {
  const best = Math.max(...def.options.map(({ quality }) => quality))
  return table(
    `Options of ${number}`,
    [{ head: 'Option', width: 46 }, { head: 'Quality', kind: 'number', width: 9 }, { head: 'What follows' }],
    def.options.map((option) => ({
      cells: [
        [
          option.quality === best ? h('b', words(option.label)) : words(option.label),
          ...(option.because === '' ? [] : [aside(option.because)]),
        ],
        `${Math.round(option.quality * 100)} %`,
        follows(data, def, option),
      ],
    })),
  )
}

function follows(data: GuideData, { id }: DecisionDef, option: OptionDef): readonly Content[] {
  const effects = effectsWords(
    option.effects.filter(({ kind }) => kind !== 'inject'),
    data,
  )
  const delays = new Map(
    option.effects.flatMap((effect) =>
      effect.kind === 'inject' ? [[effect.inject, effect.after] as const] : [],
    ),
  )
  const injects = broughtBy(id, option.id, data).map(({ id: inject, type }) => {
    const delay = delays.get(inject)
    const later = delay === undefined || delay === 0 ? '' : `, ${durationWords(delay)} later`
    const text = `may bring ${data.injectName(inject)}${later}`
    return type === 'complication'
      ? h('div', [h('span', { className: ['missed'] }, 'complication: '), words(text)])
      : h('div', words(text))
  })
  const done =
    option.does.length === 0
      ? []
      : [h('div', { className: ['aside'] }, `carries out ${option.does.join(', ')}`)]
  return [...(effects === null ? [] : [h('div', words(effects))]), ...injects, ...done]
}
