import path from 'node:path'
import type { FilePort } from './file-port.ts'

/** Makes a folder and those above it so that they survive a power cut: each new entry is fsynced in its parent. */
export async function makeDurableFolder(files: FilePort, folder: string): Promise<void> {
  if ((await files.stat(folder)) !== null) return
  const parent = path.dirname(folder)
  if (parent !== folder) await makeDurableFolder(files, parent)
  await files.makeFolder(folder)
  try {
    if (parent !== folder) await files.syncFolder(parent)
  } catch (error) {
    // Left behind, it would be taken for durable the next time.
    await files.remove(folder)
    throw error
  }
}

/** Writes a new file's bytes durably; its entry is durable once its folder is fsynced too. */
export async function writeDurableFile(files: FilePort, file: string, text: string): Promise<void> {
  const open = await files.openAppend(file)
  try {
    await open.append(Buffer.from(text, 'utf8'))
    await open.sync()
  } finally {
    await open.close()
  }
}
