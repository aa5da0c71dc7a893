import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../shared/runbook/understand/terms.ts'

/** The same words one after the other, the longest first. */
function plainly(forms: readonly string[]): RegExp {
  const words = [...new Set(forms)].sort((left, right) => right.length - left.length)
  return new RegExp(`(?<![a-zæ])(?:${words.join('|')})(?![a-zæ])`, 'gu')
}

const form = fc.stringMatching(/^[abæ]{1,4}( [abæ]{1,3})?$/)
const text = fc.stringMatching(/^[abæ ]{0,40}$/)

describe('patterns of many words', () => {
  it('find what the words find one after the other, longest first', () => {
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 12 }), text, (forms, read) => {
        const found = (pattern: RegExp) => [...read.matchAll(pattern)].map((one) => [one.index, one[0]])
        const plain = plainly(forms.map((one) => one.replace(' ', '[\\s-]+')))
        expect(found(new RegExp(sourceOf(forms), 'gu'))).toEqual(found(plain))
      }),
    )
  })
})
