/** Small words by their work in a sentence, of all languages together. */
import { formsOf, VOCABULARIES, WORD_FORMS } from './terms.ts'
import { GRAMMAR_KINDS, type GrammarKind } from './vocabulary/vocabulary.ts'

export type Role = GrammarKind | 'modal' | 'denial' | 'and'

export interface Word {
  readonly low: string
  readonly start: number
  readonly end: number
}

const ROLES = new Map<string, Set<Role>>()
for (const vocabulary of VOCABULARIES) {
  for (const kind of GRAMMAR_KINDS) for (const form of formsOf(vocabulary.grammar[kind])) addRole(form, kind)
}
for (const kind of ['modal', 'denial', 'and'] as const) {
  for (const form of WORD_FORMS[kind]) if (!form.includes(' ')) addRole(form, kind)
}

function addRole(form: string, role: Role): void {
  const low = form.toLowerCase()
  const known = ROLES.get(low)
  if (known === undefined) ROLES.set(low, new Set([role]))
  else known.add(role)
}

export function isSmall(low: string): boolean {
  return ROLES.has(low)
}

export function is(word: Pick<Word, 'low'> | undefined, ...roles: readonly Role[]): boolean {
  const own = word === undefined ? undefined : ROLES.get(word.low)
  return own !== undefined && roles.some((role) => own.has(role))
}

/** Whether a text is made of words that name no particular thing: `this scenario`, `the acceptable loss`. */
export function isVague(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
  return words.every((low) =>
    is({ low }, 'vague', 'of', 'about', 'article', 'pronoun', 'and', 'denial', 'ends', 'modal', 'linking'),
  )
}
