/** What objectives are called, in a text and before a value. */
import { OBJECTIVE_KINDS, type ObjectiveKind } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { isBlank, isUndecided } from './labels.ts'
import { formsOf, mentions, sourceOf, VOCABULARIES } from './terms.ts'

export const NAMES = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [
    kind,
    sourceOf(VOCABULARIES.flatMap((vocabulary) => formsOf(vocabulary.objectives[kind]))),
  ]),
) as Readonly<Record<ObjectiveKind, string>>
export const NAME = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [kind, new RegExp(NAMES[kind], 'giu')]),
) as Readonly<Record<ObjectiveKind, RegExp>>
export const HAS = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [kind, new RegExp(NAMES[kind], 'iu')]),
) as Readonly<Record<ObjectiveKind, RegExp>>
export const ANY_NAME = new RegExp(OBJECTIVE_KINDS.map((kind) => NAMES[kind]).join('|'), 'iu')
export const STARTS = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [
    kind,
    new RegExp(`^[^\\p{L}]*(?:(?:our|max\\.?|target|the|vår|mål|ziel|doel)\\s+)?(?:${NAMES[kind]})`, 'iu'),
  ]),
) as Readonly<Record<ObjectiveKind, RegExp>>

export function kindsIn(text: string): readonly ObjectiveKind[] {
  return ANY_NAME.test(text) ? OBJECTIVE_KINDS.filter((kind) => HAS[kind].test(text)) : []
}

export function kindAtStart(text: string): ObjectiveKind | null {
  return OBJECTIVE_KINDS.find((kind) => STARTS[kind].test(text)) ?? null
}

export const MEASURED =
  /(?:actual|measured|achieved|last test|in practice|typically|usually|faktisk|målt|oppnådd|i praksis|uppmätt|faktisk|uppnådd|opnået|gemeten|gerealiseerd|werkelijk|gemessen|tatsächlich|erreicht|breach|exceed|half|percent|previously|formerly|was then|earlier|before|tidligere|tidigare|da |voorheen|früher|redusert|reduced|changed|sänkt|verlaagd|gesenkt|historisk|historically|erfaringsmessig)/iu

export function isOverall(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[*:]/g, '')
    .trim()
  return mentions('overall', plain) && plain.split(/\s+/).length <= 4 && /^(?:.{0,30})$/.test(plain)
}

/** A value as it stands in a cell or after a colon; undefined where the text says nothing about a length. */
export function lengthStated(text: string): string | null | undefined {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain === '' || isBlank(plain)) return undefined
  const lengths = findDurations(
    plain.replace(/\([^)]*\)/g, (part) =>
      /^\([^)]*\d/.test(part) && !/^\D*$/.test(plain.replace(part, '')) ? ' '.repeat(part.length) : part,
    ),
  )
  const own = lengths.length > 0 ? lengths : findDurations(plain)
  const first = own[0]
  if (first !== undefined) return first.iso
  if (/^[≤<~]?\s*0(?![\d.,])/.test(plain) || /^(?:zero|null|nul|noll)\b/iu.test(plain)) return 'PT0S'
  if (isUndecided(plain)) return null
  if (mentions('nothing', plain)) return 'PT0S'
  return undefined
}
