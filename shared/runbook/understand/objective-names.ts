/** What objectives are called, in a text and before a value. */
import { OBJECTIVE_KINDS, type ObjectiveKind } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { isVague } from './grammar.ts'
import { isBlank, isUndecided } from './labels.ts'
import { lowered } from './letters.ts'
import { termIndex, kindsIn as termsIn } from './term-index.ts'
import { byKind, mentions, placesIn, placesOf, sourceOf, type TermMatch } from './terms.ts'

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

/** Whether a text tells what was measured, or what once was, and sets nothing. */
export function isMeasured(text: string): boolean {
  return mentions('measured', text)
}

/** Whether a text says that something will be set later. */
export function isToBeSet(text: string): boolean {
  return mentions('toBeSet', text)
}

export function isOverall(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[*:]/g, '')
    .trim()
  const count = plain.split(/\s+/).length
  if (WHOLE.test(plain) && count <= 4) return true
  if (AS_A_WHOLE.test(plain) && count <= 7) return true
  if (plain.includes(',') && isOverall(plain.slice(0, plain.indexOf(',')))) return true
  if (WHOLE_WITHIN.test(plain) && isVague(plain.replace(WHOLE_WITHIN, ' '))) return true
  return mentions('overall', plain) && count <= 4 && plain.length <= 30
}

const WHOLE =
  /^(?:(?:the|het|den|der|die|das|de|dem)\s)?(?:hele|hela|whole|entire|complete|gesamte[nmrs]?|ganze[nmrs]?|gehele|samtliga|samtlige|alle|alla|all|everything)\s\p{L}+(?:\s\p{L}+)?$/u
const WHOLE_WITHIN =
  /(?<!\p{L})(?:hele|hela|whole|entire|gesamte[nmrs]?|ganze[nmrs]?|gehele|aller?|all|alla|samtlig[ae])\s\p{L}+/u
/** A name that ends with words for the whole. */
export const AS_A_WHOLE =
  /\s(?:as a whole|overall|som helhet|som helhed|i sin helhet|i sin helhed|als geheel|in zijn geheel|als ganzes|als ganze|insgesamt)(?!\p{L})/iu

/** A value as it stands in a cell or after a colon; undefined where the text says nothing about a length. */
export function lengthStated(text: string): string | null | undefined {
  const plain = ticked(text.replace(/\s+/g, ' ').trim())
  if (plain === '' || isBlank(plain)) return undefined
  const lengths = findDurations(
    plain.replace(/\([^)]*\)/g, (part) =>
      /^\([^)]*\d/.test(part) && !/^\D*$/.test(plain.replace(part, '')) ? ' '.repeat(part.length) : part,
    ),
  )
  const own = lengths.length > 0 ? lengths : findDurations(plain)
  const first = own[0]
  const later = first === undefined ? undefined : placesOf('toBeSet', plain)[0]
  if (first !== undefined && later !== undefined && later.index < first.start) return null
  if (first !== undefined) return first.iso
  if (/^[≤<~]?\s*0(?![\d.,])/.test(plain) || /^(?:zero|null|nul|noll)\b/iu.test(plain)) return 'PT0S'
  const nothing = placesOf('nothing', plain)[0]
  if (nothing !== undefined && nothing.index < 3 && nothing.text.includes(' ')) return 'PT0S'
  if (isUndecided(plain)) return null
  if (nothing !== undefined && nothing.index < 25 && plain.length < 60) return 'PT0S'
  return undefined
}

const BOX = /\[\s?\]|\[[xX✓✔]\]|[☐☑☒✅✔⬜🔲]/gu
const TICKED = /^(?:\[[xX✓✔]\]|[☑☒✅✔])$/u

/** Of several values with boxes the one that is ticked: `☐ 1 h ☒ 4 h`; any other text as it is. */
export function ticked(text: string): string {
  const boxes = [...text.matchAll(BOX)]
  if (boxes.length < 2) return text
  const chosen = boxes.filter(({ 0: box }) => TICKED.test(box))
  const [only] = chosen
  if (only === undefined || chosen.length > 1) return text
  const next = boxes.find(({ index }) => index > only.index)
  const tail = next === undefined ? '' : (/\([^()]*\)\s*$/u.exec(text)?.[0] ?? '')
  const before = text.slice(0, boxes[0]?.index ?? 0)
  return `${before}${text.slice(only.index + only[0].length, next?.index ?? text.length).trim()} ${tail}`.trim()
}
