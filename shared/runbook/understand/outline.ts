/** Builds a document's sections out of its headings, and of the bold lines and numbered clauses that serve as such. */
import type { Nodes, Paragraph, Root } from 'mdast'
import { FOLD_END } from './clean-source.ts'
import { lineOf, lineTexts } from './line-texts.ts'
import { blocksOf } from './outline-blocks.ts'
import type { Section } from './outline-model.ts'
import { isPhaseTitle } from './procedure-titles.ts'
import { sectionKinds } from './terms.ts'

/** The levels of bold lines, below all headings. */
const BOLD_LEVEL = 7

export function buildOutline(tree: Root, lines: readonly string[]): Section {
  const root = newSection('', 0, 1, false, null)
  const hasHeadings = tree.children.some((node) => node.type === 'heading' && node.depth > 1)
  let current = root
  const enter = (title: string, level: number, line: number, isBold: boolean) => {
    const number = numberOf(title)
    let parent: Section = current
    while (parent.parent !== null && (parent.level >= level || isSibling(parent, number)))
      parent = parent.parent
    current = newSection(title, level, line, isBold, parent)
    parent.sections.push(current)
  }
  for (const block of flatten(tree.children)) {
    if (block.type === 'heading') {
      enter(
        lineTexts(block.children, lineOf(block))
          .map((one) => one.text)
          .join(' ')
          .trim(),
        block.depth,
        lineOf(block),
        false,
      )
      continue
    }
    if (block.type === 'html' && block.value.includes(FOLD_END)) {
      while (current.isBold && current.parent !== null) current = current.parent
      continue
    }
    if (block.type === 'paragraph') {
      const title = boldTitle(block) ?? clauseTitle(block)
      if (title !== null) {
        const level = hasHeadings ? BOLD_LEVEL : 2
        enter(title, isPhaseOf(current, title) ? level + 1 : level, lineOf(block), true)
        continue
      }
    }
    current.blocks.push(...blocksOf(block, lines, 0))
  }
  return root
}

/** `0–15 min` right below a bold line that is none itself, or beside such a part of it. */
function isPhaseOf(section: Section, title: string): boolean {
  if (!section.isBold || !isPhaseTitle(title)) return false
  if (isPhaseTitle(section.title)) return section.parent?.isBold === true
  return section.blocks.length === 0
}

function newSection(
  title: string,
  level: number,
  line: number,
  isBold: boolean,
  parent: Section | null,
): Section {
  return {
    title,
    level,
    line,
    isBold,
    parent,
    kinds: sectionKinds(withoutTargets(title)),
    number: numberOf(title),
    blocks: [],
    sections: [],
  }
}

/** `Loss of storage (RTO 6 h)` is about the loss and not about objectives. */
function withoutTargets(title: string): string {
  const bare = title.replace(
    /[\s([,–—:|-]*(?<![\p{L}\p{N}])(?:RTO|RPO|MTD|MTPD|MTTR|MTBF)(?![\p{L}\p{N}]).*\d.*$/u,
    '',
  )
  return /\p{L}{3}/u.test(bare) ? bare : title
}

/** The only heading of the first level names the document and nothing in it. */
export function isDocumentTitle(section: Section): boolean {
  if (section.parent === null || section.parent.level !== 0) return false
  const tops = section.parent.sections
  return (
    section === tops[0] &&
    (section.level === 1
      ? tops.filter((one) => one.level === 1).length === 1
      : section.isBold &&
        section.sections.length === 0 &&
        tops.length > 1 &&
        section.blocks.every((block) => block.kind === 'text'))
  )
}

/** `4.2` and `4.3` are siblings whatever their headings' levels are. */
function isSibling(section: Section, number: readonly number[] | null): boolean {
  const own = section.number
  if (own === null || number === null || own.length !== number.length || own.length < 2) return false
  return (
    own.slice(0, -1).every((part, index) => part === number[index]) &&
    (own.at(-1) ?? 0) < (number.at(-1) ?? 0)
  )
}

function numberOf(title: string): readonly number[] | null {
  const match = /^(\d{1,3}(?:\.\d{1,3})*)[.)]?\s+\S/.exec(title)
  return match?.[1] === undefined ? null : match[1].split('.').map(Number)
}

/** Quotes are text like any other here. */
function flatten(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node) =>
    node.type === 'blockquote' || node.type === 'footnoteDefinition' ? flatten(node.children) : [node],
  )
}

/** A paragraph of one line, all of it bold. */
function boldTitle(node: Paragraph): string | null {
  const parts = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [first, second] = parts
  if (first?.type !== 'strong' || parts.length > 2) return null
  if (
    second !== undefined &&
    !(second.type === 'text' && /^\s*(?::|\([^()]{1,80}\)\s*:?)\s*$/.test(second.value))
  )
    return null
  if (node.position?.start.line !== node.position?.end.line) return null
  const title = lineTexts(node.children, lineOf(node))
    .map((one) => one.text)
    .join(' ')
    .trim()
    .replace(/:$/, '')
  return title.length > 0 &&
    title.length <= 120 &&
    !/[^.]\.$/.test(title) &&
    !/:\s+\S/.test(title.replace(/^(?:\S+\s+){0,2}\S{1,3}:/, ''))
    ? title
    : null
}

/** A policy's `4.2 Backups`, alone on its line. */
function clauseTitle(node: Paragraph): string | null {
  if (node.position?.start.line !== node.position?.end.line) return null
  const text = lineTexts(node.children, lineOf(node))[0]?.text ?? ''
  return /^\d{1,2}\.\d{1,2}\s+\p{Lu}[^.:;,]{2,50}$/u.test(text) && text.split(' ').length <= 6 ? text : null
}
