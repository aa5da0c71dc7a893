import type { Problem } from '../../shared/base/problem.ts'
import { validatePack } from '../../shared/scenario/validate.ts'
import { packFiles, TINY_PACK } from './load-pack.ts'
import { sha256 } from './sha256.ts'

const files = packFiles(TINY_PACK)
const good = files['scenario.yaml'] ?? ''

/** The tiny pack with one text replaced by another in its scenario, or appended where `from` is empty. */
export function tinyWith(from: string, to: string): string {
  if (from !== '' && good.split(from).length !== 2)
    throw new Error(`"${from}" must occur once in the tiny pack`)
  return from === '' ? `${good}\n${to}\n` : good.replace(from, () => to)
}

/** What the validator finds in the tiny pack with this scenario text, and other files changed. */
export function problemsOf(
  scenario: string,
  changed: Readonly<Record<string, string | null>> = {},
): readonly Problem[] {
  const entries = Object.entries({ ...files, 'scenario.yaml': scenario, ...changed })
  const kept = entries.filter((entry): entry is [string, string] => entry[1] !== null)
  return validatePack({ files: Object.fromEntries(kept), sha256 }).problems
}

/** `line:column` of the only place where `needle` stands. */
export function placeIn(text: string, needle: string): string {
  const offset = text.indexOf(needle)
  if (offset < 0 || text.indexOf(needle, offset + 1) >= 0) throw new Error(`"${needle}" must occur once`)
  const before = text.slice(0, offset).split('\n')
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`
}
