/**
 * The few things a journal does to a file system, as a port: the real one below, and in test/support one that forgets
 * on a power cut whatever was not fsynced. Paths are absolute or relative to the port's own root; all calls reject with
 * Node's error codes (ENOENT, ENOSPC, EROFS ...).
 */
import { constants } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

export interface OpenFile {
  /** Adds all of the bytes at the file's end, or rejects having added some of them. */
  append(bytes: Uint8Array): Promise<void>
  /** Returns once bytes and length are on the disk. */
  sync(): Promise<void>
  truncate(length: number): Promise<void>
  close(): Promise<void>
}

export interface FilePort {
  /** Opens for appending; creates the file when it is not there. */
  openAppend(file: string): Promise<OpenFile>
  read(file: string): Promise<Uint8Array>
  /** Replaces a file's bytes without any promise of durability. */
  write(file: string, bytes: Uint8Array): Promise<void>
  /** Names in a folder; none when the folder is not there. */
  list(folder: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]>
  /** Size in bytes and last change in ms; null when it is not there. */
  stat(file: string): Promise<{ readonly size: number; readonly changed: number } | null>
  /** Makes a folder and those above it; does nothing when it is there. */
  makeFolder(folder: string): Promise<void>
  /** Renames a file or folder; the new name must be free, or an ordinary file. */
  rename(from: string, to: string): Promise<void>
  /** Removes a file or a whole folder; does nothing when it is not there. */
  remove(file: string): Promise<void>
  /** Returns once the folder's own entries (created, renamed, removed) are on the disk. */
  syncFolder(folder: string): Promise<void>
}

export const nodeFilePort: FilePort = {
  openAppend: openNodeFile,
  read: (file) => readFile(file),
  write: (file, bytes) => writeFile(file, bytes),
  list: async (folder) => {
    try {
      const entries = await readdir(folder, { withFileTypes: true })
      return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    }
  },
  stat: async (file) => {
    try {
      const { size, mtimeMs } = await stat(file)
      return { size, changed: mtimeMs }
    } catch (error) {
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null
      throw error
    }
  },
  makeFolder: async (folder) => {
    try {
      await mkdir(folder, { recursive: true })
    } catch (error) {
      // Node says ENOENT for a recursive mkdir on a read-only disk; a plain one tells the truth.
      if (errorCode(error) !== 'ENOENT') throw error
      await mkdir(folder)
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (file) => rm(file, { recursive: true, force: true }),
  syncFolder,
}

/** `ENOSPC`, `EROFS` and so on; an empty text for what is no file system error. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}

async function openNodeFile(file: string): Promise<OpenFile> {
  const handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND, 0o600)
  return {
    append: async (bytes) => {
      for (let from = 0; from < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, from, bytes.length - from)
        from += bytesWritten
      }
    },
    sync: () => handle.sync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  }
}

/** Windows cannot open a folder, and makes its entries durable by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Whether files can be made in a folder: asked by making one, since permissions alone do not tell (read-only mounts). */
export async function canWriteIn(folder: string): Promise<boolean> {
  const probe = path.join(folder, `.probe-${process.pid}`)
  try {
    await writeFile(probe, '')
    await unlink(probe)
    return true
  } catch {
    return false
  }
}
