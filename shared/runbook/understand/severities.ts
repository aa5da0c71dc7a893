/** Levels of incidents, and how fast somebody must respond. */
import type { ReportSeverity } from '../../contract/runbook-report.ts'
import { labelledLoosely, withoutNumber } from './labels.ts'
import { allSections, type Block, type Item, pathOf, type Section, type TextLine } from './outline-model.ts'
import { isTemplate } from './sections.ts'
import { gradedHeads, gradedItems, gradedLines } from './severity-groups.ts'
import {
  bareName,
  CODE,
  isAnyCode,
  isLevelName,
  LEVEL_WORD,
  limitIn,
  limitOfLines,
  NAMES,
  partsOf,
  severity,
  WORD,
} from './severity-names.ts'
import { fromTable, isSeveritySection, MOST_LEVELS } from './severity-tables.ts'
import { placed, sentencesOf, tablesOf } from './statements.ts'
import { sourceOf, WORD_FORMS } from './terms.ts'

/** Every place that tells of a level. */
export function severitiesSaid(root: Section): readonly ReportSeverity[] {
  return [...tablesOf(root).flatMap(fromTable), ...allSections(root).flatMap(fromSection)]
}

/** Each level once, as it is told best. */
export function settleSeverities(found: readonly ReportSeverity[]): readonly ReportSeverity[] {
  const kept: ReportSeverity[] = []
  for (const one of found.toSorted((left, right) => right.confidence - left.confidence)) {
    const isKnown = kept.some(
      (other) =>
        (one.code !== null && other.code?.toLowerCase() === one.code.toLowerCase()) ||
        (one.code === null && other.name.toLowerCase() === one.name.toLowerCase()),
    )
    if (!isKnown) kept.push(one)
  }
  return kept.sort((left, right) => left.line - right.line)
}

function fromSection(section: Section): readonly ReportSeverity[] {
  if (isTemplate(section)) return []
  const path = pathOf(section)
  if (path.some((one) => one.kinds.has('dataClasses'))) return []
  const head = bareName(section.title)
  const isUnder = path.slice(1).some((one) => one.kinds.has('severities'))
  if (
    section.level > 0 &&
    (CODE.test(head) || (isUnder && isAnyCode(head))) &&
    (isUnder || (/^(?:SEV|P)-?\d/i.test(head) && isToldAsLevel(section, head))) &&
    (isUnder || !section.kinds.has('procedures'))
  ) {
    const { code, name } = partsOf(head)
    return [severity(code, name, limitIn(section.blocks), section.line, 0.9)]
  }
  const named = head.replace(LEVEL_WORD, '')
  if (isUnder && named !== head && NAMES.test(named) && head.length < 50) {
    const { code, name } = partsOf(head)
    return [severity(code, name, limitIn(section.blocks), section.line, 0.8)]
  }
  if (
    section.level > 0 &&
    isUnder &&
    (NAMES.test(head) || isAmongLevels(section)) &&
    head.length < 50 &&
    !section.kinds.has('severities')
  )
    return [severity(partsOf(head).code, partsOf(head).name, limitIn(section.blocks), section.line, 0.75)]
  if (!isSeveritySection(section))
    return [
      ...gradedHeads(section),
      ...gradedLines(section),
      ...gradedItems(section, (item) => fromItem(item, true)),
    ]
  const told = fromProse(section)
  const listed = [...gradedHeads(section), ...inBlocks(section)]
  const limits = (found: readonly ReportSeverity[]) =>
    found.filter((one) => one.respondWithin !== null).length
  return told.length > 1 && (listed.length < told.length || limits(listed) <= limits(told)) ? told : listed
}

/** A code alone or before a level's name, or with its response below and none beside it that tells what to do. */
function isToldAsLevel(section: Section, head: string): boolean {
  const { code, name } = partsOf(head)
  const around = section.parent?.sections ?? [section]
  return (
    /^sev/i.test(head) ||
    code === name ||
    isLevelName(name) ||
    (!around.some(tellsSteps) && limitIn(section.blocks) !== null)
  )
}

function tellsSteps(section: Section): boolean {
  return section.blocks.some(
    (block) =>
      block.kind === 'code' ||
      (block.kind === 'list' && block.items.some((item) => item.isOrdered || item.isTask)),
  )
}

function inBlocks(section: Section): readonly ReportSeverity[] {
  const found: ReportSeverity[] = []
  let defined: Block | null = null
  for (const [index, block] of section.blocks.entries()) {
    if (block === defined) continue
    if (block.kind === 'list') {
      const levels = block.items.flatMap((item) => fromItem(item, false))
      const isScale =
        levels.length > 0 && levels.length < block.items.length && !block.items.some((item) => item.isTask)
      found.push(...(isScale ? block.items.flatMap((item) => fromItem(item, true)) : levels))
    } else if (block.kind === 'text') {
      const next = section.blocks[index + 1]
      defined = next?.kind === 'list' && next.line === (block.lines.at(-1)?.line ?? 0) + 1 ? next : null
      const before = found.length
      for (const line of block.lines) {
        if (line.lead === '' && !isLevelName(labelledLoosely(line)?.label ?? line.text)) continue
        const blocks = line === block.lines.at(-1) && defined !== null ? [defined] : []
        found.push(
          ...fromItem({ line: line.line, lines: [line], blocks, isOrdered: false, isTask: false }, false),
        )
      }
      if (found.length === before || !isLevelName(block.lines.at(-1)?.text ?? '')) defined = null
    }
  }
  return found
}

/** One of several headings of one word, of which others are levels. */
function isAmongLevels(section: Section): boolean {
  const around = section.parent?.kinds.has('severities') === true ? section.parent.sections : []
  const heads = around.filter((one) => one.level === section.level).map((one) => withoutNumber(one.title))
  return (
    heads.length > 1 &&
    heads.length <= MOST_LEVELS &&
    heads.every((head) => head.split(/\s+/).length === 1) &&
    heads.some((head) => NAMES.test(head))
  )
}

const LETTERED = /^([A-E1-5]|I{1,3}|I?V)\s*[=:–]\s*(\p{L}[^.;]{2,80})/u
const COLOURED = new RegExp(`^(\\p{L}{3,14})\\s+(?:${WORD})(?:\\s*\\(([^()]{1,20})\\))?`, 'iu')
/** `Level 1 is a full stop, and ...`, `Storm means that ...`. */
const MEANT = new RegExp(
  `^((?:(?:${WORD})\\s+)?\\p{L}{0,12}[ -]?\\d?)\\s*(?:=|:|–|—|(?:${sourceOf(WORD_FORMS.means)})(?!\\p{L}))\\s*([^,.;:]{2,40})?`,
  'iu',
)

interface Said {
  readonly code: string | null
  readonly name: string
  /** Sure by itself; others count where several are told in a row. */
  readonly isSure: boolean
}

function levelSaid(text: string): Said | null {
  const lettered = LETTERED.exec(text)
  if (lettered?.[2] !== undefined)
    return { code: lettered[1] ?? null, name: lettered[2].trim(), isSure: true }
  const coloured = COLOURED.exec(text)
  const colour = coloured?.[1] ?? ''
  if ([colour, colour.slice(0, -1), colour.slice(0, -2)].some((one) => NAMES.test(one))) {
    const code = /([A-Z]\d?)$/.exec(coloured?.[2] ?? '')?.[1] ?? null
    return { code, name: (coloured?.[0] ?? '').replace(/\s*\([^()]*\)$/, '').trim(), isSure: true }
  }
  const meant = MEANT.exec(text)
  const head = meant?.[1]?.trim() ?? ''
  if (head.length < 2 || !/^\p{Lu}/u.test(head)) return null
  if (CODE.test(head) || isAnyCode(head))
    return { code: head, name: meant?.[2]?.trim() ?? head, isSure: true }
  return NAMES.test(head) && NAMES.exec(head)?.[0].length === head.length
    ? { code: null, name: head, isSure: false }
    : null
}

const FEWEST_MEANT = 2

/** `A = no water.`, `Red level (code R) is ...` or `Level 1 is ...` in running text; they count from two on. */
function fromProse(section: Section): readonly ReportSeverity[] {
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'text') return []
    const whole = joinedText(block.lines)
    const said = placed(whole.text, sentencesOf(whole.text).flatMap(levelClauses)).flatMap(({ text, at }) => {
      const level = levelSaid(text)
      return level === null ? [] : [{ ...level, at }]
    })
    const kept = said.filter((one) => one.isSure || said.length >= FEWEST_MEANT)
    return kept.map(({ code, name, at }, index) => {
      const rest = whole.text.slice(at, kept[index + 1]?.at)
      const line = { text: rest, line: whole.lineOf(at), lead: '', codes: [], links: [] }
      return severity(code, name, limitOfLines([line]), line.line, 0.7)
    })
  })
}

/** `Red means ...; amber means ...`. */
function levelClauses(sentence: string): readonly string[] {
  return sentence.split(/;\s+/u).filter((one) => one.trim() !== '')
}

function joinedText(lines: readonly TextLine[]) {
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    starts.push(text.length)
    text += `${line.text} `
  }
  const lineOf = (at: number) => lines[starts.findLastIndex((start) => start <= at)]?.line ?? 1
  return { text: text.trimEnd(), lineOf }
}

/** @param isScale its neighbours are levels */
function fromItem(item: Item, isScale: boolean): readonly ReportSeverity[] {
  const [first] = item.lines
  if (first === undefined) return []
  const label = labelledLoosely(first)
  const head = first.lead !== '' && first.lead.length < 60 ? first.lead : (label?.label ?? first.text)
  if (head.length > 70) return []
  const { code, name } = partsOf(head)
  if (code === null && !NAMES.test(name) && !(isScale && label !== null && name.length < 40)) return []
  const rest = first.text.slice(first.text.indexOf(head) + head.length).replace(/^[\s:*–—-]+/, '')
  const shown = name === code && rest !== '' ? (/^([^,.:;–—(]{2,50})/.exec(rest)?.[1]?.trim() ?? name) : name
  const bracket = name === code ? /^\(([^()]+)\)/.exec(rest)?.[1] : undefined
  return [severity(code, bracket ?? shown, limitOfLines(item.lines) ?? limitIn(item.blocks), item.line, 0.85)]
}
