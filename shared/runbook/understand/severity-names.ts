/** What levels are called, and how fast somebody must respond to one. */
import type { ReportSeverity } from '../../contract/runbook-report.ts'
import { findDurations, findFrequencies } from './durations.ts'
import { labelled, withoutNumber } from './labels.ts'
import { lowered } from './letters.ts'
import type { Block, TextLine } from './outline-model.ts'
import { joined } from './statements.ts'
import { fieldFit, formsOf, mentions, sourceOf, VOCABULARIES, WORD_FORMS } from './terms.ts'

export const WORD = sourceOf(WORD_FORMS.severityWord)
export const CODE = new RegExp(
  `^(?:(P|SEV|S|SEV-|S-|P-|PRIO|L|A|B|C)\\s?-?\\s?(\\d)|(?:${WORD})\\s*(?::|-)?\\s*(\\d|[A-E]|I{1,3}V?|IV)(?![\\p{L}\\p{N}]))`,
  'iu',
)

export const NAMES = new RegExp(`^(?:${sourceOf(WORD_FORMS.levelName)})`, 'iu')

export const LEVEL_WORD = new RegExp(`^(?:${WORD})\\s+`, 'iu')

export function isLevelName(name: string): boolean {
  const bare = bareName(name)
  return CODE.test(bare) || NAMES.test(bare) || NAMES.test(bare.replace(LEVEL_WORD, ''))
}

export function severity(
  code: string | null,
  name: string,
  respondWithin: string | null,
  line: number,
  confidence: number,
): ReportSeverity {
  return { code, name, respondWithin, line, confidence }
}

export function responseOf(text: string): string | null {
  const [first] = findDurations(text)
  return first === undefined || SOME_DAY.test(lowered(first.text)) ? null : first.iso
}

/** `Next working day` is no length, `one working day` is. */
const SOME_DAY = new RegExp(
  `^(?:${sourceOf(
    VOCABULARIES.flatMap((vocabulary) => {
      const ones = formsOf(vocabulary.numbers[1] ?? '')
      return formsOf(vocabulary.lengths.P1D ?? '').filter((form) => !ones.includes(form.split(' ')[0] ?? ''))
    }),
  )})$`,
  'u',
)

/** A name without numbering, pictures and marks around it. */
export function bareName(text: string): string {
  return withoutNumber(text.replace(/^[^\p{L}\p{N}(§]+/u, ''))
    .replace(/^[^\p{L}\p{N}]+|[:*.]+$/gu, '')
    .trim()
}

const BEHIND = new RegExp(
  `^(.{2,40}?)\\s*[(–—-]\\s*((?:P|S|SEV-?)\\s?\\d|(?:${WORD})\\s*(?:\\d|[A-E]|I{1,3})|[A-E1-5])\\)?$`,
  'iu',
)

/** `A – Critical`, `2: Serious`. */
const LETTERED_NAME = /^([A-E1-5]|I{1,3}|I?V)\s*(?:[–—:=]|-\s)\s*(\p{L}.{1,60})$/u
/** `K1 Critical`, `Cat 2 Serious`: short letters and a figure, before a name. */
const ANY_CODE = /^\p{Lu}\p{L}{0,3}\.?[ -]?\d(?![\p{L}\p{N}.,:])(?=\s+[(„"“«–—-]?\s*\p{L})/u

export function isAnyCode(text: string): boolean {
  return ANY_CODE.test(bareName(text)) || /^\p{Lu}\p{L}{0,3}\.?[ -]?\d$/u.test(bareName(text))
}

function unquoted(text: string): string {
  return text.replace(/^[„"“”«»'‘’]+|[„"“”«»'‘’]+$/gu, '').trim()
}

/** `P0 (Critical)`, `SEV-1: Full outage`, `Severity 1 (Critical)`, `Kritisk (1)`. */
export function partsOf(text: string): { code: string | null; name: string } {
  const plain = unquoted(bareName(text))
  const lettered = LETTERED_NAME.exec(plain)
  if (lettered !== null) return { code: lettered[1] ?? null, name: unquoted(lettered[2] ?? plain) }
  const match = CODE.exec(plain) ?? ANY_CODE.exec(plain)
  const colour = match === null ? /^(\p{L}{2,12})\s+[–—-]\s+(.{2,50}?)\.?$/u.exec(plain) : null
  if (colour?.[1] !== undefined && NAMES.test(colour[1])) return { code: colour[1], name: plain }
  if (match === null) {
    const behind = BEHIND.exec(plain)
    if (behind !== null) return { code: behind[2] ?? null, name: behind[1] ?? plain }
    const named = plain.replace(LEVEL_WORD, '')
    const inside = /^(.{2,30}?)\s*\(([^()]{2,50})\)$/u.exec(named)
    if (inside?.[1] !== undefined && NAMES.test(inside[1]))
      return { code: inside[1], name: inside[2] ?? inside[1] }
    return { code: null, name: NAMES.test(named) ? named : plain }
  }
  const code = match[0].trim().replace(/[:\s-]+$/, '')
  const rest = plain
    .slice(match[0].length)
    .replace(/^[\s:–—.-]+/, '')
    .trim()
  const inside = /^\(([^()]+)\)/.exec(rest)?.[1]
  return { code, name: unquoted(inside ?? (rest === '' ? code : rest)) }
}

export function limitIn(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const found =
      block.kind === 'text'
        ? limitOfLines(block.lines)
        : block.kind === 'list'
          ? (block.items
              .map((item) => limitOfLines(item.lines) ?? limitIn(item.blocks))
              .find((one) => one !== null) ?? null)
          : null
    if (found !== null) return found
  }
  return null
}

/** The length after a word for responding: `Response: 15 min`, `kvittert innen 5 minutter`. */
export function limitOfLines(lines: readonly TextLine[]): string | null {
  const whole = joined(lines)
  for (const line of whole) {
    const label = labelled(line)
    if (label !== null && fieldFit('response', label.label) > 0) {
      const found = responseOf(label.value)
      if (found !== null) return found
    }
    for (const part of partsOfText(line.text)) {
      const end = findDurations(part)[0]?.end ?? part.length
      if (
        !mentions('respond', part) ||
        mentions('solved', part.slice(0, end)) ||
        findFrequencies(part).length > 0
      )
        continue
      const found = responseOf(part)
      if (found !== null) return found
    }
  }
  for (const line of whole)
    for (const part of partsOfText(line.text)) {
      const found = limitAfterWord(part)
      if (found !== null) return found
    }
  return null
}

function partsOfText(text: string): readonly string[] {
  return text.split(/(?<=[.;])\s+|,\s+|\s+\(/)
}

/** Solved, or told again, within a length. */
function isEnd(part: string): boolean {
  return mentions('solved', part) || mentions('update', part) || findFrequencies(part).length > 0
}

const AFTER_WORD = new RegExp(
  `(?:${sourceOf(WORD_FORMS.within)})\\s+(?:(?:ca|about|rund|etwa|om|after|etter|efter|na|nach)\\.?\\s+)?$`,
  'u',
)

/** `Within 30 minutes, day and night`: in what is said of a level, a limit of no other thing is the response's. */
function limitAfterWord(part: string): string | null {
  if (isEnd(part)) return null
  const [first] = findDurations(part)
  if (first === undefined) return null
  const isAlone = part.replace(/[.;]$/, '') === first.text && responseOf(part) !== null
  return isAlone || AFTER_WORD.test(lowered(part.slice(0, first.start))) ? first.iso : null
}
