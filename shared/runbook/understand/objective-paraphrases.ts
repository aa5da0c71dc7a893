/** Objectives in their authors' own words: `back within`, `data we can afford to lose`. */
import type { ObjectiveKind } from '../../contract/runbook-report.ts'
import { type FoundDuration, findDurations, findFrequencies } from './durations.ts'
import { MEASURED } from './objective-names.ts'
import type { Pair } from './objective-pairs.ts'
import { isDocumentTitle, pathOf, type Section } from './outline.ts'
import { kindsIn, termIndex } from './term-index.ts'
import { anyOf, byKind, mentions, placesIn, sourceOf, WORD_FORMS } from './terms.ts'
import { PARAPHRASED, type ParaphrasedKind } from './vocabulary/vocabulary.ts'

const FORMS = byKind(PARAPHRASED, (vocabulary, kind) => vocabulary.paraphrases[kind])
const IN_HEADER = termIndex(FORMS, PARAPHRASED)
const IN_SENTENCE = [
  ...PARAPHRASED.map((kind) => ({ kind, pattern: anyOf(FORMS[kind], 'gu') })),
  { kind: 'rto' as const, pattern: anyOf(WORD_FORMS.running, 'gu') },
]

/** The most letters between a length and the words that say what it is. */
const FARTHEST = 45

/** What a column's header or a label names in other words; null for none or several. */
export function paraphrasedKind(header: string): ParaphrasedKind | null {
  const kinds = [...kindsIn(IN_HEADER, header)]
  if (kinds.length === 2 && kinds.includes('mtd')) return 'mtd'
  return kinds.length === 1 ? (kinds[0] ?? null) : null
}

/** Whether a section sets objectives, so that its sentences may do so in any words. */
export function setsObjectives(section: Section): boolean {
  const [own, around] = pathOf(section)
  return [own, around].some(
    (one) =>
      one !== undefined &&
      one.level > 0 &&
      !isDocumentTitle(one) &&
      one.kinds.has('objectives') &&
      !one.kinds.has('procedures') &&
      !one.kinds.has('severities'),
  )
}

/**
 * `must be usable again within eight hours and may lose an hour of entries`.
 * @param known pairs whose lengths are taken
 */
export function paraphrasedPairs(sentence: string, known: readonly Pair[] = []): readonly Pair[] {
  if (MEASURED.test(sentence) || sentence.includes('%') || mentions('copy', sentence)) return []
  const rhythms = findFrequencies(sentence)
  const lengths = findDurations(sentence).filter(
    (one) =>
      !rhythms.some((other) => one.start < other.end && other.start < one.end) &&
      known.every((other) => !other.text.endsWith(one.text)),
  )
  if (lengths.length === 0) return []
  const names = IN_SENTENCE.flatMap(({ kind, pattern }) =>
    placesIn(pattern, sentence)
      .filter((match) => !DENIAL.test(sentence.slice(0, match.index)))
      .map((match) => ({
        kind: kind as ObjectiveKind,
        start: match.index,
        end: match.index + match.text.length,
      })),
  )
  const pairs: Pair[] = []
  const taken = new Set<number>()
  for (const length of lengths) {
    const nearest = names
      .map((name, index) => ({ name, index, far: farFrom(name, length, sentence) }))
      .filter(({ index, far }) => far <= FARTHEST && !taken.has(index))
      .sort((left, right) => left.far - right.far)[0]
    if (nearest === undefined) continue
    const { name } = nearest
    for (const [index, other] of names.entries()) if (other.kind === name.kind) taken.add(index)
    pairs.push({
      kind: name.kind,
      value: length.iso,
      text: length.text,
      start: Math.min(name.start, length.start),
    })
  }
  return pairs
}

const DENIAL = new RegExp(`(?:${sourceOf(WORD_FORMS.denial)})\\s+(?:[\\p{L}]+\\s+){0,2}$`, 'iu')

/** Letters between a name and a length; a comma counts for several. */
function farFrom(
  name: { readonly start: number; readonly end: number },
  length: FoundDuration,
  text: string,
): number {
  const [from, to] = name.start >= length.end ? [length.end, name.start] : [name.end, length.start]
  const between = text.slice(from, to)
  return between.length + 15 * (between.match(/[,;:]/g)?.length ?? 0)
}
