/** Roles in tables: the column of their names, of duties, of who holds them and of who stands in. */
import type { ReportRole } from '../../contract/runbook-report.ts'
import { cellText, isBlank } from './labels.ts'
import type { Section } from './outline-model.ts'
import { named } from './role-holders.ts'
import { shareOf } from './shares.ts'
import type { TableHere } from './statements.ts'
import { isActor } from './step-owners.ts'
import { columnOf, exactColumn } from './tables.ts'
import { fieldFit, mentions } from './terms.ts'

/** A role of which nothing more is known. */
export function role(
  name: string,
  line: number,
  confidence: number,
  more: Partial<ReportRole> = {},
): ReportRole {
  return { name, responsibilities: [], primary: null, backup: null, line, confidence, ...more }
}

/** Roles in the rows of a table. */
export function rolesInTable({ table, section }: TableHere): readonly ReportRole[] {
  const roleAt = roleColumn(table, section)
  if (roleAt === -1) return []
  const duties = columnOf(table, 'responsibilities', [roleAt])
  const deputy = deputyColumn(table, section)
  const phone = columnOf(table, 'phone', [roleAt])
  const email = columnOf(table, 'email', [roleAt])
  const isInRoles = section.kinds.has('roles')
  const holder = columnOf(
    table,
    'primary',
    [roleAt, duties, deputy, phone, email].filter((at) => at >= 0),
  )
  const hasPeople = deputy !== -1 || exactColumn(table, 'primary') !== -1
  if (duties === -1 && !((isInRoles || deputy !== -1) && hasPeople)) return []
  if ((phone !== -1 || email !== -1) && duties === -1 && !isInRoles) return []
  if (section.kinds.has('contacts') && duties === -1 && !isInRoles) return []
  const isOfDuties =
    duties !== -1 && (exactColumn(table, 'deputy') !== -1 || exactColumn(table, 'primary') !== -1)
  if (section.kinds.has('escalation') && !isInRoles && !isOfDuties) return []
  if (
    table.header.some((cell) => fieldFit('number', cell.text) === 2 || fieldFit('deadline', cell.text) === 2)
  )
    return []
  return table.rows.flatMap((row) => {
    const { name, duty } = nameAndDuty(cellText(row.cells[roleAt]))
    if (isBlank(name)) return []
    const own = duties === -1 ? [] : listOf(row.cells[duties]?.text ?? '')
    const responsibilities = duty === null ? own : [duty, ...own]
    return [
      role(name, row.line, 0.95, {
        responsibilities,
        primary: holder === -1 || holder === duties ? null : named(cellText(row.cells[holder])),
        backup: deputy === -1 ? null : named(cellText(row.cells[deputy])),
      }),
    ]
  })
}

/** Who stands in: the column named so, in a section about roles also one whose name only holds such a word. */
function deputyColumn(table: TableHere['table'], section: Section): number {
  const exact = exactColumn(table, 'deputy')
  if (exact !== -1) return exact
  const isHere = section.kinds.has('roles') && !section.kinds.has('backups')
  return table.header.findIndex(
    ({ text }, index) =>
      index > 0 &&
      (mentions('absence', text) ||
        (mentions('away', text) && mentions('conditional', text)) ||
        (isHere && fieldFit('deputy', text) === 1)) &&
      fieldFit('responsibilities', text) < 2 &&
      fieldFit('primary', text) < 2,
  )
}

/** `**Lead** - decides and keeps the overview`. */
function nameAndDuty(text: string): { readonly name: string; readonly duty: string | null } {
  const match = /^(\S[^–—]{1,40}?)\s+[–—-]\s+(\p{Ll}.{8,})$/u.exec(text)
  return match?.[1] !== undefined && match[1].split(/\s+/).length <= 4
    ? { name: match[1], duty: match[2] ?? null }
    : { name: text, duty: null }
}

/** The column named so; where people have deputies, or in a section about roles, else the first that names roles. */
function roleColumn(table: TableHere['table'], section: Section): number {
  const named = exactColumn(table, 'role')
  if (named !== -1) return named
  if (fieldFit('component', table.header[0]?.text ?? '') === 2) return -1
  const deputy = deputyColumn(table, section)
  const isHere = section.kinds.has('roles') && !section.kinds.has('contacts')
  if (
    deputy === -1 &&
    !(isHere && table.header.some((cell) => fieldFit('responsibilities', cell.text) === 2))
  )
    return -1
  const names = (column: number) =>
    table.rows.map((row) => cellText(row.cells[column])).filter((text) => !isBlank(text))
  const first = table.header.findIndex(
    (cell, index) =>
      index !== deputy &&
      index < 2 &&
      fieldFit('phone', cell.text) < 2 &&
      fieldFit('email', cell.text) < 2 &&
      shareOf(names(index), (name) => isActor(name)) >= 0.5,
  )
  const isHolder = first > 0 && fieldFit('primary', table.header[first]?.text ?? '') === 2
  return (first === -1 || isHolder) && isHere && deputy > 0 ? 0 : first
}

function listOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((one) => one.replace(/^[-•*]\s*/, '').trim())
    .filter((one) => one !== '' && !isBlank(one))
}
