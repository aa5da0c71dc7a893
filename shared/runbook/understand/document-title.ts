/** What a document calls itself. */
import type { FrontMatterEntry } from './front-matter.ts'
import { withoutNumber } from './labels.ts'
import { allSections, type Section, type TextLine } from './outline.ts'
import { mentions } from './terms.ts'

const TITLE_KEYS = new Set(['title', 'titel', 'tittel', 'dokumenttitel', 'dokumenttittel', 'document title'])
const SUBJECT = /^(?:subject|re|emne|ämne|onderwerp|betreff|betr\.)\s*:\s*(\S.{3,150})$/iu

/** What a letter or mail without a heading of its own says that it is about. */
function subjectOfMail(root: Section): string | null {
  const lines = root.blocks.slice(0, 3).flatMap((block) => (block.kind === 'text' ? block.lines : []))
  return lines.slice(0, 10).flatMap((line) => SUBJECT.exec(line.text)?.[1] ?? [])[0] ?? null
}

/** Longest line that may be a title. */
const LONGEST = 110
/** Lines before the first heading that are looked at. */
const FIRST_LINES = 8

/** The title as it is set, or that stands first: as a heading, as a bold line or alone. */
export function titleOf(root: Section, frontMatter: readonly FrontMatterEntry[]): string | null {
  const set = frontMatter.find((entry) => TITLE_KEYS.has(entry.key))?.value
  if (set !== undefined) return set
  const sections = allSections(root).filter((section) => section.level > 0)
  const tops = sections.filter((section) => section.level === 1)
  const [top] = tops
  const subject = top === undefined ? subjectOfMail(root) : null
  if (subject !== null) return subject
  const before = tops.length === 1 ? null : titleBefore(root)
  if (before !== null) return before
  const first = top ?? sections[0]
  return first === undefined ? null : first.level === 1 ? first.title : withoutNumber(first.title)
}

/** A line of its own, plain or bold, before the first heading: the one that names a kind of document, or the first line. */
function titleBefore(root: Section): string | null {
  const plain = root.blocks
    .slice(0, FIRST_LINES)
    .flatMap((block) => (block.kind === 'text' ? block.lines : []))
  const firstOther = root.sections.findIndex((section) => !section.isBold)
  const bold = root.sections.slice(0, firstOther === -1 ? 2 : firstOther)
  const isEmptyLead = (_section: Section, index: number) => index === 0 || bold[index - 1]?.blocks.length === 0
  const named = bold
    .filter(isEmptyLead)
    .find((section) => isTitle(section.title) && mentions('documentWord', section.title))
  const [first] = plain
  const isFirst = root.blocks[0]?.kind === 'text' && first !== undefined && isTitleLine(first)
  if (isFirst && (named === undefined || mentions('documentWord', first.text))) return first.text
  return named?.title ?? null
}

function isTitleLine(line: TextLine): boolean {
  return isTitle(line.text) && line.links.length === 0
}

/** No sentence, no label, no trail of links and no list of details. */
function isTitle(text: string): boolean {
  return (
    text.length > 5 &&
    text.length <= LONGEST &&
    /^[\p{Lu}\d]/u.test(text) &&
    !/[.!?;,]$/.test(text) &&
    !/[|›»·<>{}[\]]|:\s|\s:|:$|\d{4}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2}/.test(text)
  )
}
