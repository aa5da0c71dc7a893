import type { Element, Root, RootContent } from 'hast'

/** Every element of a name in a tree, in document order. */
export function elements(node: Root | RootContent, name: string): readonly Element[] {
  const own = node.type === 'element' && node.tagName === name ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elements(child, name))] : own
}

/** The words of a tree; pieces are divided by spaces. */
export function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join(' ') : ''
}

/** A chapter of a report or a guide. @throws Error when it is not there */
export function chapter(tree: Root, id: string): Element {
  const found = elements(tree, 'section').find((section) => section.properties.id === id)
  if (found === undefined) throw new Error(`no chapter ${id}`)
  return found
}
