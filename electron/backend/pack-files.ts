/**
 * Reads packs from folders. A pack comes from anywhere, so nothing outside it is read, nothing large is read, and what
 * is not text is not taken for text (DESIGN §4.10).
 */
import { constants } from 'node:fs'
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../../shared/base/problem.ts'
import { fail, ok, type Result } from '../../shared/base/result.ts'
import type { Refusal } from '../../shared/contract/commands.ts'
import type { PackSource, PacksPort, PackTexts } from '../../shared/host/ports.ts'
import { makeDurableFolder, writeDurableFile } from './durable-folder.ts'
import { errorCode, nodeFilePort } from './file-port.ts'
import { storageRefusal } from './storage-refusal.ts'

const MEGABYTE = 1024 * 1024
/** Bytes of one file, and of all files of a pack. */
export const MOST_FILE_BYTES = 5 * MEGABYTE
export const MOST_PACK_BYTES = 50 * MEGABYTE
const MOST_FILES = 1_000
const DEEPEST = 8

/** Every folder in `folders` that holds a `scenario.yaml`; of two with one name the later folder's is taken. */
export function folderPacks(folders: readonly string[]): PacksPort {
  return {
    add: (id, files) => addPack(folders.at(-1) ?? '', id, files),
    list: async () => {
      const found = new Map<string, string>()
      for (const folder of folders) {
        for (const name of await subfolders(folder)) found.set(name, path.join(folder, name))
      }
      const names = [...found.keys()].sort()
      return await Promise.all(names.map((name) => readPackFolder(found.get(name) ?? '')))
    },
  }
}

/** A pack's name, and the paths that a drafted one may have. */
const SAFE_ID = /^[a-z0-9][a-z0-9-]{0,120}$/
const SAFE_PATH = /^(?:[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/

async function addPack(root: string, id: string, files: PackTexts): Promise<Result<null, Refusal>> {
  if (!SAFE_ID.test(id) || Object.keys(files).some((file) => !SAFE_PATH.test(file)))
    throw new Error(`Not the name of a pack or of its files: ${id}`)
  const folder = path.join(root, id)
  if (await isFile(folder)) return fail(taken(id))
  // Folders that begin with a dot are never listed.
  const half = path.join(root, `.new-${id}`)
  try {
    await nodeFilePort.remove(half)
    for (const [file, text] of Object.entries(files)) {
      await makeDurableFolder(nodeFilePort, path.dirname(path.join(half, file)))
      await writeDurableFile(nodeFilePort, path.join(half, file), text)
      await nodeFilePort.syncFolder(path.dirname(path.join(half, file)))
    }
    await nodeFilePort.rename(half, folder)
    await nodeFilePort.syncFolder(root)
    return ok(null)
  } catch (error) {
    await nodeFilePort.remove(half).catch(() => undefined)
    return ['EEXIST', 'ENOTEMPTY'].includes(errorCode(error))
      ? fail(taken(id))
      : fail(storageRefusal(error, root))
  }
}

function taken(id: string): Refusal {
  return {
    code: 'pack-exists',
    message: `There is a pack "${id}" already.`,
    remedy: 'Rename or remove its folder, then try again.',
  }
}

async function subfolders(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder)
    const checked = await Promise.all(
      entries
        .filter((name) => !name.startsWith('.'))
        .map(async (name) => ((await isFile(path.join(folder, name, 'scenario.yaml'))) ? [name] : [])),
    )
    return checked.flat()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(errorCode(error))) return []
    throw error
  }
}

async function isFile(file: string): Promise<boolean> {
  try {
    await lstat(file)
    return true
  } catch {
    return false
  }
}

/**
 * Reads one pack. Whatever is wrong with the folder becomes a problem and is left out; the rest is read.
 * @throws when the folder itself is not there or cannot be listed
 */
export async function readPackFolder(folder: string): Promise<PackSource> {
  const root = await realpath(folder)
  const reading = new PackReading(root)
  await reading.folder('', 0)
  return { id: path.basename(path.resolve(folder)), files: reading.files, problems: reading.problems }
}

class PackReading {
  readonly files: Record<string, string> = {}
  readonly problems: Problem[] = []
  #bytes = 0
  #count = 0
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  async folder(inside: string, depth: number): Promise<void> {
    if (depth > DEEPEST) {
      this.#problem(
        inside,
        'pack-too-deep',
        `Folders are nested more than ${DEEPEST} deep.`,
        'Move its files up.',
      )
      return
    }
    const entries = await readdir(path.join(this.#root, inside), { withFileTypes: true })
    for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.isDirectory()) await this.folder(file, depth + 1)
      else if (entry.isSymbolicLink()) await this.#link(file)
      else if (entry.isFile()) await this.#file(file, path.join(this.#root, file))
      else
        this.#problem(file, 'not-a-file', 'This is neither a file nor a folder.', 'Remove it from the pack.')
    }
  }

  /** A link to a file inside the pack is as good as the file; any other leads out, or in circles. */
  async #link(file: string): Promise<void> {
    try {
      const target = await realpath(path.join(this.#root, file))
      const isInside = target.startsWith(this.#root + path.sep)
      if (isInside && (await stat(target)).isFile()) {
        await this.#file(file, target)
        return
      }
    } catch (error) {
      if (!['ENOENT', 'ELOOP', 'EACCES'].includes(errorCode(error))) throw error
    }
    this.#problem(
      file,
      'outside-pack',
      'This link leads out of the pack, or nowhere.',
      'Replace it by the file itself.',
    )
  }

  async #file(file: string, target: string): Promise<void> {
    this.#count += 1
    if (this.#count === MOST_FILES + 1)
      this.#problem(
        file,
        'pack-too-large',
        `The pack holds more than ${MOST_FILES} files.`,
        'Remove what the story does not use.',
      )
    if (this.#count > MOST_FILES) return
    const handle = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      // Asked of the open file, so that what is measured is what is read.
      const found = await handle.stat()
      if (!found.isFile() || !this.#fits(file, found.size)) return
      const bytes = Buffer.alloc(found.size)
      const { bytesRead } = await handle.read(bytes, 0, found.size, 0)
      this.#keep(file, bytes.subarray(0, bytesRead))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      this.#problem(file, 'cannot-read', `The file cannot be read: ${why}.`, 'Check its permissions.')
    } finally {
      await handle.close()
    }
  }

  #fits(file: string, size: number): boolean {
    const megabytes = (bytes: number) => `${Math.round(bytes / MEGABYTE)} MB`
    if (size > MOST_FILE_BYTES) {
      const message = `The file is ${megabytes(size)}; a pack's file may be ${megabytes(MOST_FILE_BYTES)}.`
      this.#problem(file, 'file-too-large', message, 'Cut it to what the team needs to see.')
      return false
    }
    const isFull = this.#bytes > MOST_PACK_BYTES
    this.#bytes += size
    if (this.#bytes <= MOST_PACK_BYTES) return true
    const message = `The pack's files are more than ${megabytes(MOST_PACK_BYTES)} together.`
    if (!isFull) this.#problem(file, 'pack-too-large', message, 'Remove what the story does not use.')
    return false
  }

  #keep(file: string, bytes: Buffer): void {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      if (!text.includes('\u0000')) {
        this.files[file] = text
        return
      }
    } catch {
      // Not UTF-8: told below.
    }
    this.problems.push({
      code: 'not-text',
      severity: 'warning',
      message: 'The file is not UTF-8 text and was left out.',
      remedy: 'Save it as UTF-8 text, or remove it from the pack.',
      place: { file },
    })
  }

  #problem(file: string, code: string, message: string, remedy: string): void {
    this.problems.push({ code, severity: 'error', message, remedy, place: { file } })
  }
}
