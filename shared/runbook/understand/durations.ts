/** Lengths and frequencies in running text of six languages, as ISO 8601. */
import type { IsoDuration } from '../../contract/runbook-report.ts'
import { lowered } from './letters.ts'
import { prefixTree } from './prefix-tree.ts'
import { remembered } from './remembered.ts'
import { formsOf, sourceOf, VOCABULARIES, WORD_FORMS } from './terms.ts'
import type { Unit } from './vocabulary/vocabulary.ts'

export interface FoundDuration {
  readonly iso: IsoDuration
  /** Minutes, months counted as 30 days and years as 365. */
  readonly minutes: number
  /** Place in the text. */
  readonly start: number
  readonly end: number
  readonly text: string
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const
const MINUTES: Readonly<Record<Unit, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1_440,
  week: 10_080,
  month: 43_200,
  quarter: 129_600,
  year: 525_600,
}

const unitForms = (unit: Unit) => VOCABULARIES.flatMap((vocabulary) => formsOf(vocabulary.units[unit]))
const UNIT_OF = new Map<string, Unit>()
for (const unit of UNITS) for (const form of unitForms(unit)) UNIT_OF.set(fold(form), unit)
const UNIT = sourceOfPlain(UNITS.flatMap(unitForms))

const NUMBER_OF = new Map<string, number>()
const ARTICLES = new Set<string>()
for (const vocabulary of VOCABULARIES) {
  for (const [count, terms] of Object.entries(vocabulary.numbers)) {
    for (const form of formsOf(terms)) {
      if (count === '1') ARTICLES.add(fold(form))
      NUMBER_OF.set(fold(form), Number(count))
    }
  }
}
const NUMBER_WORD = sourceOfPlain([...NUMBER_OF.keys()])

const LENGTHS = namedLengths('lengths')
const FREQUENCIES = namedLengths('frequencies')

function namedLengths(key: 'lengths' | 'frequencies'): ReadonlyMap<string, IsoDuration> {
  return new Map(
    VOCABULARIES.flatMap((vocabulary) =>
      Object.entries(vocabulary[key]).flatMap(([iso, terms]) =>
        formsOf(terms).map((form) => [fold(form), iso] as const),
      ),
    ),
  )
}

const DIGITS = String.raw`\d{1,6}(?:[.,]\d{1,2})?(?:\s?[½¼¾])?|[½¼¾]`
const QUANTITY = `(?:${DIGITS}|(?<![A-Za-z0-9\\u00C0-\\u024F])(?:${NUMBER_WORD})(?![A-Za-z0-9\\u00C0-\\u024F]))`
const UNIT_END = '(?![A-Za-z0-9\\u00C0-\\u024F])'
const DASH = String.raw`\s*(?:-|–|—|to|til|till|bis|tot|à|eller|oder|of|or|og|och)\s*`
const RANGE = `(?:(${QUANTITY})(?:\\s?(?:${UNIT})${UNIT_END})?${DASH})?`
const PART = `(${QUANTITY})(?:\\s?\\(\\d{1,4}\\))?(?:\\.|:e|e|th|nd|rd|st|-)?[\\s-]?(${UNIT})${UNIT_END}`
/** All patterns here are for lower-case text: without regard to case they take several times as long to compile. */
const AND = String.raw`(?:\s*(?:,|and|og|och|en|und)?\s*)`
/** `1 t 30 min`, `2-4 hours`, `30-minute`, `1 hour and 15 minutes`. */
const LENGTH = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:])${RANGE}${PART}(?:${AND}(\\d{1,3})\\s?(${UNIT})${UNIT_END})?`,
  'gu',
)
const NAMED_LENGTH = new RegExp(sourceOf([...LENGTHS.keys()]), 'gu')
const NAMED_FREQUENCY = new RegExp(sourceOf([...FREQUENCIES.keys()]), 'gu')
const ISO =
  /\bP(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?(?![\p{L}\p{N}])/gu

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
}

function sourceOfPlain(forms: readonly string[]): string {
  return prefixTree(
    forms.map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+')),
  )
}

function quantity(text: string): number | null {
  const folded = fold(text)
  const word = NUMBER_OF.get(folded)
  if (word !== undefined) return word
  const match = /^(\d+(?:[.,]\d+)?)?\s?([½¼¾])?$/.exec(folded)
  if (match === null) return null
  const fraction = { '½': 0.5, '¼': 0.25, '¾': 0.75 }[match[2] ?? ''] ?? 0
  return Number((match[1] ?? '0').replace(',', '.')) + fraction
}

/** ISO 8601 of so many units; fractions become the next smaller unit. */
export function isoOf(count: number, unit: Unit): IsoDuration {
  if (unit === 'quarter') return isoOf(count * 3, 'month')
  const letter = { second: 'S', minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' }[unit]
  const isTime = unit === 'second' || unit === 'minute' || unit === 'hour'
  if (Number.isInteger(count)) return `P${isTime ? 'T' : ''}${count}${letter}`
  if (unit === 'year') return isoOf(Math.round(count * 12), 'month')
  return isoOfMinutes(count * MINUTES[unit])
}

function isoOfMinutes(minutes: number): IsoDuration {
  if (minutes < 1) return `PT${Math.round(minutes * 60)}S`
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  return `PT${hours === 0 ? '' : `${hours}H`}${rest === 0 ? '' : `${rest}M`}`
}

export function minutesOf(iso: IsoDuration): number {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
    iso,
  )
  if (match === null) return Number.NaN
  const at = (index: number) => Number(match[index] ?? 0)
  return (
    at(1) * MINUTES.year +
    at(2) * MINUTES.month +
    at(3) * MINUTES.week +
    at(4) * MINUTES.day +
    at(5) * 60 +
    at(6) +
    at(7) / 60
  )
}

/** Longest text whose lengths are looked for: what is longer is no statement. */
const LONGEST = 4_000

const WORD = /[A-Za-z\u00C0-\u024F]+/g

/** The longest word of each form: most texts have none of them and need no closer look. */
function tellingWords(forms: readonly string[]): ReadonlySet<string> {
  return new Set(
    forms.flatMap((form) => {
      const words = form.toLowerCase().match(WORD) ?? []
      return words.toSorted((left, right) => right.length - left.length).slice(0, 1)
    }),
  )
}

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  for (const word of text.match(WORD) ?? []) if (words.has(word.toLowerCase())) return true
  return false
}

/** The one unit of two letters that is written out. */
const YEAR = 'år'
const UNIT_WORDS = tellingWords(UNITS.flatMap(unitForms))
const WRITTEN_OUT = new Set([
  ...[...UNIT_WORDS].filter((word) => word.length > 2 || word === YEAR),
  ...tellingWords([...LENGTHS.keys()]),
])
const FREQUENCY_WORDS = tellingWords([
  ...FREQUENCIES.keys(),
  ...WORD_FORMS.every,
  ...VOCABULARIES.flatMap((vocabulary) => formsOf(vocabulary.times)),
  'om',
  'het',
  'var',
  'each',
  'elke',
  'alle',
  ...WORD_FORMS.weekday,
])

/** All lengths in a text in their order; of a range its upper end. */
export const findDurations = remembered(durationsIn)

/** `to a second account` is no length; as long as what stands for it. */
const A_SECOND_ONE = /\ba second\b/gi

function durationsIn(text: string): readonly FoundDuration[] {
  const hasDigits = /[\d½¼¾]/.test(text)
  if (!hasWord(text, WRITTEN_OUT) && !(hasDigits && (/P[\dT]/.test(text) || hasWord(text, UNIT_WORDS))))
    return []
  const read = (text.length > LONGEST ? text.slice(0, LONGEST) : text).replace(A_SECOND_ONE, '********')
  const low = lowered(read)
  const found: FoundDuration[] = []
  const isFree = (start: number, end: number) => found.every((one) => end <= one.start || start >= one.end)
  for (const match of low.matchAll(NAMED_LENGTH)) {
    const iso = LENGTHS.get(fold(match[0]))
    if (iso !== undefined) found.push(placed(iso, match.index, asWritten(read, match)))
  }
  for (const match of read.matchAll(ISO)) {
    if (match[0].length > 2 && isFree(match.index, match.index + match[0].length)) {
      found.push(placed(match[0], match.index, match[0]))
    }
  }
  LENGTH.lastIndex = 0
  for (let match = LENGTH.exec(low); match !== null; match = LENGTH.exec(low)) {
    const one = lengthOf(match, asWritten(read, match))
    if (one === null) continue
    if (isFree(one.start, one.end) && !isClock(read, one)) found.push(one)
    /* `every 6 hours, 14 days` are two. */
    LENGTH.lastIndex = one.end
  }
  return found.sort((left, right) => left.start - right.start)
}

/** What was found in the lower-case text, as the text itself writes it. */
function asWritten(text: string, match: RegExpExecArray): string {
  return text.slice(match.index, match.index + match[0].length)
}

function placed(iso: IsoDuration, start: number, text: string): FoundDuration {
  return { iso, minutes: minutesOf(iso), start, end: start + text.length, text }
}

function lengthOf(match: RegExpExecArray, written: string): FoundDuration | null {
  const [whole, fromText, countText, unitText, moreText, moreUnitText] = match
  /* `four hours to a second account` is no range. */
  if (fromText !== undefined && !ARTICLES.has(fold(fromText)) && ARTICLES.has(fold(countText ?? ''))) {
    const [first] = durationsIn(whole.slice(0, whole.lastIndexOf(countText ?? '')))
    const text = first === undefined ? '' : written.slice(first.start, first.end)
    return first === undefined ? null : placed(first.iso, match.index + first.start, text)
  }
  const ones = quantity(countText ?? '')
  const tens = fromText === undefined || /\d/.test(`${fromText}${countText}`) ? null : quantity(fromText)
  /* `twenty-four` looks like a range from twenty to four. */
  const count = ones !== null && tens !== null && tens >= 20 && ones < 10 ? tens + ones : ones
  const unit = UNIT_OF.get(fold(unitText ?? ''))
  if (count === null || unit === undefined) return null
  /* `a m`, `en d`, `a s` and the like are no lengths. */
  if (!/\d|[½¼¾]/.test(countText ?? '') && (unitText ?? '').length < 3 && fold(unitText ?? '') !== YEAR)
    return null
  const moreUnit = moreUnitText === undefined ? undefined : UNIT_OF.get(fold(moreUnitText))
  if (moreText !== undefined && moreUnit !== undefined && MINUTES[moreUnit] < MINUTES[unit]) {
    const minutes = count * MINUTES[unit] + Number(moreText) * MINUTES[moreUnit]
    return placed(isoOfMinutes(minutes), match.index, written)
  }
  const end =
    moreText === undefined
      ? written
      : written.slice(0, whole.lastIndexOf(unitText ?? '') + (unitText ?? '').length)
  return placed(isoOf(count, unit), match.index, end)
}

/** `24 h/7`, `12 m above sea`: a number with a unit letter that goes on as something else. */
function isClock(text: string, one: FoundDuration): boolean {
  return /^\s?\/\s?7/.test(text.slice(one.end)) || /^[²³%€$]/.test(text.slice(one.end))
}

export function firstDuration(text: string): FoundDuration | null {
  return findDurations(text)[0] ?? null
}

const EVERY = sourceOf([...WORD_FORMS.every])
const PER = sourceOf(VOCABULARIES.flatMap((vocabulary) => formsOf(vocabulary.per)))
const TIMES = sourceOf(VOCABULARIES.flatMap((vocabulary) => formsOf(vocabulary.times)))
const EVERY_LENGTH = new RegExp(`(?:${EVERY}|\\bom de|\\bom het|\\bvar)\\s*(?:~|ca\\.?|≤|<)?\\s*$`, 'u')
/** `every hour`, `per quarter`, `hver 6. måned`. */
const EVERY_UNIT = new RegExp(`(?:${EVERY}|\\bom de)\\s+(${UNIT})${UNIT_END}`, 'gu')
/** `3x a day` too. */
const TIMES_PER = new RegExp(
  `(${QUANTITY})\\s*(?:[x×](?!\\p{L})|${TIMES})\\s*(?:${PER})\\s*(${UNIT})${UNIT_END}`,
  'gu',
)
const ORDINAL_OF = new Map<string, number>()
for (const vocabulary of VOCABULARIES) {
  for (const [count, terms] of Object.entries(vocabulary.ordinals)) {
    for (const form of formsOf(terms)) ORDINAL_OF.set(fold(form), Number(count))
  }
}
const ORDINAL = sourceOfPlain([...ORDINAL_OF.keys()])
/** `every third month`, `hver fjerde time`, `jeden zweiten Monat`. */
const EVERY_NTH = new RegExp(`(?:${EVERY})\\s+(${ORDINAL})\\s+(${UNIT})${UNIT_END}`, 'gu')
const WEEKDAY = sourceOf(WORD_FORMS.weekday)
/** `the first Monday of each month`, `første tirsdag hver måned`, `eerste maandag van de maand`. */
const DAY_OF_UNIT = new RegExp(
  `(?:${WEEKDAY})\\s+(?:${sourceOf(WORD_FORMS.ofEach)})\\s+(?:the\\s+)?(?:(${ORDINAL})\\s+)?(${UNIT})(?:en|et|n)?${UNIT_END}`,
  'gu',
)
/** `every Monday`, `every second Friday`. */
const EVERY_DAY_NAME = new RegExp(`(?:${EVERY})\\s+(?:(${ORDINAL})\\s+)?(?:${WEEKDAY})`, 'gu')
const SEASON = sourceOf(WORD_FORMS.season)
/** `each October`, `hver høst`, `every spring and autumn`. */
const EVERY_SEASON = new RegExp(
  `(?:${EVERY})\\s+(?:${SEASON})(\\s+(?:and|og|och|en|und|&)\\s+(?:(?:${EVERY})\\s+)?(?:${SEASON}))?`,
  'gu',
)

/** A daily leader leads all the time. */
const NOT_RHYTHM = new RegExp(sourceOf(WORD_FORMS.notRhythm), 'gu')

/** All statements of how often: `daily`, `every 30 minutes`, `twice a year`, `per kwartaal`. */
export const findFrequencies = remembered(frequenciesIn)

function frequenciesIn(text: string): readonly FoundDuration[] {
  if (!hasWord(text, FREQUENCY_WORDS)) return []
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text
  const low = lowered(read).replace(NOT_RHYTHM, (match) => '*'.repeat(match.length))
  const found: FoundDuration[] = []
  const isFree = (start: number, end: number) => found.every((one) => end <= one.start || start >= one.end)
  const take = (one: FoundDuration) => {
    if (isFree(one.start, one.end)) found.push(one)
  }
  for (const match of low.matchAll(DAY_OF_UNIT)) {
    const unit = UNIT_OF.get(fold(match[2] ?? ''))
    if (unit !== undefined && MINUTES[unit] > MINUTES.week) {
      const count = ORDINAL_OF.get(fold(match[1] ?? '')) ?? 1
      take(placed(isoOf(count, unit), match.index, asWritten(read, match)))
    }
  }
  for (const match of low.matchAll(EVERY_DAY_NAME)) {
    take(
      placed(isoOf(ORDINAL_OF.get(fold(match[1] ?? '')) ?? 1, 'week'), match.index, asWritten(read, match)),
    )
  }
  for (const match of low.matchAll(EVERY_SEASON)) {
    if (/^p/i.test(match[0])) continue
    take(placed(match[1] === undefined ? 'P1Y' : 'P6M', match.index, asWritten(read, match)))
  }
  for (const match of low.matchAll(EVERY_NTH)) {
    const unit = UNIT_OF.get(fold(match[2] ?? ''))
    const count = ORDINAL_OF.get(fold(match[1] ?? ''))
    if (unit !== undefined && count !== undefined)
      take(placed(isoOf(count, unit), match.index, asWritten(read, match)))
  }
  for (const match of low.matchAll(TIMES_PER)) {
    const count = quantity(match[1] ?? '')
    const unit = UNIT_OF.get(fold(match[2] ?? ''))
    if (count !== null && count > 0 && unit !== undefined) {
      take(placed(share(unit, count), match.index, asWritten(read, match)))
    }
  }
  for (const one of findDurations(read)) {
    const before = low.slice(Math.max(0, one.start - 24), one.start)
    const every = EVERY_LENGTH.exec(before)
    const article = ARTICLES.has(fold(one.text.split(/[\s-]/)[0] ?? ''))
    if (every !== null && !article) {
      const start = one.start - every[0].length
      take({ ...one, start, text: read.slice(start, one.end) })
    }
  }
  for (const match of low.matchAll(NAMED_FREQUENCY)) {
    const iso = FREQUENCIES.get(fold(match[0]))
    if (iso !== undefined) take(placed(iso, match.index, asWritten(read, match)))
  }
  for (const match of low.matchAll(EVERY_UNIT)) {
    const unit = UNIT_OF.get(fold(match[1] ?? ''))
    if (unit !== undefined && ((match[1] ?? '').length > 2 || fold(match[1] ?? '') === YEAR))
      take(placed(isoOf(1, unit), match.index, asWritten(read, match)))
  }
  return found.sort((left, right) => left.start - right.start)
}

function share(unit: Unit, count: number): IsoDuration {
  if (count === 1) return isoOf(1, unit)
  if (unit === 'year' && 12 % count === 0) return isoOf(12 / count, 'month')
  return isoOfMinutes(MINUTES[unit] / count)
}

export function firstFrequency(text: string): FoundDuration | null {
  return findFrequencies(text)[0] ?? null
}

/** A cell or value of a frequency column: also a bare length. */
export function frequencyOf(text: string): IsoDuration | null {
  return (firstFrequency(text) ?? firstDuration(text))?.iso ?? null
}
