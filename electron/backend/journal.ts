/** One exercise's journal on disk: appends are grouped, chained, and durable before they are answered (DESIGN §4.2). */
import type { Result } from '../../shared/base/result.ts'
import { fail, ok } from '../../shared/base/result.ts'
import type { WallMs } from '../../shared/base/time.ts'
import type { Refusal } from '../../shared/contract/commands.ts'
import type { JournalLine } from '../../shared/contract/events.ts'
import { type ChainEnd, chainLine } from '../../shared/host/journal-text.ts'
import type { Journal, LineDraft } from '../../shared/host/ports.ts'
import type { FilePort, OpenFile } from './file-port.ts'
import { sha256 } from './sha256.ts'
import { storageRefusal } from './storage-refusal.ts'

export interface JournalPlace {
  readonly files: FilePort
  /** The exercise's folder, for messages. */
  readonly folder: string
  /** The journal, opened for appending. */
  readonly file: OpenFile
  readonly aliveFile: string
  /** Length in bytes of what is good, and where the chain ends there. */
  readonly length: number
  readonly end: ChainEnd
}

interface Waiting {
  readonly draft: LineDraft
  readonly seq: number | undefined
  readonly settle: (result: Result<JournalLine, Refusal>) => void
}

/**
 * Lines that arrive while the disk is busy share the next write and fsync. A failed write or fsync is undone by cutting
 * the file to its last good length, so the disk never holds a line that was refused.
 */
export function createJournal(place: JournalPlace): Journal {
  let { length, end } = place
  let waiting: Waiting[] = []
  let writing: Promise<void> | null = null
  /** Bytes beyond `length` may be on the disk: they are cut off before anything else is written. */
  let isDirty = false
  let isClosed = false
  let beating = false

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      const failure = await writeGroup(group)
      if (failure === null) continue
      // What came after was meant to follow lines that do not exist now.
      for (const { settle } of waiting.splice(0)) settle(fail(failure))
    }
    writing = null
  }

  async function writeGroup(group: readonly Waiting[]): Promise<Refusal | null> {
    const acknowledgements: (() => void)[] = []
    let text = ''
    let next = end
    for (const { draft, seq, settle } of group) {
      if (seq !== undefined && seq !== next.seq) {
        settle(fail(STALE))
        continue
      }
      const chained = chainLine(draft, next, sha256)
      acknowledgements.push(() => settle(ok(chained.line)))
      text += `${chained.text}\n`
      next = chained.end
    }
    if (text === '') return null
    const bytes = Buffer.from(text, 'utf8')
    try {
      if (isDirty) await cutBack()
      isDirty = true
      await place.file.append(bytes)
      await place.file.sync()
      isDirty = false
    } catch (error) {
      await cutBack().catch(() => undefined)
      const refusal = storageRefusal(error, place.folder)
      for (const { settle } of group) settle(fail(refusal))
      return refusal
    }
    length += bytes.length
    end = next
    for (const acknowledge of acknowledgements) acknowledge()
    return null
  }

  async function cutBack(): Promise<void> {
    await place.file.truncate(length)
    await place.file.sync()
    isDirty = false
  }

  return {
    append: (draft, seq) => {
      if (isClosed) return Promise.resolve(fail(CLOSED))
      return new Promise((settle) => {
        waiting.push({ draft, seq, settle })
        // A turn of the event loop later, so that callers of the same turn share the first write too.
        writing ??= Promise.resolve().then(writeAll)
      })
    },
    heartbeat: (wall: WallMs) => {
      if (beating || isClosed) return
      beating = true
      place.files
        .write(place.aliveFile, Buffer.from(`${wall}\n`))
        .catch(() => undefined)
        .finally(() => {
          beating = false
        })
    },
    close: async () => {
      isClosed = true
      await writing
      await place.file.close()
    },
  }
}

const CLOSED: Refusal = {
  code: 'journal-closed',
  message: 'The exercise is closed on this host.',
  remedy: 'Open it again from the list of exercises.',
}

const STALE: Refusal = {
  code: 'stale',
  message: 'What this follows could not be recorded.',
  remedy: 'Press the key again.',
}
