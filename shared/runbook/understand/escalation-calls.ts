/** Who is called after which wait, told in sentences: `Nach 30 Minuten wird die Leitung IT verständigt.` */
import type { ReportEscalation } from '../../contract/runbook-report.ts'
import { type FoundDuration, findDurations, findFrequencies } from './durations.ts'
import { calleeIn, groupOf } from './escalation-callee.ts'
import { isWait, lineAt } from './escalation-prose.ts'
import { lowered } from './letters.ts'
import { actorsIn, type NamedActor } from './named-actors.ts'
import type { Section, TextLine } from './outline-model.ts'
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

/** `who has another ten minutes` tells of the one before. */
const RELATIVE = /^\s*(?:who|which|that|som|der|die|dat|wie|welche[rs]?)\s(?!\p{Lu})/u
/** `He is called when ...`: the one whom the sentence before names. */
const IT_IS = /^\s*(?:he|she|they|han|hun|hon|hen|hij|zij|ze|er|sie|de|den)\s/iu

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
