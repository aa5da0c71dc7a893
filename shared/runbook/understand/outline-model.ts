/** A document as nested sections with blocks: text lines, lists, tables and code, each with its place. */
import type { SectionKind } from './vocabulary/vocabulary.ts'

/** One line of text as a reader sees it. */
export interface TextLine {
  readonly text: string
  readonly line: number
  /** What it begins with in bold or italics; `''` where it does not. */
  readonly lead: string
  /** What it ends with in bold or italics, when something else stands before. */
  readonly tail?: string
  /** Text in code marks. */
  readonly codes: readonly string[]
  /** Targets of links. */
  readonly links: readonly string[]
  /** Where the lines begin that were joined to this one. */
  readonly breaks?: readonly { readonly at: number; readonly line: number }[]
}

/** The line of the document on which a place of a text stands that may have been joined of several. */
export function lineAt({ line, breaks }: Pick<TextLine, 'line' | 'breaks'>, at: number): number {
  return breaks?.findLast((one) => one.at <= at)?.line ?? line
}

export interface Item {
  readonly line: number
  readonly lines: readonly TextLine[]
  readonly blocks: readonly Block[]
  readonly isOrdered: boolean
  readonly isTask: boolean
}

export interface Cell {
  readonly text: string
  readonly codes: readonly string[]
  readonly links: readonly string[]
}

export interface Row {
  readonly line: number
  readonly cells: readonly Cell[]
}

export type Block =
  | { readonly kind: 'text'; readonly line: number; readonly lines: readonly TextLine[] }
  | {
      readonly kind: 'list'
      readonly line: number
      readonly indent: number
      readonly start: number
      readonly items: readonly Item[]
    }
  | {
      readonly kind: 'table'
      readonly line: number
      readonly header: readonly Cell[]
      readonly rows: readonly Row[]
    }
  | {
      readonly kind: 'code'
      readonly line: number
      readonly lang: string | null
      readonly code: string
      readonly indent: number
      readonly end: number
    }

export interface Section {
  readonly title: string
  /** 0 for what stands before any heading. */
  readonly level: number
  readonly line: number
  /** A bold line that serves as a heading. */
  readonly isBold: boolean
  readonly parent: Section | null
  readonly kinds: ReadonlySet<SectionKind>
  readonly number: readonly number[] | null
  readonly blocks: Block[]
  readonly sections: Section[]
}

/** All sections in document order, the root first. */
export function allSections(root: Section): readonly Section[] {
  const found: Section[] = []
  const waiting: Section[] = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next)
    waiting.push(...next.sections.slice().reverse())
  }
  return found
}

/** The section and those around it, innermost first. */
export function pathOf(section: Section): readonly Section[] {
  const path: Section[] = []
  for (let at: Section | null = section; at !== null; at = at.parent) path.push(at)
  return path
}
