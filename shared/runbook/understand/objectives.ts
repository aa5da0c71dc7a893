/** Recovery objectives: RTO, RPO, MTD, MTTR and MTBF of the whole, of components and of procedures. */
import { OBJECTIVE_KINDS, type ObjectiveKind, type ReportObjective } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import type { FrontMatterEntry } from './front-matter.ts'
import { isUndecided, withoutNumber } from './labels.ts'
import { orderedLists, returnLists } from './objective-lists.ts'
import { kindsIn, lengthStated } from './objective-names.ts'
import { pairsIn } from './objective-pairs.ts'
import { paraphrasedPairs } from './objective-paraphrases.ts'
import { fromStatement } from './objective-statements.ts'
import { statedName, subjectOf } from './objective-subjects.ts'
import { fromTable, objective } from './objective-tables.ts'
import { allSections, type Section } from './outline-model.ts'
import { isTemplate } from './sections.ts'
import { statementsOf, tablesOf } from './statements.ts'
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
    ...returnLists(root),
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
  return [
    ...openInTitle(
      section,
      named.map((pair) => pair.kind),
      procedures,
    ),
    ...named.map(({ kind, value, text, subject }) =>
      objective(kind, value, text, subject ?? subjectOf(section, procedures), section.line, 0.85),
    ),
  ]
}

/** `### Mail (RPO: to be decided)`, `### Robot: RTO 60 hours, RPO n/a`. */
function openInTitle(
  section: Section,
  known: readonly ObjectiveKind[],
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const match =
    /^(.{3,80}?)\s*\(([^()]{4,60})\)$/u.exec(section.title) ??
    /^(.{3,80}?)\s*[:–—]\s*(.{4,60})$/u.exec(section.title)
  const [, name = '', said = ''] = match ?? []
  return said.split(/[,;/]\s/u).flatMap((part) => {
    if (findDurations(part).length > 0 || !isUndecided(part)) return []
    const kinds = kindsIn(part).filter((kind) => !known.includes(kind))
    const around =
      name === '' || kindsIn(name).length > 0 ? subjectOf(section, procedures) : withoutNumber(name)
    return kinds.map((kind) => objective(kind, null, part, around, section.line, 0.7))
  })
}
