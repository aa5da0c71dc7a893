import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { locateProcedures } from './locate-steps.ts'
import { parseMarkdown } from './markdown.ts'
import type { Runbook } from './model.ts'
import { readStep } from './read-step.ts'

/**
 * Reads a runbook from a team's own Markdown (DESIGN §1). Any text is accepted: one without an ordered list under a
 * heading has no procedures. The document itself is kept untouched in `source`.
 * @param sha256 hash of the document's bytes, hex.
 */
export function parseRunbook(source: string, file: string, sha256: string): Runbook {
  const tree = parseMarkdown(source)
  return {
    file,
    title: titleOf(tree) ?? file,
    sha256,
    source,
    procedures: locateProcedures(tree).map(({ slug, title, heading, steps }) => ({
      slug,
      title,
      level: heading.depth,
      line: heading.position?.start.line ?? 1,
      steps: steps.map(({ ref, item }) => readStep(ref, item)),
    })),
  }
}

function titleOf(tree: Root): string | null {
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 1) return plainText(node).trim() || null
  }
  return null
}
