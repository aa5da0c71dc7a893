/** How often something is tried, and what a sentence says is tried. */
import { findFrequencies, firstFrequency, isoOf } from './durations.ts'
import { lowered } from './letters.ts'
import { mentions, placesOf, sourceOf, WORD_FORMS } from './terms.ts'

/** Shortest rhythm, in minutes, in which anything is tried. */
const DAY = 1_440
/** Words of a sentence without its rhythm that can name what is tried. */
const FEWEST_WORDS = 2
const LONGEST_NAME = 160

/** `in April and October`, `i februar, mai, august og november`. */
const MONTH = `(?:${sourceOf(WORD_FORMS.season)})`
const MONTHS = new RegExp(
  `${MONTH}(?:(?:\\s*,\\s*|\\s+(?:and|og|och|en|und|&)\\s+(?:i\\s+|in\\s+|im\\s+)?)${MONTH})+`,
  'u',
)
const MONTHS_WRITTEN = new RegExp(MONTHS.source, 'iu')
const SITUATION = new RegExp(
  `^(?:${sourceOf(WORD_FORMS.situation)}|${sourceOf(WORD_FORMS.adHoc)})(?:\\s|$)`,
  'u',
)

/** A rhythm of a day or longer, as ISO 8601. */
export function rhythmOf(text: string): string | null {
  const frequency = firstFrequency(text)
  if (frequency !== null && frequency.minutes >= DAY) return frequency.iso
  return frequency === null ? monthsOf(text) : null
}

/** The same, or `ad-hoc` for what has its occasions. */
export function everyOf(text: string): string | null {
  return rhythmOf(text) ?? (mentions('adHoc', text) ? 'ad-hoc' : null)
}

/** The same, of a cell that says nothing but when: also `when somebody new begins`. */
export function everyInCell(text: string): string | null {
  return everyOf(text) ?? (SITUATION.test(lowered(text)) ? 'ad-hoc' : null)
}

function monthsOf(text: string): string | null {
  const named = MONTHS.exec(lowered(text))?.[0]
  if (named === undefined) return null
  const count = placesOf('season', named).length
  return count > 1 && 12 % count === 0 ? isoOf(12 / count, 'month') : null
}

/** What is tried only at occasions, and said so: `before each season we rehearse the move`. */
export function isTriedAtOccasions(text: string): boolean {
  const [occasion] = placesOf('adHoc', text)
  if (occasion === undefined) return false
  const after = text.slice(occasion.index + occasion.text.length)
  const isEach = /^\s+(?:\S+\s+)?\S+/u.exec(after)?.[0] ?? ''
  return mentions('trial', text.slice(0, occasion.index)) || mentions('trial', after.slice(isEach.length))
}

/** Parts of a sentence of which each says one rhythm; what says none belongs to the part before. */
export function rhythmParts(sentence: string): readonly string[] {
  if (firstFrequency(sentence) === null) return [sentence]
  const kept: string[] = []
  for (const part of sentence.split(/(?<=;)\s+|(?<=,)\s+(?![^(]*\))/u)) {
    const last = kept.at(-1)
    const isOwn = hasRhythm(part) && (last === undefined || hasRhythm(last))
    if (last === undefined || (isOwn && !isBareDay(part))) kept.push(part)
    else kept[kept.length - 1] = `${last} ${part}`
  }
  return kept
}

function hasRhythm(part: string): boolean {
  return (firstFrequency(part)?.minutes ?? 0) >= DAY
}

/** `always on Sundays`: on which day, and not how often. */
function isBareDay(part: string): boolean {
  const words = subjectOf(part).split(/\s+/).length
  const frequency = firstFrequency(part)
  return words <= FEWEST_WORDS && frequency !== null && mentions('weekday', frequency.text)
}

/** What is tried: the sentence without its rhythm. */
export function subjectOf(clause: string): string {
  const [frequency] = findFrequencies(clause)
  const without =
    frequency === undefined
      ? clause.replace(MONTHS_WRITTEN, '')
      : clause.slice(0, frequency.start) + clause.slice(frequency.end)
  const plain = without
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:and|og|och|en|und|also|auch|ook|også|även)\s+|[\s:,–—-]+)/iu, '')
    .replace(/[\s.:,–—-]+$/g, '')
    .trim()
  return plain === '' ? clause.trim() : plain.slice(0, LONGEST_NAME)
}
