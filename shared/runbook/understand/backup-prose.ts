/** What sentences say of copies: of what, how often, where, and how long they are kept. */
import type { ReportBackup } from '../../contract/runbook-report.ts'
import {
  isNever,
  isOnChange,
  namedRhythm,
  perCopy,
  perLength,
  placeIn,
  retentionIn,
  rhythmIn,
} from './backup-clauses.ts'
import {
  isCheck,
  likewiseName,
  missingNames,
  namesIn,
  nameWithoutVerb,
  subjectIn,
  tellsNone,
} from './backup-names.ts'
import { numberedName, partTitle, perLabel } from './backup-parts.ts'
import { firstDuration, firstFrequency, minutesOf } from './durations.ts'
import { withoutNumber } from './labels.ts'
import { lineAt, type Section, type TextLine } from './outline-model.ts'
import { placed, sentencesOf } from './statements.ts'
import { fieldFit, mentions, placesOf } from './terms.ts'

export function backup(what: string, line: number, more: Partial<ReportBackup> = {}): ReportBackup {
  return { what, where: null, every: null, retention: null, backedUp: true, line, confidence: 0.85, ...more }
}

/** A copy that is being read. */
interface Draft {
  what: string
  every: string | null
  retention: string | null
  where: string | null
  readonly backedUp: boolean
  readonly line: number
  /** What told of it, and in which sentence. */
  readonly clause: string
  readonly sentence: number
}

export interface Told {
  readonly copies: readonly ReportBackup[]
  /** How long all copies that were told of before are kept. */
  readonly retention: string | null
}

/** @param isHere it stands where copies are told of; elsewhere it must leave no doubt */
export function copiesIn(line: TextLine, section: Section, isHere: boolean): Told {
  const lead =
    line.lead.length > 1 && line.lead.length < 50 && line.text.startsWith(line.lead)
      ? line.lead.replace(/[:.]$/, '')
      : numberedName(line.text)
  if (isHere && lead !== null && line.lead !== '' && tellsNone(`${lead}:`)) {
    const names = namesIn(line.text.slice(line.lead.length).replace(/^[\s:–—-]+/, ''), line.text)
    return { copies: names.map((name) => backup(name, line.line, { backedUp: false })), retention: null }
  }
  const body = line.lead !== '' && lead !== null ? line.text.slice(line.lead.length) : line.text
  const offset = line.text.length - body.length
  const value = body.replace(/^[\s:–—-]+/, '')
  if (isHere && lead !== null && line.lead !== '' && isNever(value) && rhythmIn(value) === null)
    return { copies: [backup(lead, line.line, { backedUp: false })], retention: null }
  const name = isHere ? (lead ?? partTitle(section)) : lead
  const lineOf = (at: number) => lineAt(line, offset + at)
  const fallback = withoutNumber(section.title)
  const parts = isHere && name === null ? perLabel(body) : []
  if (parts.length < 2) return readCopies(body, { name, isHere, fallback, isTitle: lead === null }, lineOf)
  const told = parts.map((part) =>
    readCopies(part.text, { name: part.name, isHere, fallback }, (at) => lineOf(part.at + at)),
  )
  return {
    copies: told.flatMap((one) => one.copies),
    retention: told.find((one) => one.retention !== null)?.retention ?? null,
  }
}

/** What a text says of the copies of one thing that is named before it. */
export function copiesOf(name: string, text: string, line: number): readonly ReportBackup[] {
  return readCopies(text, { name, isHere: true, fallback: name }, () => line).copies
}

interface Around {
  /** What the text is about; null where its sentences say so themselves. */
  readonly name: string | null
  readonly isHere: boolean
  readonly fallback: string
  /** The name is a heading's: what stands below may name other things. */
  readonly isTitle?: boolean
}

function readCopies(text: string, around: Around, lineOf: (at: number) => number): Told {
  const drafts: Draft[] = []
  const state = { subject: around.name, retention: null as string | null, sentence: 0 }
  let wasCheck = false
  for (const { text: sentence, at } of placed(text, sentencesOf(text).flatMap(divided))) {
    state.sentence += 1
    const line = lineOf(at)
    if (drafts.at(-1)?.backedUp === false && !tellsNone(sentence)) {
      const also = likewiseName(sentence)
      if (also !== null) {
        drafts.push(missing(also, line, state.sentence))
        continue
      }
    }
    if (tellsNone(sentence) && (rhythmIn(sentence) === null || mentions('notBackedUp', sentence))) {
      if (!around.isHere) continue
      const names = missingNames(sentence)
      const isOfOthers = around.isTitle === true && (names.length > 1 || sentence.startsWith(names[0] ?? ' '))
      const own = around.name !== null && drafts.length === 0 && !isOfOthers ? [around.name] : names
      const told = own.length === 0 && state.sentence === 1 ? [around.fallback] : own
      drafts.push(...told.map((name) => missing(name, line, state.sentence)))
      continue
    }
    const goesOn: boolean = wasCheck && text.slice(0, at).trimEnd().endsWith(';')
    wasCheck =
      goesOn || (isCheck(sentence) && !(mentions('copyVerb', sentence) && rhythmIn(sentence) !== null))
    if (wasCheck) continue
    readSentence(sentence, (place) => lineOf(at + place), around, state, drafts)
  }
  const copies = drafts.map(({ what, every, retention, where, backedUp, line }) =>
    backup(what, line, { every, retention, where, backedUp, confidence: 0.65 }),
  )
  const shown = around.isHere ? copies : copies.filter((one) => one.backedUp && isKeptLonger(one))
  return { copies: shown, retention: state.retention }
}

const FEWEST_DAYS = 1_440

/** Elsewhere only what says how often, and how many days it is kept. */
function isKeptLonger({ every, retention }: ReportBackup): boolean {
  return (
    every !== null && retention !== null && minutesOf(retention) >= Math.max(FEWEST_DAYS, minutesOf(every))
  )
}

const BUT = /;\s+|,\s+(?:but|men|maar|aber|mens|medan|terwijl|während|whereas|while)\s+/iu

function divided(sentence: string): readonly string[] {
  return tellsNone(sentence) ? sentence.split(BUT) : [sentence]
}

function missing(what: string, line: number, sentence: number): Draft {
  return { what, every: null, retention: null, where: null, backedUp: false, line, clause: '', sentence }
}

function readSentence(
  sentence: string,
  lineOf: (at: number) => number,
  around: Around,
  state: { subject: string | null; retention: string | null; readonly sentence: number },
  drafts: Draft[],
): void {
  const tellsCopies = mentions('copy', sentence) || mentions('copyVerb', sentence)
  const isNamed = around.name !== null
  for (const { text: clause, at } of perCopy(sentence, (part) => subjectIn(part) !== null)) {
    const own = subjectIn(clause) ?? (around.isHere && !isNamed ? nameWithoutVerb(clause) : null)
    const retention = retentionIn(clause)
    const isKeeping = placesOf('kept', clause).length > 0
    const every =
      rhythmIn(clause) ?? (retention === null || own !== null || !isKeeping ? namedRhythm(clause) : null)
    const isChange = every === null && isOnChange(clause)
    const isAboutKeeping = retention !== null && isKeeping
    const isFiller = own === null && (isAboutKeeping || (retention !== null && rhythmIn(clause) === null))
    const known = isFiller ? drafts.findLast((one) => one.every === every) : undefined
    if (every !== null && known !== undefined && known.retention === null) {
      known.retention = retention
      continue
    }
    if (every === null && !isChange) {
      if (retention !== null) for (const part of perLength(clause)) keep(part, own, around, state, drafts)
      else if (own !== null && tellsCopies) state.subject = own
      const last = drafts.at(-1)
      if (last?.backedUp === true && last.where === null && mentions('copyPlace', clause))
        last.where = placeIn(clause)
      continue
    }
    const where = placeIn(clause)
    const tells = tellsCopies || mentions('copyPlace', clause)
    if (isChange && !(isNamed || (tells && around.isHere))) continue
    if (!tells && !(around.isHere && (isNamed || retention !== null || (own !== null && where !== null))))
      continue
    if (own !== null && retention === null && isMedium(own, clause)) continue
    const what = around.name ?? own ?? state.subject ?? around.fallback
    state.subject = own ?? state.subject
    const before = drafts.at(-1)
    const draft = {
      what,
      every,
      retention,
      where,
      backedUp: true,
      line: lineOf(at),
      clause,
      sentence: state.sentence,
    }
    const isSame = before?.backedUp === true && before.what === what
    if (isSame && every !== null && before.every === null && before.retention === null)
      drafts[drafts.length - 1] = draft
    else if (!(isSame && every === null)) drafts.push(draft)
    else if (before.retention === null) before.retention = retention
    if (retention !== null && (isNamed ? isForAll(clause) : mentions('both', clause)))
      for (const one of drafts)
        if (one.backedUp && one.sentence === state.sentence && one.retention === null)
          one.retention = retention
  }
}

/** `full copy on Sundays, changes daily, kept 5 weeks`: behind the last comma the length is that of all. */
function isForAll(clause: string): boolean {
  const rest = clause.slice(firstFrequency(clause)?.end ?? 0)
  return /^[^()]*[,;]\s/u.test(rest)
}

/** A length that copies which were told of before are kept, or all of a section. */
function keep(
  clause: string,
  own: string | null,
  around: Around,
  state: { retention: string | null },
  drafts: Draft[],
): void {
  const retention = retentionIn(clause) ?? firstDuration(clause)?.iso ?? null
  const open = drafts.filter((one) => one.backedUp && one.retention === null)
  const last = open.at(-1)
  const isOther = own !== null && around.name === null && !mentions('copy', own) && !isMedium(own)
  if (isOther && !(last !== undefined && alike(own, last.what))) return
  if (last === undefined) {
    if (drafts.some((one) => one.backedUp)) return
    if (around.name !== null && around.isHere && (mentions('copy', clause) || mentions('copyPlace', clause)))
      state.retention ??= retention
    else if (around.name === null && mentions('copy', clause)) state.retention ??= retention
    return
  }
  for (const one of meant(clause, open, last)) one.retention = retention
}

/** Those that the clause names by a word of theirs or by their rhythm; else those of the last sentence. */
function meant(clause: string, open: readonly Draft[], last: Draft): readonly Draft[] {
  const head = clause.slice(0, placesOf('kept', clause)[0]?.index ?? clause.length)
  const rhythm = namedRhythm(head)
  const byRhythm = rhythm === null ? [] : open.filter((one) => one.every === rhythm)
  if (byRhythm.length > 0) return byRhythm
  const byWords = open.filter((one) => alike(head, one.clause))
  if (byWords.length > 0 && byWords.length < open.length) return byWords
  return open.filter((one) => one.sentence === last.sentence)
}

/** A tape or disk that copies lie on, which is carried about. */
function isMedium(name: string, clause = name): boolean {
  if (mentions('copyVerb', clause) || mentions('copy', clause.replace(name, ''))) return false
  return (
    name.split(/\s+/).length < 3 &&
    (mentions('copyPlace', name) || /^(?:hver|each|every|jede[rs]?|varje|elke|iedere)\s/iu.test(name))
  )
}

const LEAST_LETTERS = 4

/** Two texts share a word that is none of those for a copy. */
function alike(left: string, right: string): boolean {
  const words = (text: string) =>
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !isPlainCopy(word))
      .map((word) => word.slice(0, LEAST_LETTERS))
  const known = new Set(words(right))
  return words(left).some((word) => known.has(word))
}

function isPlainCopy(word: string): boolean {
  return fieldFit('copies', word) === 2
}
