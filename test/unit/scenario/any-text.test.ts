import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlayScript } from '../../../shared/scenario/play-script.ts'
import { problemsOf, tinyWith } from '../../support/bad-pack.ts'
import { loadPack, packFiles, TINY_PACK } from '../../support/load-pack.ts'

const lines = tinyWith('', '').split('\n')
const SNIPPETS = [
  '',
  '  ',
  '- ',
  ': ',
  '&a',
  '*a',
  '[',
  '}',
  'null',
  '5',
  '{ set: }',
  'when: not',
  'machine:',
  '__proto__: x',
  'states:',
  '? x',
  '|',
  '!!js/x y',
  '\t',
  '"',
  '<<: *a',
]

/** A line of the tiny pack left out, doubled, indented, or with something strange in it. */
const edit = fc.record({
  line: fc.nat(lines.length - 1),
  how: fc.constantFrom('drop', 'double', 'indent', 'replace', 'insert', 'cut'),
  text: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 12 })),
})

function edited(
  edits: readonly { readonly line: number; readonly how: string; readonly text: string }[],
): string {
  const copy = [...lines]
  for (const { line, how, text } of edits) {
    const before = copy[line] ?? ''
    if (how === 'drop') copy.splice(line, 1)
    else if (how === 'double') copy.splice(line, 0, before)
    else if (how === 'indent') copy[line] = `  ${before}`
    else if (how === 'replace') copy[line] = before.replace(/:.*/, () => `: ${text}`)
    else if (how === 'insert') copy.splice(line, 0, text)
    else copy[line] = before.slice(0, before.length / 2)
  }
  return copy.join('\n')
}

describe('§4.10 whatever the text, there are problems with place and remedy, never a throw', () => {
  it('in a scenario', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        for (const { place, remedy, message } of problemsOf(edited(edits))) {
          expect(place?.file).toMatch(/^scenario\.yaml$/)
          expect(place?.line).toBeGreaterThanOrEqual(1)
          expect(message.length * remedy.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 120 },
    )
    fc.assert(
      fc.property(fc.string(), (text) => problemsOf(text).length > 0),
      { numRuns: 200 },
    )
  })

  it('in a play script', () => {
    const { scenario } = loadPack()
    if (scenario === null) throw new Error('The tiny pack does not load')
    const good = packFiles(TINY_PACK)['plays/good.yaml'] ?? ''
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom(...good.split('\n'), '- { at: 1m, map: x, set: 5 }', '- [1]', '- null'),
        fc.string(),
      ),
    )
    fc.assert(
      fc.property(parts, (some) => {
        const { steps, problems } = parsePlayScript(some.join('\n'), 'play.yaml', scenario)
        expect(problems.length > 0 && steps.length > 0).toBe(false)
        for (const { place } of problems) expect(place?.line).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })
})
