import type { DocumentLanguage } from '../contract/runbook-report.ts'

/** Words that a proposed edit puts into a document, in the document's language. */
export interface DriftWords {
  readonly optional: string
  readonly alternative: string
  readonly or: string
}

const WORDS: Readonly<Record<DocumentLanguage, DriftWords>> = {
  en: { optional: '(Optional)', alternative: 'Alternatively', or: 'or' },
  nb: { optional: '(Valgfritt)', alternative: 'Alternativt', or: 'eller' },
  sv: { optional: '(Valfritt)', alternative: 'Alternativt', or: 'eller' },
  da: { optional: '(Valgfrit)', alternative: 'Alternativt', or: 'eller' },
  nl: { optional: '(Optioneel)', alternative: 'Anders', or: 'of' },
  de: { optional: '(Optional)', alternative: 'Alternativ', or: 'oder' },
}

export function driftWords(language: DocumentLanguage): DriftWords {
  return WORDS[language]
}
