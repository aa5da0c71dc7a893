/**
 * The library of runbooks of one data folder: `runbooks/ID/` with `SHA256.md` of each version, `runbook.json` and
 * `overlay.json`. A document is written once and never changed; the two others are replaced as a whole.
 */
import path from 'node:path'
import type { z } from 'zod'
import type { Problem } from '../../shared/base/problem.ts'
import { fail, ok, type Result } from '../../shared/base/result.ts'
import type { Refusal } from '../../shared/contract/commands.ts'
import {
  type OverlayFile,
  type RunbookMeta,
  runbookMetaSchema,
} from '../../shared/contract/runbook-library.ts'
import type { KeptOverlay, RunbooksPort } from '../../shared/host/ports.ts'
import { makeDurableFolder, writeDurableFile } from './durable-folder.ts'
import { errorCode, type FilePort } from './file-port.ts'
import { readOverlayFile } from './overlay-file.ts'
import { sha256 } from './sha256.ts'
import { storageRefusal } from './storage-refusal.ts'

const META_FILE = 'runbook.json'
const OVERLAY_FILE = 'overlay.json'
const DAMAGED_OVERLAY = `${OVERLAY_FILE}.damaged`
const SAFE_ID = /^[a-z0-9][a-z0-9-]{0,120}$/
const HASH = /^[0-9a-f]{64}$/
const NO_OVERLAY: OverlayFile = { v: 1, edits: [] }

/** @param dataDir folder of all that Muster keeps; made when it is first written to */
export function folderRunbooks(
  files: FilePort,
  dataDir: string,
  report: (text: string) => void,
): RunbooksPort {
  const root = path.join(dataDir, 'runbooks')
  const folderOf = (runbook: string) => path.join(root, runbook)

  /** Replaces a file so that after a power cut there is the old one or the new one. */
  async function replace(file: string, value: unknown): Promise<void> {
    const half = `${file}.new`
    await files.remove(half)
    await writeDurableFile(files, half, `${JSON.stringify(value, null, 2)}\n`)
    await files.rename(half, file)
    await files.syncFolder(path.dirname(file))
  }

  async function readJson<Value>(file: string, schema: z.ZodType<Value>): Promise<Value | null> {
    if ((await files.stat(file)) === null) return null
    try {
      const parsed = schema.safeParse(JSON.parse(textOf(await files.read(file))))
      if (parsed.success) return parsed.data
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    }
    const aside = await freeName(files, path.dirname(file), `${path.basename(file)}.damaged`)
    await files.rename(file, aside)
    report(`${file} was damaged and is kept as ${path.basename(aside)}`)
    return null
  }

  /** Reading a damaged overlay sets it aside: one at a time, and none while one is written. */
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  /** The corrections; of a damaged file those that can be read, the file itself is kept beside and told of until it is gone. */
  async function keptOverlay(folder: string): Promise<KeptOverlay> {
    const file = path.join(folder, OVERLAY_FILE)
    let overlay = NO_OVERLAY
    if ((await files.stat(file)) !== null) {
      const read = readOverlayFile(await files.read(file), OVERLAY_FILE)
      overlay = read.overlay
      if (read.fault !== null) {
        const aside = await freeName(files, folder, DAMAGED_OVERLAY)
        await files.rename(file, aside)
        if (overlay.edits.length > 0) await replace(file, overlay)
        report(`${file} was damaged and is kept as ${path.basename(aside)}`)
      }
    }
    const problems: Problem[] = []
    for (const { name, isFolder } of await files.list(folder)) {
      if (isFolder || !name.startsWith(DAMAGED_OVERLAY)) continue
      const aside = path.join(folder, name)
      const { fault } = readOverlayFile(await files.read(aside), aside)
      if (fault !== null) problems.push(fault)
    }
    return { file: overlay, problems }
  }

  /** A description made of the documents alone: their names and dates of import are lost, nothing else. */
  async function rebuilt(runbook: string): Promise<RunbookMeta | null> {
    const documents = (await files.list(folderOf(runbook))).flatMap(({ name }) =>
      name.endsWith('.md') && HASH.test(name.slice(0, -3)) ? [name] : [],
    )
    const known = await Promise.all(
      documents.map(async (name) => ({
        sha256: name.slice(0, -3),
        ...((await files.stat(path.join(folderOf(runbook), name))) ?? { size: 0, changed: 0 }),
      })),
    )
    if (known.length === 0) return null
    const versions = known
      .toSorted((left, right) => left.changed - right.changed)
      .map(({ sha256: hash, size, changed }, place) => ({
        sha256: hash,
        number: place + 1,
        importedAt: Math.round(changed),
        name: `${runbook}.md`,
        bytes: size,
      }))
    return { v: 1, id: runbook, versions, exercises: [] }
  }

  async function attempt(work: () => Promise<void>): Promise<Result<null, Refusal>> {
    try {
      await work()
      return ok(null)
    } catch (error) {
      return fail(storageRefusal(error, dataDir))
    }
  }

  return {
    list: async () => {
      const found: RunbookMeta[] = []
      for (const { name, isFolder } of await files.list(root)) {
        if (!isFolder || !SAFE_ID.test(name)) continue
        const meta =
          (await readJson(path.join(folderOf(name), META_FILE), runbookMetaSchema)) ?? (await rebuilt(name))
        if (meta !== null) found.push({ ...meta, id: name })
      }
      return found.toSorted((left, right) => (left.id < right.id ? -1 : 1))
    },
    text: async (runbook, hash) => {
      if (!SAFE_ID.test(runbook) || !HASH.test(hash)) return fail(NOT_THERE)
      try {
        const text = textOf(await files.read(path.join(folderOf(runbook), `${hash}.md`)))
        return sha256(text) === hash ? ok(text) : fail(DAMAGED)
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return fail(NOT_THERE)
        return fail(error instanceof TypeError ? DAMAGED : storageRefusal(error, dataDir))
      }
    },
    keep: (meta, hash, text) =>
      attempt(async () => {
        const folder = folderOf(safe(meta.id))
        const half = path.join(folder, `${hash}.new`)
        await makeDurableFolder(files, folder)
        await files.remove(half)
        await writeDurableFile(files, half, text)
        await files.rename(half, path.join(folder, `${hash}.md`))
        await files.syncFolder(folder)
        await replace(path.join(folder, META_FILE), meta)
      }),
    describe: (meta) => attempt(() => replace(path.join(folderOf(safe(meta.id)), META_FILE), meta)),
    overlay: (runbook) => inTurn(() => keptOverlay(folderOf(safe(runbook)))),
    putOverlay: (runbook, overlay) =>
      inTurn(() => attempt(() => replace(path.join(folderOf(safe(runbook)), OVERLAY_FILE), overlay))),
    remove: (runbook) =>
      attempt(async () => {
        const aside = path.join(dataDir, 'deleted')
        await makeDurableFolder(files, aside)
        await files.rename(folderOf(safe(runbook)), await freeName(files, aside, `runbook-${runbook}`))
        await files.syncFolder(aside)
        await files.syncFolder(root)
      }),
  }
}

/** @throws TypeError when the bytes are no UTF-8 */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function safe(runbook: string): string {
  if (!SAFE_ID.test(runbook)) throw new Error(`Not the name of a runbook: ${runbook}`)
  return runbook
}

async function freeName(files: FilePort, folder: string, name: string): Promise<string> {
  for (let number = 0; ; number += 1) {
    const file = path.join(folder, number === 0 ? name : `${name}-${number}`)
    if ((await files.stat(file)) === null) return file
  }
}

const NOT_THERE: Refusal = {
  code: 'unknown-runbook-version',
  message: 'This version of the runbook is not in the library.',
  remedy: 'Open the list of runbooks again and choose one from it.',
}
const DAMAGED: Refusal = {
  code: 'runbook-damaged',
  message: 'The document in the library is not the one that was imported: its bytes have changed.',
  remedy: 'Import the document again from where it is kept.',
}
