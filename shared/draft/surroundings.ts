/** What stands around a procedure in its document and is no step: signs of trouble, lengths, the expected course. */
import type { DurationMs } from '../base/time.ts'
import { MINUTE } from '../base/time.ts'
import { parseMarkdown } from '../runbook/markdown.ts'
import { cleanSource } from '../runbook/understand/clean-source.ts'
import { findDurations } from '../runbook/understand/durations.ts'
import { buildOutline } from '../runbook/understand/outline.ts'
import {
  allSections,
  type Block,
  pathOf,
  type Section,
  type TextLine,
} from '../runbook/understand/outline-model.ts'
import { SHOWS, SIGNS, TAKES } from './vocabulary.ts'

export interface Stated<Value> {
  readonly value: Value
  readonly line: number
}

export interface Span {
  readonly low: DurationMs
  readonly high: DurationMs
}

export class Surroundings {
  readonly root: Section
  private readonly sections: readonly Section[]

  constructor(source: string, file: string) {
    const clean = cleanSource(source, file)
    this.root = buildOutline(parseMarkdown(clean.text), clean.lines)
    this.sections = allSections(this.root)
  }

  all(): readonly Section[] {
    return this.sections
  }

  /** The section with this heading. */
  at(line: number): Section | null {
    return this.sections.find((section) => section.line === line && section.level > 0) ?? null
  }

  /** The innermost section that a line stands in. */
  around(line: number): Section {
    return this.sections.findLast((section) => section.line <= line) ?? this.root
  }

  /** First and last line of a section with all below it. */
  rangeOf(section: Section): readonly [number, number] {
    const inside = new Set(allSections(section))
    const after = this.sections.find((one) => one.line > section.line && !inside.has(one))
    return [section.line, after === undefined ? Number.POSITIVE_INFINITY : after.line - 1]
  }

  /** Titles of the headings between a procedure and a line in it, innermost first. */
  titlesBetween(procedure: Section | null, line: number): readonly string[] {
    const path = pathOf(this.around(line))
    const end = procedure === null ? -1 : path.indexOf(procedure)
    return (end === -1 ? [] : path.slice(0, end)).map(({ title }) => title)
  }

  /** Lines that say how the trouble shows itself, as the document words them; at most six. */
  signsIn(section: Section, firstStep: number): readonly Stated<string>[] {
    const named = allSections(section).filter((one) => one !== section && SIGNS.test(one.title))
    const found = named.flatMap((one) =>
      allSections(one).flatMap(({ blocks }) => blocks.flatMap((block) => signLines(block, true))),
    )
    const labelled = section.blocks.flatMap((block) => (block.line < firstStep ? introLines(block) : []))
    return (found.length > 0 ? found : labelled).slice(0, 6).map(({ text, line }) => ({ value: text, line }))
  }

  /** `Estimate: 1-2 hours`, said of the whole procedure. */
  lengthOf(section: Section): Stated<Span> | null {
    for (const { blocks } of allSections(section)) {
      for (const block of blocks) {
        for (const line of linesOf(block)) {
          if (!TAKES.test(line.text)) continue
          const span = spanIn(line.text)
          if (span !== null) return { value: span, line: line.line }
        }
      }
    }
    return null
  }

  /** Rows of the procedure's own timeline, each with the time since the beginning by which it is over. */
  timelineOf(section: Section): readonly Stated<{ readonly title: string; readonly by: DurationMs }>[] {
    for (const one of allSections(section)) {
      if (!one.kinds.has('timeline')) continue
      for (const block of one.blocks) {
        const rows = block.kind === 'table' ? timelineRows(block) : []
        if (rows.length > 1) return rows
      }
    }
    return []
  }
}

function timelineRows(
  table: Extract<Block, { kind: 'table' }>,
): readonly Stated<{ readonly title: string; readonly by: DurationMs }>[] {
  const rows: Stated<{ readonly title: string; readonly by: DurationMs }>[] = []
  let reached = 0
  for (const { cells, line } of table.rows) {
    const [first, ...more] = cells.map(({ text }) => text)
    const lengths = more.flatMap((text) => findDurations(text).slice(0, 1))
    const [own] = lengths
    const last = lengths.at(-1)
    if (first === undefined || first === '' || own === undefined || last === undefined) continue
    const by = lengths.length > 1 ? last.minutes * MINUTE : reached + own.minutes * MINUTE
    if (by < reached || /\btotal|totalt|samlet|sammanlagt|totaal|gesamt/iu.test(first)) continue
    reached = by
    rows.push({ value: { title: first, by }, line })
  }
  return rows
}

function linesOf(block: Block): readonly TextLine[] {
  if (block.kind === 'text') return block.lines
  if (block.kind === 'list') return block.items.flatMap(({ lines }) => lines.slice(0, 1))
  return []
}

function signLines(block: Block, isList: boolean): readonly TextLine[] {
  if (block.kind === 'list' && isList) return block.items.flatMap(({ lines }) => lines.slice(0, 1))
  if (block.kind === 'text')
    return sentencesOf(block.lines).filter(
      ({ text }) => text.length > 12 && !text.endsWith(':') && !TAKES.test(text),
    )
  return []
}

/** Prose above the first step that says what has happened; labels such as `RTO: 1 h` are none of it. */
function introLines(block: Block): readonly TextLine[] {
  if (block.kind !== 'text') return []
  return sentencesOf(block.lines).filter(
    ({ text }) =>
      text.length > 15 &&
      SHOWS.test(text) &&
      !text.endsWith(':') &&
      !TAKES.test(text) &&
      !/^\W*(?:rto|rpo|mtd)\b/i.test(text),
  )
}

const WRAPPED = 60

/** Whole sentences of a text that its author broke into lines. */
function sentencesOf(lines: readonly TextLine[]): readonly TextLine[] {
  const joined: TextLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn =
      last !== undefined &&
      !/[.!?:;]$/.test(last.text) &&
      (/^\p{Ll}/u.test(line.text) || last.text.length > WRAPPED)
    if (last !== undefined && goesOn)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` }
    else joined.push(line)
  }
  return joined.flatMap((line) =>
    line.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((text) => ({ ...line, text })),
  )
}

const RANGE = /(\d+(?:[.,]\d+)?)\s*(?:-|–|—|to|til|till|tot|bis)\s*(\d+(?:[.,]\d+)?)\s*(\p{L}+)/iu

/** The first length in a text, `10-30 min` with both its ends. Null where there is none, or it is 0. */
export function spanIn(text: string): Span | null {
  const range = RANGE.exec(text)
  if (range !== null) {
    const [, from = '', to = '', unit = ''] = range
    const low = findDurations(`${from} ${unit}`)[0]
    const high = findDurations(`${to} ${unit}`)[0]
    if (low !== undefined && high !== undefined && high.minutes >= low.minutes && high.minutes > 0)
      return { low: low.minutes * MINUTE, high: high.minutes * MINUTE }
  }
  const one = findDurations(text)[0]
  return one === undefined || one.minutes <= 0
    ? null
    : { low: one.minutes * MINUTE, high: one.minutes * MINUTE }
}
