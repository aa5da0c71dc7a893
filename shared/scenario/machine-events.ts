/** The events that the engine sends to a scenario's machine: `decided.POINT.OPTION`, `done.TASK` and so on. */

import type { Titles } from './describe-condition.ts'
import { didYouMean } from './did-you-mean.ts'
import { MARK_NAMES } from './model.ts'
import type { WrittenPack } from './schema.ts'

/** Every event name that this pack's machine may listen to. */
export function eventNames(pack: WrittenPack): ReadonlySet<string> {
  const each = (word: string, section: Readonly<Record<string, unknown>>) =>
    Object.keys(section).map((id) => `${word}.${id}`)
  return new Set([
    ...Object.entries(pack.decisions).flatMap(([point, decision]) =>
      Object.keys(decision.options).map((option) => `decided.${point}.${option}`),
    ),
    ...each('lapsed', pack.decisions),
    ...each('done', pack.tasks),
    ...each('failed', pack.tasks),
    ...each('delivered', pack.injects),
    ...each('met', pack.obligations),
    ...each('missed', pack.obligations),
    ...MARK_NAMES.map((mark) => `marked.${mark}`),
  ])
}

/** What to do about an event name that is not one of them. */
export function eventRemedy(event: string, known: ReadonlySet<string>): string {
  const hint = didYouMean(event, known)
  const forms =
    'Events are decided.POINT.OPTION, lapsed.POINT, done.TASK, failed.TASK, delivered.INJECT, met.OBLIGATION, missed.OBLIGATION and marked.MARK.'
  return `${forms}${hint}`
}

/** `Route decided: Second provider`, `Task done: Restore`. */
export function eventLabel(event: string, titles: Titles): string {
  const [word, id = '', option = ''] = event.split('.')
  switch (word) {
    case 'decided':
      return `${titles.title('decision', id)} decided: ${titles.option(id, option)}`
    case 'lapsed':
      return `${titles.title('decision', id)} lapsed`
    case 'done':
      return `task done: ${titles.title('task', id)}`
    case 'failed':
      return `task failed: ${titles.title('task', id)}`
    case 'delivered':
      return `inject delivered: ${titles.title('inject', id)}`
    case 'met':
      return `notified: ${titles.title('obligation', id)}`
    case 'missed':
      return `notification missed: ${titles.title('obligation', id)}`
    default:
      return `marked: ${id}`
  }
}
