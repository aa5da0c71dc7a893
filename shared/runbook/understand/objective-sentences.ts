/** Objectives that the sentences of a paragraph set one after the other, each with what it is of. */
import type { ObjectiveKind, ReportObjective } from '../../contract/runbook-report.ts'
import { type FoundDuration, findDurations, findFrequencies } from './durations.ts'
import { is } from './grammar.ts'
import { isUndecided, labelled } from './labels.ts'
import { behindPair, type Clauses, clausesOf, type Subject, subjectOfPair } from './objective-clauses.ts'
import { comesBefore, lastJoin } from './objective-gaps.ts'
import { PARTS_OF_LOSS } from './objective-labels.ts'
import { isMeasured, isToBeSet, kindAtStart, kindsIn, lengthStated, namesIn } from './objective-names.ts'
import { isDenied, type Pair } from './objective-pairs.ts'
import { noTarget, paraphrasedKind, paraphrasePlace } from './objective-paraphrases.ts'
import { subjectInLabel } from './objective-subjects.ts'
import { objective } from './objective-tables.ts'
import { lineAt, type TextLine } from './outline-model.ts'
import { placed, sentencesOf } from './statements.ts'
import { mentions, placesOf } from './terms.ts'

export interface Paragraph {
  readonly line: TextLine
  /** What the place says that it is about: a label, a bold lead, the item above. */
  readonly own: string | null
  /** What objectives here are of else. */
  readonly around: () => string
  readonly pairsOf: (sentence: string) => readonly Pair[]
  /** Whether objectives are set here, so that less has to be said. */
  readonly isSet: boolean
  readonly confidence: number
}

/** What was said last, for sentences that go on with it. */
interface Thread {
  readonly subject: string | null
  readonly kinds: ReadonlySet<ObjectiveKind>
  readonly last: ObjectiveKind | null
}

const NOTHING_SAID: Thread = { subject: null, kinds: new Set(), last: null }

export function fromSentences(paragraph: Paragraph): readonly ReportObjective[] {
  const { line } = paragraph
  const found: ReportObjective[] = []
  let thread = NOTHING_SAID
  const sentences = sentencesOf(line.text).flatMap((text) => text.split(/(?<=;)\s+/))
  let isTold = false
  for (const [index, { text, at }] of placed(line.text, sentences).entries()) {
    if (isTold) {
      isTold = false
      continue
    }
    const next = sentences[index + 1] ?? ''
    const later =
      kindsIn(next).length === 0 && findDurations(next).length === 0 ? (sentences[index + 2] ?? '') : ''
    const behind = toldAfterwards(text, next) ?? toldAfterwards(text, later)
    isTold = behind !== null && behind !== 'nothing'
    const all = paragraph
      .pairsOf(text)
      .filter((pair) => pair.isNamed !== undefined || !isDenied(text, pair.nameStart ?? pair.start))
    const pairs = all.filter(
      (pair) => behind === null || (pair.isNamed === undefined && behind === 'nothing'),
    )
    const isNamed = pairs.length > 0 || kindsIn(text).length > 0
    if (behind !== null && behind !== 'nothing') {
      const subject = behind.subject ?? subjectOfPair(clausesOf(text), behind.pair)
      const name = nameFor(paragraph, thread, behind.pair.kind, subject) ?? paragraph.around()
      thread = goOn(thread, name, subject !== null, behind.pair.kind)
      found.push(
        objective(
          behind.pair.kind,
          behind.pair.value,
          behind.pair.text,
          name,
          lineAt(line, at + behind.pair.start),
          paragraph.confidence,
        ),
      )
      continue
    }
    if (!isNamed && !(paragraph.isSet && (thread.last !== null || isUndecided(text)))) continue
    const clauses = clausesOf(text)
    const said: readonly Said[] = [
      ...pairs.map((pair) => ({ pair, subject: subjectSaid(clauses, pair) })),
      ...(pairs.length > 0 ? goneOn(clauses, pairs) : paragraph.isSet ? elliptic(clauses, thread) : []),
    ].sort((left, right) => left.pair.start - right.pair.start)
    for (const { pair, subject } of said) {
      const name = nameFor(paragraph, thread, pair.kind, subject) ?? paragraph.around()
      thread = goOn(thread, name, subject !== null, pair.kind)
      found.push(
        objective(
          pair.kind,
          pair.value,
          pair.text,
          name,
          lineAt(line, at + pair.start),
          paragraph.confidence,
        ),
      )
    }
    for (const { kind, subject, start } of openIn(clauses, pairs, paragraph.isSet)) {
      const bare =
        kindAtStart(text) === null || text.length > 60 ? null : (besideName(text, kind) ?? paragraph.around())
      const name = nameFor(paragraph, thread, kind, subject) ?? bare
      if (name === null) continue
      thread = goOn(thread, name, subject !== null, kind)
      const none = NO_LOSS.exec(text.slice(start))?.[1]
      const isNone = none !== undefined && lengthStated(none) === 'PT0S'
      found.push(
        objective(kind, isNone ? 'PT0S' : null, isNone ? none : text, name, lineAt(line, at + start), 0.6),
      )
    }
  }
  return found
}

/** `for up to 36 hours. That is the plant's MTPD`: a length and, in what follows, what it is; `nothing` where it is denied. */
function toldAfterwards(text: string, next: string): Said | 'nothing' | null {
  if (next === '' || findDurations(next).length > 0) return null
  const [first, ...more] =
    next
      .toLowerCase()
      .match(/[\p{L}]+/gu)
      ?.slice(0, 4) ?? []
  const isAbout =
    first !== undefined && is({ low: first }, 'pronoun', 'that') && is({ low: more[0] ?? '' }, 'linking')
  if (!isAbout) return null
  const named = kindsIn(next)
  const kind = named.length === 1 ? named[0] : named.length === 0 ? paraphrasedKind(next) : null
  if (kind === undefined || kind === null || (named.length === 0 && kind !== 'mtd')) return null
  const place = namesIn(next, kind)[0]
  const before = next.slice(0, place?.index ?? next.length)
  if (mentions('denial', before)) return 'nothing'
  const length = freeLengths(text, []).at(-1)
  if (length === undefined) return null
  const subject =
    place === undefined
      ? null
      : subjectOfPair(clausesOf(next), pseudoPair(kind, place.index, place.index + place.text.length))
  const pair = { kind, value: length.iso, text: length.text, start: length.start, end: length.end }
  return { pair, subject: subject?.isSure === true ? subject : null }
}

/** `RTO label printer: best effort`. */
function besideName(text: string, kind: ObjectiveKind): string | null {
  const label = labelled({ text, lead: '' })
  return label === null ? null : subjectInLabel(label.label, kind)
}

/** A name without a length. */
function pseudoPair(kind: ObjectiveKind, start: number, end: number): Pair {
  return { kind, value: null, text: '', start, nameStart: start, nameEnd: end }
}

/** `RPO: no data loss`, `RPO = ingen tap`. */
const NO_LOSS = /^[\p{L}\s]{2,30}?\)?\s*[:=–-]\s*([^,;.:=]{2,40})/u

interface Said {
  readonly pair: Pair
  readonly subject: Subject | null
}

function subjectSaid(clauses: Clauses, pair: Pair): Subject | null {
  return pair.subject === undefined ? subjectOfPair(clauses, pair) : { name: pair.subject, isSure: true }
}

function nameFor(
  { own }: Paragraph,
  thread: Thread,
  kind: ObjectiveKind,
  subject: Subject | null,
): string | null {
  if (subject?.isSure === true) return subject.name
  if (own !== null) return own
  return subject?.name ?? (thread.kinds.has(kind) ? null : thread.subject)
}

function goOn(thread: Thread, name: string, isNamed: boolean, kind: ObjectiveKind): Thread {
  const isSame = thread.subject === name || !isNamed
  return {
    subject: isNamed ? name : thread.subject,
    kinds: new Set(isSame ? [...thread.kinds, kind] : [kind]),
    last: kind,
  }
}

function freeLengths(text: string, pairs: readonly Pair[]): readonly FoundDuration[] {
  const rhythms = findFrequencies(text)
  return findDurations(text).filter(
    (one) =>
      !rhythms.some((other) => one.start < other.end && other.start < one.end) &&
      !pairs.some((pair) => pair.start <= one.start && one.end <= (pair.end ?? 0)),
  )
}

/** `an RTO of 2 hours for the portal and 30 minutes for the gateway`, `and the portal within 4 hours`. */
function goneOn(clauses: Clauses, pairs: readonly Pair[]): readonly Said[] {
  return freeLengths(clauses.text, pairs).flatMap((length) => {
    const last = pairs.findLast((pair) => (pair.end ?? pair.start) <= length.start)
    if (last?.end === undefined || length.start - last.end > 90) return []
    const pair: Pair = {
      kind: last.kind,
      value: length.iso,
      text: length.text,
      start: length.start,
      end: length.end,
    }
    const behind = behindPair(clauses, pair)
    const before = behind ?? comesBefore(clauses, lastJoin(clauses, last.end, length.start), length.start)
    return before === null ? [] : [{ pair, subject: before }]
  })
}

/** `For the gateway it is 30 minutes.` after a sentence that said what is set. */
function elliptic(clauses: Clauses, { last: said, kinds }: Thread): readonly Said[] {
  const last = kinds.has('rto') ? 'rto' : said
  const { text } = clauses
  if (last === null || mentions('copy', text) || mentions('respond', text) || text.includes('%')) return []
  const [length] = freeLengths(text, [])
  if (length === undefined || length.start > 70 || !/^\s*(?:[.,;:)–—-]|$)/u.test(text.slice(length.end)))
    return []
  if (isMeasured(text.slice(0, length.end))) return []
  const before = comesBefore(clauses, 0, length.start)
  if (before === null) return []
  const isLoss = PARTS_OF_LOSS.test(before.name)
  const { iso, text: shown, start, end } = length
  return [
    {
      pair: { kind: isLoss ? 'rpo' : last, value: iso, text: shown, start, end },
      subject: isLoss ? null : before,
    },
  ]
}

interface Open {
  readonly kind: ObjectiveKind
  readonly subject: Subject | null
  readonly start: number
}

/** `For the pipeline no RPO has been set`, `the intranet has no RTO`. */
function openIn(clauses: Clauses, pairs: readonly Pair[], isSet: boolean): readonly Open[] {
  const { text } = clauses
  const named = kindsIn(text)
    .flatMap((kind) =>
      namesIn(text, kind).map((one) => ({ kind, start: one.index, end: one.index + one.text.length })),
    )
    .filter((one) => pairs.every((pair) => pair.kind !== one.kind))
    .filter((one, index, all) => all.findIndex((other) => other.kind === one.kind) === index)
  const told = named.filter((one) => isOpen(text, one, pairs))
  const other = isSet && named.length === 0 && pairs.length === 0 && findDurations(text).length === 0
  const kind = other && isUndecided(text) ? (paraphrasedKind(text) ?? noTarget(text)) : null
  const place =
    kind === null ? null : (paraphrasePlace(text, kind) ?? placesOf('targetWord', text)[0] ?? null)
  const start = place?.index ?? text.length
  const all = kind === null ? told : [{ kind, start, end: start + (place?.text.length ?? 0) }]
  const open = all.map((one) => ({
    kind: one.kind,
    start: one.start,
    subject: subjectOfPair(clauses, pseudoPair(one.kind, one.start, one.end)),
  }))
  const shared = open.find((one) => one.subject !== null)?.subject ?? null
  return open.map((one) => ({ ...one, subject: one.subject ?? shared }))
}

/** Whether what is said of a name is that nothing is set. */
function isOpen(
  text: string,
  name: { readonly start: number; readonly end: number },
  pairs: readonly Pair[],
): boolean {
  const from = Math.max(
    0,
    ...pairs.map((pair) => ((pair.end ?? 0) <= name.start ? (pair.end ?? 0) : 0)),
    text.lastIndexOf(';', name.start) + 1,
  )
  const next = pairs.map((pair) => pair.start).filter((start) => start > name.end)
  const end = text.indexOf(';', name.end)
  const part = text.slice(from, Math.min(...next, end === -1 ? text.length : end, text.length))
  const before = text.slice(from, name.start)
  if (findDurations(part).length > 0 && !isToBeSet(part)) return false
  if (/^[)\s:*`]*\?/u.test(text.slice(name.end))) return true
  const denied = placesOf('denial', before).at(-1)
  if (denied !== undefined) {
    const between = before.slice(denied.index + denied.text.length)
    if (/^\s*(?:\p{L}+\s+){0,2}$/u.test(between)) return !isPlainly(before.slice(0, denied.index))
  }
  const last = before.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
  return is({ low: last }, 'lacking') || isUndecided(part) || isToBeSet(part)
}

/** `this is not an RTO` says nothing about what has one. */
function isPlainly(before: string): boolean {
  return (
    /(?:^|[^\p{L}])(?:is|are|er|är|ist|sind|zijn)\s*$/iu.test(before) &&
    !/(?:there|det|der|es|er)\s+\p{L}+\s*$/iu.test(before)
  )
}
