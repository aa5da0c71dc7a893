import type { DocumentLanguage } from '../../../shared/contract/runbook-report.ts'

export const LANGUAGES: Readonly<Record<DocumentLanguage, string>> = {
  en: 'English',
  nb: 'Norwegian',
  sv: 'Swedish',
  da: 'Danish',
  nl: 'Dutch',
  de: 'German',
}
