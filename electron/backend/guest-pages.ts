/**
 * The pages that guests of a room get: their own entry and what it refers to, read once. Nothing else of the screens is
 * there to be found, neither by a name nor by a path that leads elsewhere.
 */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { contentType } from './static-files.ts'

export interface GuestPage {
  readonly type: string
  readonly bytes: Uint8Array
  /** Where it is worth it. */
  readonly gzipped: Uint8Array | null
  /** Its name changes with its content, so browsers may keep it. */
  readonly isLasting: boolean
}

const ENTRY = 'seat.html'
const TEXT = /\.(html|js|css|svg|json)$/

/** By path, `/` first. Null: the screens of guests were not built. */
export async function loadGuestPages(screens: string): Promise<ReadonlyMap<string, GuestPage> | null> {
  const entry = await readFile(path.join(screens, ENTRY)).catch(() => null)
  if (entry === null) return null
  const assets = await readdir(path.join(screens, 'assets')).catch(() => [])
  const found = new Map<string, Uint8Array>()
  const texts = [entry.toString()]
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const name of assets) {
      if (found.has(name) || !text.includes(name)) continue
      const bytes = await readFile(path.join(screens, 'assets', name))
      found.set(name, bytes)
      if (TEXT.test(name)) texts.push(bytes.toString())
    }
  }
  const pages = new Map<string, GuestPage>()
  const own = await pageOf(ENTRY, entry, false)
  pages.set('/', own)
  pages.set(`/${ENTRY}`, own)
  for (const [name, bytes] of found) pages.set(`/assets/${name}`, await pageOf(name, bytes, true))
  return pages
}

async function pageOf(name: string, bytes: Uint8Array, isLasting: boolean): Promise<GuestPage> {
  const gzipped = TEXT.test(name) ? await promisify(gzip)(bytes, { level: 9 }) : null
  return { type: contentType(name) ?? 'application/octet-stream', bytes, gzipped, isLasting }
}
