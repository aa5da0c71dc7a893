/** What the parts of a document are about by what they say, where no heading says it. */
import { findFrequencies } from './durations.ts'
import { cellText } from './labels.ts'
import type { Block, Section, TextLine } from './outline-model.ts'
import { type PlacedText, sentencesOf, type TableHere } from './statements.ts'
import { itemText } from './step-text.ts'
import { mentions, sectionKinds } from './terms.ts'
import type { SectionKind, WordKind } from './vocabulary/vocabulary.ts'

/** Longest rhythm, in minutes, that keeps people informed during an incident. */
export const LONGEST_RHYTHM = 3 * 1_440
/** Shortest, in minutes; what recurs faster is done by a machine. */
export const SHORTEST_RHYTHM = 5
/** Shortest rhythm, in minutes, in which anything is tried for practice. */
const SHORTEST_TRIAL = 10_080

/** What a document says of the same people and the same length again is no second fact; the first stands. */
export function saidOnce<Fact extends { readonly line: number }>(
  found: readonly Fact[],
  same: (fact: Fact) => readonly [length: string | null, who: string],
): readonly Fact[] {
  const first = new Map<string, Fact>()
  for (const fact of found) {
    const [length, who] = same(fact)
    const key = `${length} ${who.toLowerCase()}`
    if (!first.has(key)) first.set(key, fact)
  }
  return [...first.values()].sort((left, right) => left.line - right.line)
}

/** Whether a bold lead, or the text that a list hangs under, says what a statement is about. */
export function isLedBy(line: TextLine, above: readonly TextLine[], kind: SectionKind): boolean {
  const leads = [line.lead, above.at(-1)?.text ?? '']
  return leads.some((lead) => lead.length > 2 && lead.length < 90 && sectionKinds(lead).has(kind))
}

export function mentionsAny(kinds: readonly WordKind[], text: string): boolean {
  return kinds.some((kind) => mentions(kind, text))
}

/** By what ways of saying people are told something. */
export const TELLS = ['update', 'notify', 'audience', 'received', 'media'] as const
const INFORMS = ['update', 'notify', 'received', 'media'] as const
/** What recurs as often as news do, and is none. */
export const NO_NEWS = ['copy', 'test', 'watched'] as const

const INFORMING = new WeakMap<Section, boolean>()
const TRYING = new WeakMap<Section, boolean>()

/** Whether most of what recurs here within a day or so tells people something, and at least two things do. */
export function informsByContent(section: Section): boolean {
  return known(INFORMING, section, () => {
    const recurring = unitsOf(section.blocks).flatMap((text) =>
      findFrequencies(text).flatMap(({ minutes }) =>
        minutes >= SHORTEST_RHYTHM && minutes < LONGEST_RHYTHM ? [text] : [],
      ),
    )
    const telling = recurring.filter((text) => mentionsAny(INFORMS, text) && !mentionsAny(NO_NEWS, text))
    return telling.length >= 2 && telling.length * 3 >= recurring.length * 2
  })
}

/** Whether most of what recurs here by weeks or months is tried or practised. */
export function triesByContent(section: Section): boolean {
  return known(TRYING, section, () => {
    const recurring = unitsOf(section.blocks).flatMap((text) =>
      findFrequencies(text).flatMap(({ minutes }) =>
        minutes >= SHORTEST_TRIAL && !isOwnUpkeep(text) ? [text] : [],
      ),
    )
    const trying = recurring.filter((text) => mentions('trial', text) && !mentions('ownPaper', text))
    const kept = recurring.filter((text) => mentions('copy', text) && !mentions('trial', text))
    return trying.length >= 2 && trying.length * 2 >= recurring.length && kept.length === 0
  })
}

/** The document itself is read again or renewed. */
function isOwnUpkeep(text: string): boolean {
  return mentionsAny(['ownPaper', 'upkeep', 'review'], text) && !mentions('practised', text)
}

function known(memory: WeakMap<Section, boolean>, section: Section, look: () => boolean): boolean {
  const before = memory.get(section)
  if (before !== undefined) return before
  const found = look()
  memory.set(section, found)
  return found
}

/** Items, rows and sentences of blocks, each as one text. */
export function unitsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'list') return block.items.map(itemText)
    if (block.kind === 'table') return block.rows.map((row) => row.cells.map(cellText).join(' | '))
    if (block.kind !== 'text') return []
    return sentencesOf(block.lines.map(({ text }) => text).join(' '))
  })
}

/** The column, outside the taken ones, whose cells mostly are what `isSuch` looks for; -1 where there is none. */
export function columnByCells(
  { table }: TableHere,
  isSuch: (cell: string) => boolean,
  taken: readonly number[] = [],
): number {
  const counts = table.header.map((_, index) =>
    taken.includes(index) ? 0 : table.rows.filter((row) => isSuch(cellText(row.cells[index]))).length,
  )
  const most = Math.max(0, ...counts)
  return table.rows.length >= 2 && most * 2 >= table.rows.length ? counts.indexOf(most) : -1
}

/** Where the segments of a sentence begin and end of which each says one rhythm or limit. */
export function segmentsOf(
  sentence: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): readonly PlacedText[] {
  return marks.map((_, index) => {
    const at = marks[index - 1]?.end ?? 0
    return { text: sentence.slice(at, marks[index + 1]?.start ?? sentence.length), at }
  })
}
