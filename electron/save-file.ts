import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { SavedFile } from './backend/shell-ports.ts'

/**
 * Asks where to keep a file and writes it there, whole or not at all. With `MUSTER_SAVE_DIR` (tests, kiosks) nobody is
 * asked and it goes there.
 * @throws when the place cannot be written
 */
export async function saveFile(name: string, content: Uint8Array): Promise<SavedFile> {
  const target = await placeFor(path.basename(name))
  if (target === undefined) return { cancelled: true }
  const partial = `${target}.${process.pid}.part`
  await writeFile(partial, content)
  await rename(partial, target)
  return { path: target }
}

async function placeFor(name: string): Promise<string | undefined> {
  const fixed = process.env.MUSTER_SAVE_DIR
  if (fixed) {
    await mkdir(fixed, { recursive: true })
    return path.join(fixed, name)
  }
  const extension = path.extname(name).slice(1)
  const options = {
    defaultPath: path.join(app.getPath('documents'), name),
    filters: extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : [],
  }
  const parent = BrowserWindow.getFocusedWindow()
  const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options))
  return answer.canceled || !answer.filePath ? undefined : answer.filePath
}
