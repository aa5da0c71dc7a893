/** What levels are called, and how fast somebody must respond to one. */
import type { ReportSeverity } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { labelled, withoutNumber } from './labels.ts'
import type { Block, TextLine } from './outline.ts'
import { fieldFit, mentions, sourceOf, WORD_FORMS } from './terms.ts'

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
  return findDurations(text)[0]?.iso ?? null
}

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

/** `P0 (Critical)`, `SEV-1: Full outage`, `Severity 1 (Critical)`, `Kritisk (1)`. */
export function partsOf(text: string): { code: string | null; name: string } {
  const plain = bareName(text)
  const match = CODE.exec(plain)
  const colour = match === null ? /^(\p{L}{2,12})\s+[–—-]\s+(.{2,50}?)\.?$/u.exec(plain) : null
  if (colour?.[1] !== undefined && NAMES.test(colour[1])) return { code: colour[1], name: colour[2] ?? plain }
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
  return { code, name: inside ?? (rest === '' ? code : rest) }
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
  for (const line of lines) {
    const label = labelled(line)
    if (label !== null && fieldFit('response', label.label) > 0) {
      const found = responseOf(label.value)
      if (found !== null) return found
    }
    for (const sentence of line.text.split(/(?<=[.;])\s+|,\s+/)) {
      if (!mentions('respond', sentence) && !/kvitter|quittier|acknowledg|bevestig|reag/iu.test(sentence))
        continue
      const found = responseOf(sentence)
      if (found !== null) return found
    }
  }
  return null
}
