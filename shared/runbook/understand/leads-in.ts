/** What the line right above a list or table says that it holds, as a heading does: `Call in this order:`. */
import type { Block, Section, TextLine } from './outline-model.ts'
import { sectionKinds } from './terms.ts'
import type { SectionKind } from './vocabulary/vocabulary.ts'

const LONGEST_TITLE = 60

/** The line right above a block of a section that leads in to it; null where there is none. */
function leadInTo(section: Section, block: Block): TextLine | null {
  const at = section.blocks.indexOf(block)
  const before = section.blocks[at - 1]
  const line = before?.kind === 'text' ? before.lines.at(-1) : undefined
  if (line === undefined) return null
  const isTitle = before?.kind === 'text' && before.lines.length === 1 && line.text.length <= LONGEST_TITLE
  return /[:：]$/.test(line.text) || (isTitle && !/[.!;,]$/.test(line.text)) ? line : null
}

/** What a block is about by the line above it, or by its section where that says nothing. */
export function kindsOf(section: Section, block: Block): ReadonlySet<SectionKind> {
  const line = leadInTo(section, block)
  if (line === null) return section.kinds
  const last = line.text.split(/(?<=[.!?])\s+/).at(-1) ?? line.text
  const own = sectionKinds(last)
  return own.size > 0 ? own : section.kinds
}
