import type { Root } from 'hast'
import type { ListItem, Nodes, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { parseMarkdown } from './markdown.ts'
import { safeTree } from './markdown-tree.ts'
import type { Runbook, RunbookStep, StepRef } from './model.ts'

/** Trees of each runbook by step; a long document is parsed once, not once per step. */
const known = new WeakMap<Runbook, ReadonlyMap<StepRef, Root>>()

/**
 * All that a step says, as a tree for the screen: its paragraphs, commands and lists, without its number.
 * A reference that the runbook does not hold gives an empty tree. `file.md#slug/3` and `slug/3` are both understood.
 */
export function stepTree(runbook: Runbook, ref: StepRef): Root {
  const local = ref.startsWith(`${runbook.file}#`) ? ref.slice(runbook.file.length + 1) : ref
  return treesOf(runbook).get(local) ?? { type: 'root', children: [] }
}

function treesOf(runbook: Runbook): ReadonlyMap<StepRef, Root> {
  const before = known.get(runbook)
  if (before !== undefined) return before
  const items = itemsByLine(parseMarkdown(runbook.source))
  const trees = new Map(
    runbook.procedures.flatMap(({ steps }) =>
      steps.map((step): [StepRef, Root] => [
        step.ref.slice(step.ref.indexOf('#') + 1),
        safeTree({ type: 'root', children: contentOf(step, items.get(step.line)) }),
      ]),
    ),
  )
  known.set(runbook, trees)
  return trees
}

/** List items by the line that they begin on; of several, the outermost. */
function itemsByLine(node: Nodes, found = new Map<number, ListItem>()): ReadonlyMap<number, ListItem> {
  if (!('children' in node)) return found
  for (const child of node.children) {
    const line = child.position?.start.line
    if (child.type === 'listItem' && line !== undefined && !found.has(line)) found.set(line, child)
    itemsByLine(child, found)
  }
  return found
}

/**
 * What a list item holds, and the commands that stand after it. A step that is no list item, such as a row of a table, or
 * that a person added: its words, commands and what it says of them.
 */
function contentOf(step: RunbookStep, item: ListItem | undefined): RootContent[] {
  const inside = item === undefined ? '' : plainText(item)
  const isTold = (code: string) => code.split('\n').every((line) => inside.includes(line.trim()))
  const commands = step.commands.filter(({ code }) => !isTold(code))
  return [
    ...(item?.children ?? [said(step.text)]),
    ...commands.map(({ lang, code }): RootContent => ({ type: 'code', lang, value: code })),
    ...(item === undefined ? labelled(step) : []),
  ]
}

function labelled({ expected, ifItFails, rollback }: RunbookStep): RootContent[] {
  const told = [
    ['Expected', expected],
    ['If it fails', ifItFails],
    ['Rollback', rollback],
  ] as const
  return told.flatMap(([label, text]) => (text === null ? [] : [said(`${label}: ${text}`)]))
}

function said(text: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}
