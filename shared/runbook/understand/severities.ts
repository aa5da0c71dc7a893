/** Levels of incidents, and how fast somebody must respond. */
import type { ReportSeverity } from '../../contract/runbook-report.ts'
import { firstDuration } from './durations.ts'
import { cellText, isBlank, labelledLoosely, withoutNumber } from './labels.ts'
import { allSections, type Block, type Item, pathOf, type Section, type TextLine } from './outline.ts'
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
  responseOf,
  severity,
  WORD,
} from './severity-names.ts'
import { placed, sentencesOf, type TableHere, tablesOf } from './statements.ts'
import { columnOf } from './tables.ts'
import { fieldFit, mentions, sourceOf, WORD_FORMS } from './terms.ts'

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

function isSeveritySection(section: Section): boolean {
  const path = pathOf(section)
  if (path.slice(0, 2).some((one) => one.kinds.has('dataClasses'))) return false
  if (section.kinds.has('escalation') || section.kinds.has('contacts') || section.kinds.has('tests'))
    return false
  return (
    section.kinds.has('severities') ||
    (path[1]?.kinds.has('severities') === true && !section.kinds.has('procedures'))
  )
}

function fromTable({ table, section }: TableHere): readonly ReportSeverity[] {
  if (
    pathOf(section).some((one) => one.kinds.has('dataClasses')) ||
    table.header.some((cell) =>
      /(?:^|\W)(?:data|rto|rpo|opplysninger|uppgifter|gegevens|daten|oplysninger|confidential|lagring|encryption|kryptering)\b/iu.test(
        cell.text,
      ),
    )
  )
    return []
  const known = columnOf(table, 'response')
  const response = known === -1 || !hasLengths(table, known) ? (lengthColumn(table) ?? known) : known
  const isHere = isSeveritySection(section)
  const code = table.header.findIndex(
    (cell, index) => index !== response && fieldFit('severity', cell.text) === 2,
  )
  const isGraded = isHere || (response !== -1 && tellsResponse(table.header[response]?.text ?? ''))
  const first = code === -1 ? (isGraded && response !== 0 && isScaleColumn(table, 0) ? 0 : -1) : code
  if (first === -1) return []
  const codes = table.rows.map((row) => cellText(row.cells[first]))
  if (isDataClass(table.rows.map((row) => row.cells.map(cellText).join(' ')))) return []
  const isCoded =
    codes.filter((text) => CODE.test(text) || PLAIN_CODE.test(text)).length >=
      Math.max(1, codes.length - 1) || haveOnePrefix(codes)
  const isScale =
    response !== -1 && tellsResponse(table.header[response]?.text ?? '') && isScaleColumn(table, first)
  if (!isHere && ((!isCoded && !isScale) || response === -1)) return []
  if (section.kinds.has('escalation') && !section.kinds.has('severities') && !isLevelTable(table, codes))
    return []
  if (table.rows.length < 2) return []
  const named = table.header.findIndex(
    (cell, index) => index !== first && fieldFit('levelTitle', cell.text) === 2,
  )
  return table.rows.flatMap((row) => {
    const text = cellText(row.cells[first])
    if (isBlank(text)) return []
    const parts = partsOf(text)
    const name = named === -1 ? parts.name : cellText(row.cells[named])
    const limit = response === -1 ? null : (responseOf(cellText(row.cells[response])) ?? null)
    return [
      severity(
        parts.code ?? (PLAIN_CODE.test(text) ? text : null),
        name === '' ? text : name,
        limit,
        row.line,
        0.95,
      ),
    ]
  })
}

/** A code that is one only among levels. */
const PLAIN_CODE = /^(?:[1-5A-E]|I{1,3}|I?V)$/

const MOST_LEVELS = 6

/** `K1`, `K2`, `K3`: the same letters before other figures. */
function haveOnePrefix(codes: readonly string[]): boolean {
  const prefixes = new Set(codes.map((text) => (isAnyCode(text) ? text.replace(/\d.*$/u, '') : '')))
  return codes.length > 1 && prefixes.size === 1 && !prefixes.has('')
}

/** Levels of incidents in a section about escalation: nobody is called in them. */
function isLevelTable(table: TableHere['table'], codes: readonly string[]): boolean {
  const titles = table.header.some((cell) => fieldFit('levelTitle', cell.text) === 2)
  return (
    (titles || codes.every((text) => isLevelName(text))) &&
    table.header.some((cell) => tellsResponse(cell.text)) &&
    !table.header.some((cell) => fieldFit('callee', cell.text) === 2)
  )
}

function tellsResponse(header: string): boolean {
  return fieldFit('response', header) === 2 || (mentions('respond', header) && !mentions('solved', header))
}

/** Half of a column's cells are no more than a length. */
function hasLengths(table: TableHere['table'], at: number): boolean {
  const cells = table.rows.map((row) => cellText(row.cells[at]))
  const isLength = (text: string) => {
    const length = firstDuration(text)
    return length !== null && text.split(/\s+/).length <= 6 && !/\d/.test(text.slice(0, length.start))
  }
  return cells.length > 1 && cells.filter(isLength).length >= cells.length / 2
}

/** The one column of lengths, where its heading tells of no end and no rhythm. */
function lengthColumn(table: TableHere['table']): number | null {
  const found = table.header.flatMap((cell, index) => {
    const isOther =
      mentions('solved', cell.text) ||
      mentions('update', cell.text) ||
      mentions('notify', cell.text) ||
      fieldFit('frequency', cell.text) === 2 ||
      fieldFit('wait', cell.text) === 2 ||
      fieldFit('retention', cell.text) === 2
    return index > 0 && !isOther && hasLengths(table, index) ? [index] : []
  })
  const telling = found.filter((index) => tellsResponse(table.header[index]?.text ?? ''))
  return telling[0] ?? (found.length === 1 ? (found[0] ?? null) : null)
}

/** Few short names that differ, as levels have them. */
function isScaleColumn(table: TableHere['table'], at: number): boolean {
  const names = table.rows.map((row) => cellText(row.cells[at]))
  if (names.length < 2 || names.length > MOST_LEVELS || new Set(names).size < names.length) return false
  return names.every((name) => name !== '' && name.length <= 40) && names.some((name) => isLevelName(name))
}

/** Levels of what may be seen by whom, and not of incidents. */
function isDataClass(rows: readonly string[]): boolean {
  return rows.filter((row) => mentions('dataClassName', row)).length >= Math.max(2, rows.length / 2)
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
  if (told.length > 1) return told
  return [...gradedHeads(section), ...inBlocks(section)]
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
