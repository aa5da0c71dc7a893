/**
 * Which of many lists of forms a text holds, all lists in one pass: the same as a pattern per list (`anyOf`), without
 * trying each form at each place.
 */
import { isLetter } from './letters.ts'

interface Form<Kind> {
  readonly text: string
  /** A whole word's end must follow. */
  readonly ends: boolean
  readonly kinds: readonly Kind[]
}

export interface TermIndex<Kind> {
  readonly kinds: readonly Kind[]
  /** Forms by their first characters: those that begin a word, and those that may stand inside one (`*prosedyre`). */
  readonly atStarts: ReadonlyMap<number, readonly Form<Kind>[]>
  readonly anywhere: ReadonlyMap<number, readonly Form<Kind>[]>
  /** What was found in the last texts: several readers ask about the same ones. */
  readonly known: Map<string, ReadonlySet<Kind>>
}

const MOST_KNOWN = 5_000

export function termIndex<Kind extends string>(
  forms: Readonly<Record<Kind, readonly string[]>>,
  kinds: readonly Kind[],
): TermIndex<Kind> {
  const starting = new Map<string, Kind[]>()
  for (const kind of kinds) {
    for (const form of forms[kind]) {
      const known = starting.get(form)
      if (known === undefined) starting.set(form, [kind])
      else known.push(kind)
    }
  }
  const atStarts = new Map<number, Form<Kind>[]>()
  const anywhere = new Map<number, Form<Kind>[]>()
  for (const [form, named] of starting) {
    const { bare, begins, ends } = edgesOf(form)
    const text = folded(bare)
    const by = begins ? atStarts : anywhere
    const key = keyAt(text, 0, Math.min(text.length, KEY_LENGTH))
    const known = by.get(key)
    if (known === undefined) by.set(key, [{ text, ends, kinds: named }])
    else known.push({ text, ends, kinds: named })
  }
  return { kinds, atStarts, anywhere, known: new Map() }
}

/** A form without its stars, and whether it begins and ends as a whole word does. */
export function edgesOf(form: string): {
  readonly bare: string
  readonly begins: boolean
  readonly ends: boolean
} {
  const opens = form.startsWith('*')
  const closes = form.endsWith('*')
  const bare = opens || closes ? form.replace(/^\*|\*$/g, '') : form
  return { bare, begins: !opens && WORD_START.test(bare), ends: !closes && WORD_END.test(bare) }
}

const WORD_START = /^[\p{L}\p{N}]/u
const WORD_END = /[\p{L}\p{N}]$/u

/** Every kind with a form in the text, in the order of the index. */
export function kindsIn<Kind extends string>(index: TermIndex<Kind>, text: string): ReadonlySet<Kind> {
  const before = index.known.get(text)
  if (before !== undefined) return before
  const kinds = look(index, text)
  if (index.known.size >= MOST_KNOWN) index.known.clear()
  index.known.set(text, kinds)
  return kinds
}

function look<Kind extends string>(index: TermIndex<Kind>, text: string): ReadonlySet<Kind> {
  const read = folded(text)
  const found = new Set<Kind>()
  let isInWord = false
  for (let at = 0; at < read.length; at += 1) {
    if (!isInWord) collect(index.atStarts, read, at, found)
    collect(index.anywhere, read, at, found)
    isInWord = isLetter(read, at)
  }
  return found.size < 2 ? found : new Set(index.kinds.filter((kind) => found.has(kind)))
}

/** Whether the text's very beginning is one of the forms. */
export function beginsWithAny<Kind extends string>(index: TermIndex<Kind>, text: string): boolean {
  const found = new Set<Kind>()
  const read = folded(text)
  collect(index.atStarts, read, 0, found)
  collect(index.anywhere, read, 0, found)
  return found.size > 0
}

/** Three characters tell most forms apart. */
const KEY_LENGTH = 3

function collect<Kind>(
  by: ReadonlyMap<number, readonly Form<Kind>[]>,
  read: string,
  at: number,
  found: Set<Kind>,
): void {
  const most = Math.min(KEY_LENGTH, read.length - at)
  for (let length = 1; length <= most; length += 1) {
    const forms = by.get(keyAt(read, at, length))
    if (forms === undefined) continue
    for (const form of forms) {
      if (!read.startsWith(form.text, at)) continue
      if (form.ends && isLetter(read, at + form.text.length)) continue
      for (const kind of form.kinds) found.add(kind)
    }
  }
}

/** The characters as a number; two texts may share one, so that it only says where to look. */
function keyAt(text: string, at: number, length: number): number {
  let key = 0
  for (let index = 0; index < length; index += 1)
    key = key * 1_024 + (text.charCodeAt(at + index) & 1_023) + 1
  return key
}

/** Case and kinds of blanks tell nothing. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[\s-]+/g, ' ')
}
