import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import { unitFromHash } from '../../../shared/base/random.ts'

describe('§4.1 canonical JSON', () => {
  it('§4.1 is the same for the same value, however it was put together', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const backwards = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonicalJson(backwards)).toBe(canonicalJson(value))
      }),
    )
  })

  it('§4.1 is JSON of that value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('§4.1 refuses what JSON cannot carry', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 0, { deep: [Symbol('x')] }])
      expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}')
  })
})

describe('§4.1 numbers drawn from a hash', () => {
  it('§4.1 are the same in every runtime: three that were written down', () => {
    expect([
      unitFromHash('seed', 'restore', 1),
      unitFromHash('seed', 'restore', 2),
      unitFromHash('other', 'restore', 1),
    ]).toEqual([0.057941998820751905, 0.023496456909924746, 0.9526062994264066])
  })

  it('§4.1 lie in [0, 1) and spread evenly', () => {
    const tenths = new Array<number>(10).fill(0)
    for (let index = 0; index < 10_000; index += 1) {
      const unit = unitFromHash('spread', index)
      expect(unit >= 0 && unit < 1).toBe(true)
      const tenth = Math.floor(unit * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })

  it('§4.1 do not run together where parts meet', () => {
    expect(unitFromHash('s', 'ab', 'c')).not.toBe(unitFromHash('s', 'a', 'bc'))
  })
})
