/** Roles in an incident: what they answer for, who holds them, who is the deputy. */
import type { ReportRole } from '../../contract/runbook-report.ts'
import { findFrequencies } from './durations.ts'
import { cellText, labelled, labelledLoosely, withoutNumber } from './labels.ts'
import { actorsIn } from './named-actors.ts'
import { isDocumentTitle } from './outline.ts'
import { allSections, type Block, type Item, pathOf, type Section, type TextLine } from './outline-model.ts'
import { inBrackets, named, personIn, tellsDeputy } from './role-holders.ts'
import { isRoleName } from './role-names.ts'
import { isNameOnly, peopleIn } from './role-people.ts'
import { fromProse, HANDLE } from './role-prose.ts'
import { role, rolesInTable } from './role-tables.ts'
import { isAbout, isTemplate } from './sections.ts'
import { shareOf } from './shares.ts'
import { statementsOf, tablesOf } from './statements.ts'
import { isActor } from './step-owners.ts'
import { itemText } from './step-text.ts'
import { fieldFit, mentions, sourceOf, WORD_FORMS } from './terms.ts'

export function readRoles(root: Section): readonly ReportRole[] {
  const found = [
    ...tablesOf(root).flatMap(rolesInTable),
    ...allSections(root).flatMap(fromSection),
    ...statementsOf(root).flatMap(({ line }) => responsibleIn(line)),
  ]
  const kept: ReportRole[] = []
  for (const one of found) {
    const known = kept.findIndex((other) => other.name.toLowerCase() === one.name.toLowerCase())
    const before = kept[known]
    if (before === undefined) kept.push(one)
    else if (one.line < before.line) kept[known] = { ...before, line: one.line }
  }
  return kept.sort((left, right) => left.line - right.line)
}

/** `Responsible: IT security officer (Ann Smith)`. */
function responsibleIn(line: TextLine): readonly ReportRole[] {
  const label = labelled(line)
  if (
    label === null ||
    !(['owner', 'responsibilities'] as const).some((kind) => fieldFit(kind, label.label) === 2)
  )
    return []
  const match = /^(.{3,50}?)\s*\(([^()]{3,50})\)\.?$/.exec(label.value)
  const [, name, holder] = match ?? []
  if (name === undefined || holder === undefined || !isActor(name) || personIn(holder) === null) return []
  return [role(name, line.line, 0.6, { primary: holder })]
}

/** Items `**Role**: what it does` of a section about roles, or one heading per role. */
function fromSection(section: Section): readonly ReportRole[] {
  if (isTemplate(section)) return []
  if (!isRoleSection(section)) {
    const heads = headsWithDeputies(section)
    if (heads.length > 0) return heads
    return namesRoles(section) ? withDuties(section) : entriesWithDeputies(section)
  }
  const deputed = headsWithDeputies(section)
  if (deputed.length > 0) return deputed
  const heads = section.sections.filter(
    (child) => !child.kinds.has('roles') && !child.kinds.has('escalation') && !child.kinds.has('contacts'),
  )
  const byHeading =
    heads.length > 1 &&
    !isDocumentTitle(section) &&
    heads.filter((child) => NO_ROLES.some((kind) => child.kinds.has(kind))).length <= heads.length / 3 &&
    section.blocks.every((block) => block.kind === 'text') &&
    heads.every((child) => withoutNumber(child.title).split(/\s+/).length <= 5 && child.sections.length === 0)
      ? heads.map(fromHeading)
      : []
  const listed = plausible([...withDuties(section), ...byHeading], section)
  const isTold = listed.length < 2 && !listed.some((one) => isActor(one.name))
  const told = isTold ? fromProse(section) : []
  const entries = listed.length < 2 ? entriesWithDeputies(section) : []
  if (entries.length > Math.max(listed.length, told.length)) return entries
  return told.length > 1 ? told : listed.length > 0 ? listed : told
}

const SURE = 0.4
const LIKELY = 0.6

/**
 * Those of a list below a heading about roles, where enough of them end as roles do or are held by somebody, or most
 * are said to do something: not `Monday: planning`.
 */
function plausible(listed: readonly ReportRole[], section: Section): readonly ReportRole[] {
  const isSure = (one: ReportRole) =>
    HANDLE.test(one.name) ||
    actorsIn(one.name, null).length > 0 ||
    isActor(one.name) ||
    one.backup !== null ||
    (one.primary !== null && one.primary !== one.responsibilities[0])
  if (shareOf(listed, isSure) >= SURE) return listed
  const does = (one: ReportRole) => isSure(one) || DUTY.test(one.responsibilities[0] ?? '')
  const isOther = NO_PEOPLE.some((kind) => section.kinds.has(kind))
  return !isOther && shareOf(listed, does) >= LIKELY ? listed : []
}

/** `keeps the log`, `koordiniert`: what somebody does. */
const DUTY = new RegExp(`^(?:${sourceOf(WORD_FORMS.leads)})(?!\\p{L})`, 'iu')

const MOST_ARE_ROLES = 0.7

/** Whether a list names roles or handles though its heading says nothing of them: `**@ann**: production`. */
function namesRoles(section: Section): boolean {
  if (section.level === 0 || [...section.kinds].some((kind) => kind !== 'escalation')) return false
  if (isAbout(section, 'procedures')) return false
  const items = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  if (items.length < 2 || items.some((item) => item.isTask || item.isOrdered)) return false
  const isNamed = (item: Item) => {
    const [first] = item.lines
    const label = first === undefined ? null : labelledLoosely(first)
    if (label === null || hasReach(label.value) || findFrequencies(label.value).length > 0) return false
    return isActor(label.label) || /^@[\w.-]+$/.test(label.label)
  }
  const labels = items.map((item) => labelledLoosely(item.lines[0] ?? { text: '', lead: '' })?.label ?? '')
  return shareOf(items, isNamed) >= MOST_ARE_ROLES && new Set(labels).size === labels.length
}

/** What headings are about that do not name a role each. */
const NO_ROLES = [
  'scope',
  'conditions',
  'definitions',
  'changelog',
  'maintenance',
  'objectives',
  'procedures',
] as const

function isRoleSection(section: Section): boolean {
  if (section.kinds.has('communication') || section.kinds.has('obligations')) return false
  if (mentions('permissions', section.title)) return false
  if (section.kinds.has('roles'))
    return (
      (!section.kinds.has('contacts') &&
        !section.kinds.has('escalation') &&
        (!section.kinds.has('procedures') || !hasSteps(section))) ||
      (/rol[le]|rolle|roller|team/i.test(section.title) && !section.kinds.has('contacts'))
    )
  const [, parent] = pathOf(section)
  return (
    parent?.kinds.has('roles') === true &&
    !section.kinds.has('contacts') &&
    !section.kinds.has('escalation') &&
    !section.kinds.has('communication') &&
    section.kinds.size === 0 &&
    /(?:support|team|group|gruppe|grupp|groep)/iu.test(section.title)
  )
}

function hasSteps(section: Section): boolean {
  return section.blocks.some(
    (block) =>
      block.kind === 'code' ||
      (block.kind === 'list' && block.items.some((item) => item.isOrdered || item.isTask)),
  )
}

function fromHeading(section: Section): ReportRole {
  const facts = { primary: null as string | null, backup: null as string | null }
  const responsibilities: string[] = []
  for (const block of section.blocks) {
    if (block.kind === 'text') {
      for (const line of block.lines) {
        const label = labelled(line)
        if (label === null || !takeLabel(label.label, label.value, facts, responsibilities))
          responsibilities.push(line.text)
      }
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        const label = item.lines[0] === undefined ? null : labelled(item.lines[0])
        if (label === null || !takeLabel(label.label, label.value, facts, responsibilities))
          responsibilities.push(itemText(item))
      }
    } else if (block.kind === 'table') {
      for (const cells of [block.header, ...block.rows.map((row) => row.cells)])
        takeLabel(cellText(cells[0]), cellText(cells[1]), facts, responsibilities)
    }
  }
  const told = peopleIn(wordsOf(section))
  if (facts.primary === null && facts.backup === null) facts.primary = told.primary
  facts.backup ??= told.backup
  const label = labelledLoosely({ text: withoutNumber(section.title), lead: '' })
  const name =
    label !== null && fieldFit('role', label.label.replace(/\s*\d+$/, '')) === 2
      ? label.value
      : withoutNumber(section.title)
  return role(name, section.line, 0.8, { ...facts, responsibilities })
}

/** All paragraphs below a heading. */
function wordsOf(section: Section): string {
  return section.blocks
    .flatMap((block) => (block.kind === 'text' ? block.lines.map((line) => line.text) : []))
    .join(' ')
}

/** The first paragraph below a heading. */
function block0(section: Section): string {
  const [first] = section.blocks
  return first?.kind === 'text' ? first.lines.map((line) => line.text).join(' ') : ''
}

const MOST_HAVE_DEPUTIES = 0.5

/** Headings, of which most tell who stands in for somebody. */
function headsWithDeputies(section: Section): readonly ReportRole[] {
  const heads = section.sections.filter((one) => one.sections.length === 0)
  if (heads.length < 2 || heads.length < section.sections.length || isDocumentTitle(section)) return []
  if (heads.some((one) => NO_ROLES.some((kind) => one.kinds.has(kind)))) return []
  const read = heads.map((one) => ({
    one: fromHeading(one),
    has: tellsDeputy(block0(one)) || labelsOf(one).some((label) => fieldFit('deputy', label) === 2),
  }))
  return shareOf(read, ({ has }) => has) >= MOST_HAVE_DEPUTIES && read.filter(({ has }) => has).length > 1
    ? read.map(({ one }) => one)
    : []
}

function labelsOf(section: Section): readonly string[] {
  return section.blocks.flatMap((block) => {
    if (block.kind === 'table')
      return [block.header, ...block.rows.map((row) => row.cells)].map((cells) => cellText(cells[0]))
    const lines =
      block.kind === 'text'
        ? block.lines
        : block.kind === 'list'
          ? block.items.flatMap((item) => item.lines.slice(0, 1))
          : []
    return lines.flatMap((line) => labelled(line)?.label ?? [])
  })
}

const NO_PEOPLE = [
  'escalation',
  'contacts',
  'backups',
  'objectives',
  'tests',
  'obligations',
  'components',
] as const

/** Items or paragraphs `**Lead** - the head of IT (deputy: Ann Smith)`, of which most tell who stands in. */
function entriesWithDeputies(section: Section): readonly ReportRole[] {
  if (section.level === 0 || NO_PEOPLE.some((kind) => section.kinds.has(kind))) return []
  const entries = section.blocks.flatMap((block): readonly Item[] => {
    if (block.kind === 'list') return block.items.some((item) => item.isTask) ? [] : block.items
    const [line] = block.kind === 'text' ? block.lines : []
    return line === undefined || line.lead === '' || block.kind !== 'text'
      ? []
      : [{ line: line.line, lines: block.lines, blocks: [], isOrdered: false, isTask: false }]
  })
  const telling = entries.filter((item) => tellsDeputy(item.lines.map((line) => line.text).join(' ')))
  if (telling.length < 2 || telling.length < entries.length * MOST_HAVE_DEPUTIES) return []
  return entries.flatMap(fromLine)
}

function takeLabel(
  label: string,
  value: string,
  facts: { primary: string | null; backup: string | null },
  duties: string[],
): boolean {
  if (fieldFit('deputy', label) === 2) facts.backup = named(value)
  else if (fieldFit('responsibilities', label) === 2) {
    if (value !== '') duties.push(value)
  } else if (fieldFit('primary', label) === 2 || fieldFit('person', label) === 2) facts.primary = named(value)
  else return false
  return true
}

/** Each block's roles; a list right below lines that name roles holds what the last of them does. */
function withDuties(section: Section): readonly ReportRole[] {
  const terms = defined(section.blocks)
  if (terms !== null) return terms
  const found: ReportRole[] = []
  const lines = section.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []))
  const takesLabels = lines.filter(isRoleLabel).length > 1
  let isOpen = false
  for (const block of section.blocks) {
    const last = found.at(-1)
    if (block.kind === 'list' && isOpen && last !== undefined) {
      const duties = block.items.map(itemText)
      found[found.length - 1] = { ...last, responsibilities: [...last.responsibilities, ...duties] }
      continue
    }
    const own = fromBlock(block, takesLabels)
    isOpen = block.kind === 'text' && own.length > 0 && isRoleLabel(block.lines.at(-1))
    found.push(...own)
  }
  return found
}

/** `IT coordinator: Ann Smith (Bo Berg)`: a line that names a role and who has it. */
function isRoleLabel(line: TextLine | undefined): boolean {
  const label = line === undefined || line.lead !== '' ? null : labelled(line)
  return label !== null && label.value !== '' && isActor(label.label) && !hasReach(label.value)
}

function hasReach(text: string): boolean {
  return /@[\w-]+\.|(?:\d[\s./-]?){6}/.test(text)
}

/** `Krisledare` over `Ordinarie: Ann Smith` and `Ersättare: Bo Berg`; null where the lines are no such card. */
function fromCard(lines: readonly TextLine[]): ReportRole | null {
  const [first, ...rest] = lines
  if (first === undefined || rest.length === 0 || labelled(first) !== null || !isRoleName(first.text))
    return null
  const facts = { primary: null as string | null, backup: null as string | null }
  const duties: string[] = []
  const taken = rest.filter((line) => {
    const label = labelled(line)
    const isTaken = label !== null && takeLabel(label.label, label.value, facts, duties)
    if (!isTaken) duties.push(line.text)
    return isTaken
  })
  if (taken.length === 0 || first.text.split(/\s+/).length > 5) return null
  return role(first.text.replace(/[:.]$/, ''), first.line, 0.8, { ...facts, responsibilities: duties })
}

function fromBlock(block: Block, takesLabels: boolean): readonly ReportRole[] {
  const card = block.kind === 'text' ? fromCard(block.lines) : null
  if (card !== null) return [card]
  if (block.kind === 'text')
    return block.lines
      .filter((line) => line.lead !== '' || (takesLabels && isRoleLabel(line)))
      .flatMap((line) =>
        fromLine({ line: line.line, lines: [line], blocks: [], isOrdered: false, isTask: false }),
      )
  if (block.kind !== 'list' || block.items.some((item) => item.isTask)) return []
  return block.items.flatMap(fromLine)
}

function holders(text: string): Pick<ReportRole, 'primary' | 'backup'> {
  const { primary, backup } = peopleIn(text)
  return { primary, backup }
}

/** Terms over their definitions: `Coordinator` over `the head of ICT, in her absence ...`; null where there are none. */
function defined(blocks: readonly Block[]): readonly ReportRole[] | null {
  const found: ReportRole[] = []
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    const term = block.kind === 'text' ? block.lines.at(-1) : undefined
    if (term === undefined || next?.kind !== 'list' || next.line !== term.line + 1) continue
    const value = next.items.map(itemText)
    const [first = ''] = value
    const isTerm = labelled(term) === null && isRoleName(term.text) && term.text.split(/\s+/).length <= 5
    if (!isTerm || value.some((one) => hasReach(one) || findFrequencies(one).length > 0)) continue
    found.push(
      role(term.text, term.line, 0.75, {
        responsibilities: value,
        ...holders(first),
      }),
    )
  }
  return found.length > 1 ? found : null
}

const LEVEL_WORD = new RegExp(`^(?:${sourceOf(WORD_FORMS.levelWord)})$`, 'iu')

/** `**Data lead** is named – the counsel`: the marked name and not all before the dash. */
function leadFirst(line: TextLine): { label: string; value: string } | null {
  const rest = line.lead === '' ? '' : line.text.slice(line.text.indexOf(line.lead) + line.lead.length)
  return isActor(line.lead) && /^\s+\p{Ll}/u.test(rest) ? { label: line.lead, value: rest.trim() } : null
}

/** `**Crisis lead.** The head of operations`. */
function afterPoint(line: TextLine): { label: string; value: string } | null {
  if (!/^.{2,50}\.$/s.test(line.lead)) return null
  const value = line.text.slice(line.text.indexOf(line.lead) + line.lead.length).trim()
  return value === '' ? null : { label: line.lead.replace(/\.$/, ''), value }
}

function fromLine(item: Item): readonly ReportRole[] {
  const [first] = item.lines
  if (first === undefined) return []
  const isLevel = item.isOrdered && LEVEL_WORD.test(labelled({ text: itemText(item), lead: '' })?.label ?? '')
  if (isLevel) return []
  const parts =
    afterPoint(first) ??
    leadFirst(first) ??
    labelledLoosely({ text: itemText(item), lead: first.lead }) ??
    afterLead(first)
  const nested = item.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(itemText) : []))
  if (parts === null && (nested.length === 0 || first.text.length > 60)) return []
  const label = withoutNumber((parts?.label ?? first.text).replace(/[:*]+$/, ''))
  const value = parts?.value ?? ''
  const holder = /^(.*?)\s*\(([^()]{2,60})\)$/.exec(label)
  const name = holder?.[1] ?? label
  const whole = item.lines.map((line) => line.text).join(' ')
  const isDeputed = tellsDeputy(whole) || peopleIn(whole).tellsDeputy
  if (!isRoleName(name) || hasReach(value) || (!isDeputed && findFrequencies(value).length > 0)) return []
  const inName = holder?.[2] === undefined || holder[2].startsWith('@') ? '' : holder[2]
  const told = peopleIn(inName === '' ? `${value}${restOf(item, value)}` : `(${inName}) ${value}`)
  const isBracketed =
    inName !== '' && told.primary === null && !tellsDeputy(inName) && !peopleIn(inName).tellsDeputy
  const facts = {
    primary: isBracketed ? named(inName) : null,
    backup: null as string | null,
  }
  const duties: string[] = []
  for (const line of nested) {
    const inner = labelled({ text: line, lead: '' })
    if (inner !== null && takeLabel(inner.label, inner.value, facts, duties)) continue
    if (inner === null && facts.primary === null && isNameOnly(line)) facts.primary = line
    else duties.push(line)
  }
  facts.primary ??= told.primary
  facts.backup ??= told.backup ?? (facts.primary === null || told.tellsDeputy ? null : inBrackets(value))
  return [
    role(name.trim(), item.line, first.lead === '' ? 0.7 : 0.85, {
      ...facts,
      responsibilities: value === '' ? duties : [value, ...duties],
    }),
  ]
}

/** Lines of an item below its first that are not in its value. */
function restOf(item: Item, value: string): string {
  const rest = item.lines
    .slice(1)
    .map((line) => line.text)
    .join(' ')
  return rest === '' || value.includes(rest.slice(0, 20)) ? '' : ` ${rest}`
}

/** `The **Chief** owns this policy`: a marked name and what it does. */
function afterLead(line: {
  readonly text: string
  readonly lead: string
}): { label: string; value: string } | null {
  const value =
    line.lead === '' ? '' : line.text.slice(line.text.indexOf(line.lead) + line.lead.length).trim()
  return value.length < 8 ? null : { label: line.lead, value }
}
