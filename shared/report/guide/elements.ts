import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { markdownTree } from '../../runbook/markdown-tree.ts'
import { type Content, words } from '../elements.ts'

/** Markdown of the pack, through the safe tree (DESIGN §4.12); its headings do not compete with the guide's own. */
export function told(markdown: string): readonly ElementContent[] {
  return markdownTree(markdown).children.flatMap((node) =>
    node.type === 'element' || node.type === 'text' ? [tamed(node)] : [],
  )
}

function tamed(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map(tamed)
  const { id: _id, ...properties } = node.properties
  if (/^h[1-6]$/.test(node.tagName)) return h('p', { className: ['heading'], dir: 'auto' }, h('b', children))
  return { ...node, properties: node.tagName === 'p' ? { ...properties, dir: 'auto' } : properties, children }
}

/** A labelled part of an entry: `Expected`, `If they ask`. */
export function part(label: string, content: Content | readonly Content[]): Element {
  return h('div', { className: ['part'] }, [
    h('p', { className: ['label'] }, h('b', label)),
    h(
      'div',
      { className: ['what'] },
      typeof content === 'string' || 'type' in content ? [content] : [...content],
    ),
  ])
}

/** A list of people's words. */
export function list(items: readonly (Content | readonly Content[])[]): Element {
  return h(
    'ul',
    { className: ['plain'] },
    items.map((item) =>
      h('li', typeof item === 'string' ? [words(item)] : 'type' in item ? [item] : [...item]),
    ),
  )
}

/** Things to tick off with a pen. */
export function checklist(items: readonly string[]): Element {
  return h(
    'ul',
    { className: ['checks'] },
    items.map((item) => h('li', [h('input', { type: 'checkbox', disabled: true }), ' ', words(item)])),
  )
}

/** A table in smaller type and with closer rows, for what is looked up and not read. */
export function compact(table: Element): Element {
  return h('div', { className: ['compact'] }, table)
}

/** Room to write, that many lines high. */
export function room(lines: number): Element {
  return h(
    'div',
    { className: ['room'], ariaHidden: 'true' },
    Array.from({ length: lines }, () => h('div', { className: ['rule-line'] })),
  )
}
