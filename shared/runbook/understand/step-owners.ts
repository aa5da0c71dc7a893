/** Who a step names as the one that does it. */
import { APART, type StepDraft } from './step-text.ts'
import { beginsWithVerb, mentions, sourceOf, WORD_FORMS } from './terms.ts'

/** A name of a role or team, told by what it ends with. */
const ACTOR = new RegExp(
  `(?:${sourceOf(WORD_FORMS.actor.filter((form) => !form.endsWith(' *')))})(?:\\s+\\d)?(?:\\s*\\([^()]*\\))?$`,
  'iu',
)
/** `Head of Finance`: told by what it begins with. */
const HEADED = new RegExp(
  `^(?:${sourceOf(WORD_FORMS.actor.filter((form) => form.endsWith(' *')).map((form) => form.slice(0, -2)))})\\s+[\\p{Lu}\\d]`,
  'u',
)
/** Things that are done and nobody: `Isolering`, `Rapportering`. */
const DEED = /(?:ering|ation|sjon)$/iu
const MOST_WORDS = 5

export function isActor(name: string): boolean {
  const bare = name.trim()
  return bare.split(/\s+/).length <= MOST_WORDS && (ACTOR.test(bare) || HEADED.test(headed(bare)))
}

/** The first letter small, as the forms are; the rest as it stands. */
function headed(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}

const ARTICLE = /^(?:the|der|die|das|de|het|den|det)\s+/iu
/** Verbs as they stand after who does it, in the present: `signs`, `meldt`, `ringer`. */
const FINITE = /^\p{Ll}{1,20}(?:s|t|r)$/u
const NO_VERB =
  /^(?:is|was|has|aus|als|bis|ins|des|das|es|hos|los|var|vår|for|per|via|uit|niet|dat|wat|der|er|har|är|ist|hat|wird|mit|wordt|moet|met|niet|nicht|för|over|for|after|under|unter)$/u
const BEFORE_VERB = 4

/** `Duty manager: signs` and `The duty manager signs ...`: who a step begins with; null where it is nobody. */
export function subjectOf(text: string, isName: (name: string) => boolean): string | null {
  const bare = text.replace(ARTICLE, '')
  const label = /^([^:]{2,50}):\s+\S/u.exec(bare)?.[1]
  if (label !== undefined && isNamed(label, isName)) return label
  if (bare === text && beginsWithVerb(text)) return null
  const words = bare.slice(0, 120).split(/\s+/)
  for (let count = Math.min(BEFORE_VERB, words.length - 1); count > 0; count -= 1) {
    const next = words[count] ?? ''
    if (!FINITE.test(next) || NO_VERB.test(next)) continue
    const name = words.slice(0, count).join(' ')
    if (/^[\p{L}\p{N}][\p{L}\p{N}\s&/-]*$/u.test(name) && isNamed(name, isName)) return name
  }
  return null
}

/** A name with or without the article that the Scandinavian languages put at its end. */
function isNamed(name: string, isName: (name: string) => boolean): boolean {
  if (
    DEED.test(name) ||
    /^al(?:l|le|la)\s/iu.test(name) ||
    name.split(/\s+/).some((word) => NO_VERB.test(word))
  )
    return false
  const bare = name.replace(/(?<=\p{L}{4})(?:en|et|a|n)$/u, '')
  return isName(name) || (bare !== name && !bare.endsWith('hr') && isName(bare))
}

export function knownOwners(roles: readonly string[]): (name: string) => boolean {
  const known = new Set(roles.map((role) => role.toLowerCase().replace(/\s*\([^)]*\)$/, '')))
  return (name) => {
    const parts = name.toLowerCase().split(/\s*(?:\+|&|,|\/|\band\b|\bog\b|\boch\b|\ben\b|\bund\b)\s*/)
    if (name.includes(',')) return parts.every((part) => known.has(part) || isActor(part))
    return parts.some((part) => known.has(part)) || isActor(name)
  }
}

export function ownerOf(
  step: StepDraft,
  isKnown: (name: string) => boolean,
  isCustom: boolean,
): string | null {
  if (step.owner !== null) {
    if (!step.owner.startsWith('? ')) return step.owner
    const name = step.owner.slice(2)
    if (isKnown(name) && !/ering$/iu.test(name) && !mentions('ifNeeded', name) && !mentions('optional', name))
      return name
  }
  const suffix = suffixOwner(step, isKnown, isCustom)
  if (suffix !== null) return suffix
  const subject = subjectOf(step.text, isKnown)
  if (subject !== null && !step.commands.includes(subject)) return subject
  return belowOwner(step, isKnown) ?? aroundOwner(step, isKnown)
}

/** Who acts in all steps below a heading or line, when it is somebody. */
function aroundOwner(step: StepDraft, isKnown: (name: string) => boolean): string | null {
  if (step.around === null) return null
  const [mark, name] = step.around.startsWith(APART)
    ? [APART, step.around.slice(APART.length)]
    : ['', step.around]
  return mark === APART || isKnown(name) ? name : null
}

/** What stands first below a step's heading may say who does it. */
function belowOwner(step: StepDraft, isKnown: (name: string) => boolean): string | null {
  return step.below === null ? null : subjectOf(step.below, isKnown)
}

function suffixOwner(step: StepDraft, isKnown: (name: string) => boolean, isCustom: boolean): string | null {
  const suffix = step.suffix
  if (suffix === null) return null
  const name = suffix.replace(/^[–!] /, '')
  if (name.startsWith('@')) return name
  if (step.commands.includes(name) || mentions('finiteVerb', name)) return null
  if (isKnown(name)) return name
  const words = name.split(/\s+/).length
  if (suffix.startsWith(APART)) return words <= MOST_IN_CUSTOM ? name : null
  return isCustom && !suffix.startsWith('–') && words <= MOST_IN_CUSTOM ? name : null
}

const MOST_IN_CUSTOM = 4
