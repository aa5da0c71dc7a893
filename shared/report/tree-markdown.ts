import type { Element, Nodes, Root } from 'hast'
import { type Handle, type State, toMdast } from 'hast-util-to-mdast'
import type { ListItem, PhrasingContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/** The tree of a report or a guide as GitHub-flavoured Markdown; charts are replaced by their figures in words. */
export function treeMarkdown(root: Root): string {
  const nothing: Handle = () => undefined
  const tree = toMdast(root, { handlers: { svg: nothing, colgroup: nothing, div } })
  return toMarkdown(tree, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', rule: '-' })
}

/** Boxes that stand beside or below each other on paper become a line, a list or a part of a sentence. */
const div: Handle = (state, node: Element, parent) => {
  const kind = Array.isArray(node.properties.className) ? node.properties.className : []
  if (kind.includes('banner')) return { type: 'paragraph', children: [text(joined(node, ' \u00b7 '))] }
  if (kind.includes('key-figures'))
    return { type: 'list', ordered: false, spread: false, children: keyFigures(node) }
  if (parent?.type === 'element' && parent.tagName === 'td') return inCell(state, node, parent)
  return state.toFlow(state.all(node))
}

/** `Result: PASS`, `RTO achieved: 1:42:07, target 4:00:00, met \u00b7 stated`. */
function keyFigures(node: Element): ListItem[] {
  return node.children.flatMap((key) => {
    if (key.type !== 'element') return []
    const [name = '', ...values] = key.children.map(plain)
    const line: PhrasingContent[] = [text(`${name}: ${values.join(', ')}`)]
    return [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: line }] }]
  })
}

/** A cell has no lines of its own: what stood below follows after a semicolon. */
function inCell(state: State, node: Element, cell: Element): PhrasingContent[] {
  const content = state.all(node).flatMap((child) => {
    const isPhrasing = child.type === 'text' || child.type === 'strong' || child.type === 'inlineCode'
    return isPhrasing ? [child] : []
  })
  return cell.children.indexOf(node) === 0 || content.length === 0 ? content : [text('; '), ...content]
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function joined(node: Element, separator: string): string {
  return node.children.map(plain).join(separator)
}

function plain(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}
