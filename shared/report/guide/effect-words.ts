import { assertNever } from '../../base/assert-never.ts'
import { durationWords } from '../../projections/duration-words.ts'
import { markTitle } from '../../projections/titles.ts'
import type { Effect } from '../../scenario/model.ts'
import type { GuideData } from './guide-data.ts'
import { listed } from './words.ts'

/** What an effect does, in a few words; null for the story's own machinery, which nobody in the room sees. */
export function effectWords(effect: Effect, data: GuideData): string | null {
  const { words } = data
  switch (effect.kind) {
    case 'set':
      return `${words.component(effect.component)} ${effect.level === 'up' ? 'is up again' : effect.level === 'down' ? 'goes down' : 'is degraded'}`
    case 'start':
      return `starts ${taskWords(effect.task, data)}`
    case 'abort':
      return `stops "${words.task(effect.task)}"`
    case 'stretch':
      return `"${words.task(effect.task)}" takes ${effect.factor} times as long`
    case 'stop-writes':
      return `writes to ${words.component(effect.component)} stop`
    case 'resume-writes':
      return `writes to ${words.component(effect.component)} go on`
    case 'point':
      return `${words.recoveryPoint(effect.point)} is ${effect.state}`
    case 'corrupt':
      return `what is written to ${words.component(effect.component)} goes bad`
    case 'heal':
      return `the data of ${words.component(effect.component)} is repaired`
    case 'reconcile':
      return `${durationWords(effect.amount)} of lost data of ${words.component(effect.component)} is won back`
    case 'inject': {
      const later = effect.after === 0 ? '' : ` after ${durationWords(effect.after)}`
      return `brings ${data.injectName(effect.inject)}${later}`
    }
    case 'skip':
      return `${data.injectName(effect.inject)} will not come`
    case 'mark':
      return effect.components.length === 0
        ? `marks: ${markTitle(effect.mark).toLowerCase()}`
        : `marks ${listed(effect.components.map(words.component))}: ${markTitle(effect.mark).toLowerCase()}`
    case 'oblige':
      return `a duty begins: ${words.obligation(effect.obligation)}`
    case 'notify':
      return `counts as told: ${words.obligation(effect.obligation)}`
    case 'put': {
      const title = words.fact(effect.fact)
      if (title === null) return null
      return `${title}: ${typeof effect.value === 'boolean' ? (effect.value ? 'yes' : 'no') : effect.value}`
    }
    case 'add': {
      const title = words.fact(effect.fact)
      return title === null
        ? null
        : `${title} ${effect.amount < 0 ? '\u2212' : '+'}${Math.abs(effect.amount)}`
    }
    case 'step':
      return null
    case 'end':
      return `ends the story: "${words.ending(effect.ending)}"`
    default:
      return assertNever(effect)
  }
}

/** All that a list of effects does, in one line; null when nobody sees any of it. */
export function effectsWords(effects: readonly Effect[], data: GuideData): string | null {
  const stopped = effects.flatMap((effect) => (effect.kind === 'abort' ? [data.words.task(effect.task)] : []))
  const told = effects
    .filter(({ kind }) => kind !== 'abort')
    .map((effect) => effectWords(effect, data))
    .filter((text) => text !== null)
  const all = stopped.length === 0 ? told : [...told, stopWords(stopped)]
  return all.length === 0 ? null : all.join('; ')
}

/** A stop of everything would be a page of titles. */
const MOST_NAMED = 4

function stopWords(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_NAMED).map((title) => `"${title}"`)
  return titles.length <= MOST_NAMED
    ? `stops ${listed(named)}`
    : `stops ${titles.length} tasks, among them ${listed(named)}`
}

function taskWords(id: string, data: GuideData): string {
  const task = data.scenario.tasks.find((one) => one.id === id)
  if (task === undefined) return `"${id}"`
  return `"${task.title}" (${data.words.role(task.by)}, about ${durationWords(task.estimate.m)})`
}
