/** Where the steps of a document stand, and in which form, so that each can be edited where it is. */
import type { Code, List, ListItem, Nodes, Paragraph, Root } from 'mdast'
import { parseMarkdown } from '../markdown.ts'
import { cleanSource } from '../understand/clean-source.ts'
import { buildOutline } from '../understand/outline.ts'
import { allSections, type Section } from '../understand/outline-model.ts'
import type { DocumentLine } from './document-lines.ts'
import {
  commentLeader,
  headingLeader,
  itemLeader,
  type Leader,
  lineLeader,
  numberIn,
  type ReadLeader,
  rowLeader,
} from './leader.ts'

export type StepForm = 'item' | 'heading' | 'row' | 'comment' | 'line'

/** Lines of a document, from 1, that are one step, or an item, row or comment among steps. */
export interface StepUnit {
  readonly form: StepForm
  readonly line: number
  /** Last line of all that belongs to it. */
  readonly to: number
  /** Last line of its own first words; what is said about it comes after. */
  readonly textTo: number
  /** Last line of its own; of a heading what stands below deeper ones is not. */
  readonly ownTo: number
  readonly leader: Leader
  readonly head: string
  /** Columns that what belongs to it is indented by. */
  readonly width: number
  /** Units of one key count on and have one look. */
  readonly key: string
  /** Others stand inside it: it cannot be moved, and nothing be put after it. */
  readonly isAround: boolean
}

interface Draft extends Omit<StepUnit, 'leader' | 'head' | 'width' | 'isAround' | 'key'> {
  readonly read: ReadLeader
  readonly key: string
}

/**
 * The units that steps stand in, and those between them in the same list or table, in document order.
 * @param steps lines of the steps
 */
export function stepUnits(
  source: string,
  lines: readonly DocumentLine[],
  steps: ReadonlySet<number>,
): readonly StepUnit[] {
  const clean = cleanSource(source, '')
  const tree = parseMarkdown(clean.text)
  const place = new Places(lines, clean.lines, tree, steps)
  const drafts = [...place.found.values()].toSorted((left, right) => left.line - right.line)
  return drafts.map((draft, index) => {
    const inside = drafts[index + 1]
    const isAround = inside !== undefined && inside.line <= draft.to
    const to = isAround ? inside.line - 1 : draft.to
    const { read, ...rest } = draft
    return {
      ...rest,
      ...read,
      to,
      ownTo: Math.min(draft.ownTo, to),
      textTo: Math.min(draft.textTo, to),
      isAround,
    }
  })
}

/** Last lines of the blocks of a document, in order. */
export function blockEnds(source: string): readonly number[] {
  return parseMarkdown(cleanSource(source, '').text).children.map(endOf)
}

class Places {
  readonly found = new Map<number, Draft>()
  readonly #lines: readonly DocumentLine[]
  readonly #steps: ReadonlySet<number>
  readonly #sections: readonly Section[]

  constructor(
    lines: readonly DocumentLine[],
    clean: readonly string[],
    tree: Root,
    steps: ReadonlySet<number>,
  ) {
    this.#lines = lines
    this.#steps = steps
    this.#sections = allSections(buildOutline(tree, clean)).filter(({ level }) => level > 0)
    for (const [index, section] of this.#sections.entries())
      if (steps.has(section.line)) this.#heading(section, index)
    this.#walk(tree)
  }

  #text(line: number): string {
    return this.#lines[line - 1]?.text ?? ''
  }

  #add(draft: Draft): void {
    if (!this.found.has(draft.line)) this.found.set(draft.line, draft)
  }

  #heading(section: Section, index: number): void {
    const next = this.#sections.slice(index + 1).find((one) => !isWithin(one, section))
    const to = this.#trimmed(section.line, (next?.line ?? this.#lines.length + 1) - 1)
    const below = section.sections[0]
    const ownTo = below === undefined ? to : this.#trimmed(section.line, below.line - 1)
    const isSetext =
      /^\s*(?:=+|-+)\s*$/.test(this.#text(section.line + 1)) &&
      !/^\s*(?:>\s*)*#/.test(this.#text(section.line))
    const textTo = section.line + (isSetext && !section.isBold ? 1 : 0)
    const key = `heading ${section.isBold ? 'bold' : section.level} ${section.parent?.line ?? 0}`
    const read = headingLeader(this.#text(section.line))
    this.#add({ form: 'heading', line: section.line, to, ownTo, textTo, key, read })
  }

  /** Without blank lines and rules at its end. */
  #trimmed(from: number, to: number): number {
    let last = Math.min(to, this.#lines.length)
    while (last > from && /^\s*(?:-{3,}|\*{3,}|_{3,})?\s*$/.test(this.#text(last))) last -= 1
    return last
  }

  #walk(parent: Nodes): void {
    if (!('children' in parent)) return
    parent.children.forEach((node, at) => {
      const attached = () => this.#attached(parent.children as readonly Nodes[], at)
      if (node.type === 'list') this.#list(node, attached())
      else if (node.type === 'table')
        this.#rows(node.children.slice(1).map(startOf), `table ${startOf(node)}`)
      else if (node.type === 'code') this.#code(node)
      else if (node.type === 'paragraph') this.#paragraph(node, attached())
      this.#walk(node)
    })
  }

  /** Last line of the code blocks that follow a block at once, which belong to the step before them. */
  #attached(siblings: readonly Nodes[], at: number): number {
    let last = endOf(siblings[at])
    for (const next of siblings.slice(at + 1)) {
      if (next.type !== 'code' || !this.#isFence(next)) break
      last = endOf(next)
    }
    return last
  }

  #isFence(node: Code): boolean {
    return /(?:```|~~~)/.test(this.#text(startOf(node)))
  }

  #list(list: List, attachedTo: number): void {
    if (!list.children.some((item) => this.#steps.has(startOf(item)))) return
    list.children.forEach((item, place) => {
      const line = startOf(item)
      const read = itemLeader(this.#text(line))
      if (read === null) return
      const isLast = place === list.children.length - 1
      const end = isLast ? attachedTo : startOf(list.children[place + 1]) - 1
      const to = this.#trimmed(line, end)
      const textTo = this.#textTo(item)
      this.#add({ form: 'item', line, to, ownTo: to, textTo, key: keyOf('item', read), read })
    })
  }

  /** The end of an item's first words: what follows them in the same paragraph may be labelled. */
  #textTo(item: ListItem): number {
    const line = startOf(item)
    const [first] = item.children
    if (first?.type !== 'paragraph' || startOf(first) !== line) return line
    let last = line
    while (last < endOf(first) && !LABELLED.test(this.#text(last + 1))) last += 1
    return last
  }

  #rows(rows: readonly number[], key: string): void {
    if (!rows.some((line) => this.#steps.has(line))) return
    const read = rows.map((line) => rowLeader(this.#text(line)))
    const numbers = read.map(({ leader }) => numberIn(leader))
    const counts = numbers.every(
      (number, place) => number !== null && (place === 0 || number === (numbers[place - 1] ?? 0) + 1),
    )
    rows.forEach((line, place) => {
      const own = counts ? read[place] : undefined
      const shown = own ?? { leader: [], head: this.#text(line), width: 0 }
      if (/(?<!\\)\|/.test(this.#text(line)))
        this.#add({ form: 'row', line, to: line, ownTo: line, textTo: line, key, read: shown })
    })
  }

  #code(node: Code): void {
    const [from, to] = [startOf(node), endOf(node)]
    const steps = this.#within(from, to)
    const isFenced = this.#isFence(node)
    for (const [place, line] of steps.entries()) {
      const end = this.#trimmed(line, (steps[place + 1] ?? (isFenced ? to : to + 1)) - 1)
      if (isFenced) {
        const read = commentLeader(this.#text(line))
        if (read !== null)
          this.#add({
            form: 'comment',
            line,
            to: end,
            ownTo: end,
            textTo: line,
            key: `comment ${from}`,
            read,
          })
      } else {
        const read = itemLeader(this.#text(line))
        if (read !== null)
          this.#add({
            form: 'item',
            line,
            to: end,
            ownTo: end,
            textTo: line,
            key: keyOf(`indented ${from}`, read),
            read,
          })
      }
    }
  }

  #paragraph(node: Paragraph, attachedTo: number): void {
    const [from, to] = [startOf(node), endOf(node)]
    const steps = this.#within(from, to).filter((line) => !this.found.has(line))
    const isTable = steps.length > 0 && steps.every((line) => /^\s*\|.*\|/.test(this.#text(line)))
    if (isTable) {
      this.#rows(steps, `table ${from}`)
      return
    }
    for (const [place, line] of steps.entries()) {
      const read = lineLeader(this.#text(line))
      const next = steps[place + 1]
      const end = next === undefined ? attachedTo : next - 1
      const textTo = next === undefined ? to : end
      if (read !== null && !this.#text(line).includes('\t'))
        this.#add({ form: 'line', line, to: end, ownTo: end, textTo, key: `line ${read.leader[0]}`, read })
    }
  }

  #within(from: number, to: number): readonly number[] {
    return [...this.#steps]
      .filter((line) => from <= line && line <= to)
      .toSorted((left, right) => left - right)
  }
}

const LABELLED = /^[\s>]*(?:[*_]{1,2})?\p{L}[\p{L} ]{1,30}(?:[*_]{1,2})?:(?:[*_]{1,2})?(?:\s|$)/u

/** Where it is indented and what it is marked with. */
function keyOf(base: string, { leader }: ReadLeader): string {
  const [lead, ...marks] = leader
  const look = marks.map((part) =>
    typeof part === 'string' ? part.replace(/[xX✓✔ ]/gu, '').replace(/[☑✅☒✔]/gu, '☐') : '#',
  )
  return `${base} ${lead} ${look.join('')}`
}

function isWithin(section: Section, around: Section): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent) if (at === around) return true
  return false
}

function startOf(node: Nodes | undefined): number {
  return node?.position?.start.line ?? 1
}

function endOf(node: Nodes | undefined): number {
  return node?.position?.end.line ?? 1
}
