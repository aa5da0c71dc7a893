/** Roles in an incident: what they answer for, who holds them, who is the deputy. */
import type { ReportRole } from '../../contract/runbook-report.ts'
import { cellText, isBlank, labelled, labelledLoosely, orNull, withoutNumber } from './labels.ts'
import { allSections, type Block, type Item, pathOf, type Section } from './outline.ts'
import { isTemplate } from './sections.ts'
import { type TableHere, tablesOf } from './statements.ts'
import { itemText } from './step-text.ts'
import { columnOf, exactColumn } from './tables.ts'
import { fieldFit, mentions, sourceOf, WORD_FORMS } from './terms.ts'

export function readRoles(root: Section): readonly ReportRole[] {
  const found = [...tablesOf(root).flatMap(fromTable), ...allSections(root).flatMap(fromSection)]
  const kept: ReportRole[] = []
  for (const one of found) {
    const known = kept.findIndex((other) => other.name.toLowerCase() === one.name.toLowerCase())
    if (known === -1) kept.push(one)
  }
  return kept.sort((left, right) => left.line - right.line)
}

function role(name: string, line: number, confidence: number, more: Partial<ReportRole> = {}): ReportRole {
  return { name, responsibilities: [], primary: null, backup: null, line, confidence, ...more }
}

function fromTable({ table, section }: TableHere): readonly ReportRole[] {
  const roleAt = exactColumn(table, 'role')
  if (roleAt === -1) return []
  const duties = columnOf(table, 'responsibilities', [roleAt])
  const deputy = exactColumn(table, 'deputy')
  const phone = columnOf(table, 'phone', [roleAt])
  const email = columnOf(table, 'email', [roleAt])
  const isInRoles = section.kinds.has('roles')
  const named = columnOf(
    table,
    'primary',
    [roleAt, duties, deputy, phone, email].filter((at) => at >= 0),
  )
  const hasPeople = deputy !== -1 || exactColumn(table, 'primary') !== -1
  if (duties === -1 && !(isInRoles && hasPeople)) return []
  if ((phone !== -1 || email !== -1) && duties === -1 && !isInRoles) return []
  if (section.kinds.has('contacts') && duties === -1 && !isInRoles) return []
  if (section.kinds.has('escalation') && !isInRoles) return []
  if (
    table.header.some((cell) => fieldFit('number', cell.text) === 2 || fieldFit('deadline', cell.text) === 2)
  )
    return []
  return table.rows.flatMap((row) => {
    const name = cellText(row.cells[roleAt])
    if (isBlank(name)) return []
    const responsibilities = duties === -1 ? [] : listOf(row.cells[duties]?.text ?? '')
    return [
      role(name, row.line, 0.95, {
        responsibilities,
        primary: named === -1 || named === duties ? null : orNull(cellText(row.cells[named])),
        backup: deputy === -1 ? null : orNull(cellText(row.cells[deputy])),
      }),
    ]
  })
}

function listOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((one) => one.replace(/^[-•*]\s*/, '').trim())
    .filter((one) => one !== '' && !isBlank(one))
}

/** Items `**Role**: what it does` of a section about roles, or one heading per role. */
function fromSection(section: Section): readonly ReportRole[] {
  if (isTemplate(section) || !isRoleSection(section)) return []
  const heads = section.sections.filter(
    (child) => !child.kinds.has('roles') && !child.kinds.has('escalation') && !child.kinds.has('contacts'),
  )
  const byHeading =
    heads.length > 1 &&
    section.blocks.every((block) => block.kind === 'text') &&
    heads.every((child) => withoutNumber(child.title).split(/\s+/).length <= 5 && child.sections.length === 0)
      ? heads.map(fromHeading)
      : []
  const listed = [...section.blocks.flatMap((block) => fromBlock(block)), ...byHeading]
  return listed.length > 0 ? listed : section.blocks.flatMap(fromProse)
}

const LEADS = new RegExp(sourceOf(WORD_FORMS.leads), 'giu')

/** The first verb; `leder` before another verb is a noun (`Daglig leder snakker ...`). */
function leadingVerb(sentence: string): { readonly index: number } | null {
  const verbs = [...sentence.matchAll(LEADS)]
  const isNoun = (at: number) => {
    const [one, next] = [verbs[at], verbs[at + 1]]
    return one !== undefined && next !== undefined && next.index === one.index + one[0].length + 1
  }
  const at = isNoun(0) ? 1 : 0
  return verbs[at] ?? null
}

/** `The medical head decides on safety. The IT manager leads the work, with the vendor as deputy.` */
function fromProse(block: Block): readonly ReportRole[] {
  if (block.kind !== 'text') return []
  const found: ReportRole[] = []
  let passed = 0
  const whole = block.lines.map((line) => line.text).join(' ')
  for (const sentence of whole.split(/(?<=[.;])\s+(?=\p{Lu})/u)) {
    const at = whole.indexOf(sentence, passed)
    passed = at + sentence.length
    const verb = leadingVerb(sentence)
    const name = sentence
      .slice(0, verb?.index ?? 0)
      .trim()
      .replace(/^(?:the|de|den|det|der|die|das|het)\s+/iu, '')
    if (
      verb === null ||
      name === '' ||
      !isRoleName(name) ||
      /,|\b(?:if|hvis|om|als|wenn|er|is|ist)\b/iu.test(name)
    )
      continue
    if (name.split(/\s+/).length > 4) continue
    const duty = sentence.slice(verb.index).replace(/\.$/, '')
    found.push(role(name, lineOfPlace(block.lines, at), 0.6, { responsibilities: [duty] }))
  }
  return found
}

/** The line on which a place of the joined lines stands. */
function lineOfPlace(lines: readonly { readonly text: string; readonly line: number }[], at: number): number {
  let passed = 0
  for (const line of lines) {
    passed += line.text.length + 1
    if (at < passed) return line.line
  }
  return lines.at(-1)?.line ?? 1
}

function isRoleSection(section: Section): boolean {
  if (section.kinds.has('roles'))
    return (
      (!section.kinds.has('contacts') &&
        !section.kinds.has('escalation') &&
        !section.kinds.has('procedures')) ||
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

function fromHeading(section: Section): ReportRole {
  const facts = { primary: null as string | null, backup: null as string | null }
  const responsibilities: string[] = []
  for (const block of section.blocks) {
    if (block.kind === 'text') {
      for (const line of block.lines) {
        const label = labelled(line)
        if (label === null) {
          responsibilities.push(line.text)
          continue
        }
        takeLabel(label.label, label.value, facts, responsibilities)
      }
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        const label = item.lines[0] === undefined ? null : labelled(item.lines[0])
        if (label === null || !takeLabel(label.label, label.value, facts, responsibilities))
          responsibilities.push(itemText(item))
      }
    }
  }
  return role(withoutNumber(section.title), section.line, 0.8, { ...facts, responsibilities })
}

function takeLabel(
  label: string,
  value: string,
  facts: { primary: string | null; backup: string | null },
  duties: string[],
): boolean {
  if (fieldFit('deputy', label) === 2) facts.backup = orNull(value)
  else if (fieldFit('responsibilities', label) === 2) {
    if (value !== '') duties.push(value)
  } else if (fieldFit('primary', label) === 2 || fieldFit('person', label) === 2)
    facts.primary = orNull(value)
  else return false
  return true
}

function fromBlock(block: Block): readonly ReportRole[] {
  if (block.kind === 'text')
    return block.lines
      .filter((line) => line.lead !== '')
      .flatMap((line) =>
        fromLine({ line: line.line, lines: [line], blocks: [], isOrdered: false, isTask: false }),
      )
  if (block.kind !== 'list' || block.items.some((item) => item.isTask)) return []
  return block.items.flatMap(fromLine)
}

function fromLine(item: Item): readonly ReportRole[] {
  const [first] = item.lines
  if (first === undefined) return []
  const parts = labelledLoosely({ text: itemText(item), lead: first.lead }) ?? afterLead(first)
  const nested = item.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(itemText) : []))
  if (parts === null && (nested.length === 0 || first.text.length > 60)) return []
  const label = (parts?.label ?? first.text).replace(/[:*]+$/, '')
  const value = parts?.value ?? ''
  const holder = /^(.*?)\s*\(([^()]{2,60})\)$/.exec(label)
  const name = holder?.[1] ?? label
  if (!isRoleName(name)) return []
  const facts = {
    primary: holder?.[2] === undefined || holder[2].startsWith('@') ? null : holder[2],
    backup: null as string | null,
  }
  const duties: string[] = []
  for (const line of nested) {
    const inner = labelled({ text: line, lead: '' })
    if (inner === null || !takeLabel(inner.label, inner.value, facts, duties)) duties.push(line)
  }
  const person =
    /^([\p{Lu}][\p{L}.'-]+(?:\s+(?:van|de|der|von|af|av)?\s*[\p{Lu}][\p{L}.'-]+){1,3})\s*(?:[,;–—(-]\s*|\.\s+|$)(.*)$/u.exec(
      value,
    )
  if (person?.[1] !== undefined && facts.primary === null) facts.primary = person[1]
  const deputy =
    /[,;(]\s*(?:backup|deputy|vara|stedfortreder|ersättare|stedfortræder|vervanger|vertretung|vertreter|stellvertretung|reserve|ersatz|plaatsvervanger|afløser|alternate)\s*:?\s+([^,;()]+)/iu.exec(
      value,
    )
  if (deputy?.[1] !== undefined) facts.backup = deputy[1].trim().replace(/\.$/, '')
  return [
    role(name.trim(), item.line, first.lead === '' ? 0.7 : 0.85, {
      ...facts,
      responsibilities: value === '' ? duties : [value, ...duties],
    }),
  ]
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

function isRoleName(name: string): boolean {
  const words = name.trim().split(/\s+/)
  if (words.length > 6 || name.length > 60 || name.length < 2) return false
  if (/^@[\w.-]{2,30}$/.test(name)) return true
  if (/[.!?]$|^\d|@|\d{3}/.test(name)) return false
  if (
    mentions('review', name) ||
    /^(?:note|merk|obs|important|viktig|opmerking|hinweis|nb|ps|tip)\b/iu.test(name)
  )
    return false
  return (
    fieldFit('phone', name) < 2 &&
    fieldFit('email', name) < 2 &&
    fieldFit('window', name) < 2 &&
    fieldFit('frequency', name) < 2
  )
}
