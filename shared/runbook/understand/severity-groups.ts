/** Levels of incidents that stand under headings which do not say so, told by their names and by how fast somebody responds. */
import type { ReportSeverity } from '../../contract/runbook-report.ts'
import { labelledLoosely } from './labels.ts'
import { type Block, type Item, pathOf, type Section, type TextLine } from './outline-model.ts'
import { bareName, isLevelName, limitIn, limitOfLines, NAMES, partsOf, severity } from './severity-names.ts'
import { shareOf } from './shares.ts'
import { mentions } from './terms.ts'

const FEWEST_LEVELS = 2
const LONGEST_HEAD = 50
const MOST_LEVELS = 6
const MOST_ARE_NAMED = 0.5

const BARRED = [
  'escalation',
  'contacts',
  'tests',
  'obligations',
  'backups',
  'objectives',
  'dataClasses',
  'communication',
  'templates',
] as const

function isBarred(section: Section): boolean {
  return pathOf(section).some(
    (one) =>
      one.level > 0 &&
      BARRED.some((kind) => one.kinds.has(kind) && !(kind === 'escalation' && one.kinds.has('severities'))),
  )
}

/** At least two of a few respond within a length, and half of them are named as levels are. */
function areLevels(section: Section, heads: readonly string[], limits: readonly (string | null)[]): boolean {
  /* Steps of an escalation are counted as well, and have other names. */
  const isNamed = (head: string) => NAMES.test(partsOf(head).name)
  if (section.kinds.has('escalation') && shareOf(heads, isNamed) < MOST_ARE_NAMED) return false
  return (
    heads.length >= FEWEST_LEVELS &&
    heads.length <= MOST_LEVELS &&
    limits.filter((one) => one !== null).length >= FEWEST_LEVELS &&
    shareOf(heads, isLevelName) >= MOST_ARE_NAMED &&
    !heads.some((head) => mentions('step', head))
  )
}

/** `Major incident`, `Minor incident`, `Other`: headings of one section, each with its limit below. */
export function gradedHeads(section: Section): readonly ReportSeverity[] {
  const heads = section.sections.filter((one) => one.sections.length === 0)
  if (isBarred(section) || heads.length < section.sections.length) return []
  const limits = heads.map((one) => limitIn(one.blocks))
  if (
    !areLevels(
      section,
      heads.map((one) => one.title),
      limits,
    )
  )
    return []
  return heads.map((one, index) => {
    const { code, name } = partsOf(one.title)
    return severity(code, name, limits[index] ?? null, one.line, 0.75)
  })
}

/** `**Red** - ... within 5 minutes.`: paragraphs that begin with a level. */
export function gradedLines(section: Section): readonly ReportSeverity[] {
  if (isBarred(section)) return []
  const told = section.blocks.flatMap((block, index) =>
    block.kind === 'text' ? levelLines(withDefinition(block.lines, section.blocks[index + 1])) : [],
  )
  if (
    !areLevels(
      section,
      told.map((one) => one.head),
      told.map((one) => one.limit),
    )
  )
    return []
  return told.map(({ line, head, limit }) => {
    const { code, name } = partsOf(head)
    return severity(code, name, limit, line.line, 0.7)
  })
}

/** A term and the list of one right below that defines it. */
function withDefinition(lines: readonly TextLine[], next: Block | undefined): readonly TextLine[] {
  const isBelow =
    next?.kind === 'list' && next.items.length === 1 && next.line === (lines.at(-1)?.line ?? 0) + 1
  return isBelow ? [...lines, ...next.items.flatMap((item) => item.lines)] : lines
}

/** Lines that begin with a level, each with what follows up to the next. */
function levelLines(
  lines: readonly TextLine[],
): readonly { line: TextLine; head: string; limit: string | null }[] {
  const starts = lines.flatMap((line, index) => {
    const isHead = line.text.length < LONGEST_HEAD && isLevelName(line.text) && lines[index + 1] !== undefined
    const label = line.lead === '' ? (labelledLoosely(line)?.label ?? '') : line.lead
    const head = isHead ? line.text : label
    return isLevelName(head) && bareName(head).length < LONGEST_HEAD ? [{ line, head, index }] : []
  })
  return starts.map(({ line, head, index }, at) => ({
    line,
    head,
    limit: limitOfLines(lines.slice(index, starts[at + 1]?.index)),
  }))
}

/** The same as a list. */
export function gradedItems(
  section: Section,
  read: (item: Item) => readonly ReportSeverity[],
): readonly ReportSeverity[] {
  if (isBarred(section)) return []
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'list' || block.items.some((item) => item.isTask)) return []
    const heads = block.items.map((item) => {
      const [first] = item.lines
      return first === undefined ? '' : first.lead === '' ? (labelledLoosely(first)?.label ?? '') : first.lead
    })
    const limits = block.items.map((item) => limitOfLines(item.lines) ?? limitIn(item.blocks))
    return areLevels(section, heads, limits) ? block.items.flatMap(read) : []
  })
}
