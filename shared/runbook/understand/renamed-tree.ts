import type { Nodes, Root } from 'mdast'

type Rename = (text: string) => string

/** The tree with all its texts, codes and addresses put through `rename`; what stays the same is shared with the one given. */
export function renamedTree(tree: Root, rename: Rename): Root {
  return { ...tree, children: renamedAll(tree.children, rename) }
}

function renamedAll<Node extends Nodes>(nodes: readonly Node[], rename: Rename): Node[] {
  return nodes.map((node) => renamed(node, rename))
}

function renamed<Node extends Nodes>(node: Node, rename: Rename): Node {
  const changes: Record<string, unknown> = {}
  for (const key of ['value', 'alt', 'url', 'lang'] as const) {
    const text: unknown = key in node ? node[key as keyof Node] : undefined
    if (typeof text !== 'string') continue
    const after = rename(text)
    if (after !== text) changes[key] = after
  }
  if ('children' in node) {
    const children = renamedAll<Nodes>(node.children, rename)
    if (children.some((child, index) => child !== node.children[index])) changes.children = children
  }
  return Object.keys(changes).length === 0 ? node : { ...node, ...changes }
}
