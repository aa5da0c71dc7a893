import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { ExerciseRecord } from '../projections/record.ts'
import { reportTree } from './report-tree.ts'

/** The report as GitHub-flavoured Markdown: the same tree, charts replaced by their figures in words. */
export function reportMarkdown(record: ExerciseRecord): string {
  const tree = toMdast(reportTree(record), { handlers: { svg: () => undefined, colgroup: () => undefined } })
  return toMarkdown(tree, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', rule: '-' })
}
