/** What a document calls itself. */
import type { FrontMatterEntry } from './front-matter.ts'
import { labelled, withoutNumber } from './labels.ts'
import { allSections, type Section } from './outline-model.ts'
import { mentions, sectionKinds } from './terms.ts'

const TITLE_KEYS = new Set(['title', 'titel', 'tittel', 'dokumenttitel', 'dokumenttittel', 'document title'])
/** Keys that may hold the title where no heading says it. */
const WEAK_KEYS = new Set([
  'document',
  'dokument',
  'name',
  'navn',
  'namn',
  'naam',
  'document name',
  'dokumentnavn',
  'dokumentnamn',
  'documentnaam',
  'dokumentname',
  'page',
  'side',
  'sida',
  'pagina',
  'seite',
  'plan',
  'runbook',
  'handbook',
  'instruction',
  'instruks',
  'instruktion',
  'instructie',
  'anweisung',
])
const SUBJECT = /^(?:subject|re|emne|ämne|onderwerp|betreff|betr\.)\s*:\s*(\S.{3,150})$/iu

/** What a letter or mail without a heading of its own says that it is about. */
function subjectOfMail(root: Section): string | null {
  const lines = root.blocks.slice(0, 3).flatMap((block) => (block.kind === 'text' ? block.lines : []))
  return lines.slice(0, 10).flatMap((line) => SUBJECT.exec(line.text)?.[1] ?? [])[0] ?? null
}

/** Longest line that may be a title. */
const LONGEST = 110
/** Blocks before the first heading that are looked at. */
const FIRST_BLOCKS = 6
const MOST_BOLD = 2

/** The title as it is set, or that stands first: as a heading, as a bold line or alone. */
export function titleOf(root: Section, frontMatter: readonly FrontMatterEntry[]): string | null {
  const set = frontMatter.find((entry) => TITLE_KEYS.has(entry.key))?.value
  if (set !== undefined) return set
  const sections = allSections(root).filter((section) => section.level > 0)
  const tops = sections.filter((section) => section.level === 1)
  const [top] = tops
  if (top !== undefined && tops.length === 1) return top.title
  const subject = top === undefined ? subjectOfMail(root) : null
  const told =
    subject ?? labelledTitle(root, isTitleKey) ?? titleBefore(root, tops) ?? labelledTitle(root, isWeakKey)
  if (told !== null) return told
  const first = top ?? sections[0]
  const weak = frontMatter.find((entry) => WEAK_KEYS.has(entry.key))?.value
  if (weak !== undefined && (first === undefined || !namesDocument(first.title))) return weak
  return first === undefined ? null : first.level === 1 ? first.title : withoutNumber(first.title)
}

/** `Title: ...` among the first lines, or in the first row of a table above all headings. */
function labelledTitle(root: Section, isKey: (label: string) => boolean): string | null {
  for (const block of root.blocks.slice(0, FIRST_BLOCKS)) {
    const pairs =
      block.kind === 'text'
        ? block.lines.flatMap((line) => labelled(line) ?? [])
        : block.kind === 'table'
          ? [block.header, ...block.rows.map((row) => row.cells)].map(([key, value]) => ({
              label: key?.text ?? '',
              value: value?.text ?? '',
            }))
          : []
    const found = pairs.find(
      ({ label, value }) =>
        value.length > 3 &&
        value.length <= LONGEST &&
        isKey(label) &&
        (isKey === isTitleKey || namesDocument(value)),
    )
    if (found !== undefined) return found.value
  }
  return null
}

function isTitleKey(label: string): boolean {
  return TITLE_KEYS.has(label.trim().toLowerCase())
}

function isWeakKey(label: string): boolean {
  return WEAK_KEYS.has(label.trim().toLowerCase())
}

/** A line of its own, plain or bold, before the headings: the one that names a kind of document, or the first of all. */
function titleBefore(root: Section, tops: readonly Section[]): string | null {
  const plain = root.blocks
    .slice(0, FIRST_BLOCKS)
    .flatMap((block) => (block.kind === 'text' ? block.lines : []))
    .filter((line) => line.links.length === 0 && isTitle(line.text))
    .map((line) => line.text)
  const firstOther = root.sections.findIndex((section) => !section.isBold)
  const bold = root.sections.slice(0, firstOther === -1 ? MOST_BOLD : firstOther)
  const leading = bold
    .filter((_, index) => index === 0 || bold[index - 1]?.blocks.length === 0)
    .map((section) => section.title)
    .filter(isTitle)
  const [first, second] = tops
  const headings =
    first === undefined
      ? []
      : first.blocks.length > 0 || second === undefined
        ? [first.title]
        : [first.title, second.title]
  const named = [...plain, ...leading, ...headings].find(namesDocument)
  if (named !== undefined) return named
  if (root.sections.length === 0) return plain[0] ?? null
  const isFirst = root.blocks[0]?.kind === 'text' && root.blocks[0].lines[0]?.text === plain[0]
  return isFirst ? (plain[0] ?? null) : null
}

/** `Plan for ...`, `Notfallhandbuch`: and neither a list of contents nor a note on who may read it. */
function namesDocument(text: string): boolean {
  return mentions('documentWord', text) && !isNotice(text)
}

function isNotice(text: string): boolean {
  const kinds = sectionKinds(text)
  return (
    kinds.has('contents') ||
    kinds.has('changelog') ||
    (mentions('dataClassName', text) && text.split(/\s+/).length <= 4)
  )
}

/** No sentence, no label, no trail of links and no list of details. */
function isTitle(text: string): boolean {
  return (
    text.length > 5 &&
    text.length <= LONGEST &&
    /^[\p{Lu}\d]/u.test(text) &&
    !/[.!?;,]$/.test(text) &&
    !/[|›»·<>{}[\]]|:\s|\s:|:$|\s>\s|\d{4}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2}/.test(text) &&
    !isNotice(text)
  )
}
