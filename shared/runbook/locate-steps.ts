/**
 * Finds procedures and steps in the syntax tree. A procedure is a heading that owns an ordered list: the nearest one
 * above it. Numbering goes on over several lists of the same heading; a list below a deeper heading that goes on where
 * the procedure's numbers ended (`4.` after three steps) belongs to it too. A heading without a list is prose.
 */
import GithubSlugger from 'github-slugger'
import type { Heading, List, ListItem, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { StepRef } from './model.ts'

export interface LocatedStep {
  readonly ref: StepRef
  readonly item: ListItem
}

export interface LocatedProcedure {
  readonly slug: string
  readonly heading: Heading
  readonly title: string
  readonly steps: readonly LocatedStep[]
}

/**
 * All procedures in document order. Slugs follow GitHub: a repeated heading gets `-1`, `-2`.
 * @param withProse headings without an ordered list too
 */
export function locateProcedures(tree: Root, withProse = false): readonly LocatedProcedure[] {
  const slugger = new GithubSlugger()
  const found: Heard[] = []
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const title = plainText(node)
      found.push({ slug: slugger.slug(title), heading: node, title, items: [] })
    } else if (node.type === 'list' && node.ordered === true) {
      ownerOf(node, found)?.items.push(...node.children)
    }
  }
  return found
    .filter((procedure) => withProse || procedure.items.length > 0)
    .map(({ slug, heading, title, items }) => ({
      slug,
      heading,
      title,
      steps: items.map((item, index) => ({ ref: `${slug}/${index + 1}`, item })),
    }))
}

interface Heard {
  readonly slug: string
  readonly heading: Heading
  readonly title: string
  readonly items: ListItem[]
}

function ownerOf(list: List, found: readonly Heard[]): Heard | undefined {
  const nearest = found.at(-1)
  if (nearest === undefined || nearest.items.length > 0) return nearest
  let depth = nearest.heading.depth
  for (const enclosing of found.slice(0, -1).reverse()) {
    if (enclosing.heading.depth >= depth) continue
    depth = enclosing.heading.depth
    if (enclosing.items.length > 0 && list.start === enclosing.items.length + 1) return enclosing
  }
  return nearest
}
