import type { DocumentLanguage } from '../../contract/runbook-report.ts'
import { formsOf, VOCABULARIES } from './terms.ts'

/** How many languages know a word: one that all have tells nothing. */
const KNOWN = new Map<string, number>()
for (const vocabulary of VOCABULARIES) {
  for (const word of formsOf(vocabulary.stopWords)) {
    const folded = word.toLowerCase()
    KNOWN.set(folded, (KNOWN.get(folded) ?? 0) + 1)
  }
}
const WORDS_OF = VOCABULARIES.map((vocabulary) => ({
  language: vocabulary.language,
  words: new Set(formsOf(vocabulary.stopWords).map((word) => word.toLowerCase())),
}))
const READ_WORDS = 20_000

/** The language of most of the text, told by its little words; English where nothing tells. */
export function detectLanguage(text: string): DocumentLanguage {
  const points = new Map<DocumentLanguage, number>()
  const words =
    text
      .slice(0, READ_WORDS * 8)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  for (const word of words.slice(0, READ_WORDS)) {
    const shared = KNOWN.get(word)
    if (shared === undefined) continue
    for (const { language, words: own } of WORDS_OF) {
      if (own.has(word)) points.set(language, (points.get(language) ?? 0) + 1 / shared)
    }
  }
  const best = [...points].sort((left, right) => right[1] - left[1])[0]
  return best?.[0] ?? 'en'
}
