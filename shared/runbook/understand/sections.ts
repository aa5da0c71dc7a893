import { pathOf, type Section } from './outline-model.ts'
import { readOnce } from './remembered.ts'
import type { SectionKind } from './vocabulary/vocabulary.ts'

/** Whether what stands in a section is to be filled in, and so no fact. */
export const isTemplate = readOnce((section: Section): boolean => {
  const [own, parent] = pathOf(section)
  const isListing = (one: Section | undefined) =>
    one !== undefined &&
    (one.kinds.has('contents') || one.kinds.has('changelog')) &&
    !one.kinds.has('procedures')
  if (isListing(own) || (section.isBold && isListing(parent))) return true
  return pathOf(section).some((one) => one.kinds.has('templates') && !one.kinds.has('procedures'))
})

/** Whether a section, or one around it, is about something. */
export function isAbout(section: Section, kind: SectionKind): boolean {
  return pathOf(section).some((one) => one.kinds.has(kind))
}

/** Whether a section's heading, or the one above a heading that says nothing, is about escalation. */
export function isEscalation(section: Section): boolean {
  return (
    section.kinds.has('escalation') ||
    (section.parent?.kinds.has('escalation') === true && section.kinds.size === 0)
  )
}
