import { type Titles, titlesOf } from '../../projections/titles.ts'
import { type Titles as ConditionTitles, describeCondition } from '../../scenario/describe-condition.ts'
import type { Condition } from '../../scenario/model.ts'
import type { GuideInput } from './guide-input.ts'

/** What things are called on paper: titles, and conditions in plain English. */
export interface Words extends Titles {
  readonly state: (path: string) => string
  readonly condition: (condition: Condition) => string
}

/** @param decisionName how decision points are named in conditions: with their numbers */
export function wordsOf({ scenario, runbooks }: GuideInput, decisionName: (id: string) => string): Words {
  const titles = titlesOf({ scenario, runbooks, lines: [] })
  const states = new Map(scenario.states.map(({ path, title }) => [path, title]))
  const state = (path: string) => states.get(path) ?? path
  const conditions: ConditionTitles = {
    title: (kind, id) => {
      switch (kind) {
        case 'state':
          return state(id)
        case 'decision':
          return decisionName(id)
        // A fact without a title is machinery; its name still says what it is about.
        case 'fact':
          return titles.fact(id) ?? `"${id.replaceAll(/[-_]+/g, ' ')}"`
        default:
          return titles[kind](id)
      }
    },
    option: titles.option,
  }
  return { ...titles, state, condition: (condition) => describeCondition(condition, conditions) }
}

/** `Database`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const [last, ...before] = [...names].reverse()
  if (last === undefined) return ''
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${word} ${last}`
}

/** The first letter large: a condition that begins a sentence. */
export function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
