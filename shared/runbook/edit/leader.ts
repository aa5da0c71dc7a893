/** What stands before a step's words: indentation, bullet, number, box, the marks of a heading. */

/** A number, or a letter that counts. */
export interface Count {
  readonly value: number
  readonly first: 'a' | 'A' | null
}

export type Leader = readonly (string | Count)[]

export function leaderText(leader: Leader): string {
  return leader.map((part) => (typeof part === 'string' ? part : countText(part))).join('')
}

function countText({ value, first }: Count): string {
  return first === null ? String(value) : String.fromCharCode(first.charCodeAt(0) + value - 1)
}

/** Its number, the innermost of several; null: it does not count. */
export function numberIn(leader: Leader): number | null {
  const last = leader.findLast((part) => typeof part !== 'string')
  return last === undefined || typeof last === 'string' ? null : last.value
}

export function countedOn(leader: Leader, by: number): Leader {
  return leader.map((part) => (typeof part === 'string' ? part : { ...part, value: part.value + by }))
}

/** For a new step: its box is empty. */
export function unticked(leader: Leader): Leader {
  return leader.map((part) =>
    typeof part === 'string'
      ? part.replace(/\[[xX✓✔]\\?\]/u, (box) => box.replace(/[xX✓✔]/u, ' ')).replace(/[☑✅☒✔]/u, '☐')
      : part,
  )
}

const ITEM =
  /^((?:\s*>)*\s*)(?:([-*+•●▪◦‣·∙–]\s+)|(\(?)(\d{1,9})(\.\)|\\[.)]|\.\\\)|[.)])(\s+|(?=\p{L}{2}))|([a-h])(\)\s+))?((?:\\?\[[ xX✓✔]?\\?\]|[☐⬜🔲☑✅☒✔]\uFE0F?)\s+)?/u

export interface ReadLeader {
  readonly leader: Leader
  /** The rest of the line. */
  readonly head: string
  /** Columns that what belongs to the item is indented by. */
  readonly width: number
}

/** The bullet, number or box that a line begins with; null: it has none. */
export function itemLeader(line: string): ReadLeader | null {
  const match = ITEM.exec(line)
  if (match === null) return null
  const [whole, lead = '', bullet, open = '', number, close = '', gap = '', letter, after = '', box = ''] =
    match
  if (bullet === undefined && number === undefined && letter === undefined && box === '') return null
  const mark: Leader =
    number !== undefined
      ? [open, { value: Number(number), first: null }, `${close}${gap}`]
      : letter !== undefined
        ? [{ value: letter.charCodeAt(0) - 96, first: 'a' }, after]
        : [bullet ?? '']
  return {
    leader: [lead, ...mark, box],
    head: line.slice(whole.length),
    width: whole.length - box.length,
  }
}

const HEADING = /^((?:\s*>)*\s*(?:#{1,6}\s*|[*_]{2})?)/u
const OUTLINE_NUMBER = /^((?:\d{1,3}\.)*)(\d{1,3})([.)]?\s+)/u
const COUNTED_WORD = /^(\p{L}{2,12}\s+)(?:(\d{1,3})|([A-H])(?![\p{L}\p{N}]))([*_]{0,2}\s*[.):–—-]*\s*)/u

/** The marks, the number and the counted word (`Step 3: `) of a heading. */
export function headingLeader(line: string): ReadLeader {
  const leader: (string | Count)[] = []
  const marks = HEADING.exec(line)?.[1] ?? ''
  leader.push(marks)
  let rest = line.slice(marks.length)
  const number = OUTLINE_NUMBER.exec(rest)
  if (number !== null) {
    leader.push(number[1] ?? '', { value: Number(number[2]), first: null }, number[3] ?? '')
    rest = rest.slice(number[0].length)
  }
  const word = COUNTED_WORD.exec(rest)
  if (word !== null) {
    const [whole, before = '', digits, letter = 'A', after = ''] = word
    leader.push(
      before,
      digits === undefined
        ? { value: letter.charCodeAt(0) - 64, first: 'A' }
        : { value: Number(digits), first: null },
      after,
    )
    rest = rest.slice(whole.length)
  }
  return { leader, head: rest, width: marks.length }
}

const LINE = /^((?:\s*>)*\s*(?:\p{L}{2,12}\s+)?(?:\d{1,2}\.)*)(\d{1,3})(\s*[.):–—-]*\s+)/u

/** The number of a paragraph that is a step: `Step 3: `, `6.1 `. */
export function lineLeader(line: string): ReadLeader | null {
  const match = LINE.exec(line)
  if (match === null) return null
  const [whole, before = '', number = '', after = ''] = match
  return {
    leader: [before, { value: Number(number), first: null }, after],
    head: line.slice(whole.length),
    width: 0,
  }
}

const COMMENT = /^(\s*(?:#+|--|\/\/|REM|::)\s*)(?:(\d{1,2})([.)]\s+))?/iu

export function commentLeader(line: string): ReadLeader | null {
  const match = COMMENT.exec(line)
  if (match === null) return null
  const [whole, mark = '', number, after = ''] = match
  const count: Leader = number === undefined ? [] : [{ value: Number(number), first: null }, after]
  return { leader: [mark, ...count], head: line.slice(whole.length), width: 0 }
}

const ROW = /^((?:\s*>)*\s*\|?\s*)([A-Z]?(?:\d{1,2}\.)?)(\d{1,3})(?=[.)]?\s*\|)/u

/** The number in the first cell of a row, if it has one. */
export function rowLeader(line: string): ReadLeader {
  const match = ROW.exec(line)
  if (match === null) return { leader: [], head: line, width: 0 }
  const [whole, before = '', letter = '', number = ''] = match
  return {
    leader: [before, letter, { value: Number(number), first: null }],
    head: line.slice(whole.length),
    width: 0,
  }
}
