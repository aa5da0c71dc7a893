import { assertNever } from '../../base/assert-never.ts'
import { durationWords } from '../../projections/duration-words.ts'
import { eventCondition } from '../../projections/event-condition.ts'
import type { InjectDef } from '../../scenario/model.ts'
import { type Carrier, ofKind } from '../../scenario/preflight/carriers.ts'
import type { ChartTransition } from '../../scenario/preflight/chart.ts'
import { exerciseTime } from '../format.ts'
import type { GuideData } from './guide-data.ts'

/** When an inject comes, in words: `at T+ 0:04:00`, `9 min after ... is done`, `by hand`, and what else brings it. */
export function triggerWords({ id, trigger }: InjectDef, data: GuideData): string {
  const brought = ofKind(data.carried, 'inject')
    .filter(({ effect }) => effect.inject === id)
    .map(({ effect, carrier }) => `${afterWords(effect.after)}${carrierWords(carrier, data)}`)
  const own = ownTrigger(trigger, data)
  return [...new Set([own, ...brought])].join('; or ')
}

function ownTrigger(trigger: InjectDef['trigger'], data: GuideData): string {
  switch (trigger.kind) {
    case 'at':
      return `at ${exerciseTime(trigger.at)}`
    case 'when':
      return `${afterWords(trigger.after)}${data.words.condition(trigger.when)}`
    case 'hand':
      return 'by hand, when you choose'
    default:
      return assertNever(trigger)
  }
}

/** `when `, or `9 min after `. */
export function afterWords(ms: number): string {
  return ms === 0 ? 'when ' : `${durationWords(ms)} after `
}

/** Whatever carries out an effect, as what must be so for it. */
export function carrierWords(carrier: Carrier, data: GuideData): string {
  const { words } = data
  switch (carrier.kind) {
    case 'enter':
      return `"${words.state(carrier.state)}" begins`
    case 'leave':
      return `"${words.state(carrier.state)}" ends`
    case 'take':
      return transitionWords(carrier.transition, data)
    case 'option':
      return `${data.decisionName(carrier.point)} is decided as "${words.option(carrier.point, carrier.option)}"`
    case 'task':
      return `"${words.task(carrier.task)}" ${carrier.how === 'done' ? 'is done' : 'has failed'}`
    case 'inject':
      return `${data.injectName(carrier.inject)} is delivered`
    default:
      return assertNever(carrier)
  }
}

/** What must be so for a transition to be taken. */
export function transitionWords({ from, cause, guard }: ChartTransition, data: GuideData): string {
  const { words } = data
  const state = `"${words.state(from)}"`
  const condition = guard === null ? '' : words.condition(guard)
  switch (cause.kind) {
    case 'after':
      return `${durationWords(cause.delay)} after ${state} began${condition === '' ? '' : `, if ${condition}`}`
    case 'always':
      return condition === '' ? `${state} began` : condition
    case 'event': {
      const heard = eventCondition(cause.event)
      const event = heard === null ? cause.event : words.condition(heard)
      return `${event}${condition === '' ? '' : `, if ${condition}`}`
    }
    default:
      return assertNever(cause)
  }
}
