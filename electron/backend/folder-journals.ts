/** The exercises of one data folder: `exercises/ID/` with `journal.jsonl`, `pack/` and `alive`. */
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/base/result.ts'
import type { Refusal } from '../../shared/contract/commands.ts'
import { CHAIN_START, chainLine } from '../../shared/host/journal-text.ts'
import type { Journal, JournalsPort, LineDraft, OpenedJournal, PackTexts } from '../../shared/host/ports.ts'
import { makeDurableFolder, writeDurableFile } from './durable-folder.ts'
import { errorCode, type FilePort, type OpenFile } from './file-port.ts'
import { createJournal } from './journal.ts'
import { ALIVE_FILE, JOURNAL_FILE, PACK_FOLDER, readJournalFolder } from './journal-file.ts'
import { sha256 } from './sha256.ts'
import { storageRefusal } from './storage-refusal.ts'

/** Half-made folders and set-aside ones begin with a dot and are never listed. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/

/** @param dataDir folder of all that Muster keeps; made when it is first written to */
export function folderJournals(files: FilePort, dataDir: string): JournalsPort {
  const root = path.join(dataDir, 'exercises')
  const folderOf = (exercise: string) => path.join(root, exercise)

  async function create(
    exercise: string,
    texts: PackTexts,
    first: LineDraft,
  ): Promise<Result<OpenedJournal, Refusal>> {
    if (!SAFE_ID.test(exercise)) return fail(notThere(exercise))
    const folder = folderOf(exercise)
    const half = path.join(root, `.new-${exercise}`)
    try {
      await makeDurableFolder(files, root)
      await files.remove(half)
      await files.makeFolder(half)
      await writePack(files, path.join(half, PACK_FOLDER), texts)
      await writeDurableFile(
        files,
        path.join(half, JOURNAL_FILE),
        `${chainLine(first, CHAIN_START, sha256).text}\n`,
      )
      await files.syncFolder(half)
      await files.rename(half, folder)
    } catch (error) {
      await files.remove(half).catch(() => undefined)
      return fail(storageRefusal(error, dataDir))
    }
    try {
      await files.syncFolder(root)
    } catch (error) {
      await files.remove(folder).catch(() => undefined)
      return fail(storageRefusal(error, dataDir))
    }
    return open(exercise)
  }

  async function open(exercise: string): Promise<Result<OpenedJournal, Refusal>> {
    if (!SAFE_ID.test(exercise)) return fail(notThere(exercise))
    const folder = folderOf(exercise)
    try {
      const { content, state, goodBytes, end } = await readJournalFolder(files, folder)
      if (state === 'broken' || content.lines.length === 0)
        return ok({ ...content, journal: closedJournal(BROKEN), readOnly: BROKEN })
      try {
        const file = await files.openAppend(path.join(folder, JOURNAL_FILE))
        if (state === 'torn') await cutBack(file, goodBytes)
        const aliveFile = path.join(folder, ALIVE_FILE)
        const journal = createJournal({ files, folder: dataDir, file, aliveFile, length: goodBytes, end })
        return ok({ ...content, journal, readOnly: null })
      } catch (error) {
        const readOnly = storageRefusal(error, dataDir)
        return ok({ ...content, journal: closedJournal(readOnly), readOnly })
      }
    } catch (error) {
      return fail(cannotRead(error, exercise))
    }
  }

  return {
    list: async () => {
      const entries = await files.list(root)
      return entries.filter((entry) => entry.isFolder && SAFE_ID.test(entry.name)).map((entry) => entry.name)
    },
    fingerprint: async (exercise) => {
      if (!SAFE_ID.test(exercise)) return null
      const found = await files.stat(path.join(folderOf(exercise), JOURNAL_FILE))
      return found === null ? null : `${found.size}-${found.changed}`
    },
    create,
    open,
    read: async (exercise) => {
      if (!SAFE_ID.test(exercise)) return fail(notThere(exercise))
      try {
        return ok((await readJournalFolder(files, folderOf(exercise))).content)
      } catch (error) {
        return fail(cannotRead(error, exercise))
      }
    },
    remove: async (exercise) => {
      if (!SAFE_ID.test(exercise)) return fail(notThere(exercise))
      try {
        const aside = path.join(dataDir, 'deleted')
        await makeDurableFolder(files, aside)
        await files.rename(folderOf(exercise), await freeName(files, aside, exercise))
        await files.syncFolder(aside)
        await files.syncFolder(root)
        return ok(null)
      } catch (error) {
        return fail(errorCode(error) === 'ENOENT' ? notThere(exercise) : storageRefusal(error, dataDir))
      }
    },
  }
}

async function cutBack(file: OpenFile, length: number): Promise<void> {
  try {
    await file.truncate(length)
    await file.sync()
  } catch (error) {
    await file.close()
    throw error
  }
}

async function writePack(files: FilePort, folder: string, texts: PackTexts): Promise<void> {
  const folders = new Set([folder])
  await files.makeFolder(folder)
  for (const [inside, text] of Object.entries(texts)) {
    const file = path.join(folder, inside)
    for (let above = path.dirname(file); above !== folder; above = path.dirname(above)) folders.add(above)
    await files.makeFolder(path.dirname(file))
    await writeDurableFile(files, file, text)
  }
  for (const each of folders) await files.syncFolder(each)
}

async function freeName(files: FilePort, folder: string, exercise: string): Promise<string> {
  for (let number = 0; ; number += 1) {
    const name = path.join(folder, number === 0 ? exercise : `${exercise}.${number}`)
    if ((await files.stat(name)) === null) return name
  }
}

function closedJournal(refusal: Refusal): Journal {
  return {
    append: () => Promise.resolve(fail(refusal)),
    heartbeat: () => undefined,
    close: () => Promise.resolve(),
  }
}

const BROKEN: Refusal = {
  code: 'journal-broken',
  message: 'The journal of this exercise is damaged; it is shown up to the damage and takes nothing new.',
  remedy: 'Restore journal.jsonl from a backup to go on. The damaged file was left as it is.',
}

function notThere(exercise: string): Refusal {
  return {
    code: 'unknown-exercise',
    message: `There is no exercise "${exercise}".`,
    remedy: 'Choose one from the list of exercises.',
  }
}

function cannotRead(error: unknown, exercise: string): Refusal {
  if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return notThere(exercise)
  const why = error instanceof Error ? error.message : String(error)
  return {
    code: 'journal-unreadable',
    message: `The journal of "${exercise}" cannot be read: ${why}.`,
    remedy: 'Check that its folder may be read and that the disk is sound.',
  }
}
