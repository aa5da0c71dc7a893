import type { Element } from 'hast'
import type { ObligationDef } from '../../../scenario/model.ts'
import { ofKind } from '../../../scenario/preflight/carriers.ts'
import { aside, type Content, nothing, section, table, words } from '../../elements.ts'
import { carrierWords } from '../causes.ts'
import { compact } from '../elements.ts'
import type { GuideData } from '../guide-data.ts'
import { limitWords } from '../limit-words.ts'
import { sentence } from '../words.ts'

/** Obligations and cadences: whom to tell, from when, how fast, and on what basis. */
export function duties(data: GuideData): Element {
  return section(
    'guide-duties',
    'Obligations',
    data.scenario.obligations.length === 0
      ? nothing('The scenario holds no obligation.')
      : compact(
          table(
            'Obligations and cadences',
            [
              { head: 'Obligation', width: 31 },
              { head: 'To', width: 16 },
              { head: 'Its clock starts' },
              { head: 'Limit', width: 15 },
            ],
            data.scenario.obligations.map((duty) => ({
              cells: [
                title(duty, data),
                words(duty.to),
                words(sentence(start(duty, data))),
                limit(duty, data),
              ],
            })),
          ),
        ),
  )
}

function title(duty: ObligationDef, { words: name }: GuideData): readonly Content[] {
  const by = [
    duty.by === null ? null : name.role(duty.by),
    duty.channel === null ? null : name.channel(duty.channel),
  ].filter((part) => part !== null)
  const basis = [duty.basis, duty.legal ? 'legal clock: missed, it forbids PASS' : null].filter(
    (part) => part !== null,
  )
  return [
    words(duty.title),
    ...(by.length === 0 ? [] : [aside(by.join(', '))]),
    ...(basis.length === 0 ? [] : [aside(basis.join('; '))]),
  ]
}

function start({ id, from, parent }: ObligationDef, data: GuideData): string {
  const own =
    parent === null
      ? `when ${data.words.condition(from)}`
      : `when "${data.words.obligation(parent)}" is met or due, whichever is first`
  const others = ofKind(data.carried, 'oblige')
    .filter(({ effect }) => effect.obligation === id)
    .map(({ carrier }) => `when ${carrierWords(carrier, data)}`)
  return [...new Set([own, ...others])].join('; or ')
}

function limit(
  { within, withinMonths, every, until }: ObligationDef,
  { words: name }: GuideData,
): readonly Content[] {
  const ends = until === null ? [] : [aside(`until ${name.condition(until)}`)]
  if (every !== null) return [`every ${limitWords(every)}`, ...ends]
  if (withinMonths !== null) return [withinMonths === 1 ? '1 month' : `${withinMonths} months`]
  return [within === null ? '\u2013' : limitWords(within), ...ends]
}
