/** Tables by what their columns hold. */
import type { Block } from './outline-model.ts'
import { fieldFit } from './terms.ts'
import type { FieldKind } from './vocabulary/vocabulary.ts'

export type Table = Extract<Block, { kind: 'table' }>

/** The column that holds a field, the exactly named one first; -1 where there is none. */
export function columnOf(table: Table, kind: FieldKind, taken: readonly number[] = []): number {
  let best = -1
  let bestFit = 0
  table.header.forEach((cell, index) => {
    if (taken.includes(index)) return
    const fit = fieldFit(kind, cell.text)
    if (fit > bestFit) {
      best = index
      bestFit = fit
    }
  })
  return best
}

/** The column that is named so exactly. */
export function exactColumn(table: Table, kind: FieldKind): number {
  return table.header.findIndex((cell) => fieldFit(kind, cell.text) === 2)
}
