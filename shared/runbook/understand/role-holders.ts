/** Who holds a role and who stands in, told in words. */

import { orNull } from './labels.ts'
import { remembered } from './remembered.ts'
import { FIELD_FORMS, mentions, sourceOf, WORD_FORMS } from './terms.ts'

const PERSON =
  /^([\p{Lu}][\p{L}.'-]+(?:\s+(?:van|de|der|von|af|av)?\s*[\p{Lu}][\p{L}.'-]+){1,3})\s*(?:[,;–—(-]\s*|\.(?:\s+|$)|$)/u

/** `Ann Smith, leads the work`: a person's name at the start. */
export function personIn(text: string): string | null {
  return PERSON.exec(text)?.[1]?.replace(/\.$/, '') ?? null
}

const ARTICLE = '(?:(?:the|an?|de|den|det|het|een|der|die|das|dem|en|ett?|our|vår|onze)\\s+)?'
const NAME = `${ARTICLE}([^,;.()–—]{2,60}?)`
const END = '(?:\\.(?:\\s|$)|[,;()–—]|$)'
const DEPUTY = new RegExp(
  `(?:(?:${sourceOf(WORD_FORMS.absence)})|(?:[,;(.]\\s*|\\sand\\s)${ARTICLE}(?:${sourceOf(FIELD_FORMS.deputy)})(?:\\s+(?:is|er|är|ist))?)\\s*:?\\s+${NAME}${END}`,
  'iu',
)
/** `the head of litigation steps in`. */
const STEPS_IN = new RegExp(
  `(?:^|[,;.]\\s+)(?:\\p{L}+\\s+)?${NAME}\\s+(?:${sourceOf(WORD_FORMS.standsIn)})(?=\\s*(?:[.,;]|$)|\\s(?:when|if|for|når|hvis|när|om|als|wenn|falls|ved|vid|bij|bei|i|dersom)\\s)`,
  'iu',
)

/** `in her absence Bo Berg`, `deputy: Bo Berg`; null too where it says that there is none. */
export const deputyIn = remembered((text: string): string | null =>
  named((DEPUTY.exec(text) ?? STEPS_IN.exec(text))?.[1]),
)

/** Whether it is told who stands in, or that nobody does. */
export const tellsDeputy = remembered((text: string): boolean => DEPUTY.test(text) || STEPS_IN.test(text))

const NOBODY = new RegExp(`^(?:${sourceOf(WORD_FORMS.never)})`, 'iu')

/** `Vacant`, `N. N.`, `noch zu benennen`: nothing else stands there. */
const UNNAMED = new RegExp(`^(?:${sourceOf(WORD_FORMS.unnamed)})(?:\\W|$)`, 'iu')

/** A name; null where nobody is named. */
export function named(text: string | undefined): string | null {
  const name = orNull(text?.replace(/^[(*_\s]+|[)*_\s]+$/g, ''))
  return name === null || mentions('undecided', name) || NOBODY.test(name) || UNNAMED.test(name) ? null : name
}

/** `Ann Smith (Bo Berg)`. */
export function inBrackets(text: string): string | null {
  return /^[^(]{3,50}\(([^()]{3,50})\)\s*$/.exec(text)?.[1] ?? null
}
