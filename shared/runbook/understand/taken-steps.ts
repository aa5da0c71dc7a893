/** Which of a section's lists, paragraphs and clauses are steps. */
import { areFacts, areRhythms } from './fact-lists.ts'
import { labelled, labelledLoosely, withoutNumber } from './labels.ts'
import type { Block, Item, Section, TextLine } from './outline-model.ts'
import { actionShare, isActing, isInstruction, WEAK_PROCEDURE } from './procedure-sections.ts'
import { isPhase, isTimeTitle } from './procedure-titles.ts'
import { isActor } from './step-owners.ts'
import { itemText } from './step-text.ts'
import { mentions } from './terms.ts'

export interface Taken {
  readonly ordered: boolean
  readonly tasks: boolean
  readonly bullets: boolean
  /** Paragraphs of a policy: `6.1 The engineer opens ...`. */
  readonly clauses: boolean
  /** Paragraphs that begin with who acts, among lists. */
  readonly acted: boolean
}

/** Whether a list says what is, and not what to do. */
export function statesFacts(section: Section, items: readonly Item[]): boolean {
  return areFacts(items) || (WEAK_PROCEDURE.some((kind) => section.kinds.has(kind)) && areRhythms(items))
}

export function takenIn(section: Section, isGathered: boolean): Taken {
  const lists = section.blocks.flatMap((block) =>
    block.kind === 'list' && !statesFacts(section, block.items) ? [block] : [],
  )
  const isWeak =
    WEAK_PROCEDURE.some((kind) => section.kinds.has(kind)) &&
    !section.kinds.has('procedures') &&
    !section.kinds.has('checklist')
  const ordered = lists.flatMap((list) => list.items.filter((item) => item.isOrdered))
  const tasks = lists.flatMap((list) => list.items.filter((item) => item.isTask))
  const bullets = lists.flatMap((list) => list.items.filter((item) => !item.isOrdered && !item.isTask))
  const takesOrdered =
    ordered.length > 0 &&
    !isLinkList(ordered) &&
    !isLabelList(ordered) &&
    (isActing(section) || !areDefinitions(ordered)) &&
    (!isWeak || actionShare(ordered.map(itemText)) >= 0.5)
  const takesTasks = tasks.length > 0 && !isLabelList(tasks)
  const clauses = !isWeak && takesClauses(section, isGathered, lists.length > 0)
  const takesBullets =
    !clauses &&
    !takesOrdered &&
    !takesTasks &&
    bullets.length > 0 &&
    !isLinkList(bullets) &&
    (followTimes(section) || takesActions(section, bullets, isGathered, isWeak))
  return {
    ordered: takesOrdered,
    tasks: takesTasks,
    bullets: takesBullets,
    clauses,
    acted: lists.length > 0 && !isWeak && section.blocks.filter(isActed).length > 1,
  }
}

/** Paragraphs of a policy: `6.1 The engineer opens ...`. */
export const CLAUSE = /^\d{1,2}(?:\.\d{1,2}){1,4}[.)]?\s+(?=\S)/

/** A clause that says something; `5.5.1 At once` is a heading. */
export function isClauseStep(text: string): boolean {
  const said = text.replace(CLAUSE, '')
  return said !== text && (said.split(/\s+/).length >= FEWEST_WORDS || isInstruction(said))
}

const FEWEST_WORDS = 4

/** Clauses are steps where most tell what to do; requirements and rules are none. */
function takesClauses(section: Section, isGathered: boolean, hasLists: boolean): boolean {
  const clauses = section.blocks.flatMap((block) => {
    const text = block.kind === 'text' ? block.lines.map((line) => line.text).join(' ') : ''
    return isClauseStep(text) ? [text.replace(CLAUSE, '')] : []
  })
  const share = actionShare(clauses)
  if (isGathered) return clauses.length > 0 && share >= 0.5
  if (clauses.length < FEWEST_CLAUSES) return false
  return share >= (isActing(section) && !hasLists ? 0.4 : isActing(section) ? 0.5 : 0.75)
}

const FEWEST_CLAUSES = 2

/** `**Technical lead:** Cut the link.`: a paragraph that begins with who acts. */
function isActed(block: Block): boolean {
  const line = block.kind === 'text' ? block.lines[0] : undefined
  return line !== undefined && actedOf(line) !== null
}

export function actedOf(line: TextLine): { readonly label: string; readonly value: string } | null {
  if (line.lead === '') return null
  const label = labelled(line)
  return label !== null && label.value !== '' && isActor(label.label) && isInstruction(label.value)
    ? label
    : null
}

/** `T+5 min` and below it what is done then, several times. */
function followTimes(section: Section): boolean {
  const timed = section.blocks.filter(
    (block, index) => block.kind === 'list' && isTimeTitle(lastLine(section.blocks[index - 1])),
  )
  return timed.length > 1
}

function lastLine(block: Block | undefined): string {
  return block?.kind === 'text' ? (block.lines.at(-1)?.text ?? '') : ''
}

function takesActions(
  section: Section,
  items: readonly Item[],
  isGathered: boolean,
  isWeak: boolean,
): boolean {
  if (isWeak && section.kinds.has('prevention')) return false
  const share = actionShare(items.map(itemText))
  if (share >= 0.65 && items.length > 1 && !isLabelList(items)) return true
  if (isWeak) return false
  if (areActors(items)) return true
  if (items.length > 1 && isPhaseAmongPhases(section)) return true
  const title = withoutNumber(section.title)
  if (mentions('actions', title) && title.split(/\s+/).length <= 3) return true
  return (isGathered || isActing(section)) && share >= 0.5
}

/** `Phase 1` beside `Phase 2`: what stands in a list below either is done. */
function isPhaseAmongPhases(section: Section): boolean {
  if (!isPhase(section)) return false
  const siblings = section.parent?.sections ?? []
  return siblings.length < MOST_PHASES && siblings.some((one) => one !== section && isPhase(one))
}

const MOST_PHASES = 12

/** `**Black day** – the line is dead`: each item tells what its name means, and none what to do. */
function areDefinitions(items: readonly Item[]): boolean {
  if (items.length < 2) return false
  return items.every((item) => {
    const [first] = item.lines
    const label = first === undefined || first.lead === '' ? null : labelledLoosely(first)
    return label !== null && label.value !== '' && !isInstruction(label.value) && !isInstruction(label.label)
  })
}

/** `**Vendor:** ...`, `**Vendor:** ...`, `**Shop:** ...`: a few names, each before several things to do. */
function areActors(items: readonly Item[]): boolean {
  const leads = items.map((item) => item.lines[0]?.lead.replace(/:$/, '') ?? '')
  const isNamed = leads.every((lead) => lead !== '' && lead.length < 40)
  return isNamed && items.length > 2 && new Set(leads).size < leads.length
}

function isLinkList(items: readonly Item[]): boolean {
  return (
    items.filter(
      (item) => item.lines[0]?.links.some((link) => link.startsWith('#')) === true && item.lines.length === 1,
    ).length >
    items.length / 2
  )
}

/** `- **Frequency:** daily` and `- RTO: 4h` are facts and not things to do. */
function isLabelList(items: readonly Item[]): boolean {
  const labels = items.map((item) => (item.lines[0] === undefined ? null : labelled(item.lines[0])))
  return (
    items.length > 0 && labels.every((one) => one !== null && /^(?:rto|rpo|mtd|mttr|mtbf)\b/i.test(one.label))
  )
}
