import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../shared/projections/read-csv.ts'

describe('readCsv', () => {
  it('reads headings, numbers and quoted fields', () => {
    expect(readCsv('time,"rate, %",note\r\n08:40,99.5,"said ""no"""\r\n08:41,-3,\n')).toEqual({
      columns: ['time', 'rate, %', 'note'],
      rows: [
        ['08:40', 99.5, 'said "no"'],
        ['08:41', -3, ''],
      ],
    })
  })

  it('keeps a line end inside quotes, and leaves blank lines out', () => {
    expect(readCsv('a,b\n\n"x\ny",1\n\n').rows).toEqual([['x\ny', 1]])
  })

  it('§4.12 a cell that looks like a formula or a date is text', () => {
    expect(readCsv('a,b,c\n=1+1,1e9999,2026-03-10\n').rows).toEqual([['=1+1', '1e9999', '2026-03-10']])
  })

  it('is empty for empty text', () => {
    expect(readCsv('')).toEqual({ columns: [], rows: [] })
  })

  it('reads back any table that was written with quotes', () => {
    const cell = fc.string().filter((text) => !/^-?\d+(?:\.\d+)?$/.test(text))
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        const read = readCsv(text)
        expect([read.columns, ...read.rows]).toEqual(rows)
      }),
    )
  })

  it('comes to an end on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readCsv(text).rows)))
  })
})
