/** Plain values with remarks beside them, as YAML that a person goes on editing. */
import { Document, isCollection, isMap, isScalar, isSeq, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'

/** A value, and what is said about it in a comment. */
export class Noted {
  constructor(
    readonly value: Plain,
    readonly note: string,
  ) {}
}

export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | Noted
  | readonly Plain[]
  | { readonly [key: string]: Plain }

const WIDTH = 110
/** Collections up to this width stand on one line. */
const FLOW_WIDTH = 92

/**
 * Keys stay in their order; what is undefined is left out. Short lists and mappings inside a section stand on one line,
 * text of several lines as a block.
 * @param headings comments above keys of the top level.
 * @param isRows a list whose items stand on one line each, however long.
 */
export function yamlText(
  value: { readonly [key: string]: Plain } | readonly Plain[],
  headings: Readonly<Record<string, string>> = {},
  intro: string | null = null,
  isRows = false,
): string {
  const document = new Document()
  const contents = nodeOf(value, 0)
  document.contents = contents
  if (intro !== null) document.commentBefore = comment(intro)
  if (isMap(contents)) {
    for (const [index, pair] of contents.items.entries()) {
      if (!isScalar(pair.key)) continue
      const heading = headings[String(pair.key.value)]
      if (heading !== undefined) pair.key.commentBefore = comment(heading)
      if (index > 0 && (heading !== undefined || isLong(pair.value))) pair.key.spaceBefore = true
    }
  }
  if (isRows && isSeq(contents)) for (const item of contents.items) if (isCollection(item)) item.flow = true
  return document.toString({ lineWidth: isRows ? 0 : WIDTH, flowCollectionPadding: true })
}

function isLong(node: unknown): boolean {
  return isCollection(node) && node.flow !== true
}

function comment(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ').replace(/^/gm, ' ')
}

function nodeOf(value: Plain, depth: number): Scalar | YAMLMap | YAMLSeq {
  if (value instanceof Noted) {
    const node = nodeOf(value.value, depth)
    const note = comment(value.note.replace(/\s+/g, ' '))
    if (isCollection(node) && node.flow !== true) node.commentBefore = note
    else node.comment = note
    return node
  }
  if (isList(value)) {
    const node = new YAMLSeq()
    for (const item of value) if (item !== undefined) node.add(nodeOf(item, depth + 1))
    node.flow = depth > 1 && fitsOneLine(value)
    if (value.length === 0) node.flow = true
    return node
  }
  if (typeof value === 'object' && value !== null) {
    const node = new YAMLMap()
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue
      node.items.push(new Pair(new Scalar(key), nodeOf(item, depth + 1)))
    }
    node.flow = node.items.length === 0 || (depth > 1 && fitsOneLine(value))
    return node
  }
  const node = new Scalar(value)
  if (typeof value === 'string' && value.includes('\n')) node.type = Scalar.BLOCK_LITERAL
  else if (typeof value === 'string' && value.length > WIDTH - 20) node.type = Scalar.BLOCK_FOLDED
  return node
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value)
}

function fitsOneLine(value: Plain): boolean {
  return (
    !hasNote(value) && JSON.stringify(value).length <= FLOW_WIDTH && !JSON.stringify(value).includes('\\n')
  )
}

function hasNote(value: Plain): boolean {
  if (value instanceof Noted) return true
  if (isList(value)) return value.some(hasNote)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNote)
}
