/** Who is called after which wait, told in sentences: `Nach 30 Minuten wird die Leitung IT verständigt.` */
import type { ReportEscalation } from '../../contract/runbook-report.ts'
import { type FoundDuration, findDurations, findFrequencies } from './durations.ts'
import { isWait, lineAt, nameBehind } from './escalation-prose.ts'
import { lowered } from './letters.ts'
import { actorsIn, type NamedActor } from './named-actors.ts'
import type { Section, TextLine } from './outline.ts'
import { placed } from './statements.ts'
import { mentions, placesOf, sourceOf, WORD_FORMS } from './terms.ts'

/** Names of people and roles that a document gives. */
export interface Names {
  readonly all: readonly string[]
  /** Finds them in text; null where there are none. */
  readonly finder: RegExp | null
}

const FEWEST_TIMED = 2
const FEWEST_IN_ORDER = 3

/** Sections whose sentences tell of other people and other times. */
const BARRED = ['obligations', 'communication', 'objectives', 'backups', 'tests', 'templates'] as const

/**
 * The levels in the paragraphs of a section. Outside a section about escalation at least two must be called after a
 * time, each by a name that is known or ends as roles do.
 * @param known finds names that the document gives elsewhere
 */
export function toldLevels(
  section: Section,
  isHere: boolean,
  known: RegExp | null,
): readonly ReportEscalation[] {
  if (!isHere && BARRED.some((kind) => section.kinds.has(kind))) return []
  const found: ReportEscalation[] = []
  for (const block of section.blocks) {
    if (block.kind === 'text') read(block.lines, isHere, known, found)
  }
  const timed = found.filter((one) => one.within !== null).length
  if (timed >= (isHere ? 1 : FEWEST_TIMED)) return isHere ? found : withFirst(found)
  const isCallList = isHere || section.kinds.has('contacts')
  return isCallList && found.length >= FEWEST_IN_ORDER && inOrder(section) ? found : []
}

/** Those that are called after a time, and the one who is called right before the first of them. */
function withFirst(found: readonly ReportEscalation[]): readonly ReportEscalation[] {
  const from = found.findIndex((one) => one.within !== null)
  return found.filter(
    (one, index) =>
      one.within !== null || (index === from - 1 && (found[from]?.line ?? 0) - one.line <= MOST_BEFORE_FIRST),
  )
}

/** Lines. */
const MOST_BEFORE_FIRST = 3

/** At least two sentences begin with `first`, `then`, `at last`. */
function inOrder(section: Section): boolean {
  const lines = section.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []))
  const sentences = lines.flatMap((line) => line.text.split(/(?<=[.;])\s+|,\s+/u))
  return sentences.filter((one) => mentions('sequence', one.slice(0, 25))).length >= 2
}

interface Part {
  readonly text: string
  readonly at: number
}

interface Call {
  readonly who: string
  readonly within: FoundDuration | null
  readonly at: number
}

function read(
  lines: readonly TextLine[],
  isHere: boolean,
  known: RegExp | null,
  found: ReportEscalation[],
): void {
  const whole = lines.map((line) => line.text).join(' ')
  const confidence = isHere ? 0.7 : 0.55
  let carried: FoundDuration | null = null
  let subject: NamedActor | null = null
  /** Who a sentence right before the first call is about. */
  let alone: { readonly who: string; readonly at: number } | null = null
  for (const { text: sentence, at } of placed(whole, whole.split(/(?<=[.;!?])\s+(?=[\p{Lu}\d])/u))) {
    if (isRhythm(sentence, known)) continue
    const told = callsIn(sentence, isHere, known, carried, found, subject)
    subject = actorsIn(sentence, known)[0] ?? subject
    carried =
      told.calls.length === 0 &&
      (sentence.endsWith('?') || AFTERWARDS.test(whole.slice(at + sentence.length).trimStart()))
        ? told.wait
        : null
    const first = told.calls.find((call) => call.within !== null)
    if (isHere && found.length === 0 && first !== undefined && alone !== null && told.calls[0] === first)
      found.push({ level: null, who: alone.who, within: null, line: lineAt(lines, alone.at), confidence })
    alone = told.calls.length === 0 ? onlyActor(sentence, at, known) : null
    const isTold = isHere || mentions('conditional', sentence) || mentions('waited', sentence)
    for (const call of told.calls) {
      if (!isTold && call.within !== null) continue
      if (found.some((one) => sameOne(one.who, call.who))) continue
      found.push({
        level: null,
        who: call.who,
        within: call.within?.iso ?? null,
        line: lineAt(lines, at + call.at),
        confidence,
      })
    }
  }
}

/** `After that`, at the beginning: after what the sentence before says. */
const AFTERWARDS = new RegExp(`^(?:${sourceOf(WORD_FORMS.afterwards)})`, 'iu')

function onlyActor(sentence: string, at: number, known: RegExp | null): { who: string; at: number } | null {
  const [first, ...others] = actorsIn(sentence, known)
  return first === undefined || others.length > 0 ? null : { who: first.text, at: at + first.start }
}

/** Tells of what is done again and again: `every 30 minutes`, but not of the `daglig leder`. */
function isRhythm(sentence: string, known: RegExp | null): boolean {
  const actors = actorsIn(sentence, known)
  return findFrequencies(sentence).some((one) =>
    actors.every(({ start, end }) => one.end <= start || one.start >= end),
  )
}

function sameOne(left: string, right: string): boolean {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()]
  return a === b || (a.length > 4 && b.startsWith(a)) || (b.length > 4 && a.startsWith(b))
}

/** The calls of a sentence in their order, and the wait that it tells without a call. */
function callsIn(
  sentence: string,
  isHere: boolean,
  known: RegExp | null,
  carried: FoundDuration | null,
  before: readonly ReportEscalation[],
  subject: NamedActor | null,
): { readonly calls: readonly Call[]; readonly wait: FoundDuration | null } {
  const calls: Call[] = []
  let wait = carried
  for (const part of partsOf(sentence)) {
    const own = waitIn(part.text)
    const actors = actorsIn(part.text, known)
    const last = calls.at(-1)
    if (RELATIVE.test(part.text) && last !== undefined && (last.within === null || own === null)) {
      if (last.within === null) calls[calls.length - 1] = { ...last, within: own }
      continue
    }
    if (actors.length === 0 && subject !== null && IT_IS.test(part.text) && mentions('calledUp', part.text)) {
      calls.push({ who: subject.text, within: own ?? wait, at: part.at })
      wait = null
      continue
    }
    const called = calleeIn(part.text, actors, isHere, own !== null || wait !== null)
    if (called !== null) {
      const early = before.length + calls.length === 0 ? waiting(part.text, actors, called) : null
      if (early !== null) calls.push({ who: early.text, within: null, at: part.at + early.start })
      calls.push({ who: called.text, within: own ?? wait, at: part.at + called.start })
      wait = null
      continue
    }
    const [first] = actors
    if (first !== undefined && !isCondition(part.text, first)) {
      const within = own ?? wait
      const goesOn = calls.length > 0 || before.length > 0
      const isNext =
        isHere &&
        (goesOn
          ? mentions('sequence', part.text)
          : /^\S+\s+$/u.test(part.text.slice(0, first.start)) &&
            mentions('sequence', part.text.slice(0, first.start)))
      if ((within !== null && (isHere || goesOn || own === null)) || isNext) {
        calls.push({ who: groupOf(part.text, actors, first).text, within, at: part.at + first.start })
        wait = null
        continue
      }
    }
    if (
      own !== null &&
      first !== undefined &&
      before.length + calls.length === 0 &&
      !mentions('calling', part.text)
    )
      calls.push({ who: first.text, within: null, at: part.at + first.start })
    wait = own ?? wait
  }
  return { calls: withTrailing(calls, wait, sentence), wait }
}

/** `Ring the IT manager if nobody answers within ten minutes`: the last that is called without a wait has it. */
function withTrailing(calls: readonly Call[], wait: FoundDuration | null, sentence: string): readonly Call[] {
  const last = calls.at(-1)
  if (last === undefined || wait === null || last.within !== null) return calls
  return lowered(sentence).lastIndexOf(lowered(wait.text)) < last.at
    ? calls
    : [...calls.slice(0, -1), { ...last, within: wait }]
}

/** The one who does not answer, where the same part tells of the one who is called then. */
function waiting(part: string, actors: readonly NamedActor[], called: NamedActor): NamedActor | null {
  const first = actors[0]
  const own = waitIn(part)
  return first !== undefined && own !== null && first.end <= own.start && own.end < called.start
    ? first
    : null
}

function waitIn(part: string): FoundDuration | null {
  const frequencies = findFrequencies(part)
  return (
    findDurations(part).find(
      (one) => isWait(one) && !frequencies.some((other) => one.start < other.end && one.end > other.start),
    ) ?? null
  )
}

/** Whether a part tells what must be so before somebody is called: such a word stands before the name. */
function isCondition(part: string, first: NamedActor): boolean {
  return placesOf('conditional', part).some((one) => one.index < first.start)
}

/** Clauses; one after `and` only where it has a wait of its own. */
function partsOf(sentence: string): readonly Part[] {
  const parts = placed(sentence, sentence.split(/[,;:?](?=\s)|\s[–—-]\s|\s*(?:→|->)\s*/u))
  return parts.flatMap(({ text, at }) => {
    if (findDurations(text).length < 2) return [{ text, at }]
    const kept: { text: string; at: number }[] = []
    for (const one of placed(text, text.split(/\s+(?=(?:and|og|och|en|und)\s)/iu))) {
      const last = kept.at(-1)
      if (last === undefined || (findDurations(one.text).length > 0 && findDurations(last.text).length > 0))
        kept.push({ text: one.text, at: at + one.at })
      else last.text = `${last.text} ${one.text}`
    }
    return kept
  })
}

const PASSIVE =
  /(?<!\p{L})(?:is|are|be|been|being|gets?|wird|werden|worden|wordt|er|blir|bliver|blev|bli|blive)(?!\p{L})/iu
const GOES_ON = new RegExp(
  `(?:${sourceOf(WORD_FORMS.goesOn)})\\s+(?:[^\\s,.;:]+\\s+){0,4}?(?:${sourceOf(WORD_FORMS.toward)})(?=\\s)`,
  'giu',
)

/** `who has another ten minutes` tells of the one before. */
const RELATIVE = /^\s*(?:who|which|that|som|der|die|dat|wie|welche[rs]?)\s(?!\p{Lu})/u
/** `He is called when ...`: the one whom the sentence before names. */
const IT_IS = /^\s*(?:he|she|they|han|hun|hon|hen|hij|zij|ze|er|sie|de|den)\s/iu

interface Verb {
  readonly start: number
  readonly end: number
  readonly isActive: boolean
}

/** The one who is called in a part of a sentence; null where nobody is. */
/** @param isLoose whether anybody else is taken than those with a known name */
export function calleeIn(
  part: string,
  actors: readonly NamedActor[],
  isLoose: boolean,
  hasWait: boolean,
): NamedActor | null {
  const verb = verbIn(part, actors)
  if (verb === null) return null
  const behind = actors.filter((one) => one.start >= verb.end)
  const ahead = actors.filter((one) => one.end <= verb.start)
  if (!verb.isActive) {
    const near = ahead.at(-1) ?? behind[0]
    if (near !== undefined) return groupOf(part, actors, near)
  } else {
    const groups = behind.map((one) => groupOf(part, actors, one))
    const subject = groups[0]
    const next = groups.find((one) => subject !== undefined && one.start > subject.end)
    const isPair =
      subject !== undefined &&
      next !== undefined &&
      /^\s*(?:\p{Ll}{2,4}\s+){0,2}$/u.test(part.slice(subject.end, next.start))
    const chosen = isPair ? next : subject
    if (chosen !== undefined) return chosen
    const last = ahead.at(-1)
    if (last !== undefined && (ahead.length > 1 || isLastWord(part, verb))) return groupOf(part, actors, last)
    const proper = /^\s+((?:\p{Lu}[\p{L}.'’-]+\s+){1,2}\p{Lu}[\p{L}'’-]+)/u.exec(part.slice(verb.end))?.[1]
    if (proper !== undefined) return named(part, proper, verb.end)
  }
  if (!isLoose || actors.length > 0) return null
  const name = nameBehind(part)
  if (name === null || (!hasWait && !/^[\p{Lu}@]/u.test(name))) return null
  return named(part, name, 0)
}

function named(part: string, text: string, from: number): NamedActor {
  const start = Math.max(0, part.indexOf(text, from))
  return { text, start, end: start + text.length }
}

/** German and Dutch verbs stand last: `muss die Bereitschaft die Leitung anrufen`. */
function isLastWord(part: string, verb: Verb): boolean {
  return /^\W*$/u.test(part.slice(verb.end))
}

/** The verb of calling that has a name beside it, one that something is done with first. */
function verbIn(part: string, actors: readonly NamedActor[]): Verb | null {
  const of = (isActive: boolean) => (one: { readonly text: string; readonly index: number }) => ({
    start: one.index,
    end: one.index + one.text.length,
    isActive,
  })
  const outside = (verb: Verb) => actors.every((one) => verb.end <= one.start || verb.start >= one.end)
  const active = [
    ...[...part.matchAll(GOES_ON)].map((match) => of(true)({ text: match[0], index: match.index })),
    ...placesOf('calling', part).map(of(true)),
  ].filter(outside)
  const passive = placesOf('calledUp', part).map(of(false)).filter(outside)
  const isPassive = (verb: Verb) => PASSIVE.test(part.slice(Math.max(0, verb.start - 60), verb.start))
  const [does] = active
  const [suffers] = passive
  if (does === undefined) return suffers ?? null
  if (suffers === undefined) return does
  const isSame = active.some((one) => one.start === suffers.start)
  if (isSame) return isPassive(suffers) ? suffers : does
  return suffers.start < does.start || (isPassive(suffers) && !actors.some((one) => one.start >= does.end))
    ? suffers
    : does
}

const JOINED = new RegExp(
  `^\\s*(?:,|/|&|\\+|(?:${sourceOf(WORD_FORMS.and)})|(?:or|eller|of|oder))\\s*(?:(?:the|den|det|de|het|die|der|das)\\s+)?$`,
  'iu',
)

/** A name with those that are called with it: `the IT manager and the plant manager`. */
function groupOf(part: string, actors: readonly NamedActor[], one: NamedActor): NamedActor {
  let at = actors.indexOf(one)
  let end = one.end
  for (let next = actors[at + 1]; next !== undefined; next = actors[at + 1]) {
    const between = part.slice(end, next.start)
    if (between.trim() === '' || !JOINED.test(between)) break
    end = next.end
    at += 1
  }
  let start = one.start
  for (let index = actors.indexOf(one) - 1; index >= 0; index -= 1) {
    const before = actors[index]
    const between = before === undefined ? '' : part.slice(before.end, start)
    if (before === undefined || between.trim() === '' || !JOINED.test(between)) break
    start = before.start
  }
  return { text: part.slice(start, end), start, end }
}
