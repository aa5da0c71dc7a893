/**
 * Texts to send, from the team's own runbook: code blocks and quotations under a heading that speaks of templates or
 * messages, with the blanks that are to be filled in. The text is taken as it stands.
 */
import GithubSlugger from 'github-slugger'
import type { Blockquote, Code, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { parseMarkdown } from './markdown.ts'
import type { Runbook } from './model.ts'

export type TemplatePart = { readonly text: string } | { readonly blank: string; readonly label: string }

export interface MessageTemplate {
  /** Unique in its runbook: slug of its heading and its number below it. */
  readonly id: string
  readonly title: string
  /** Line in the document, from 1. */
  readonly line: number
  readonly parts: readonly TemplatePart[]
}

/** "Template" and "message" in English, Norwegian, Danish, Swedish, Dutch and German. */
const ABOUT_TEMPLATES =
  /templat|boilerplate|holding statement|canned|messages?\b|notices?\b|(?<!\p{L})mal(?:er|ene)?(?!\p{L})|\p{L}mal(?:er|ene)(?!\p{L})|melding(?:er|en|ene|stekst)?(?!\p{L})|varsel(?:tekst|mal)|mall(?:ar|arna)?(?!\p{L})|meddel(?:ande|else)|skabelon|besked(?:er)?(?!\p{L})|sjablo|bericht|tekstvoorst|vorlage|textbaustein|nachricht|mitteilung|mustertext/iu

/** Commands and data are for doing, not for sending. */
const PROSE = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown', 'mail', 'email', 'eml'])

const known = new WeakMap<Runbook, readonly MessageTemplate[]>()

/** All templates of a runbook in document order; one without any has none. */
export function messageTemplates(runbook: Runbook): readonly MessageTemplate[] {
  const before = known.get(runbook)
  if (before !== undefined) return before
  const found = read(runbook.source)
  known.set(runbook, found)
  return found
}

function read(source: string): readonly MessageTemplate[] {
  const slugger = new GithubSlugger()
  const found: MessageTemplate[] = []
  /** Depth of the heading that spoke of templates; null: none does here. */
  let within: number | null = null
  let heading = { title: '', slug: '', count: 0 }
  for (const node of parseMarkdown(source).children) {
    if (node.type === 'heading') {
      const title = plainText(node).trim()
      heading = { title, slug: slugger.slug(title), count: 0 }
      if (within !== null && node.depth <= within) within = null
      // the document's own title names the whole of it
      if (within === null && node.depth > 1 && ABOUT_TEMPLATES.test(title)) within = node.depth
    } else if (within !== null) {
      for (const block of blocksOf(node)) {
        const text = textOf(block)
        if (text === '') continue
        heading.count += 1
        found.push({
          id: heading.count === 1 ? heading.slug : `${heading.slug}-${heading.count}`,
          title: heading.count === 1 ? heading.title : `${heading.title} (${heading.count})`,
          line: block.position?.start.line ?? 1,
          parts: partsOf(text),
        })
      }
    }
  }
  return found
}

function blocksOf(node: RootContent): readonly (Code | Blockquote)[] {
  if (node.type === 'blockquote') return [node]
  if (node.type === 'code') return PROSE.has((node.lang ?? '').toLowerCase()) ? [node] : []
  if (node.type === 'list' || node.type === 'listItem') return node.children.flatMap(blocksOf)
  return []
}

function textOf(block: Code | Blockquote): string {
  const text =
    block.type === 'code' ? block.value : block.children.map((part) => plainText(part)).join('\n\n')
  return text.trim()
}

const BLANK =
  /\[([^[\]]{1,300})\]|\{\{([^{}]{1,300})\}\}|\{([^{}]{1,300})\}|<([^<>@/:=]{1,120})>|_{3,}|\.{5,}/g
/** A tag that mail subjects begin with, `[Product] ...`, is part of the text. */
const SUBJECT_TAG = /^(?:subject|emne|ämne|onderwerp|betreff)\s*:\s*$/iu

/** The text in order: what stands, and what is to be filled in. */
export function partsOf(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  let end = 0
  let blanks = 0
  for (const match of text.matchAll(BLANK)) {
    const before = text.slice(0, match.index)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    const inside = match.slice(1).find((group) => group !== undefined) ?? ''
    if (match[0].startsWith('[') && SUBJECT_TAG.test(line) && /^\p{Lu}\S*$/u.test(inside)) continue
    if (match.index > end) parts.push({ text: text.slice(end, match.index) })
    blanks += 1
    parts.push({ blank: String(blanks), label: labelOf(inside, line) })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}

/** What is to be written there: what the blank says, else what stands before it on its line. */
function labelOf(inside: string, line: string): string {
  const said = inside.replace(/\s+/g, ' ').trim()
  if (/\p{L}/u.test(said)) return said
  const before = line
    .split(/[\].;>}]/)
    .at(-1)
    ?.replace(/[:\s,([{<-]+$/u, '')
    .trim()
  return before === undefined || before === '' ? '…' : before
}
