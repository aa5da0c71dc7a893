/** The vocabularies of all languages as patterns. Documents mix languages, so that all are tried together. */
import { LETTER, lowered } from './letters.ts'
import { prefixTree } from './prefix-tree.ts'
import { readOnce } from './remembered.ts'
import { beginsWithAny, edgesOf, kindsIn, termIndex } from './term-index.ts'
import { da } from './vocabulary/da.ts'
import { de } from './vocabulary/de.ts'
import { en } from './vocabulary/en.ts'
import { nb } from './vocabulary/nb.ts'
import { nl } from './vocabulary/nl.ts'
import { sv } from './vocabulary/sv.ts'
import {
  FIELD_KINDS,
  type FieldKind,
  SECTION_KINDS,
  type SectionKind,
  type Terms,
  type Vocabulary,
  WORD_KINDS,
  type WordKind,
} from './vocabulary/vocabulary.ts'

export const VOCABULARIES: readonly Vocabulary[] = [en, nb, sv, da, nl, de]

/** The forms of a term list. */
export function formsOf(terms: Terms): readonly string[] {
  return terms
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '')
}

/**
 * A pattern's source that matches any of the forms as whole words; longer forms first. Forms that end alike share one
 * look at what stands around them: each such look is dear to compile. For lower-case text, or any with the flag `i`.
 */
export const sourceOf = readOnce((forms: readonly string[]): string => {
  const groups = new Map<string, string[]>()
  for (const form of [...forms].sort((left, right) => right.length - left.length)) {
    const { bare, begins, ends } = edgesOf(form)
    const key = `${begins ? `(?<!${LETTER})` : ''}|${ends ? `(?!${LETTER})` : ''}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [bodyOf(bare.toLowerCase())])
    else known.push(bodyOf(bare.toLowerCase()))
  }
  return [...groups]
    .map(([key, bodies]) => {
      const [before = '', after = ''] = key.split('|')
      return `${before}(?:${prefixTree(bodies)})${after}`
    })
    .join('|')
})

function bodyOf(bare: string): string {
  return bare.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+')
}

/** A pattern without groups that finds any of these forms. */
export function anyOf(forms: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(sourceOf(forms), flags)
}

/** The forms of all languages by what they name. */
export function byKind<Kind extends string>(
  kinds: readonly Kind[],
  terms: (vocabulary: Vocabulary, kind: Kind) => Terms,
): Readonly<Record<Kind, readonly string[]>> {
  const entries = kinds.map((kind) => [
    kind,
    VOCABULARIES.flatMap((vocabulary) => formsOf(terms(vocabulary, kind))),
  ])
  return Object.fromEntries(entries)
}

const SECTION_FORMS = byKind(SECTION_KINDS, (vocabulary, kind) => vocabulary.sections[kind])
export const FIELD_FORMS = byKind(FIELD_KINDS, (vocabulary, kind) => vocabulary.fields[kind])
export const WORD_FORMS = byKind(WORD_KINDS, (vocabulary, kind) => vocabulary.words[kind])

const SECTIONS = termIndex(SECTION_FORMS, SECTION_KINDS)
const FIELDS = termIndex(FIELD_FORMS, FIELD_KINDS)
const MENTIONED = termIndex(WORD_FORMS, WORD_KINDS)
const VERBS = termIndex({ verb: VOCABULARIES.flatMap((vocabulary) => formsOf(vocabulary.verbs)) }, ['verb'])
/** The Scandinavian and Dutch or German noun for an action or an infinitive at the end: `Traffic omleiden`. */
export const VERB_AT_END = /(?:^|\s)\p{L}{2,}(?:en|ieren|eren|ern|eln)\W*$/iu

const EXACT_FIELDS = Object.fromEntries(
  Object.entries<readonly string[]>(FIELD_FORMS).map(([kind, list]) => [
    kind,
    new Set(list.map((form) => form.toLowerCase())),
  ]),
)

/** Everything that a heading says its section is about. */
export function sectionKinds(title: string): ReadonlySet<SectionKind> {
  return kindsIn(SECTIONS, title)
}

export function mentions(kind: WordKind, text: string): boolean {
  return kindsIn(MENTIONED, text).has(kind)
}

/** Whether a text begins with a verb as instructions do. */
export function beginsWithVerb(text: string): boolean {
  return beginsWithAny(VERBS, text)
}

/** A form where it stands, as the text writes it. */
export interface TermMatch {
  readonly text: string
  readonly index: number
}

const PLACES = new Map<WordKind, RegExp>()

/** All places of the words of a kind in their order. */
export function placesOf(kind: WordKind, text: string): readonly TermMatch[] {
  if (!mentions(kind, text)) return []
  const known = PLACES.get(kind)
  const pattern = known ?? anyOf(WORD_FORMS[kind], 'gu')
  if (known === undefined) PLACES.set(kind, pattern)
  return placesIn(pattern, text)
}

/** @param pattern global, of lower-case letters */
export function placesIn(pattern: RegExp, text: string): readonly TermMatch[] {
  return [...lowered(text).matchAll(pattern)].map(({ 0: found, index }) => ({
    text: text.slice(index, index + found.length),
    index,
  }))
}

/** How well a column's or label's words name a field: 2 exactly, 1 among others, 0 not. */
export function fieldFit(kind: FieldKind, words: string): 0 | 1 | 2 {
  const plain = words
    .toLowerCase()
    .replace(/[*:?]+$/g, '')
    .trim()
  if (EXACT_FIELDS[kind]?.has(plain) === true) return 2
  const bare = plain.replace(/\s*\([^)]*\)\s*$/, '').trim()
  if (bare !== plain && EXACT_FIELDS[kind]?.has(bare) === true) return 2
  return kindsIn(FIELDS, plain).has(kind) ? 1 : 0
}
