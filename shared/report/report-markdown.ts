import type { ExerciseRecord } from '../projections/record.ts'
import { reportTree } from './report-tree.ts'
import { treeMarkdown } from './tree-markdown.ts'

/** The report as GitHub-flavoured Markdown: the same tree, charts replaced by their figures in words. */
export function reportMarkdown(record: ExerciseRecord): string {
  return treeMarkdown(reportTree(record))
}
