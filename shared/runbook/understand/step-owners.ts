/** Who a step names as the one that does it. */
import type { StepDraft } from './step-text.ts'

const PERSON =
  /(?:commander|lead|leader|manager|admin|administrator|engineer|officer|team|desk|owner|analyst|developer|dba|devops|sre|ops|operations|support|on-call|oncall|ceo|cto|ciso|cio|director|coordinator|technician|legal|press|reception|finance|security|ansvarlig|leder|sjef|vakt|drift|tekniker|utvikler|rådgiver|økonomi|jurist|kommunikasjon|ansvarig|ledare|chef|jour|utvecklare|samordnare|vagt|udvikler|medarbejder|hoofd|leider|beheerder|beheer|verantwoordelijke|medewerker|directeur|coördinator|leiter|leitung|verantwortliche|techniker|entwickler|bereitschaft|beauftragte|it|stab|koordinator|geschäftsführung|helpdesk|servicedesk|plattform|plattformvakt|vd|direktør|hr|dpo|fg|fo)\w*$/iu

export function knownOwners(roles: readonly string[]): (name: string) => boolean {
  const known = new Set(roles.map((role) => role.toLowerCase().replace(/\s*\([^)]*\)$/, '')))
  return (name) => {
    const parts = name.toLowerCase().split(/\s*(?:\+|&|,|\/|\band\b|\bog\b|\boch\b|\ben\b|\bund\b)\s*/)
    return parts.some((part) => known.has(part)) || (name.split(/\s+/).length <= 5 && PERSON.test(name))
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
