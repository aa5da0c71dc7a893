import fc from 'fast-check'
import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { markdownTree } from '../../../shared/runbook/markdown-tree.ts'

const elements = (node: Nodes): readonly string[] =>
  'children' in node
    ? [...(node.type === 'element' ? [node.tagName] : []), ...node.children.flatMap(elements)]
    : []

const addresses = (node: Nodes): readonly string[] =>
  'children' in node
    ? [
        ...(node.type === 'element' && typeof node.properties.href === 'string'
          ? [node.properties.href]
          : []),
        ...node.children.flatMap(addresses),
      ]
    : []

describe('markdownTree', () => {
  it('§4.12 leaves raw HTML out', () => {
    const html = toHtml(
      markdownTree('Hello <img src=x onerror=alert(1)> you\n\n<script>alert(1)</script>\n\n*there*'),
    )
    expect(html).not.toMatch(/script|onerror|<img/)
    expect(html).toContain('<em>there</em>')
  })

  it('§4.12 keeps web and mail links and turns others into text', () => {
    expect(toHtml(markdownTree('[a](https://x.example) [m](mailto:a@b.example)'))).toBe(
      '<p><a href="https://x.example">a</a> <a href="mailto:a@b.example">m</a></p>',
    )
    for (const target of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '../x.md',
      '#y',
    ]) {
      expect(toHtml(markdownTree(`[a](<${target}>)`))).toBe('<p><span>a</span></p>')
    }
  })

  it('§4.12 shows an image by its alternative text, so that a document fetches nothing', () => {
    expect(toHtml(markdownTree('![a graph](https://tracker.example/x.png)'))).toBe('<p>a graph</p>')
  })

  it('keeps tables, lists and code', () => {
    const tags = elements(markdownTree('| a | b |\n|---|---|\n| 1 | 2 |\n\n3. x\n\n```sql\nSELECT 1\n```'))
    expect(tags).toEqual(expect.arrayContaining(['table', 'thead', 'th', 'td', 'ol', 'li', 'pre', 'code']))
  })

  it('§4.12 no text makes a dangerous element or address', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '<script>',
          '<a href="javascript:x">',
          '[x](javascript:y)',
          '![](z)',
          '<!--',
          '-->',
          '\n\n',
          '[^1]',
          '[^1]: n',
        ),
      ),
    )
    fc.assert(
      fc.property(hostile, (parts) => {
        const tree = markdownTree(parts.join(''))
        const tags = elements(tree)
        for (const tag of ['script', 'img', 'iframe', 'style', 'object']) expect(tags).not.toContain(tag)
        for (const address of addresses(tree)) expect(address).toMatch(/^(https?:|mailto:)/i)
      }),
      { numRuns: 300 },
    )
  })
})
