/** Sentences, label lines, items and cells that can state a fact, each with its place. */
import { allSections, type Block, type Section, type TextLine } from './outline-model.ts'
import { readOnce } from './remembered.ts'
import { isTemplate } from './sections.ts'

export interface Statement {
  readonly line: TextLine
  readonly section: Section
  /** What the statement hangs under: a bold item, or the text before a list. */
  readonly above: readonly TextLine[]
  readonly isItem: boolean
  /** The paragraph or list that it stands in. */
  readonly block: Block
}

/** Everything outside code, tables and templates that states something, in document order. */
export const statementsOf = readOnce((root: Section): readonly Statement[] => {
  const found: Statement[] = []
  for (const section of allSections(root)) {
    if (isTemplate(section)) continue
    visit(section.blocks, section, [], false, found)
  }
  return found
})

function visit(
  blocks: readonly Block[],
  section: Section,
  above: readonly TextLine[],
  isItem: boolean,
  found: Statement[],
): void {
  let lead: TextLine | null = null
  for (const block of blocks) {
    if (block.kind === 'text') {
      for (const line of joined(block.lines)) {
        /* A definition under its term. */
        const isDefined = lead !== null && /^:\s/.test(line.text)
        found.push({
          line,
          section,
          above: isDefined && lead !== null ? [...above, lead] : above,
          isItem,
          block,
        })
        lead = line
      }
    } else if (block.kind === 'list') {
      const around = lead === null || !lead.text.endsWith(':') ? above : [...above, lead]
      for (const item of block.items) {
        for (const line of joined(item.lines))
          found.push({ line, section, above: around, isItem: true, block })
        const [first] = item.lines
        visit(item.blocks, section, first === undefined ? around : [...around, first], true, found)
      }
    }
  }
}

/** Lines of one paragraph; a sentence that goes on over the line's end is one, labels are kept apart. */
export function joined(lines: readonly TextLine[]): readonly TextLine[] {
  const kept: TextLine[] = []
  for (const line of lines) {
    const last = kept.at(-1)
    const goesOn =
      last !== undefined &&
      !/[.:;!?)]$/.test(last.text) &&
      line.lead === '' &&
      !LABEL.test(line.text) &&
      (last.text.length > 60 || last.text.endsWith(',') || /^[\p{Ll}\d(]/u.test(line.text))
    if (goesOn) {
      kept[kept.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        breaks: [...(last.breaks ?? []), { at: last.text.length + 1, line: line.line }],
        codes: [...last.codes, ...line.codes],
        links: [...last.links, ...line.links],
      }
    } else kept.push(line)
  }
  return kept
}

const LABEL = /^[\p{Lu}\d][\p{L}\p{N} /()-]{0,40}[:=]\s/u

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+(?=[\p{Lu}\d«"“(])/u).filter((one) => one.trim() !== '')
}

export interface PlacedText {
  readonly text: string
  /** Its place in the line's text. */
  readonly at: number
}

/** Parts of a text, in their order, with the place of each in it. */
export function placed(text: string, parts: readonly string[]): readonly PlacedText[] {
  let passed = 0
  return parts.map((part) => {
    const at = Math.max(passed, text.indexOf(part, passed))
    passed = at + part.length
    return { text: part, at }
  })
}

export interface TableHere {
  readonly table: Extract<Block, { kind: 'table' }>
  readonly section: Section
}

/** All tables outside templates, also those within items. */
export const tablesOf = readOnce((root: Section): readonly TableHere[] =>
  allSections(root).flatMap((section) =>
    isTemplate(section) ? [] : tablesIn(section.blocks).map((table) => ({ table, section })),
  ),
)

function tablesIn(blocks: readonly Block[]): readonly Extract<Block, { kind: 'table' }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block]
    return block.kind === 'list' ? block.items.flatMap((item) => tablesIn(item.blocks)) : []
  })
}
