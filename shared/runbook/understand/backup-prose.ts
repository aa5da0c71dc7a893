/** What sentences say of copies: of what, how often, where, and how long they are kept. */
import type { ReportBackup } from '../../contract/runbook-report.ts'
import { findDurations, findFrequencies, firstFrequency } from './durations.ts'
import { withoutNumber } from './labels.ts'
import { lineAt, type Section, type TextLine } from './outline.ts'
import { placed, sentencesOf } from './statements.ts'
import { mentions, sourceOf, WORD_FORMS } from './terms.ts'

export function backup(what: string, line: number, more: Partial<ReportBackup> = {}): ReportBackup {
  return { what, where: null, every: null, retention: null, backedUp: true, line, confidence: 0.85, ...more }
}

const any = (kind: 'copy' | 'copied' | 'and' | 'kept' | 'notBackedUp') => sourceOf(WORD_FORMS[kind])
const ARTICLE =
  '(?:the|a|an|all|our|de|den|det|en|et|ett|het|een|die|der|das|dem|des|alle|alla|vår|våre|vårt)'
/** `a copy of the file server goes`, `back-up van Klasboek`. */
const COPY_OF = new RegExp(
  `(?:${any('copy')})\\s+(?:of|av|af|van|von|der|des)\\s+(?:${ARTICLE}\\s+)?(.{2,50}?)(?=\\s+(?:${any('copied')}|to|til|till|naar|nach|every|hver|hvert|varje|var|elke|elk|alle|jede)(?:\\s|$)|[,.;:(]|$)`,
  'iu',
)
/** `Of the test server we take ...`. */
const OF_FIRST = new RegExp(
  `^(?:of|from|av|af|fra|från|van|von|vom)\\s+(?:${ARTICLE}\\s+)?(.{2,50}?)\\s+(?:${any('copied')})(?:\\s|$)`,
  'iu',
)
const VERB = new RegExp(`\\s+(?:${any('copied')})(?![\\p{L}])`, 'iu')
const NO_SUBJECT = new RegExp(
  `^(?:${any('copy')}|${any('and')}|(?:this|these|it|they|that|those|which|we|den|det|de|disse|dessa|denne|denna|die|deze|dit|dat|ze|zij|we|sie|er|es|diese|vi|wij|wir|der|dem|dertil|dazu|daarnaast|i tillegg|dessutom|derudover|in addition)\\b|${ARTICLE}\\s+(?:[\\p{L}]+\\s+)?(?:${any('copy')})$|\\P{L}*$)`,
  'iu',
)

/** The words before the first verb. */
export function firstNoun(text: string): string {
  return text.split(VERB)[0]?.slice(0, 80) ?? text
}

const AND_OR_ARTICLE = new RegExp(`^(?:(?:${any('and')})\\s+)?(?:${ARTICLE}\\s+)?`, 'iu')

/** What a clause is about; null where it says that of what was named before. */
function subjectIn(clause: string): string | null {
  const named = COPY_OF.exec(clause)?.[1] ?? OF_FIRST.exec(clause)?.[1]
  if (named !== undefined) return named.trim()
  const rhythm = firstFrequency(clause)
  const rest = rhythm !== null && rhythm.start < 3 ? clause.slice(rhythm.end) : clause
  const noun = firstNoun(rest)
    .replace(/^\d{1,2}(?:\.\d{1,2})+\s+/, '')
    .replace(AND_OR_ARTICLE, '')
    .trim()
  if (noun === rest.trim() || noun.length < 2 || noun.split(/\s+/).length > 8) return null
  return NO_SUBJECT.test(noun) || findFrequencies(noun).length > 0 ? null : noun
}

const KEPT = new RegExp(any('kept'), 'iu')

export function keptFor(text: string): string | null {
  const match = KEPT.exec(text)
  if (match === null) return null
  const after = findDurations(text.slice(match.index))[0]
  const before = findDurations(text.slice(0, match.index)).at(-1)
  const isEvery = (one: { start: number }) =>
    findFrequencies(text).some((other) => other.start <= one.start && other.end >= one.start)
  return after?.iso ?? (before === undefined || isEvery(before) ? null : before.iso)
}

export function placeIn(text: string): string | null {
  const match =
    /(?:\bto|\bin|\bon|\bat|\btil|\bi|\bpå|\btill|\bnaar|\bop|\bauf|\bnach|\bhos)\s+((?:an?\s+|the\s+|en\s+|et\s+|ett\s+|een\s+|eine?[nmrs]?\s+|der\s+|dem\s+|den\s+|de\s+)?[^,.;()]{3,50})/iu.exec(
      text,
    )
  return match?.[1]?.trim() ?? null
}

const NOT_BACKED_UP = new RegExp(any('notBackedUp'), 'iu')

/** `Not backed up: sessions, statistics`, `Phones are not backed up`. */
function missingIn(sentence: string): readonly string[] {
  const listed = /^([^:]{4,60}):\s*(.+?)\.?$/.exec(sentence)
  if (listed?.[1] !== undefined && mentions('notBackedUp', listed[1]))
    return (listed[2] ?? '').split(/,\s+|\s+(?:and|og|och|en|und)\s+/u).filter((name) => name.length > 1)
  const [before = ''] = sentence.split(NOT_BACKED_UP)
  const name = firstNoun(before).trim()
  return [name === '' ? firstNoun(sentence) : name]
}

/** `in no other backup`, `geen enkele back-up`. */
const NO_COPY = new RegExp(
  `(?:^|\\s)(?:${sourceOf(WORD_FORMS.denial)})\\s+(?:\\p{L}+\\s+)?(?:${any('copy')})(?!\\p{L})`,
  'iu',
)
const LIKEWISE = new RegExp(`^(?:${sourceOf(WORD_FORMS.likewise)})[\\s:,]*`, 'iu')

/** `G.1 Accounts. A dump goes ...`: the name between its number and the first sentence. */
function numberedName(text: string): string | null {
  const bare = withoutNumber(text)
  const name = bare === text ? undefined : /^([^.:;]{2,40})\.\s+\S/u.exec(bare)?.[1]
  return name === undefined || name.split(/\s+/).length > 4 || mentions('copy', name) ? null : name
}

/** The heading below one about copies names what is copied. */
export function partTitle(section: Section): string | null {
  const isPart =
    section.parent?.kinds.has('backups') === true &&
    section.parent.level > 0 &&
    section.kinds.size === 0 &&
    !mentions('copy', section.title)
  return isPart ? withoutNumber(section.title) : null
}

/** A paragraph of a section about copies, or one that tells so by itself. */
export function copiesIn(line: TextLine, section: Section, isHere: boolean): readonly ReportBackup[] {
  const found: ReportBackup[] = []
  const lead =
    line.lead.length > 1 && line.lead.length < 50 ? line.lead.replace(/[:.]$/, '') : numberedName(line.text)
  const title = partTitle(section)
  let subject = lead
  let isFirst = true
  for (const { text: sentence, at } of placed(line.text, sentencesOf(line.text))) {
    if (found.at(-1)?.backedUp === false && LIKEWISE.test(sentence)) {
      const name =
        sentence
          .replace(LIKEWISE, '')
          .split(/\s*[(,;]|\.(?:\s|$)/)[0]
          ?.trim() ?? ''
      if (name.length > 1) found.push(backup(name, lineAt(line, at), { backedUp: false, confidence: 0.6 }))
      continue
    }
    if (mentions('notBackedUp', sentence) || (isHere && NO_COPY.test(sentence))) {
      if (isHere)
        found.push(
          ...(title === null || /^\P{L}*\p{L}+(?:\s\p{L}+){0,3}\.?$/u.test(sentence) === false
            ? missingIn(sentence)
            : [title]
          ).map((name) => backup(name, lineAt(line, at), { backedUp: false, confidence: 0.65 })),
        )
      continue
    }
    if (isCheck(sentence)) continue
    const tellsCopies = mentions('copy', sentence)
    for (const { text: clause, at: start } of placed(sentence, perCopy(sentence))) {
      const every = firstFrequency(clause)?.iso ?? null
      const retention = keptFor(clause)
      const own = subjectIn(clause)
      const last = found.at(-1)
      const isOnChange = every === null && mentions('copy', clause) && mentions('onChange', clause)
      if (every === null && retention !== null && last?.backedUp === true && last.retention === null) {
        found[found.length - 1] = { ...last, retention, where: last.where ?? placeIn(clause) }
        continue
      }
      if (every === null && retention === null && !isOnChange) {
        if (own !== null && tellsCopies) subject = own
        continue
      }
      if (!tellsCopies && !(isHere && (mentions('copy', clause) || subject !== null || own !== null)))
        continue
      if (every === null && retention !== null && !tellsCopies) continue
      const name = isFirst && lead !== null ? lead : (title ?? own ?? subject ?? withoutNumber(section.title))
      isFirst = false
      subject = own ?? subject
      found.push(
        backup(name, lineAt(line, at + start), {
          every,
          retention,
          where: placeIn(clause),
          confidence: 0.65,
        }),
      )
    }
  }
  return isHere ? found : found.filter((one) => one.every !== null && one.retention !== null)
}

/** What is tested, restored or reviewed, and not copied. */
export function isCheck(sentence: string): boolean {
  return mentions('test', sentence) || mentions('review', sentence) || RESTORES.test(sentence)
}

const RESTORES = new RegExp(sourceOf(WORD_FORMS.restored), 'iu')

const PARTS = new RegExp(`;\\s+|,\\s+|\\s+(?:${any('and')})\\s+`, 'giu')

/** A sentence in parts that each say how often something is copied or how long it is kept. */
function perCopy(sentence: string): readonly string[] {
  const starts = [0, ...[...sentence.matchAll(PARTS)].map((match) => match.index + match[0].length)]
  const parts = starts.map((start, index) => sentence.slice(start, starts[index + 1]))
  const kept: string[] = []
  for (const part of parts) {
    const last = kept.at(-1)
    const isOwn =
      last !== undefined &&
      firstFrequency(part) !== null &&
      (firstFrequency(last) !== null || mentions('copy', last)) &&
      (subjectIn(part) !== null || mentions('copy', part) || firstFrequency(last) !== null)
    if (last === undefined || isOwn) kept.push(part)
    else kept[kept.length - 1] = `${last}${part}`
  }
  return kept
}
