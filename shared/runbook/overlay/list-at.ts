import type { List, Nodes } from 'mdast'
import type { ReportStep } from '../../contract/runbook-report.ts'
import { parseMarkdown } from '../markdown.ts'
import { readStep } from '../read-step.ts'

export interface FoundList {
  /** Lines, from 1. */
  readonly from: number
  readonly to: number
  readonly steps: readonly ReportStep[]
}

/** The innermost list, ordered or not, of which an item begins on this line; else the innermost that holds it. */
export function listAt(source: string, line: number): FoundList | null {
  const lists = listsIn(parseMarkdown(source)).filter((list) => holds(list, line))
  const list =
    lists.findLast((one) => one.children.some((item) => item.position?.start.line === line)) ?? lists.at(-1)
  if (list?.position === undefined) return null
  return {
    from: list.position.start.line,
    to: list.position.end.line,
    steps: list.children.map((item) => {
      const { text, owner, window, commands, expected, ifItFails, rollback, line: at } = readStep('', item)
      const inner = listsIn(item).flatMap((one) => one.children)
      return {
        ref: '',
        text,
        owner,
        optional: false,
        commands: commands.map(({ code }) => code),
        substeps: inner.map((one) => ({
          text: readStep('', one).text,
          line: one.position?.start.line ?? at,
        })),
        window,
        expected,
        ifItFails,
        rollback,
        line: at,
        confidence: 1,
      }
    }),
  }
}

/** Outer lists before those inside them. */
function listsIn(node: Nodes): readonly List[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => [...(child.type === 'list' ? [child] : []), ...listsIn(child)])
}

function holds({ position }: List, line: number): boolean {
  return position !== undefined && position.start.line <= line && line <= position.end.line
}
