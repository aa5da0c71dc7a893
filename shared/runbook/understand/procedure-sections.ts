/** Whether a section tells people what to do, by its heading and by how its lines begin. */
import { codeSteps } from './code-steps.ts'
import { findDurations } from './durations.ts'
import { labelledLoosely, withoutNumber } from './labels.ts'
import { nameOf } from './objective-pairs.ts'
import { pathOf, type Section } from './outline-model.ts'
import { isOptionTitle, isPhase, isSituation, isStepTitle } from './procedure-titles.ts'
import { isActor, subjectOf } from './step-owners.ts'
import { itemText } from './step-text.ts'
import { tableSteps } from './table-steps.ts'
import { beginsWithVerb, mentions, sectionKinds, VERB_AT_END } from './terms.ts'
import type { SectionKind } from './vocabulary/vocabulary.ts'

const NO_PROCEDURE: readonly SectionKind[] = [
  'objectives',
  'roles',
  'severities',
  'contacts',
  'definitions',
  'contents',
  'changelog',
  'scope',
  'reference',
  'dataClasses',
  'stakeholders',
  'channels',
  'components',
  'timeline',
  'escalation',
  'conditions',
  'notBackedUp',
  'templates',
]
export const WEAK_PROCEDURE: readonly SectionKind[] = [
  'tests',
  'backups',
  'communication',
  'obligations',
  'prevention',
  'maintenance',
]

/** Whether a heading says that no steps stand below it. */
export function isExcluded(section: Section, isInside: boolean): boolean {
  const own = sectionKinds(nameOf(section.title).replace(/\([^()]*\)/g, ' '))
  if (own.has('checklist') || isStepTitle(section.title) || isOptionTitle(section.title)) return false
  if (isPhase(section) && hasCountedItems(section)) return false
  const isAction = own.has('procedures')
  const bars = NO_PROCEDURE.filter((kind) => own.has(kind))
  if (bars.length === 0) return isInRoles(section)
  const isListed = (['contents', 'changelog', 'definitions', 'templates'] as const).some((kind) =>
    own.has(kind),
  )
  if (isAction && hasOrderedList(section) && !isListed) return false
  if (bars.every((kind) => MAY_ACT.includes(kind)) && acts(section, own)) return false
  if (bars.every((kind) => kind === 'escalation') && tells(section)) return false
  if (!isAction) return true
  const strong = bars.filter(
    (kind) =>
      kind !== 'scope' &&
      kind !== 'components' &&
      kind !== 'conditions' &&
      kind !== 'objectives' &&
      kind !== 'roles',
  )
  if (strong.length > 0) return true
  if (bars.includes('roles') || bars.includes('objectives')) return leads(section, bars)
  return (
    bars.includes('conditions') &&
    isInside &&
    sectionKinds(withoutNumber(section.title).split(/\s+/)[0] ?? '').has('conditions')
  )
}

/** What a heading may name in passing: `When the system is back`, `Server is gone`. */
const MAY_ACT: readonly SectionKind[] = [
  'components',
  'conditions',
  'scope',
  'objectives',
  'stakeholders',
  'channels',
  'reference',
  'roles',
  'severities',
  'timeline',
  'dataClasses',
]

/** Most of what stands below tells people what to do, in order or as conditions go. */
function acts(section: Section, own: ReadonlySet<SectionKind>): boolean {
  const title = withoutNumber(section.title)
  const isOccasion = isSituation(title)
  const items = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  if (items.length < 2) return actsInRows(section)
  const isOrdered = items.some((item) => item.isOrdered || item.isTask)
  if (!isOrdered && !isOccasion) return false
  if (own.has('procedures') && items.every((item) => item.isTask)) return true
  return actionShare(items.map(itemText)) >= (isOccasion ? 0.4 : 0.6)
}

/** Rows of a table, or counted comments in code, that tell what to do. */
function actsInRows(section: Section): boolean {
  const rows = section.blocks.flatMap((block) => (block.kind === 'table' ? tableSteps(block) : []))
  if (rows.length > 1) return actionShare(rows.map((row) => row.text)) >= 0.6
  return codeSteps(section).filter((step) => step.isCounted).length > 1
}

/** `The pager went off`: an ordered list below it says what is done, and hardly ever whom to call. */
function tells(section: Section): boolean {
  const items = section.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.filter((item) => item.isOrdered || item.isTask) : [],
  )
  const texts = items.map(itemText)
  const calls = texts.filter((text) => mentions('escalated', text) || findDurations(text).length > 0)
  return items.length > 2 && calls.length < texts.length / 3 && actionShare(texts) >= 0.8
}

/** A group below a heading of roles. */
function isInRoles(section: Section): boolean {
  return (
    section.kinds.size === 0 &&
    section.parent?.kinds.has('roles') === true &&
    (!section.parent.kinds.has('procedures') || listsActors(section)) &&
    !hasOrderedList(section)
  )
}

/** `Database team: for ...`, `Security team: for ...`: each item another team, and none told what to do. */
function listsActors(section: Section): boolean {
  const items = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const labels = items.map((item) =>
    labelledLoosely({ text: itemText(item), lead: item.lines[0]?.lead ?? '' }),
  )
  const names = new Set(labels.map((label) => label?.label))
  return (
    items.length > 1 &&
    names.size === items.length &&
    labels.every((label) => label !== null && isActor(label.label) && !beginsWithVerb(label.value))
  )
}

/** The first word decides between `Recovery targets` and `Roles in recovery`. */
function leads(section: Section, bars: readonly SectionKind[]): boolean {
  const words = withoutNumber(section.title)
  return /^(?:step|how|restore|recover|fail)/i.test(words) ? false : bars.length > 0
}

export function hasOrderedList(section: Section): boolean {
  return section.blocks.some((block) => block.kind === 'list' && block.items.some((item) => item.isOrdered))
}

/** Items of a list that are numbered or ticked. */
function hasCountedItems(section: Section): boolean {
  return section.blocks.some(
    (block) => block.kind === 'list' && block.items.some((item) => item.isOrdered || item.isTask),
  )
}

/** Whether a section is one of things to do, by its own heading or one around it. */
export function isActing(section: Section): boolean {
  if (section.kinds.has('procedures') || section.kinds.has('checklist')) return true
  if (isPhase(section) || isSituation(section.title)) return true
  return pathOf(section)
    .slice(1)
    .some(
      (one) =>
        one.level > 0 &&
        (one.level > 1 || one.parent?.level === 0) &&
        (one.kinds.has('procedures') || one.kinds.has('checklist')) &&
        one.level > 1,
    )
}

/** `(shift lead)`, `→ IT`, `@desk` behind what is done. */
const WHO_AT_END = /\s*(?:[([][^()[\]]{2,60}[)\]]|(?:→|->|⇒)\s*\S.{1,40}|@[\w.-]{2,40})\s*[.!]?$/u

/** Share of lines that begin as instructions do. */
export function actionShare(texts: readonly string[]): number {
  if (texts.length === 0) return 0
  return texts.filter(isInstruction).length / texts.length
}

export function isInstruction(text: string): boolean {
  const bare = text.replace(/^\[.?\]\s*/, '').trim()
  if (beginsWithVerb(bare) || /^@[\w.-]{2,40}\s+\p{L}/u.test(bare)) return true
  if (subjectOf(bare, isActor) !== null) return true
  const after = labelledLoosely({ text: bare, lead: '' })
  if (after !== null && after.value !== '' && beginsWithVerb(after.value)) return true
  const told = bare.replace(WHO_AT_END, '')
  return (
    told.length < 110 &&
    VERB_AT_END.test(told) &&
    !mentions('finiteVerb', told) &&
    /^[\p{Lu}\d]/u.test(told) &&
    told.split(/\s+/).length > 1
  )
}
