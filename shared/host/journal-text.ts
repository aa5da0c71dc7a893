/** The text of a journal: one line of JSON per command, each naming the hash of the line before (DESIGN §4.2). */
import type { Problem } from '../base/problem.ts'
import { type JournalLine, lineSchema } from '../contract/events.ts'
import type { LineDraft } from './ports.ts'

export const FIRST_PREV = '0'.repeat(64)

/** Where the next line goes: its number, and the hash of the last one's text. */
export interface ChainEnd {
  readonly seq: number
  readonly prev: string
}

export const CHAIN_START: ChainEnd = { seq: 0, prev: FIRST_PREV }

export interface ChainedLine {
  readonly line: JournalLine
  /** JSON without the newline that ends it. */
  readonly text: string
  readonly end: ChainEnd
}

/** Puts a draft at the end of a chain. */
export function chainLine(draft: LineDraft, end: ChainEnd, sha256: (text: string) => string): ChainedLine {
  const line: JournalLine = { v: 1, seq: end.seq, ...draft, prev: end.prev }
  const text = JSON.stringify(line)
  return { line, text, end: { seq: end.seq + 1, prev: sha256(text) } }
}

/** A stretch of the journal's bytes up to a newline or the end. */
export interface JournalPiece {
  /** Null when the bytes are not UTF-8. */
  readonly text: string | null
  /** Whether its newline is there. */
  readonly ended: boolean
}

export interface JournalReading {
  /** The good lines: one for each of the first pieces, up to the first damage. */
  readonly lines: readonly JournalLine[]
  readonly end: ChainEnd
  /** `torn`: only an unfinished end, and nobody was told about it. `broken`: damage to what was acknowledged. */
  readonly state: 'whole' | 'torn' | 'broken'
  readonly problems: readonly Problem[]
}

/**
 * Reads and checks a journal: every line's form, number and hash chain. What follows the first damage is not used.
 * An end without its newline was never acknowledged, because a line is written in one piece with the newline last;
 * nor was an end of zeros, which is what a file system shows where it had made room and not yet written.
 */
export function readJournal(
  pieces: readonly JournalPiece[],
  file: string,
  sha256: (text: string) => string,
): JournalReading {
  const lines: JournalLine[] = []
  let end = CHAIN_START
  for (const [index, piece] of pieces.entries()) {
    const line = piece.ended ? readLine(piece.text) : null
    const damage = line === null ? 'is not a line of a journal' : damageOf(line, end)
    if (line === null || damage !== null) {
      const rest = pieces.slice(index)
      const isTorn = !piece.ended || isUnwritten(rest)
      return isTorn
        ? { lines, end, state: 'torn', problems: [torn(file, index + 1)] }
        : { lines, end, state: 'broken', problems: [broken(file, index + 1, damage ?? '')] }
    }
    lines.push(line)
    end = { seq: end.seq + 1, prev: sha256(piece.text ?? '') }
  }
  return { lines, end, state: 'whole', problems: [] }
}

/** Begins with zeros, and no whole line stands anywhere behind. */
function isUnwritten(pieces: readonly JournalPiece[]): boolean {
  const [first] = pieces
  return first !== undefined && holdsZeros(first) && pieces.every((piece) => readLine(piece.text) === null)
}

function holdsZeros(piece: JournalPiece): boolean {
  return piece.text?.includes('\u0000') ?? false
}

function readLine(text: string | null): JournalLine | null {
  if (text === null) return null
  try {
    const parsed = lineSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function damageOf(line: JournalLine, end: ChainEnd): string | null {
  if (line.seq !== end.seq) return `has number ${line.seq} where ${end.seq} belongs`
  if (line.prev !== end.prev) return 'does not follow from the line before it'
  return null
}

function torn(file: string, line: number): Problem {
  return {
    code: 'journal-torn',
    severity: 'warning',
    message: 'The last command was cut off while it was written; nobody had been told that it was done.',
    remedy: 'It was left out. Look at the last entry of the log and repeat what is missing.',
    place: { file, line },
  }
}

function broken(file: string, line: number, how: string): Problem {
  return {
    code: 'journal-broken',
    severity: 'error',
    message: `The journal is damaged: this line ${how}.`,
    remedy: 'What comes before it can be read and reported. Restore the file from a backup to go on.',
    place: { file, line },
  }
}
