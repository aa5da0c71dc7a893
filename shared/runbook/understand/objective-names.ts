/** What objectives are called, in a text and before a value. */
import { OBJECTIVE_KINDS, type ObjectiveKind } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { isBlank, isUndecided } from './labels.ts'
import { lowered } from './letters.ts'
import { termIndex, kindsIn as termsIn } from './term-index.ts'
import { byKind, mentions, placesIn, sourceOf, type TermMatch } from './terms.ts'

const FORMS = byKind(OBJECTIVE_KINDS, (vocabulary, kind) => vocabulary.objectives[kind])
const NAMED = termIndex(FORMS, OBJECTIVE_KINDS)
/** Sources of patterns for lower-case text. */
export const NAMES = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [kind, sourceOf(FORMS[kind])]),
) as Readonly<Record<ObjectiveKind, string>>
export const ANY_NAME = OBJECTIVE_KINDS.map((kind) => NAMES[kind]).join('|')
const NAME = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [kind, new RegExp(NAMES[kind], 'gu')]),
) as Readonly<Record<ObjectiveKind, RegExp>>
const STARTS = Object.fromEntries(
  OBJECTIVE_KINDS.map((kind) => [
    kind,
    new RegExp(`^[^\\p{L}]*(?:(?:our|max\\.?|target|the|vår|mål|ziel|doel)\\s+)?(?:${NAMES[kind]})`, 'u'),
  ]),
) as Readonly<Record<ObjectiveKind, RegExp>>

export function kindsIn(text: string): readonly ObjectiveKind[] {
  return [...termsIn(NAMED, text)]
}

/** Where a kind's names stand in a text. */
export function namesIn(text: string, kind: ObjectiveKind): readonly TermMatch[] {
  return placesIn(NAME[kind], text)
}

export function kindAtStart(text: string): ObjectiveKind | null {
  const low = lowered(text)
  return kindsIn(text).find((kind) => STARTS[kind].test(low)) ?? null
}

export const MEASURED =
  /(?:actual|measured|achieved|last test|in practice|typically|usually|faktisk|målt|oppnådd|i praksis|uppmätt|faktisk|uppnådd|opnået|gemeten|gerealiseerd|werkelijk|gemessen|tatsächlich|erreicht|breach|exceed|half|percent|previously|formerly|was then|earlier|before|tidligere|tidigare|da |voorheen|früher|redusert|reduced|changed|sänkt|verlaagd|gesenkt|historisk|historically|erfaringsmessig)/iu

export function isOverall(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[*:]/g, '')
    .trim()
  if (
    /^(?:hele|hela|whole|entire|the whole|the entire|het hele|das gesamte|der gesamte|die gesamte|samtliga|alle|all)\s\p{L}+(?:\s\p{L}+)?$/u.test(
      plain,
    )
  )
    return true
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
