/** Finds a line again in a changed version of a document: by its words, then by what stands around it. */
import type { FactKind } from '../../contract/runbook-facts.ts'
import type { Anchor } from '../../contract/runbook-library.ts'

/** A document by its lines, with what anchors are compared by. */
export interface LineIndex {
  /** Words of each line, from 0; empty for a blank one. */
  readonly words: readonly string[]
  /** Words of the heading above each line, the line itself not counted. */
  readonly headings: readonly string[]
  /** Words of the last line above each that is not blank, and of the first below it. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly byWords: ReadonlyMap<string, readonly number[]>
}

const MOST_WORDS = 4_000

export function indexLines(source: string): LineIndex {
  const lines = source.split(/\r\n|\r|\n/)
  const words = lines.map(wordsOf)
  const headings: string[] = []
  const byWords = new Map<string, number[]>()
  let heading = ''
  let fence: string | null = null
  for (const [index, line] of lines.entries()) {
    headings.push(heading)
    const at = byWords.get(words[index] ?? '')
    if (at === undefined) byWords.set(words[index] ?? '', [index])
    else at.push(index)
    const mark = /^\s{0,3}(```+|~~~+)/.exec(line)?.[1] ?? null
    if (mark !== null && (fence === null || mark.startsWith(fence)))
      fence = fence === null ? mark.slice(0, 3) : null
    else if (fence === null && /^\s{0,3}#{1,6}\s/.test(line)) heading = words[index] ?? ''
  }
  return {
    words,
    headings,
    before: lastAbove(words),
    after: lastAbove(words.toReversed()).toReversed(),
    byWords,
  }
}

function lastAbove(words: readonly string[]): string[] {
  let last = ''
  return words.map((own) => {
    const above = last
    if (own !== '') last = own
    return above
  })
}

/** A line's words without its number or bullet, so that a step keeps its corrections when one is added above it. */
function wordsOf(line: string): string {
  return line
    .replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_WORDS)
}

/** @param line from 1 */
export function anchorAt(index: LineIndex, kind: FactKind, line: number, nth: number): Anchor {
  const at = line - 1
  return {
    kind,
    line,
    nth,
    text: index.words[at] ?? '',
    heading: index.headings[at] ?? '',
    ...around(index, at),
  }
}

export type Found = { readonly line: number } | { readonly line: null; readonly why: string }

/** Where an anchor's line is in this version, from 1. Of several equal lines the one in the same surroundings. */
export function findAnchor(index: LineIndex, anchor: Anchor): Found {
  const candidates = index.byWords.get(anchor.text) ?? []
  const [only, ...others] = candidates
  if (only === undefined) return { line: null, why: 'Its line is not in this version.' }
  if (others.length === 0) return { line: only + 1 }
  const likeness = candidates.map((at) => ({ at, score: likenessOf(index, at, anchor) }))
  const best = likeness.reduce((most, { score }) => Math.max(most, score), 0)
  const alike = likeness.filter(({ score }) => score === best)
  const exact = alike.find(({ at }) => at + 1 === anchor.line)
  const chosen = exact ?? (alike.length === 1 ? alike[0] : undefined)
  return chosen === undefined
    ? { line: null, why: `Its line stands ${alike.length} times in this version.` }
    : { line: chosen.at + 1 }
}

function likenessOf(index: LineIndex, at: number, anchor: Anchor): number {
  const { before, after } = around(index, at)
  return (
    (index.headings[at] === anchor.heading ? 2 : 0) +
    (before === anchor.before ? 1 : 0) +
    (after === anchor.after ? 1 : 0)
  )
}

function around({ before, after }: LineIndex, at: number): Pick<Anchor, 'before' | 'after'> {
  return { before: before[at] ?? '', after: after[at] ?? '' }
}
