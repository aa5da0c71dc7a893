/**
 * Makes the Markdown of wikis, site generators and word processors plain before it is parsed. Every line stays on its
 * line, so that what is read later has its place in the team's own document.
 */
import type { Problem } from '../../base/problem.ts'
import { type FrontMatterEntry, readFrontMatter } from './front-matter.ts'
import { htmlTables } from './html-tables.ts'
import { drawnTables } from './plain-tables.ts'
import { repairFences } from './repair-fences.ts'

export interface CleanSource {
  readonly text: string
  readonly lines: readonly string[]
  readonly frontMatter: readonly FrontMatterEntry[]
  readonly problems: readonly Problem[]
}

/** Characters that are read at most; a longer document is refused. */
export const LONGEST_SOURCE = 2_000_000
/** Characters of one line that are read. */
const LONGEST_LINE = 8_000
/** Lines and characters of a document that are read: many times what a plan has. */
const MOST_LINES = 4_000
const MOST_CHARACTERS = 250_000
/** Columns of a table that are read. */
const MOST_COLUMNS = 40
/** Nested lists or quotes that are read. */
const DEEPEST = 24

export function cleanSource(source: string, file: string): CleanSource {
  const problems: Problem[] = []
  const say = (code: string, message: string, remedy: string, line: number) =>
    problems.push({ code, severity: 'warning', message, remedy, place: { file, line } })
  if (source.length > LONGEST_SOURCE) {
    problems.push(refusal(file, 'runbook-too-long', 'The document is too long to be read.', 'Divide it.', 1))
    return { text: '', lines: [], frontMatter: [], problems }
  }
  let lines = plainCharacters(source).split('\n')
  const end = readEnd(lines)
  if (end < lines.length) {
    say(
      'runbook-long',
      'The document is very long; what comes after this line is not read.',
      'Divide it.',
      end,
    )
    lines = lines.slice(0, end)
  }
  const deep = lines.findIndex(isTooDeep)
  if (deep !== -1) {
    const message = `Lists or quotes are nested deeper than ${DEEPEST} levels.`
    problems.push(refusal(file, 'runbook-too-deep', message, 'Flatten the list.', deep + 1))
    return { text: '', lines: [], frontMatter: [], problems }
  }
  const long = lines.findIndex((line) => line.length > LONGEST_LINE)
  if (long !== -1) {
    say('runbook-long-line', 'The line is too long; its end is not read.', 'Break it into several.', long + 1)
    lines = lines.map((line) => (line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line))
  }
  const front = readFrontMatter(lines)
  if (front !== null) {
    lines = lines.map((line, index) => (index < front.lines ? '' : line))
    if (!front.isClosed) {
      say('runbook-front-matter', 'The front matter has no end.', 'Close it with a line `---`.', 1)
    }
  }
  lines = dedentBlocks(withoutComments(lines))
  const fences = repairFences(lines)
  for (const line of fences.unclosed) {
    say('runbook-open-fence', 'The code block has no end.', 'Close it with a line ```.', line)
  }
  lines = boundEmphasis(
    drawnTables(htmlTables(fences.lines, fences.isCode), fences.isCode).map((line, index) =>
      fences.isCode[index] === true ? line : plainLine(line),
    ),
  )
  lines = joinEscapedTables(lines, fences.isCode)
  return { text: lines.join('\n'), lines, frontMatter: front?.entries ?? [], problems }
}

function refusal(file: string, code: string, message: string, remedy: string, line: number): Problem {
  return { code, severity: 'error', message, remedy, place: { file, line } }
}

function plainCharacters(source: string): string {
  return source
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFEFF\u200B-\u200D\u2060\u00AD]/g, '')
    .replace(/[\u00A0\u2007\u202F\u2009\u200A]/g, ' ')
    .replace(/[\u2011\u2010]/g, '-')
    .replace(/[\u2028\u2029]/g, ' ')
    .replaceAll('\u0000', ' ')
}

/** How many lines are read. */
function readEnd(lines: readonly string[]): number {
  let characters = 0
  const end = lines.findIndex((line, index) => {
    characters += Math.min(line.length, LONGEST_LINE)
    return index >= MOST_LINES || characters > MOST_CHARACTERS
  })
  return end === -1 ? lines.length : Math.max(1, end)
}

function isTooDeep(whole: string): boolean {
  const line = whole.slice(0, 1_000)
  const markers = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? ''
  if (markers === '') return /^ {200}/.test(line) || /^\t{40}/.test(line)
  const count = markers.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0
  return count > DEEPEST || /^ {200}/.test(line)
}

/** HTML comments, also over several lines, become blanks. */
function withoutComments(lines: readonly string[]): string[] {
  let isInside = false
  let isCode = false
  return lines.map((line) => {
    if (!isInside && /^\s*(?:```|~~~|\\`)/.test(line)) isCode = !isCode
    if (isCode || (!isInside && !line.includes('<!--'))) return line
    let rest = line
    let kept = ''
    for (;;) {
      if (isInside) {
        const end = rest.indexOf('-->')
        if (end === -1) return kept.trimEnd()
        rest = rest.slice(end + 3)
        isInside = false
      }
      const start = rest.indexOf('<!--')
      if (start === -1) return (kept + rest).trimEnd()
      kept += rest.slice(0, start)
      rest = rest.slice(start + 4)
      isInside = true
    }
  })
}

const INDENTED_BLOCK = /^(\s*)(?:!!!|\?\?\?\+?|===!?)\s*(?:[\w-]+(?:\s+[\w-]+)*)?\s*(?:"([^"]*)")?\s*$/

/** mkdocs: `!!! note "Title"` and `=== "Tab"` with their text indented by four become a bold title and plain text. */
function dedentBlocks(lines: readonly string[]): string[] {
  const open: number[] = []
  return lines.map((line) => {
    if (line.trim() === '') return line
    const indent = /^ */.exec(line)?.[0].length ?? 0
    while (open.length > 0 && indent < (open.at(-1) ?? 0) + 4) open.pop()
    const taken = open.length * 4
    const shown = taken > 0 ? line.slice(Math.min(taken, indent)) : line
    const match = INDENTED_BLOCK.exec(line)
    if (match === null || /^\s*===+\s*$/.test(line)) return shown
    open.push(indent)
    const title = match[2] ?? ''
    return title === '' ? '' : `**${title}**`
  })
}

/** Stands where a part ends that can be folded; a document's own comments are gone by then. */
export const FOLD_END = '<!--fold-->'

const TAGS =
  '(?:details|summary|div|center|p|section|article|aside|span|a|img|br|hr|table|thead|tbody|tr|td|th|ul|ol|li|b|strong|em|i|u|sub|sup|small|font|kbd|code|pre|figure|figcaption|header|footer|nav|iframe|video|input|label|style|script)'
const HTML_LINE = new RegExp(`^(\\s*)</?${TAGS}(?:\\s[^<>]{0,400})?/?>`, 'i')
const HTML_TAG = new RegExp(`</?${TAGS}(?:\\s[^<>]{0,400})?/?>`, 'gi')

/** One line outside code: the markers of other dialects become Markdown's. */
function plainLine(line: string): string {
  if (line === '') return line
  let text = line
  if (text.includes('{%')) {
    text = text.replace(
      /\{%-?\s*(?:tab|content-ref|step|accordion)\s[^%]*?title\s*=\s*["“]([^"”]*)["”][^%]*%\}/g,
      '**$1**',
    )
    text = text.replace(/\{%[^%]{0,400}%\}/g, '')
  }
  if (text.includes('{{'))
    text = text.replace(/\{\{[<%]?[^{}]{0,200}[%>]?\}\}/g, (found) =>
      /[<%]/.test(found.slice(2, 3)) ? '' : found,
    )
  if (/^\{(?:panel|expand|info|note|tip|warning)/.test(text))
    text = text.replace(
      /^\{\w+(?::(?:[^{}]{0,100}\|)?(?:title=)?([^{}|=]{2,80})(?:\|[^{}]{0,100})?)?\}\s*$/,
      (_, title) => (title === undefined ? '' : `##### ${title}`),
    )
  if (text.includes('[]{#')) text = text.replace(/\[\]\{#[^{}]{0,200}\}/g, '')
  if (text.includes('{')) text = text.replace(/\s*\{:?\s*[#.:][^{}]{0,200}\}\s*$/, '')
  if (/^\s*(?::::?|:{3,})/.test(text))
    text = text.replace(/^\s*:{3,}\s*(?:[\w-]+)?\s*(?:\[([^\]]*)\]|(.*))?$/, (_, a, b) => titleOf(a ?? b))
  if (/^\s*(?:\[\[?_?TOC_?\]?\]|\{:toc\}|\$\$?toc)\s*$/i.test(text)) return ''
  const fold = /^(\s*)<\/details>\s*$/i.exec(text)
  if (fold !== null) return `${fold[1] ?? ''}${FOLD_END}`
  if (text.includes('<h'))
    text = text.replace(HTML_HEADING, (_, depth, title) => `${'#'.repeat(Number(depth))} ${title}`)
  if (text.includes('<') && HTML_LINE.test(text)) {
    text = text.replace(/<summary[^<>]*>(.*?)<\/summary>/gi, '**$1**').replace(HTML_TAG, ' ')
  }
  if (text.includes('$'))
    text = text.replace(
      /\$\s*\\?(leq?|lt|geq?|gt|approx|sim|<|>)\s*([\d.,]+)\s*\$/g,
      (_, sign, count) => `${SIGNS[sign] ?? ''} ${count}`,
    )
  if (text.startsWith('='))
    text = text.replace(WIKI_HEADING, (_, marks, title) => `${'#'.repeat(marks.length)} ${title}`)
  if (text.includes("''"))
    text = text.replace(/'''([^']{1,200})'''/g, '**$1**').replace(/''([^']{1,200})''/g, '*$1*')
  text = text.replace(/^(\s{0,3}#{2,6})(?=[^#\s])/, '$1 ')
  text = text.replace(/^(\s*(?:>\s*)*)([•●▪◦‣·∙–])\s+/u, '$1- ')
  text = text.replace(
    /^(\s*(?:>\s*)*)(?:[-*+]\s+)?(?:\\?\[([ xX✓✔]?)\\?\]|([☐⬜🔲])|([☑✅☒✔]))\uFE0F?\s+(?!\()/u,
    (_, lead, mark, open) => `${lead}- [${open !== undefined || mark === '' || mark === ' ' ? ' ' : 'x'}] `,
  )
  text = text.replace(/^(\s*(?:>\s*)*)(\d{1,3})(?:\.\)|\\[.)]|\.\\\))\s+/, '$1$2. ')
  text = text.replace(/^(\s*)\((\d{1,3})\)\s+/, '$1$2. ')
  text = text.replace(/^:\s{1,4}(?=[^\s:])/, '- ')
  text = text.replace(
    /^( {0,6})\(?([a-h])\)\s+/,
    (_, lead, letter) => `${lead}${'abcdefgh'.indexOf(letter) + 1}. `,
  )
  text = text.replace(/^(\s*)(\d{1,2})\.(?=\p{L}{2})/u, '$1$2. ')
  return text
}

const HTML_HEADING = /^\s{0,3}<h([1-6])(?:\s[^<>]{0,200})?>\s*([^<>]{1,200}?)\s*<\/h\1>\s*$/i
/** MediaWiki: `== Title ==`. */
const WIKI_HEADING = /^(={1,6})\s?([^=\s"“](?:[^=]{0,150}[^=\s])?)\s?\1\s*$/

const SIGNS: Readonly<Record<string, string>> = {
  le: '≤',
  leq: '≤',
  lt: '<',
  '<': '<',
  ge: '≥',
  geq: '≥',
  gt: '>',
  '>': '>',
  approx: '~',
  sim: '~',
}

function titleOf(title: string | undefined): string {
  const plain = (title ?? '').trim()
  return plain === '' ? '' : `**${plain}**`
}

/** Marks and brackets of one paragraph that the parser is given; hostile text has thousands, at a cost that grows with their square. */
const MOST_MARKS = 2_000

function boundEmphasis(lines: readonly string[]): string[] {
  let marks = 0
  return lines.map((line) => {
    if (line.trim() === '') marks = 0
    if (bars(line) > 5 * MOST_COLUMNS) return ''
    const own = line.length < 4 ? 0 : countMarks(line)
    marks += own
    return marks > MOST_MARKS ? line.replace(/[*_[\]<`~!&\\]/g, ' ') : line
  })
}

function bars(line: string): number {
  let count = 0
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1)) count += 1
  return count
}

function countMarks(line: string): number {
  return line.match(/[*_[\]<`~&\\]/g)?.length ?? 0
}

/** Rows whose bars were escaped by an export (`a \| b`) become rows again. */
function joinEscapedTables(lines: readonly string[], isCode: readonly boolean[]): string[] {
  const isRow = (index: number) =>
    isCode[index] !== true && /\s\\\|\s/.test(lines[index] ?? '') && !/(?<!\\)\|/.test(lines[index] ?? '')
  return lines.map((line, index) =>
    isRow(index) && (isRow(index - 1) || isRow(index + 1))
      ? `| ${line.replace(/\s*\\\|\s*/g, ' | ').trim()} |`
      : line,
  )
}
