import type { Element, Nodes, Properties, Root } from 'hast'
import type { Nodes as MarkdownNodes } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { parseMarkdown } from './markdown.ts'

/**
 * Markdown as a tree for screens and reports (DESIGN §4.12). Raw HTML is left out, images become their alternative text
 * (a document cannot make a screen fetch anything), and only http, https and mailto links stay links.
 */
export function markdownTree(markdown: string): Root {
  return safeTree(parseMarkdown(markdown))
}

/** The same for a part of a Markdown tree. */
export function safeTree(node: MarkdownNodes): Root {
  const tree = toHast(node)
  const root: Root =
    tree.type === 'root' ? tree : { type: 'root', children: tree.type === 'doctype' ? [] : [tree] }
  return safeRoot(root)
}

/** @param marks properties that an element gets besides those of its own that are kept */
export function safeRoot(root: Root, marks: (element: Element) => Properties = () => ({})): Root {
  return { type: 'root', children: root.children.flatMap((child) => safeNode(child, marks)) }
}

type Child = Root['children'][number]

function safeNode(
  node: Child,
  marks: (element: Element) => Properties,
): Extract<Child, { type: 'element' | 'text' }>[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') return []
  const children = node.children.flatMap((child) => safeNode(child, marks))
  if (node.tagName === 'img') return [{ type: 'text', value: String(node.properties.alt ?? '') }]
  if (node.tagName === 'a' && !isSafeLink(node.properties.href)) {
    return [{ type: 'element', tagName: 'span', properties: {}, children }]
  }
  const properties = { ...safeProperties(node.properties), ...marks(node) }
  return [{ type: 'element', tagName: node.tagName, properties, children }]
}

const KEPT = new Set(['href', 'start', 'checked', 'disabled', 'type', 'align', 'className', 'id', 'title'])

function safeProperties(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => KEPT.has(name)))
}

function isSafeLink(href: Properties[string]): boolean {
  return typeof href === 'string' && /^(?:https?:\/\/|mailto:)/i.test(href)
}

/** The text of a tree, for labels and search. */
export function treeText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(treeText).join('') : ''
}
