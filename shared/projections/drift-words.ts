import type { DocumentLanguage } from '../contract/runbook-report.ts'

/** Words that a proposed edit puts into a document, in the document's language. */
export interface DriftWords {
  readonly optional: string
  readonly alternative: string
  readonly or: string
  readonly note: string
  /** Before what the team did after a step. */
  readonly then: string
  /** Before the words of the steps that a step was done before. */
  readonly doneBefore: string
}

const WORDS: Readonly<Record<DocumentLanguage, DriftWords>> = {
  en: {
    optional: '(Optional)',
    alternative: 'Alternatively',
    or: 'or',
    note: 'Note',
    then: 'Afterwards',
    doneBefore: 'Was done before',
  },
  nb: {
    optional: '(Valgfritt)',
    alternative: 'Alternativt',
    or: 'eller',
    note: 'Merk',
    then: 'Deretter',
    doneBefore: 'Ble gjort før',
  },
  sv: {
    optional: '(Valfritt)',
    alternative: 'Alternativt',
    or: 'eller',
    note: 'Obs',
    then: 'Därefter',
    doneBefore: 'Gjordes före',
  },
  da: {
    optional: '(Valgfrit)',
    alternative: 'Alternativt',
    or: 'eller',
    note: 'Bemærk',
    then: 'Derefter',
    doneBefore: 'Blev gjort før',
  },
  nl: {
    optional: '(Optioneel)',
    alternative: 'Anders',
    or: 'of',
    note: 'Let op',
    then: 'Daarna',
    doneBefore: 'Is gedaan vóór',
  },
  de: {
    optional: '(Optional)',
    alternative: 'Alternativ',
    or: 'oder',
    note: 'Hinweis',
    then: 'Danach',
    doneBefore: 'Wurde erledigt vor',
  },
}

export function driftWords(language: DocumentLanguage): DriftWords {
  return WORDS[language]
}
