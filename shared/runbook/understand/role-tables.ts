/** Roles in tables: the column of their names, of duties, of who holds them and of who stands in. */
import type { ReportRole } from '../../contract/runbook-report.ts'
import { cellText, isBlank, orNull } from './labels.ts'
import type { Section } from './outline.ts'
import { shareOf } from './shares.ts'
import type { TableHere } from './statements.ts'
import { isActor } from './step-owners.ts'
import { columnOf, exactColumn } from './tables.ts'
import { fieldFit } from './terms.ts'

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
  if (duties === -1 && !((isInRoles || deputy !== -1) && hasPeople)) return []
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

/** The column named so; where people have deputies, or in a section about roles, else the first that names roles. */
function roleColumn(table: TableHere['table'], section: Section): number {
  const named = exactColumn(table, 'role')
  if (named !== -1) return named
  const deputy = exactColumn(table, 'deputy')
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
