/** Lists that look like steps and state facts: targets, levels, who is called when, deadlines, rhythms. */
import { findDurations, findFrequencies } from './durations.ts'
import { labelledLoosely } from './labels.ts'
import type { Item } from './outline-model.ts'
import { isInstruction } from './procedure-sections.ts'
import { isSituation, isTimeTitle } from './procedure-titles.ts'
import { shareOf } from './shares.ts'
import { isActor } from './step-owners.ts'
import { itemText } from './step-text.ts'
import { beginsWithVerb, sourceOf, WORD_FORMS } from './terms.ts'

const TARGET = /(?<![\p{L}\p{N}])(?:RTO|RPO|MTD|MTPD|MAO|MTTR|MTBF|MTA|WRT)(?![\p{L}\p{N}])/u
const LEVEL = new RegExp(
  `^(?:(?:${sourceOf(WORD_FORMS.severityWord)})[\\s-]*(?:\\d|[ivx]{1,3}|[a-e])(?![\\p{L}\\p{N}])|(?:p|sev|prio|k|g|s|h|n)[\\s-]?\\d\\s*(?:[:–—(-]|\\s=))`,
  'iu',
)
const LONGEST_CALL = 16
const MOST_FACTS = 0.6

/** Whether most items are targets, levels, deadlines or turns in which people are called, and few say what to do. */
export function areFacts(items: readonly Item[]): boolean {
  if (items.length < 2) return false
  const texts = items.map(bareText)
  if (shareOf(texts, isTarget) >= MOST_FACTS) return true
  if (shareOf(texts, (text) => LEVEL.test(text)) >= MOST_FACTS) return true
  const timed = texts.filter((text) => findDurations(text).length > 0)
  if (timed.length < texts.length * MOST_FACTS) return false
  return shareOf(texts, isCall) >= MOST_FACTS || shareOf(texts, isDeadline) >= MOST_FACTS
}

/** Whether half of the items or more say how often something is done or copied. */
export function areRhythms(items: readonly Item[]): boolean {
  return shareOf(items, (item) => findFrequencies(itemText(item)).length > 0) >= 0.5
}

function bareText(item: Item): string {
  return itemText(item)
    .replace(/^\\?\[.?\\?\]\s*/, '')
    .trim()
}

/** `Archive: RPO 1 day`, and not `Check that the RTO is kept`. */
function isTarget(text: string): boolean {
  return TARGET.test(text) && (!beginsWithVerb(text) || NAMED_TARGET.test(text))
}

const NAMED_TARGET = /^[^:–—]{2,40}(?::|\s[–—-])\s*\**(?:RTO|RPO|MTD|MTPD|MTTR|MTBF)/u

/** `Duty team leader (after 20 min)`, `Head of IT: after 1 hour`: who is called, and when. */
function isCall(text: string): boolean {
  if (beginsWithVerb(text) || text.split(/\s+/).length > LONGEST_CALL) return false
  const name = /^[^:(–—,]{2,50}/u.exec(text)?.[0].trim() ?? ''
  const [first = ''] = name.split(/\s/)
  return (isActor(name) || isActor(first)) && !isTimeTitle(name) && !saysWhatToDo(text)
}

/** `Regulator: within 4 hours of suspicion`. */
function isDeadline(text: string): boolean {
  if (beginsWithVerb(text) && !isSituation(text)) return false
  const label = labelledLoosely({ text, lead: '' })
  return label !== null && !isTimeTitle(label.label) && !saysWhatToDo(text)
}

function saysWhatToDo(text: string): boolean {
  const label = labelledLoosely({ text, lead: '' })
  if (label === null || label.value === '') return false
  if (!isSituation(label.value)) return isInstruction(label.value)
  return (
    /[,:]\s+(.+)$/u
      .exec(label.value)?.[1]
      ?.split(/,\s+/)
      .some((part) => beginsWithVerb(part)) === true
  )
}
