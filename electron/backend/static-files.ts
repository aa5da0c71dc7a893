import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** By a file's name; null: no kind that screens have. */
export function contentType(name: string): string | null {
  return TYPES[path.extname(name).toLowerCase()] ?? null
}

export interface StaticFile {
  readonly type: string
  readonly bytes: Uint8Array
}

/**
 * A file of the built screens by its address, or null. Only known types, only ordinary files that really lie in the
 * folder: neither `..` (however it is encoded) nor a link leads out.
 * @param pathname as in a URL, still percent-encoded
 */
export async function staticFile(folder: string, pathname: string): Promise<StaticFile | null> {
  const wanted = decode(pathname === '/' ? '/index.html' : pathname)
  if (wanted === null || wanted.includes('\0') || wanted.includes('\\')) return null
  const type = contentType(wanted)
  if (type === null) return null
  try {
    const root = await realpath(folder)
    const file = await realpath(path.join(root, path.posix.normalize(wanted)))
    if (!file.startsWith(root + path.sep)) return null
    return { type, bytes: await readFile(file) }
  } catch {
    return null
  }
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
