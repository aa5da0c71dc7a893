import { canonicalJson } from '../base/canonical-json.ts'
import type { PackTexts } from './ports.ts'

/** SHA-256 over the canonical list of a pack's files and their hashes: what an exercise's log names (DESIGN §4.1). */
export function packHash(files: PackTexts, sha256: (text: string) => string): string {
  const list = Object.keys(files)
    .sort()
    .map((path) => ({ path, sha256: sha256(files[path] ?? '') }))
  return sha256(canonicalJson(list))
}
