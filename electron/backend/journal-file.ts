/** Reads one exercise's folder: its journal checked line by line, and its pack as it was. */
import path from 'node:path'
import type { Problem } from '../../shared/base/problem.ts'
import { type ChainEnd, type JournalPiece, readJournal } from '../../shared/host/journal-text.ts'
import type { JournalContent, PackTexts } from '../../shared/host/ports.ts'
import type { FilePort } from './file-port.ts'
import { sha256 } from './sha256.ts'

export const JOURNAL_FILE = 'journal.jsonl'
export const ALIVE_FILE = 'alive'
export const PACK_FOLDER = 'pack'

const NEWLINE = 0x0a

export interface JournalFileReading {
  readonly content: JournalContent
  readonly state: 'whole' | 'torn' | 'broken'
  /** Length in bytes of the good lines, and where their chain ends. */
  readonly goodBytes: number
  readonly end: ChainEnd
}

/** @throws what the file port throws: the folder or its journal is not there, or cannot be read. */
export async function readJournalFolder(files: FilePort, folder: string): Promise<JournalFileReading> {
  const bytes = await files.read(path.join(folder, JOURNAL_FILE))
  const { pieces, ends } = splitLines(bytes)
  const reading = readJournal(pieces, path.join(path.basename(folder), JOURNAL_FILE), sha256)
  const problems: Problem[] = [...reading.problems]
  const content = {
    lines: reading.lines,
    alive: await readAlive(files, folder),
    problems,
    files: await readTexts(files, path.join(folder, PACK_FOLDER)),
  }
  const goodBytes = reading.lines.length === 0 ? 0 : (ends[reading.lines.length - 1] ?? 0)
  return { content, state: reading.state, goodBytes, end: reading.end }
}

function splitLines(bytes: Uint8Array): { pieces: readonly JournalPiece[]; ends: readonly number[] } {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const pieces: JournalPiece[] = []
  const ends: number[] = []
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from)
    const to = newline === -1 ? bytes.length : newline
    pieces.push({ text: decode(decoder, bytes.subarray(from, to)), ended: newline !== -1 })
    from = to + 1
    ends.push(from)
  }
  return { pieces, ends }
}

function decode(decoder: { decode(bytes: Uint8Array): string }, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

async function readAlive(files: FilePort, folder: string): Promise<number | null> {
  try {
    const wall = Number(Buffer.from(await files.read(path.join(folder, ALIVE_FILE))).toString('utf8'))
    return Number.isFinite(wall) && wall > 0 ? wall : null
  } catch {
    return null
  }
}

async function readTexts(files: FilePort, folder: string, prefix = ''): Promise<PackTexts> {
  const texts: Record<string, string> = {}
  for (const { name, isFolder } of await files.list(path.join(folder, prefix))) {
    const inside = prefix === '' ? name : `${prefix}/${name}`
    if (isFolder) Object.assign(texts, await readTexts(files, folder, inside))
    else texts[inside] = Buffer.from(await files.read(path.join(folder, inside))).toString('utf8')
  }
  return texts
}
