/** Tables whose rows are steps. */

import { findDurations } from './durations.ts'
import { shareOf } from './shares.ts'
import { isCommand, newStep, type StepDraft } from './step-text.ts'
import type { Table } from './tables.ts'
import { columnOf, exactColumn } from './tables.ts'
import { beginsWithVerb, fieldFit } from './terms.ts'

/** A table whose rows are steps: it has a column of actions, and one of numbers, owners or times beside it. */
export function tableSteps(table: Table): readonly StepDraft[] {
  const number = numberColumn(table)
  const action = actionColumn(table, number)
  if (action === -1) return []
  const owner = table.header.findIndex(
    (cell, index) => index !== action && index !== number && ownerHeader(cell.text),
  )
  const command = exactColumn(table, 'command')
  const window = columnOf(table, 'window', [action, number, owner])
  const hasOrder =
    number !== -1 &&
    table.rows.every(
      (row) =>
        /^\s*\d{1,3}(?:\.\d)?[.)]?\s*$|^[A-Z]\d?[.)]?$|^[IVX]{1,4}\.?$/i.test(
          row.cells[number]?.text ?? '',
        ) || row.cells.length < 2,
    )
  const isTimed =
    exactColumn(table, 'window') !== -1 &&
    exactColumn(table, 'window') === window &&
    action === exactColumn(table, 'deed')
  if (!hasOrder && owner === -1 && command === -1 && !isTimed) return []
  if (isTaskRegister(table)) return []
  const expected = exactColumn(table, 'expected')
  const fails = exactColumn(table, 'ifItFails')
  return table.rows.flatMap((row) => {
    const cell = row.cells[action]
    if (cell === undefined || cell.text === '') return []
    const [first = '', ...more] = cell.text
      .split('\n')
      .map((line) => line.replace(/^[-•*]\s*/, '').trim())
      .filter((line) => line !== '')
    const step = newStep(row.line, first)
    for (const line of more) step.substeps.push({ text: line, line: row.line })
    step.owner = textAt(row.cells[owner]?.text)
    step.window = textAt(row.cells[window]?.text) ?? step.window
    step.expected = expected === action ? null : textAt(row.cells[expected]?.text)
    step.ifItFails = textAt(row.cells[fails]?.text)
    step.commands.push(...cell.codes.filter(isCommand))
    if (command !== -1 && command !== action) {
      const codes = row.cells[command]?.codes ?? []
      step.commands.push(...(codes.length > 0 ? codes : []))
    }
    return [step]
  })
}

/** A list of open points with their state or due dates, and not of steps; lengths are no due dates. */
function isTaskRegister(table: Table): boolean {
  return table.header.some(
    (cell, index) =>
      fieldFit('status', cell.text) === 2 &&
      shareOf(table.rows, (row) => findDurations(row.cells[index]?.text ?? '').length > 0) < 0.5,
  )
}

/** The column that counts the steps, by its name or by what stands in it. */
function numberColumn(table: Table): number {
  const at = namedNumberColumn(table)
  return at === -1 && countsInstructions(table) ? 0 : at
}

/** A first column that counts from one or `a`, whatever it is called, beside one that tells what to do. */
function countsInstructions(table: Table): boolean {
  const marks = table.rows.map((row) => /^(?:(\d{1,2})|([a-z]))[.)]?$/i.exec(row.cells[0]?.text.trim() ?? ''))
  const isCount = marks.every(
    (mark, index) =>
      mark !== null && (mark[1] === `${index + 1}` || mark[2]?.toLowerCase() === LETTERS[index]),
  )
  return isCount && marks.length > 1 && instructedColumn(table, 0) !== -1
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The column that counts the steps: its name says so, and its cells are numbers. */
function namedNumberColumn(table: Table): number {
  const at = exactColumn(table, 'number')
  const filled =
    at === -1 ? [] : table.rows.map((row) => row.cells[at]?.text ?? '').filter((text) => text !== '')
  return filled.length > 0 &&
    filled.every((text) => /^(?:[A-Z]?\d{0,3}(?:\.\d)?|[IVX]{1,4})[.)]?$/i.test(text))
    ? at
    : -1
}

/** Whether a header names who does a step, alone or before other words: `Who (role)`. */
function ownerHeader(text: string): boolean {
  return fieldFit('owner', text) === 2 || fieldFit('owner', text.trim().split(/[\s/(,]+/)[0] ?? '') === 2
}

function actionColumn(table: Table, number: number): number {
  const names = table.header.map((cell) => cell.text.trim())
  const strong = names.findIndex((name, index) => index !== number && fieldFit('deed', name) === 2)
  if (strong !== -1) return strong
  const told = number === -1 || table.rows.length < 2 ? -1 : instructedColumn(table, number)
  if (told !== -1) return told
  if (number === -1 && !(names.some(ownerHeader) && table.rows.length > 1)) return -1
  const weak = names.findIndex((name, index) => index !== number && fieldFit('matter', name) === 2)
  if (weak === -1 || number !== -1) return weak
  const texts = table.rows.map((row) => row.cells[weak]?.text ?? '')
  return shareOf(texts, (text) => beginsWithVerb(text)) >= 0.8 && texts.length > 2 ? weak : -1
}

/** Whatever its header says: the column beside the numbers whose cells tell what to do. */
function instructedColumn(table: Table, number: number): number {
  return table.header.findIndex(
    (_, index) =>
      index !== number && shareOf(table.rows, (row) => beginsWithVerb(row.cells[index]?.text ?? '')) >= 0.7,
  )
}

function textAt(text: string | undefined): string | null {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim()
  return plain === '' || /^[–—-]$/.test(plain) ? null : plain
}
