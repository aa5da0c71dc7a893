/** Who a step names as the one that does it. */
import type { StepDraft } from './step-text.ts'
import { sourceOf, WORD_FORMS } from './terms.ts'

/** A name of a role or team, told by what it ends with. */
const ACTOR = new RegExp(`(?:${sourceOf(WORD_FORMS.actor)})(?:\\s*\\([^()]*\\))?$`, 'iu')
const MOST_WORDS = 5

export function isActor(name: string): boolean {
  return name.split(/\s+/).length <= MOST_WORDS && ACTOR.test(name.trim())
}

export function knownOwners(roles: readonly string[]): (name: string) => boolean {
  const known = new Set(roles.map((role) => role.toLowerCase().replace(/\s*\([^)]*\)$/, '')))
  return (name) => {
    const parts = name.toLowerCase().split(/\s*(?:\+|&|,|\/|\band\b|\bog\b|\boch\b|\ben\b|\bund\b)\s*/)
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
    if (isKnown(name)) return name
  }
  const suffix = step.suffix
  if (suffix === null) return null
  const name = suffix.replace(/^– /, '')
  if (name.startsWith('@')) return name
  if (isKnown(name)) return name
  return isCustom && !suffix.startsWith('–') && name.split(/\s+/).length <= 4 ? name : null
}
