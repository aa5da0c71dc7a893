/** Objectives in their authors' own words: where objectives are set, and what a procedure says of its own. */
import type { ReportObjective } from '../../contract/runbook-report.ts'
import { isVague } from './grammar.ts'
import { labelled, labelledLoosely, withoutNumber } from './labels.ts'
import { boldLead, chainedNames, isGenericLabel, leadName, openParts } from './objective-labels.ts'
import { isOverall, kindsIn, lengthStated } from './objective-names.ts'
import {
  certainPairs,
  demandedPairs,
  maySetObjectives,
  paraphrasedKind,
  paraphrasedPairs,
  setsObjectives,
  withoutParaphrase,
} from './objective-paraphrases.ts'
import { fromSentences } from './objective-sentences.ts'
import { forSubject, namedByHeading, subjectAbove, subjectOf } from './objective-subjects.ts'
import { objective } from './objective-tables.ts'
import { lineAt, pathOf, type TextLine } from './outline-model.ts'
import { placed, type Statement, sentencesOf } from './statements.ts'
import { beginsWithVerb, fieldFit, mentions } from './terms.ts'
import type { ParaphrasedKind } from './vocabulary/vocabulary.ts'

type Place = Pick<Statement, 'line' | 'section' | 'above'>

/** Sentences and labels of a section about objectives that set them in their own words. */
export function inOtherWords(
  { line, section, above }: Place,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const isSet = setsObjectives(section)
  const mayBe =
    isSet ||
    (maySetObjectives(section) &&
      pathOf(section).every((one) => one.level < 2 || !procedures.has(one.line)) &&
      !mentions('option', section.title))
  if (!mayBe) return []
  const pairsOf = isSet ? (text: string) => paraphrasedPairs(text) : certainPairs
  const loose = labelledLoosely(line)
  const label = (loose !== null && /[.!?]\s/.test(loose.label) ? null : loose) ?? boldLead(line)
  const named =
    label !== null &&
    label.label.length < 50 &&
    !isGenericLabel(label.label) &&
    !mentions('option', label.label) &&
    paraphrasedKind(label.label) === null &&
    paraphrasedPairs(label.value).length > 0
      ? withoutNumber(label.label)
      : null
  const opened = label === null || kindsIn(label.label).length > 0 ? [] : openParts(line, label, isSet)
  const kindOfLabel = label === null ? null : paraphrasedKind(label.label)
  const beside =
    label === null || kindOfLabel === null || label.label.length > 60
      ? null
      : subjectBeside(label.label, kindOfLabel)
  const subjectHere = named ?? leadName(line) ?? (above.length > 0 ? subjectAbove(above) : null) ?? beside
  const around = () => {
    const outer = subjectOf(section, procedures)
    return outer === 'overall' ? (namedByHeading(section) ?? outer) : outer
  }
  const sentences = placed(line.text, sentencesOf(line.text))
  const undecided = sentences.flatMap(({ text, at }) => {
    const value = /[:=]\s*([^:=]{2,60}?)\.?$/u.exec(text)?.[1]
    const kind = value === undefined ? null : paraphrasedKind(text.slice(0, -value.length))
    return value === undefined || kind === null || (lengthStated(value) ?? lengthStated(`${value}.`)) !== null
      ? []
      : [objective(kind, null, value, subjectHere ?? around(), lineAt(line, at), 0.7)]
  })
  const chained = chainedNames(sentences, line, isSet)
  const found = fromSentences({
    line,
    own: subjectHere,
    around,
    pairsOf: (text) => (chained.some((one) => text.includes(one.text)) ? [] : pairsOf(text)),
    isSet,
    confidence: 0.65,
  })
  return [
    ...found,
    ...undecided.filter((one) => !found.some((other) => other.kind === one.kind && other.value === null)),
    ...chained.flatMap((one) => one.found),
    ...opened.filter((one) => !found.some((other) => other.kind === one.kind)),
  ]
}

/** `Target: back in service within 90 minutes`, `Recovery target for S2: 2 hours` below the heading of a procedure. */
export function targetsOfProcedure(
  { line, section, above, isItem }: Statement,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const label = labelled(line)
  const around = () => subjectOf(section, procedures)
  if (label === null) return isItem || !procedures.has(section.line) ? [] : demandsIn(line, around)
  if (label.label.length > 60 || above.length > 1) return []
  const kind = paraphrasedKind(label.label)
  if (kind !== null) {
    const value = lengthStated(label.value)
    const own = subjectBeside(label.label, kind)
    const isSaid = value === null || paraphrasedPairs(`${label.label}: ${label.value}`).length > 0
    if (value === undefined || !isSaid || label.value.length > 80) return []
    return [objective(kind, value, label.value, own ?? forSubject(label.value) ?? around(), line.line, 0.7)]
  }
  if (fieldFit('target', label.label) !== 2) return []
  const [first] = placed(label.value, sentencesOf(label.value))
  return first === undefined
    ? []
    : paraphrasedPairs(first.text).map((pair) =>
        objective(pair.kind, pair.value, pair.text, around(), line.line, 0.65),
      )
}

/** `The ledger must be up again within 8 hours.` above a procedure's steps. */
function demandsIn(line: TextLine, around: () => string): readonly ReportObjective[] {
  return fromSentences({
    line,
    own: null,
    around,
    pairsOf: (sentence) => (beginsWithVerb(sentence) ? [] : demandedPairs(sentence)),
    isSet: false,
    confidence: 0.6,
  })
}

/** `Data loss, core ledger`: what a label names beside its objective. */
function subjectBeside(label: string, kind: ParaphrasedKind): string | null {
  const rest = withoutParaphrase(label, kind)
    .replace(/[()[\],:–—-]+/g, ' ')
    .replace(
      /^\s*(?:for|of|til|för|av|af|voor|van|für|von|der|des)\s+(?:(?:the|de|het|den|die|das)\s+)?/iu,
      '',
    )
    .trim()
  return rest.length < 2 || isVague(rest) || isOverall(rest) || fieldFit('target', rest) > 0 ? null : rest
}
