/** Escalation levels in tables: a column of those who are called, and one of waits or levels. */
import type { ReportEscalation } from '../../contract/runbook-report.ts'
import { findDurations, findFrequencies, minutesOf } from './durations.ts'
import { cellText, isBlank } from './labels.ts'
import { kindsOf } from './leads-in.ts'
import { actorsIn } from './named-actors.ts'
import { isEscalation } from './sections.ts'
import { shareOf } from './shares.ts'
import type { TableHere } from './statements.ts'
import { isActor } from './step-owners.ts'
import { columnOf, exactColumn, type Table } from './tables.ts'
import { fieldFit, mentions, sourceOf, WORD_FORMS } from './terms.ts'

export function levelsInTable({ table, section }: TableHere): readonly ReportEscalation[] {
  const level = columnOf(table, 'level')
  const kinds = kindsOf(section, table)
  const saysSo = kinds.has('escalation') || (kinds === section.kinds && isEscalation(section))
  const isHere = (saysSo && !isOfDuties(table, level)) || climbs({ table, section }, level)
  if (!isHere && !(level !== -1 && /e[sk][ck]ala/iu.test(table.header[level]?.text ?? ''))) return []
  if (exactColumn(table, 'phone') !== -1 && level === -1 && !climbs({ table, section }, level)) return []
  const who = whoColumn(table, level)
  if (who === -1) return []
  const times = table.header.map((_, index) => index).filter((index) => index !== who)
  return table.rows.flatMap((row, index) => {
    const name = cellText(row.cells[who])
    if (isBlank(name)) return []
    const within = times.map(
      (at) =>
        findDurations(cellText(row.cells[at]))[0]?.iso ??
        (IMMEDIATE.test(cellText(row.cells[at])) ? 'PT0S' : null),
    )
    const isAtOnce = times.some((at) => /^0\s/.test(cellText(row.cells[at])))
    const limit = within.find((one) => one !== null && minutesOf(one) > 0) ?? (isAtOnce ? 'PT0S' : null)
    const own = level === -1 ? String(index + 1) : cellText(row.cells[level])
    return [
      {
        level: own === '' ? String(index + 1) : own,
        who: name,
        within: limit,
        line: row.line,
        confidence: 0.9,
      },
    ]
  })
}

const IMMEDIATE = new RegExp(`^(?:${sourceOf(WORD_FORMS.immediately)})`, 'iu')

/** Who does what and who stands in: a table of roles, whatever its heading says. */
function isOfDuties(table: Table, level: number): boolean {
  const has = (kind: 'deputy' | 'responsibilities' | 'role') => exactColumn(table, kind) !== -1
  if (level !== -1 && countsUp(table, level)) return false
  return (
    (has('deputy') && (has('role') || has('responsibilities'))) || (has('role') && has('responsibilities'))
  )
}

function whoColumn(table: Table, level: number): number {
  const named = table.header.findIndex(
    (cell, index) => index !== level && (fieldFit('callee', cell.text) === 2 || isCallee(cell.text)),
  )
  if (named !== -1) return named
  return table.header.findIndex(
    (_, index) =>
      index !== level && shareOf(table.rows, (row) => isNamed(cellText(row.cells[index]))) >= MOST_ARE_ACTORS,
  )
}

/** `Contact (phone)`: the first word tells. */
function isCallee(header: string): boolean {
  return fieldFit('callee', header.trim().split(/[\s(/,]+/)[0] ?? '') === 2
}

function isNamed(text: string): boolean {
  return isActor(text) || actorsIn(text, null)[0]?.start === 0
}

const MOST_ARE_ACTORS = 0.5
const FEWEST_LEVELS = 3

/** `1`, `Step 2`, `III`, `L1`: each row one more than the row before. */
function countsUp(table: Table, at: number): boolean {
  return (
    table.rows.length >= FEWEST_LEVELS &&
    table.rows.every((row, index) => {
      const text = cellText(row.cells[at])
      const own = /^(?:(?:\p{L}[\p{L}-]*\s?){0,2}?)(\d{1,2}|I{1,3}|IV|V|[A-F])\.?$/u.exec(text)?.[1] ?? ''
      return (
        own === String(index + 1) || own === ['I', 'II', 'III', 'IV', 'V'][index] || own === 'ABCDEF'[index]
      )
    })
  )
}

/** A column of longer and longer waits beside one of names, counted or called a wait: `20 minutes | Head of IT`. */
function climbs({ table, section }: TableHere, level: number): boolean {
  if (table.rows.length < FEWEST_LEVELS) return false
  const isCounted = level !== -1 && countsUp(table, level)
  const isOther = (kind: (typeof NO_LADDERS)[number]) => {
    const at = exactColumn(table, kind)
    return at !== -1 && !(isCounted && at === level)
  }
  if (NO_LADDERS.some(isOther)) return false
  if (!isCounted && NO_LADDER_SECTIONS.some((kind) => section.kinds.has(kind))) return false
  const rising = table.header.findIndex(
    (cell, index) =>
      index !== level &&
      (isCounted || fieldFit('wait', cell.text) > 0 || mentions('waited', cell.text)) &&
      isRising(table, index),
  )
  const names = table.header.findIndex(
    (_, index) =>
      index !== rising &&
      index !== level &&
      shareOf(table.rows, (row) => isNamed(cellText(row.cells[index]))) >= MOST_ARE_ACTORS,
  )
  return rising !== -1 && names !== -1
}

/** Columns of tables that tell of something else. */
const NO_LADDERS = ['deed', 'severity', 'component', 'retention', 'test'] as const
const NO_LADDER_SECTIONS = ['obligations', 'communication', 'objectives', 'backups', 'tests'] as const

function isRising(table: Table, at: number): boolean {
  const texts = table.rows.map((row) => cellText(row.cells[at]))
  if (texts.some((text) => findFrequencies(text).length > 0)) return false
  const waits = texts.flatMap((text) => findDurations(text).slice(0, 1))
  return (
    waits.length >= FEWEST_LEVELS - 1 &&
    waits.length >= texts.length - 1 &&
    waits.every((one, index) => index === 0 || one.minutes > (waits[index - 1]?.minutes ?? 0)) &&
    (waits.at(-1)?.minutes ?? 0) <= LONGEST_WAIT
  )
}

/** Minutes. */
const LONGEST_WAIT = 2 * 1_440
