/** Recovery objectives: RTO, RPO, MTD, MTTR and MTBF of the whole, of components and of procedures. */
import { OBJECTIVE_KINDS, type ObjectiveKind, type ReportObjective } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import type { FrontMatterEntry } from './front-matter.ts'
import { isUndecided, type Labelled, labelled, labelledLoosely, withoutNumber } from './labels.ts'
import { orderedLists } from './objective-lists.ts'
import { isMeasured, isOverall, kindAtStart, kindsIn, lengthStated } from './objective-names.ts'
import { componentPairs, type Pair, pairsIn } from './objective-pairs.ts'
import {
  certainPairs,
  maySetObjectives,
  paraphrasedKind,
  paraphrasedPairs,
  setsObjectives,
} from './objective-paraphrases.ts'
import { fromSentences } from './objective-sentences.ts'
import {
  forSubject,
  namedByHeading,
  statedName,
  subjectAbove,
  subjectInLabel,
  subjectOf,
} from './objective-subjects.ts'
import { fromTable, objective } from './objective-tables.ts'
import { allSections, lineAt, pathOf, type Section, type TextLine } from './outline.ts'
import { isTemplate } from './sections.ts'
import { type PlacedText, placed, type Statement, sentencesOf, statementsOf, tablesOf } from './statements.ts'
import { mentions } from './terms.ts'

/** @param procedures lines of the headings that have steps below them */
export function readObjectives(
  root: Section,
  frontMatter: readonly FrontMatterEntry[],
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const found = [
    ...frontMatter.flatMap(fromSetting),
    ...allSections(root).flatMap((section) => fromHeading(section, procedures)),
    ...tablesOf(root).flatMap((table) => fromTable(table, procedures)),
    ...statementsOf(root).flatMap((statement) => fromStatement(statement, procedures)),
    ...orderedLists(root),
  ]
  return withoutRepeats(found)
}

/** The same statement of the same value stands once; the clearest place is kept. */
function withoutRepeats(found: readonly ReportObjective[]): readonly ReportObjective[] {
  const kept = new Map<string, ReportObjective>()
  for (const one of [...found].sort((left, right) => right.confidence - left.confidence)) {
    const key = `${one.kind}|${one.value ?? ''}|${one.appliesTo.toLowerCase()}`
    if (!kept.has(key)) kept.set(key, one)
  }
  return [...kept.values()].sort((left, right) => left.line - right.line)
}

function fromSetting(entry: FrontMatterEntry): readonly ReportObjective[] {
  const kind = OBJECTIVE_KINDS.find(
    (one) => entry.key.replace(/[_-]/g, ' ') === one || entry.key.startsWith(`${one}_`),
  )
  const value = kind === undefined ? null : lengthStated(entry.value)
  return kind === undefined || value === null || value === undefined
    ? []
    : [objective(kind, value, entry.value, 'overall', entry.line, 0.9)]
}

/** `### Database (RTO 2 h, RPO 15 min)`, `## RTO: 4 hours`. */
function fromHeading(section: Section, procedures: ReadonlySet<number>): readonly ReportObjective[] {
  if (section.level === 0 || isTemplate(section)) return []
  const named = pairsIn(section.title)
  const own = named.length > 0 || mentions('option', section.title) ? null : statedName(section.title)
  if (own !== null)
    return paraphrasedPairs(section.title).map((pair) =>
      objective(pair.kind, pair.value, pair.text, own, section.line, 0.75),
    )
  const open = named.length > 0 ? null : /^(.{3,80}?)\s*\(([^()]{4,60})\)$/u.exec(section.title)
  if (open?.[1] !== undefined && findDurations(open[2] ?? '').length === 0 && isUndecided(open[2] ?? '')) {
    const name = withoutNumber(open[1])
    return kindsIn(open[2] ?? '').map((kind) => objective(kind, null, open[2] ?? '', name, section.line, 0.7))
  }
  return named.map(({ kind, value, text, subject }) =>
    objective(kind, value, text, subject ?? subjectOf(section, procedures), section.line, 0.85),
  )
}

function fromStatement(
  { line, section, above }: Statement,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const text = line.text
  const kinds = kindsIn(text)
  if (kinds.length === 0) {
    const under = underObjective({ line, section, above })
    return under.length > 0 ? under : inOtherWords({ line, section, above }, procedures)
  }
  const label = labelled(line)
  const subjectHere = above.length > 0 ? subjectAbove(above) : null
  if (label !== null) {
    const kind = kindAtStart(label.label)
    const inLabel = kindsIn(label.label)
    if (kind !== null && inLabel.length === 1) {
      const several = componentPairs(label.value, inLabel)
      if (several.length > 0)
        return several.map((one) => objective(one.kind, one.value, one.text, one.name, line.line, 0.6))
      const rest = kindsIn(label.value)
      const value = rest.length > 0 ? undefined : lengthStated(label.value)
      const subject =
        subjectInLabel(label.label, kind) ??
        forSubject(label.value) ??
        subjectHere ??
        subjectOf(section, procedures)
      if (value !== undefined && !isMeasured(label.label)) {
        return [objective(kind, value, label.value, subject, line.line, 0.95)]
      }
    }
    if (inLabel.length > 1) {
      const several = componentPairs(label.value, inLabel)
      if (several.length > 0)
        return several.map((one) => objective(one.kind, one.value, one.text, one.name, line.line, 0.6))
      if (
        isUndecided(label.value) ||
        /(?:utsatt|postponed|deferred|uppskjut|udsat|uitgesteld|vertagt)/iu.test(label.value)
      ) {
        return inLabel.map((kind) =>
          objective(kind, null, label.value, subjectHere ?? subjectOf(section, procedures), line.line, 0.8),
        )
      }
    }
    if (inLabel.length === 0 && kinds.length > 0 && label.label.length < 50) {
      const name =
        isOverall(label.label) || GENERIC_LABEL.test(label.label) || mentions('actions', label.label)
          ? null
          : withoutNumber(label.label)
      const pairs = pairsHere(label.value, section, kinds.length > 0)
      const [open] = pairs.length > 0 || !isUndecided(label.value) ? [] : kindsIn(label.value)
      if (open !== undefined && name !== null)
        return [objective(open, null, label.value, name, line.line, 0.8)]
      if (pairs.length > 0) {
        return pairs.map((pair) =>
          objective(
            pair.kind,
            pair.value,
            pair.text,
            name ?? subjectHere ?? subjectOf(section, procedures),
            line.line,
            0.85,
          ),
        )
      }
    }
  }
  const told = fromSentences({
    line,
    own: subjectHere,
    around: () => subjectOf(section, procedures),
    pairsOf: (sentence) => pairsHere(sentence, section, true),
    isSet: setsObjectives(section),
    confidence: 0.8,
  })
  const bare = told.length > 0 ? [] : sentencesOf(text).flatMap((sentence) => bareLabel(sentence))
  return [
    ...told,
    ...bare.map(({ kind, value, text: shown }) =>
      objective(kind, value, shown, subjectHere ?? subjectOf(section, procedures), line.line, 0.85),
    ),
  ]
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

/** The pairs of a text; where objectives are set, also those in other words. */
function pairsHere(text: string, section: Section, isNamed = false): readonly Pair[] {
  const named = pairsIn(text)
  if (!setsObjectives(section) && !(isNamed && isShort(text))) return named
  const others = paraphrasedPairs(text, named).filter((one) =>
    named.every((other) => other.kind !== one.kind),
  )
  return [...named, ...others]
}

/** A label's value, where another of its sentences names an objective: `Max recovery time: 4 h. Data loss: 1 h`. */
function isShort(text: string): boolean {
  return text.length < 120 && /[:=]\s*[^:=]*\d/.test(text)
}

/** Sentences and labels of a section about objectives that set them in their own words. */
function inOtherWords(
  { line, section, above }: Pick<Statement, 'line' | 'section' | 'above'>,
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
  const label = labelledLoosely(line) ?? boldLead(line)
  const named =
    label !== null &&
    label.label.length < 50 &&
    !GENERIC_LABEL.test(label.label) &&
    !mentions('option', label.label) &&
    paraphrasedKind(label.label) === null &&
    paraphrasedPairs(label.value).length > 0
      ? withoutNumber(label.label)
      : null
  const opened = label === null || kindsIn(label.label).length > 0 ? [] : openParts(line, label, isSet)
  const subjectHere = named ?? leadName(line) ?? (above.length > 0 ? subjectAbove(above) : null)
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

const PARTS_OF_LOSS =
  /(?<!\p{L})(?:lost|loss|tap|tapte|tapt|förlust|förlorade|tab|tabte|verlies|verloren|verlust|verlorene)(?!\p{L})/iu

/** `The portal must be back within 2 hours. Alarms: 30 minutes. Maps: 3 days, data loss up to 24 hours.` */
function chainedNames(
  sentences: readonly PlacedText[],
  line: TextLine,
  isSet: boolean,
): readonly { readonly text: string; readonly found: readonly ReportObjective[] }[] {
  const [first, ...rest] = sentences
  const starts = first === undefined ? [] : isSet ? paraphrasedPairs(first.text) : certainPairs(first.text)
  if (!starts.some((pair) => pair.kind === 'rto') || rest.length === 0) return []
  return rest.flatMap(({ text, at }) => {
    const match = /^(\p{Lu}[^:.,]{2,50}):\s+([^,;]{1,40}?)(?:[,;]\s*(.*))?\.?$/u.exec(text)
    const [, name = '', own = '', more = ''] = match ?? []
    const value = match === null ? undefined : lengthStated(own)
    if (value === undefined || GENERIC_LABEL.test(name) || paraphrasedKind(name) !== null) return []
    if (PARTS_OF_LOSS.test(name)) return []
    const place = lineAt(line, at)
    const others = paraphrasedPairs(more).map((pair) =>
      objective(pair.kind, pair.value, pair.text, name, lineAt(line, at + text.indexOf(more)), 0.6),
    )
    return [{ text, found: [objective('rto', value, own, name, place, 0.6), ...others] }]
  })
}

/** A bold name before sentences about it: `**Order system.** Back within 4 hours.` */
function leadName(line: Pick<TextLine, 'text' | 'lead'>): string | null {
  const name = line.lead.replace(/[.:]+$/, '').trim()
  if (name.length < 3 || name.length > 60 || !line.text.startsWith(line.lead) || isOverall(name)) return null
  return paraphrasedKind(name) !== null || kindsIn(name).length > 0 || GENERIC_LABEL.test(name)
    ? null
    : withoutNumber(name)
}

function boldLead(line: Pick<TextLine, 'text' | 'lead'>): Labelled | null {
  const name = leadName(line)
  return name === null ? null : { label: name, value: line.text.slice(line.lead.length).trim() }
}

/** `data loss is not yet decided` among the parts of what is said of one thing. */
function openParts(line: TextLine, label: Labelled, isSet: boolean): readonly ReportObjective[] {
  const parts = label.value.split(/[;,.]\s/u).slice(0, 8)
  const isAbout = isSet || parts.some((part) => certainPairs(part).length > 0)
  if (!isAbout || label.label.length > 60) return []
  return parts.flatMap((part) => {
    if (part.length > 80 || findDurations(part).length > 0 || !isUndecided(part)) return []
    const kind = paraphrasedKind(part) ?? kindsIn(part)[0] ?? null
    return kind === null ? [] : [objective(kind, null, part, withoutNumber(label.label), line.line, 0.6)]
  })
}

const GENERIC_LABEL =
  /^(?:note|in short|kort fortalt|summary|merk|obs|goal|goals|target|targets|mål|doel|ziel|objectives?|i korthet|important|viktig|status|husk|kom ihåg|let op|onthoud|remember|achtung|hinweis|exception|one exception|unntak|undantag|undtagelse|uitzondering|ausnahme|nb|ps|warning|advarsel|varning|waarschuwing|warnung|auditor|bemærk|opmerking|anmerkung|anm)\b|\b(?:note|exception|unntak|undantag|undtagelse|uitzondering|ausnahme)\b/iu

/** A section or lead that is one objective, with items `Name: length`. */
function underObjective({
  line,
  section,
  above,
}: Pick<Statement, 'line' | 'section' | 'above'>): readonly ReportObjective[] {
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
