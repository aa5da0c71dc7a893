/** Who holds a role and who stands in, from what is told behind the role's name. */

import { actorsIn, isSmallWord } from './named-actors.ts'
import { remembered } from './remembered.ts'
import { named } from './role-holders.ts'
import { FIELD_FORMS, mentions, sourceOf, WORD_FORMS } from './terms.ts'

export interface People {
  readonly primary: string | null
  readonly backup: string | null
  /** Whether it says who stands in, or that nobody does. */
  readonly tellsDeputy: boolean
}

const SMALL =
  '(?:(?:the|an?|de|den|det|het|een|der|die|das|dem|en|ett?|our|my|their|his|her|sein|seine|ihr|ihre|hans|hennes|hendes|zijn|haar|deres|deras|hun|vår|vår|onze|vores|unsere?|ons|the)\\s+)?'
const NAME = `${SMALL}([^,;:()–—]{2,60}?)`
const STOP = '(?=\\s*(?:[.,;:()–—]|$))'
const BEFORE = '(?:^|[.,;:(–—]\\s*|\\s(?:and|og|och|en|und|or|eller|of|oder)\\s+)'
const IF =
  '(?:if|when|whenever|while|hvis|når|om|när|dersom|als|wanneer|indien|wenn|falls|sofern|ved|vid|bij|bei)'
const IS = '(?:\\s+(?:is|are|er|är|ist|sind|zijn|will be|blir|bliver|heißt|heet|heter))?'
const DEPUTY_FORMS = sourceOf(
  FIELD_FORMS.deputy.filter(
    (form) =>
      !/^(?:if|when|om|hvis|når|när|wenn|falls|als|bij|bei|ved|vid|else|ellers|annars|anders|sonst|andre|andra|anden|overtar|overtager|tar över|neemt over|covers|acting|second|tweede|zweite)(?:\s|$)/iu.test(
        form,
      ),
  ),
)
const DEPUTY = `(?:${DEPUTY_FORMS})(?:en|n|et|a)?`
const AWAY = `(?:${sourceOf(WORD_FORMS.away)})`
const NONE = `(?:${sourceOf([...WORD_FORMS.denial, ...WORD_FORMS.unnamed])})`

/** `no deputy`, `vara er ikke pekt ut`. */
const DENIED = new RegExp(
  `(?:${NONE}\\s+(?:\\S+\\s+){0,2}?${DEPUTY}|${DEPUTY}${IS}\\s*:?\\s+(?:\\S+\\s+){0,2}?${NONE})`,
  'iu',
)
/** `the Bar Supervisor acts when ...`. */
const STEPS_IN = new RegExp(
  `${BEFORE}(?:(?:then|da|så|dan|dann)\\s+)?${NAME}\\s+(?:${sourceOf(WORD_FORMS.standsIn)})(?!\\p{L})`,
  'iu',
)
/** `with the Bar Supervisor as alternate`, `second man as reserve`. */
const AS_DEPUTY = new RegExp(
  `(?:${BEFORE}|\\s)(?:with|med|met|mit)?\\s*${NAME}\\s+(?:as|som|als)\\s+(?:\\p{L}+\\s+)?${DEPUTY}${STOP}`,
  'iu',
)
/** `deputy: Ann Smith`, `stedfortræder er SRO-teknikeren`. */
const DEPUTY_IS = new RegExp(
  `${BEFORE}${SMALL}${DEPUTY}${IS}\\s*[:=]?\\s+(?:(?:by|av|af|durch|von|door)\\s+)?${NAME}${STOP}`,
  'iu',
)
/** `in her absence Bo Berg`. */
const ABSENT = new RegExp(`(?:${sourceOf(WORD_FORMS.absence)})\\s*:?\\s+${NAME}${STOP}`, 'iu')
/** `if she is away, Bo Berg`. */
const IF_AWAY = new RegExp(
  `${BEFORE}${IF}\\s+(?:[\\p{L}'’-]+\\s+){0,4}?${AWAY}\\s*[,:]?\\s+${NAME}${STOP}`,
  'iu',
)
/** `and Bo Berg when she is away`. */
const NAME_IF = new RegExp(`${BEFORE}${NAME}\\s*,?\\s+${IF}\\s+(?:[\\p{L}'’-]+\\s+){0,4}?${AWAY}`, 'iu')

/** `Second: Bo Berg`. */
const LABELLED = new RegExp(
  `(?:^|[.;(]\\s*)(?:${sourceOf(FIELD_FORMS.deputy)})\\s*[:=]\\s*${NAME}${STOP}`,
  'iu',
)

const PATTERNS = [LABELLED, NAME_IF, STEPS_IN, AS_DEPUTY, IF_AWAY, DEPUTY_IS, ABSENT]

interface Deputy {
  readonly name: string | null
  readonly isTold: boolean
  /** Whether a form that tells of one stands in the text at all, with a name or without. */
  readonly isMentioned: boolean
}

function deputyIn(text: string): Deputy {
  if (DENIED.test(text)) return { name: null, isTold: true, isMentioned: true }
  let isMentioned = false
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    isMentioned = true
    const name = plainName(match[1])
    if (name === null) continue
    return { name: mentions('unnamed', name) ? null : named(name), isTold: true, isMentioned }
  }
  return { name: null, isTold: false, isMentioned }
}

const LONGEST_NAME = 8
const NO_NAME =
  /^(?:he|she|they|it|this|that|there|han|hun|hon|hen|hij|zij|ze|er|sie|es|det|dette|we|vi|wir|wij|you|du|ik|ich|jeg|jag|who|which|som|der|die)$/iu

function plainName(text: string): string | null {
  const name =
    text
      .trim()
      .split(/\.\s+(?=\p{Lu})/u)[0]
      ?.replace(/^(?:and|og|och|en|und|or|eller|then|is|er|är|ist)\s+/iu, '')
      .replace(ARTICLE, '') ?? ''
  if (!/\p{L}{2}/u.test(name) || isSmallWord(name) || BEGINS_DUTY.test(name)) return null
  return name.length < 2 || name.split(/\s+/).length > LONGEST_NAME || NO_NAME.test(name) ? null : name
}

/** `leads until ...` is no name. */
const BEGINS_DUTY = new RegExp(`^(?:${sourceOf(WORD_FORMS.leads)})\\s`, 'iu')

const ARTICLE = /^(?:the|an?|de|den|det|het|een|der|die|das|dem|our|my|vår|onze|vores)\s+/iu
const COPULA = /^(?:is|are|er|är|ist|zijn|blir|bliver)\s+/iu
const TITLED = /^(?:Dr|Prof|Herr|Frau|Hr|Fru|Mr|Mrs|Ms|mw|mevr|dhr|dr|prof|ing|ir|Dipl)\.?\s+/u
const PERSON =
  /^\p{Lu}[\p{L}.'’-]+(?:\s+(?:van|de|der|von|af|av|den|ten|ter)){0,2}(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}$/u
const LABEL = new RegExp(
  `(?:^|[.;(]\\s*)(?:${sourceOf(FIELD_FORMS.primary)})\\s*[:=]\\s*${SMALL}([^.;()–—]{2,60}?)(?:\\s*\\([^()]*\\))?(?=\\s*(?:[.;()–—,]|$))`,
  'iu',
)
const HELD = new RegExp(
  `(?:^|[.,;(–—]\\s*|\\s)(?:${sourceOf(WORD_FORMS.heldBy)})\\s*:?\\s+${NAME}(?:\\s*\\([^()]*\\))?(?=\\s*(?:[.,;:()–—]|$))`,
  'iu',
)

/** `The Systems Manager is the coordinator`. */
const IS_ROLE =
  /^([^,;:()]{2,50}?)\s+(?:is|are|er|är|ist|zijn)\s+(?:the|our|vår|vores|onze|unsere?|den|de|der|die|ansvarig|ansvarlig)(?=\s|$)/iu

/** A person or a role, and nothing besides. */
export function isNameOnly(text: string): boolean {
  const bare = text.replace(ARTICLE, '')
  if (TITLED.test(bare)) return bare.split(/\s+/).length <= 5
  if (PERSON.test(bare) && bare.split(/\s+/).every((word) => !/^\p{Lu}{2,}$/u.test(word))) return true
  const [first] = actorsIn(bare, null)
  if (first === undefined || first.start !== 0) return false
  const rest = bare
    .slice(first.end)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
  return (
    rest.length <= 2 &&
    rest.every((word) => /^[\p{L}\d&/-]+$/u.test(word) && !isSmallWord(word)) &&
    !mentions('leads', rest.join(' '))
  )
}

function holderIn(text: string): string | null {
  const labelled = LABEL.exec(text)?.[1]
  if (labelled !== undefined) return mentions('unnamed', labelled) ? null : named(labelled)
  const held = HELD.exec(text)?.[1]
  if (held !== undefined && !mentions('leads', held)) return named(plainName(held) ?? undefined)
  for (const sentence of text.split(
    /(?<!(?:Dr|Prof|mw|dhr|mevr|[Hh]r|Mr|Mrs|Ms|ing|ir|\p{Lu}))[.;]\s+|;\s+|\s[–—]\s/u,
  )) {
    const piece = (sentence.replace(/^\(/, '').split(/,\s|\s*\(|\)|:\s/)[0] ?? '')
      .replace(COPULA, '')
      .replace(/[.\s]+$/, '')
      .trim()
    if (piece.length > 1 && isNameOnly(piece)) return named(plainName(piece) ?? undefined)
    const subject = IS_ROLE.exec(sentence)?.[1]
    if (subject !== undefined && isNameOnly(subject)) return named(plainName(subject) ?? undefined)
  }
  return null
}

/** @param text what stands behind a role's name, a bracket in front included */
export const peopleIn = remembered((text: string): People => {
  const whole = text.replace(/\s+/g, ' ').trim().replace(COPULA, '')
  const { name: backup, isTold, isMentioned } = deputyIn(whole)
  const primary = holderIn(isMentioned ? withoutDeputy(whole) : whole)
  return { primary: primary === backup ? null : primary, backup, tellsDeputy: isTold }
})

/** A deputy is no holder: what tells of one is taken away first. */
function withoutDeputy(text: string): string {
  let rest = text.replace(DENIED, ' ')
  for (const pattern of PATTERNS) rest = rest.replace(pattern, ' . ')
  return rest
}
