import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ValidatedPack, validatePack } from '../../shared/scenario/validate.ts'
import { sha256 } from './sha256.ts'

const ROOT = resolve(fileURLToPath(import.meta.url), '../../..')
export const TINY_PACK = join(ROOT, 'test/fixtures/packs/tiny')
/** A pack that ships with the app. */
export const shippedPack = (id: string): string => join(ROOT, 'scenarios', id)

/** The folders of all packs that ship with the app. */
export const SHIPPED_PACKS: readonly string[] = readdirSync(shippedPack('')).map(shippedPack)

/** The files of a pack folder as text, by path with forward slashes. */
export function packFiles(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}

/** Parses and checks a pack folder as the host does. */
export function loadPack(folder: string = TINY_PACK): ValidatedPack {
  return validatePack({ files: packFiles(folder), sha256 })
}
