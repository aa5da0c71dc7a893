/** Escalation levels in lists: one item each, those who are called in their order. */
import type { ReportEscalation } from '../../contract/runbook-report.ts'
import { findDurations, findFrequencies } from './durations.ts'
import { calleeIn } from './escalation-callee.ts'
import { isWait, REACH } from './escalation-prose.ts'
import { labelledLoosely } from './labels.ts'
import { actorsIn } from './named-actors.ts'
import type { Block, Item, Section, TextLine } from './outline-model.ts'
import { shareOf } from './shares.ts'
import { isActor } from './step-owners.ts'
import { itemText } from './step-text.ts'
import { beginsWithVerb, mentions, sourceOf, WORD_FORMS } from './terms.ts'

const FEWEST_LEVELS = 3
const MOST_LEVELS = 8
const HALF = 0.5
const MOST_WORDS = 6

const LEVEL = new RegExp(
  `^((?:${sourceOf(WORD_FORMS.levelWord)})\\s*(?:\\d{1,2}|[A-E]|I{1,3}V?)|(?:L|N|T)\\d|\\d\\.?\\s*(?:linje|line|lijn|linie|linja|nivå|niveau|level|stufe))(?![\\p{L}\\p{N}])`,
  'iu',
)
const LEVEL_WORD = new RegExp(`^(?:${sourceOf(WORD_FORMS.levelWord)})$`, 'iu')
/** `First`, `At once`. */
const FIRST = new RegExp(
  `^(?:${sourceOf(WORD_FORMS.sequence)}|${sourceOf(WORD_FORMS.immediately)})\\W*$`,
  'iu',
)
/** `Second line`, `2nd line`. */
const NTH_LEVEL = new RegExp(
  `^(?:\\p{L}+|\\d\\p{L}{0,2}\\.?)\\s+(?:${sourceOf(WORD_FORMS.levelWord)})$`,
  'iu',
)
/** `Step up 2`. */
const COUNTED = /^\p{L}[\p{L} -]{1,20}\s\d{1,2}$/u
/** `After 10 minutes: `, `no answer after 10 minutes → `: what must be so stands first. */
const CONDITION_FIRST = /^(.{3,70}?)(?::|\s*(?:→|->|=>|⇒|➜))\s+(\S.*)$/su

/** `SEV2`, `P1`: how bad something is, and nobody. */
const SEVERITY = /^\W*(?:SEV|S|P|Prio|Pri)[\s-]?\d(?!\p{L})/iu

const NO_LADDERS = ['objectives', 'backups', 'tests', 'obligations', 'communication'] as const

/**
 * Whether the items of a list are those who are called one after the other. Where its heading says so most must name
 * somebody, be timed or tell of calling; elsewhere they must also tell of waits.
 * @param isHere whether the heading, or the line above, is about escalation
 * @param known finds names that the document gives elsewhere
 */
export function isLadder(
  items: readonly Item[],
  section: Section,
  isHere: boolean,
  known: RegExp | null,
): boolean {
  if (items.length < 2 || items.some((item) => item.isTask)) return false
  if (shareOf(items, (item) => SEVERITY.test(itemText(item))) >= HALF) return false
  const texts = items.map((item) => withoutLevel(itemText(item)))
  const waits = texts.filter(hasWait).length
  const names = (text: string) => namesFirst(text, known)
  if (isHere) {
    const isLevel = (item: Item, text: string) =>
      isLevelNamed(item) || names(text) || hasWait(text) || mentions('calledUp', text)
    const tells = items.filter((item, index) => isLevel(item, texts[index] ?? ''))
    if (tells.length < items.length * HALF) return false
    if (shareOf(texts, (text) => beginsWithVerb(text) && !mentions('calling', text)) > HALF) return false
    if (items.some((item) => item.isOrdered || LEVEL.test(itemText(item)))) return true
    const reached = texts.filter((text) => REACH.test(text) && !hasWait(text)).length
    return (
      waits > 1 || shareOf(texts, saysOrder) >= HALF || (reached === 0 && shareOf(texts, isActor) >= HALF)
    )
  }
  if (items.every(isLevelNamed)) return true
  if (items.length < FEWEST_LEVELS || items.length > MOST_LEVELS) return false
  if (section.kinds.has('procedures') || NO_LADDERS.some((kind) => section.kinds.has(kind))) return false
  if (waits < 2 || texts.filter(names).length < items.length * HALF) return false
  const isCalling = texts.filter((text) => mentions('escalated', text)).length >= 2
  const isWaiting = texts.filter((text) => hasWait(text) && mentions('waited', text)).length >= 2
  return isCalling || (isWaiting && isRising(texts))
}

function saysOrder(text: string): boolean {
  const beginning = text.slice(0, 30)
  return mentions('sequence', beginning) || mentions('immediately', text)
}

function isRising(texts: readonly string[]): boolean {
  const minutes = texts.flatMap((text) => findDurations(text).filter(isWait).slice(0, 1))
  return minutes.every((one, index) => index === 0 || one.minutes >= (minutes[index - 1]?.minutes ?? 0))
}

/** A wait that is no hours of opening and no rhythm. */
function hasWait(text: string): boolean {
  return (
    findFrequencies(text).length === 0 &&
    findDurations(text).some(isWait) &&
    (!REACH.test(text) || mentions('waited', text) || mentions('conditional', text))
  )
}

/** `Stap 2: no answer after 10 minutes → the team leader` without its level. */
function withoutLevel(text: string): string {
  const level = LEVEL.exec(text)?.[1]
  const counted = /^\p{L}[\p{L} -]{1,20}\s\d{1,2}\s*[:–—-]\s+/u.exec(text)?.[0]
  if (level === undefined) return counted === undefined ? text : text.slice(counted.length)
  return text.slice(level.length).replace(/^[\s:*–—().-]+/, '')
}

/** Whether a text begins with somebody's name, or has one behind what must be so. */
function namesFirst(text: string, known: RegExp | null): boolean {
  const behind = CONDITION_FIRST.exec(text)?.[2]
  return (
    [text, behind ?? ''].some((one) => {
      const [first] = actorsIn(one.slice(0, 120), known)
      return first !== undefined && /^(?:\p{Ll}{2,4}\s+)?$/u.test(one.slice(0, first.start))
    }) || calleeIn(text.slice(0, 200), actorsIn(text.slice(0, 200), known), false, false) !== null
  )
}

/** The level of a line `Level 2: the head of IT`; null where it names none. */
export function levelIn(line: TextLine, text: string): ReportEscalation | null {
  const plain = text.replace(/^[*\s]+/, '')
  const match = LEVEL.exec(plain)
  if (match?.[1] === undefined) return null
  const rest = plain.slice(match[1].length).replace(/^[\s:*–—().-]+/, '')
  return afterCondition(match[1].trim(), rest, line.line, 0.9)
}

/** `**After 60 minutes** Head of IT`: a marked wait before a name. */
export function afterTime(line: TextLine): ReportEscalation | null {
  const wait = line.lead === '' ? undefined : findDurations(line.lead).find(isWait)
  const who = line.text.slice(line.text.indexOf(line.lead) + line.lead.length).replace(/^[\s:–—-]+/, '')
  if (wait === undefined || actorsIn(who, null)[0]?.start !== 0) return null
  return { ...level('', who, line.line, 0.75), level: null, within: wait.iso }
}

/** What an item of a ladder says, as its `count`th level. */
export function levelOfItem(item: Item, count: number, known: RegExp | null): ReportEscalation | null {
  const [first] = item.lines
  if (first === undefined) return null
  return levelIn(first, itemText(item)) ?? levelNamed(item, count) ?? numbered(item, count, known)
}

function isLevelNamed(item: Item): boolean {
  return item.isOrdered && LEVEL_WORD.test(labelledLoosely({ text: itemText(item), lead: '' })?.label ?? '')
}

/** `1. level: duty manager, within 10 minutes`, also in other sections. */
function levelNamed(item: Item, count: number): ReportEscalation | null {
  const label = isLevelNamed(item) ? labelledLoosely({ text: itemText(item), lead: '' }) : null
  return label === null ? null : level(String(count), label.value, item.line, 0.85)
}

/** `no answer after 10 minutes → the team leader`: what must be so stands first. */
function afterCondition(name: string, text: string, line: number, confidence: number): ReportEscalation {
  const [, condition, who] = CONDITION_FIRST.exec(text) ?? []
  const wait = condition === undefined ? undefined : findDurations(condition)[0]
  if (who === undefined || wait === undefined) return level(name, text, line, confidence)
  return { ...level(name, who, line, confidence), within: wait.iso }
}

function level(name: string, text: string, line: number, confidence: number): ReportEscalation {
  const within = findDurations(text).find(isWait)?.iso ?? null
  const who = text
    .replace(/\s*\([^()]*\)\s*$/, '')
    .split(
      /\s+[–—-]\s+|,\s+(?=\p{Ll}|\+?\d)|:\s+|;\s+|\s+(?:within|innen|inom|inden|binnen|innerhalb|after|etter|efter|nach|na|if|when|hvis|når|om|als|wenn|falls)\s+(?=.*\d)/iu,
    )[0]
  return {
    level: name,
    who: (who ?? text).trim().replace(CALLED_LAST, ''),
    within: REACH.test(text) && !hasWait(text) ? null : within,
    line,
    confidence,
  }
}

/** `Abteilungsleiter anrufen`, `the manager is called`: what is done with the one who is named. */
const CALLED_LAST = new RegExp(
  `\\s+(?:(?:is|are|er|wird|wordt)\\s+)?(?:${sourceOf([...WORD_FORMS.calling, ...WORD_FORMS.calledUp])})$`,
  'iu',
)

/** The items of an escalation list are its levels in their order. */
function numbered(item: Item, count: number, known: RegExp | null): ReportEscalation | null {
  const text = itemText(item)
  const lead = item.lines[0]?.lead ?? ''
  const label = labelledLoosely({ text, lead })
  if (text.length > 240 || (!item.isOrdered && REACH.test(text) && !hasWait(text))) return null
  const of = (who: string, confidence: number): ReportEscalation => ({
    level: String(count),
    who: who.replace(/\s*\([^()]*\)$/, '').replace(/[:.]+$/, ''),
    within: findDurations(text).find(isWait)?.iso ?? null,
    line: item.line,
    confidence,
  })
  const inLabel = label === null ? undefined : findDurations(label.label)[0]
  if (label !== null && inLabel !== undefined) return afterCondition(String(count), text, item.line, 0.75)
  if (
    label !== null &&
    label.value !== '' &&
    (FIRST.test(label.label) || COUNTED.test(label.label) || NTH_LEVEL.test(label.label))
  )
    return level(String(count), label.value, item.line, 0.75)
  const sentence = /^(.{3,60}?)\.\s+\S/su.exec(text)?.[1]
  if (sentence !== undefined && (label === null || label.label.length > sentence.length)) {
    const [one] = actorsIn(sentence, known)
    if (one !== undefined && one.start === 0) return of(sentence, 0.75)
  }
  if (lead !== '' && isActor(lead) && (label === null || label.label.length > lead.length))
    return of(lead, 0.75)
  const actors = actorsIn(text, known)
  const called = calleeIn(text, actors, false, false)
  if (called !== null && (label === null || label.label.length > called.end || actors[0] !== called))
    if (label === null) return of(called.text, 0.7)
  if (label !== null && label.label.length < 60) return of(label.label, 0.8)
  if (called !== null) return of(called.text, 0.7)
  const isName = actors[0]?.start === 0 && text.split(/\s+/).length <= MOST_WORDS
  if (isName && findDurations(text).length === 0) return of(text, 0.7)
  return item.isOrdered || findDurations(text).length > 0
    ? afterCondition(String(count), text, item.line, 0.65)
    : null
}

/** With the wait that is told below a level, where it has none of its own. */
export function withNested(one: ReportEscalation, blocks: readonly Block[]): ReportEscalation {
  if (one.within !== null) return one
  const texts = blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(itemText)
      : block.kind === 'text'
        ? block.lines.map((line) => line.text)
        : [],
  )
  const within =
    texts.flatMap((text) => findDurations(text)).find((length) => length.minutes < 1_440)?.iso ?? null
  return { ...one, within }
}
