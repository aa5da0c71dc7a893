/** Running text as a reader sees it: line by line, without marks. */
import type { Nodes, PhrasingContent } from 'mdast'
import type { TextLine } from './outline-model.ts'

/** The line on which a node begins. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

interface Run {
  readonly text: string
  readonly line: number
  readonly isMarked: boolean
  readonly code: string | null
  readonly link: string | null
}

/** Running text line by line, without marks. */
export function lineTexts(content: readonly PhrasingContent[], firstLine: number): readonly TextLine[] {
  const runs: Run[] = []
  gather(content, firstLine, false, runs)
  const byLine = new Map<number, Run[]>()
  for (const run of runs) {
    const known = byLine.get(run.line)
    if (known === undefined) byLine.set(run.line, [run])
    else known.push(run)
  }
  return [...byLine]
    .map(([line, parts]) => ({
      line,
      text: parts
        .map((part) => part.text)
        .join('')
        .replace(/[ \t]+/g, ' ')
        .trim(),
      lead: leadOf(parts),
      tail: tailOf(parts),
      codes: parts.flatMap((part) => (part.code === null ? [] : [part.code])),
      links: parts.flatMap((part) => (part.link === null ? [] : [part.link])),
    }))
    .filter((one) => one.text !== '')
}

const NUMBER_OR_ARTICLE =
  /^\s*(?:(?:[A-Z]\.)?\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?:the|de|het|den|det|die|der|das)?\s*$/iu

function leadOf(parts: readonly Run[]): string {
  const texts = parts.findIndex((part) => part.text.trim() !== '')
  const isSmall = NUMBER_OR_ARTICLE.test(parts[texts]?.text ?? '') && parts[texts]?.isMarked === false
  const first = isSmall ? texts + 1 : texts
  let lead = ''
  for (const part of parts.slice(Math.max(0, first))) {
    if (!part.isMarked) break
    lead += part.text
  }
  return lead.replace(/\s+/g, ' ').trim()
}

function tailOf(parts: readonly Run[]): string {
  const last = parts.findLastIndex((part) => !/^[\s.:)\]]*$/.test(part.text))
  if (parts[last]?.isMarked !== true) return ''
  const first = parts.slice(0, last).findLastIndex((part) => !part.isMarked)
  if (first === -1 || parts.slice(0, first + 1).every((part) => part.text.trim() === '')) return ''
  const marked = parts.slice(first + 1, last + 1)
  return marked
    .map((part) => part.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function gather(
  content: readonly PhrasingContent[],
  firstLine: number,
  isMarked: boolean,
  runs: Run[],
): void {
  let line = firstLine
  for (const node of content) {
    line = Math.max(line, node.position?.start.line ?? line)
    if (node.type === 'text') {
      node.value.split('\n').forEach((text, index) => {
        runs.push({ text, line: line + index, isMarked, code: null, link: null })
      })
    } else if (node.type === 'inlineCode') {
      runs.push({ text: node.value, line, isMarked, code: node.value, link: null })
    } else if (node.type === 'html') {
      if (/^<br\s*\/?>$/i.test(node.value))
        runs.push({ text: '\n', line, isMarked: false, code: null, link: null })
    } else if (node.type === 'link') {
      runs.push({ text: '', line, isMarked, code: null, link: node.url })
      gather(node.children, line, isMarked, runs)
    } else if (node.type === 'strong' || node.type === 'emphasis') {
      gather(node.children, line, true, runs)
    } else if (node.type === 'image' || node.type === 'imageReference') {
      runs.push({ text: node.alt ?? '', line, isMarked, code: null, link: null })
    } else if ('children' in node) {
      gather(node.children, line, isMarked, runs)
    }
  }
}
