import type { Element, Nodes, Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { useMemo } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import styles from './hast-view.module.css'

/** Text from people is text (DESIGN §4.12): only these elements become elements, of others the text remains. */
const SHOWN = new Set([
  ...['p', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'br', 'hr', 'a', 'ul', 'ol', 'li', 'input'],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'div',
    'span',
    'section',
  ],
])
const KEPT_PROPERTIES = new Set(['start', 'checked', 'align', 'colSpan', 'rowSpan', 'dataLine', 'dataTo'])

/** A hast tree as the host sends it, rendered as React elements and never as raw HTML. */
export function HastView({ tree }: { readonly tree: unknown }) {
  const content = useMemo(() => (isRoot(tree) ? render(tree) : null), [tree])
  return <div className={styles.text}>{content}</div>
}

/** Does an unknown value look like a hast root? Its nodes are checked one by one when they are rendered. */
export function isRoot(value: unknown): value is Root {
  return isObject(value) && value.type === 'root' && Array.isArray(value.children)
}

function render(tree: Root) {
  return toJsxRuntime({ type: 'root', children: tree.children.flatMap(safe) }, { Fragment, jsx, jsxs })
}

function safe(node: Nodes): Root['children'] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') return []
  const children = node.children.flatMap(safeContent)
  if (!SHOWN.has(node.tagName)) return children
  return [safeElement(node, children)]
}

function safeContent(node: Nodes): Element['children'] {
  return safe(node).flatMap((child) => (child.type === 'doctype' ? [] : [child]))
}

function safeElement(node: Element, children: Element['children']): Element {
  // A link in a story leads nowhere: its address is told, not followed.
  if (node.tagName === 'a') {
    const href = node.properties.href
    return {
      type: 'element',
      tagName: 'span',
      properties: typeof href === 'string' ? { title: href, className: ['link'] } : {},
      children,
    }
  }
  if (node.tagName === 'input') {
    return {
      type: 'element',
      tagName: 'span',
      properties: {},
      children: [{ type: 'text', value: node.properties.checked === true ? '☑ ' : '☐ ' }],
    }
  }
  const properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => KEPT_PROPERTIES.has(name)),
  )
  return { type: 'element', tagName: node.tagName, properties, children }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
