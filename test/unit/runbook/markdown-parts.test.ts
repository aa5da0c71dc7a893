import fc from 'fast-check'
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { type KeptParts, parseInParts } from '../../../shared/runbook/markdown-parts.ts'

const parse = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })

const FILLER = `${'Call the *duty officer* and read `status`. '.repeat(110)}\n`
const HEADING = '\n## Restore the database\n\n1. Stop writes.\n2. Restore.\n'

/** What may be open, or look so, where a part could end. */
const PIECES = [
  FILLER,
  HEADING,
  '\n# Title #\n\n',
  '```sh\nrm -rf /tmp/x\n',
  '```\n',
  '````\n```\n\n',
  '~~~ text\n\n',
  '~~~\n\n',
  '- item\n\n  ```\n  code\n\n',
  '> quoted\n> ```\n',
  '    indented\n\n',
  '<!-- remark\n\n',
  'ends -->\n\n',
  '<div>\n\n',
  '<pre>\n\n',
  '</pre>\n\n',
  '<a id="here"></a>\n\n',
  '<?php\n\n',
  'a paragraph\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n\n',
  '[name] and [name][] and [text][name]\n\n',
  '1. one\n\n2. two\n\n',
  '\r\n\r\n',
  '\n\t\n',
]

test('a text parsed in parts has the tree of the whole, with all places', () => {
  const text = fc
    .array(fc.constantFrom(...PIECES), { minLength: 4, maxLength: 24 })
    .map((pieces) => pieces.map((piece) => `${piece}${piece === FILLER ? HEADING : ''}`).join(''))
  const definition = fc.constantFrom('', '', '', '[name]: https://example.org\n\n', '> - [\nname]: /x\n\n')
  const kept: KeptParts = new Map()
  fc.assert(
    fc.property(text, definition, (source, defined) => {
      const padded = `${source}${defined}\n${FILLER}${HEADING}${source}${FILLER}${HEADING}${FILLER}`
      const whole = parse(padded)
      expect(parseInParts(padded, parse)).toEqual(whole)
      expect(parseInParts(padded, parse, kept)).toEqual(whole)
      expect(parseInParts(padded, parse, kept)).toEqual(whole)
    }),
    { numRuns: 30 },
  )
})

test('the next version of a text is parsed where it differs, and the tree of the one before stays as it was', () => {
  const kept: KeptParts = new Map()
  const parsed: string[] = []
  const parseNoted = (text: string) => {
    parsed.push(text)
    return parse(text)
  }
  const [first, second, third] = ['one', 'two', 'three'].map((word) => `${FILLER}${word}\n${HEADING}`)
  const before = `${first}${second}${third}`
  const after = `${first}A new line.\n\n${second}${third}`
  const tree = parseInParts(before, parseNoted, kept)
  parsed.length = 0
  expect(parseInParts(after, parseNoted, kept)).toEqual(parse(after))
  expect(tree).toEqual(parse(before))
  expect(parsed.length).toBeGreaterThan(0)
  expect(parsed.join('')).not.toContain('three')
})

test('a long text is parsed in several parts, one with an open fence is not', () => {
  const partsOf = (source: string) => {
    const parts: string[] = []
    parseInParts(source, (text) => {
      parts.push(text)
      return parse(text)
    })
    return parts
  }
  const long = `${FILLER}${HEADING}`.repeat(4)
  expect(partsOf(long).length).toBeGreaterThan(2)
  expect(partsOf(long).join('')).toBe(long)
  expect(partsOf(`\`\`\`\n${long}`).at(-1)).toBe(`\`\`\`\n${long}`)
  expect(partsOf(`${long}\n[name]: https://example.org\n`)).toHaveLength(1)
})
