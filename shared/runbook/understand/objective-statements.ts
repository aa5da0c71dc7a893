/** Objectives that a line, an item or a paragraph states: labels with their values, else sentences. */
import type { ObjectiveKind, ReportObjective } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { isVague } from './grammar.ts'
import { isUndecided, type Labelled, labelled, withoutNumber } from './labels.ts'
import { inOtherWords, targetsOfProcedure } from './objective-free-words.ts'
import { topicIn } from './objective-gaps.ts'
import { isGenericLabel } from './objective-labels.ts'
import { isMeasured, isOverall, kindAtStart, kindsIn, lengthStated, ticked } from './objective-names.ts'
import { comparesByName, componentPairs, type Pair, pairsIn } from './objective-pairs.ts'
import { certainPairs, paraphrasedKind, paraphrasedPairs, setsObjectives } from './objective-paraphrases.ts'
import { fromSentences } from './objective-sentences.ts'
import { forSubject, subjectAbove, subjectInLabel, subjectOf } from './objective-subjects.ts'
import { bareNumber, objective } from './objective-tables.ts'
import type { Section, TextLine } from './outline-model.ts'
import { type Statement, sentencesOf } from './statements.ts'
import { mentions } from './terms.ts'

/** Between labels on one line: `Owner: Ann · RTO: 4 h`. */
const DIVIDER = /\s[·•‖|]\s/

export function fromStatement(
  statement: Statement,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const line = { ...statement.line, text: ticked(statement.line.text) }
  const parts = DIVIDER.test(line.text) ? partsOf(line) : [line]
  const topic =
    parts.length < 2
      ? null
      : (parts
          .map((part) => (/[:=]/.test(part.text) ? null : topicIn(part.text)))
          .find((one) => one !== null) ?? null)
  return parts
    .flatMap((part) => fromLine({ ...statement, line: part }, procedures))
    .map((one) => (topic !== null && one.appliesTo === 'overall' ? { ...one, appliesTo: topic } : one))
}

/** The labels of a line as lines of their own; the line itself where it is not made of labels. */
function partsOf(line: TextLine): readonly TextLine[] {
  const parts = line.text.split(/\s[·•‖|]\s/)
  const isMade = parts.length <= 8 && parts.filter((part) => /[:=]\s/.test(part)).length >= 2
  return isMade ? parts.map((text) => ({ ...line, text, lead: '' })) : [line]
}

function fromLine(
  { line, section, above, isItem, block }: Statement,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const kinds = kindsIn(line.text)
  if (kinds.length === 0) {
    const under = underObjective({ line, section, above })
    if (under.length > 0) return under
    const other = inOtherWords({ line, section, above }, procedures)
    return other.length > 0 ? other : targetsOfProcedure({ line, section, above, isItem, block }, procedures)
  }
  const found = labelled(line)
  const label = found === null || /[.!?]\s/.test(found.label) ? null : found
  const subjectHere = above.length > 0 ? subjectAbove(above) : null
  const around = () => subjectHere ?? subjectOf(section, procedures)
  const told = label === null ? [] : fromLabel(label, line, around)
  if (told.length > 0) return told
  const isNamed = label !== null && kindsIn(label.label).length === 0
  const name = isNamed ? (nameIn(label, section) ?? topicIn(label.label)) : null
  const isPart = label !== null && (name !== null || isOverall(label.label))
  const own = isPart && isOverall(label.label) ? 'overall' : name
  const sentences = fromSentences({
    line: isPart ? { ...line, text: label.value, lead: '' } : line,
    own: own ?? subjectHere,
    around: () => subjectOf(section, procedures),
    pairsOf: (sentence) => pairsHere(sentence, section),
    isSet: true,
    confidence: isPart ? 0.85 : 0.8,
  })
  if (sentences.length > 0) return sentences
  return sentencesOf(line.text).flatMap((sentence) =>
    bareLabel(sentence).map(({ kind, value, text }) =>
      objective(kind, value, text, around(), line.line, 0.85),
    ),
  )
}

/** `RTO database: 4 h`, `RTO/RPO: API (1h/15min), database (2h/5min)`, `RTO and RPO: to be decided`. */
function fromLabel(
  { label, value: said }: Labelled,
  line: TextLine,
  around: () => string,
): readonly ReportObjective[] {
  const kinds = kindsIn(label)
  if (kinds.length === 0) return []
  const several = componentPairs(said, kinds)
  if (several.length > 0)
    return several.map((one) => objective(one.kind, one.value, one.text, one.name, line.line, 0.6))
  const kind = kindAtStart(label)
  if (kind !== null && kinds.length === 1) {
    const value =
      kindsIn(said).length > 0 ? undefined : (lengthStated(said) ?? bareNumber(ticked(said), label))
    if (value === undefined || isMeasured(label)) return []
    const subject = subjectInLabel(label, kind) ?? forSubject(said) ?? around()
    return [objective(kind, value, said, subject, line.line, 0.95)]
  }
  const isOpen = kinds.length > 1 && (isUndecided(said) || mentions('toBeSet', said))
  return isOpen ? kinds.map((one) => objective(one, null, said, around(), line.line, 0.8)) : []
}

/** What a label without an objective names: the thing that has those behind it. */
function nameIn({ label }: Labelled, section: Section): string | null {
  if (
    label.length >= 50 ||
    isOverall(label) ||
    isGenericLabel(label) ||
    isVague(label) ||
    mentions('actions', label)
  )
    return null
  if (paraphrasedKind(label) !== null) return null
  return section.level === 0 && /\p{N}$/u.test(label) ? null : withoutNumber(label)
}

/** `RPO: to be decided` as a sentence of its own. */
function bareLabel(
  sentence: string,
): readonly { readonly kind: ObjectiveKind; readonly value: string | null; readonly text: string }[] {
  const kind = kindAtStart(sentence)
  const own = labelled({ text: sentence, lead: '' })
  if (kind === null || own === null || kindAtStart(own.label) === null) return []
  const value = lengthStated(own.value)
  return value === undefined ? [] : [{ kind, value, text: own.value }]
}

/** The pairs of a text; also those in other words: where objectives are set all, else those that leave no doubt. */
function pairsHere(text: string, section: Section): readonly Pair[] {
  const named = pairsIn(text)
  if (comparesByName(text)) return named
  const others = setsObjectives(section) || isShort(text) ? paraphrasedPairs(text, named) : certainPairs(text)
  const free = others.filter((one) =>
    named.every((other) => other.kind !== one.kind && !isWithin(other, one)),
  )
  return [...named, ...free]
}

/** Whether a pair's length is that of another. */
function isWithin(named: Pair, { text, start }: Pair): boolean {
  return named.text.endsWith(text) && named.start <= start && start <= (named.end ?? named.start)
}

/** A label's value, where another of its sentences names an objective: `Max recovery time: 4 h. Data loss: 1 h`. */
function isShort(text: string): boolean {
  return text.length < 120 && /[:=]\s*[^:=]*\d/.test(text)
}

/** A section or lead that is one objective, with items `Name: length`. */
function underObjective({
  line,
  section,
  above,
}: Pick<Statement, 'line' | 'section' | 'above'>): readonly ReportObjective[] {
  if (pairsIn(section.title).length > 0) return []
  const around = [...above.map((one) => one.text).reverse(), section.title]
  const named = around.map(kindsIn).find((list) => list.length > 0)
  const kind = named?.length === 1 ? named[0] : undefined
  if (kind === undefined || kindsIn(section.title).length > 1) return []
  const label = labelled(line)
  if (label === null || label.label.length > 60) return []
  const value = lengthStated(label.value)
  if (value === undefined || /^(?:definition|definisjon|definitie|note|example)/iu.test(label.label))
    return []
  const first = findDurations(label.value)[0]
  if (value !== null && first !== undefined && first.start > 24) return []
  const subject =
    above.length > 0 && kindsIn(above.at(-1)?.text ?? '').length === 0 ? subjectAbove(above) : null
  return [
    objective(
      kind,
      value,
      label.value,
      isOverall(label.label) ? 'overall' : (subject ?? withoutNumber(label.label)),
      line.line,
      0.8,
    ),
  ]
}
