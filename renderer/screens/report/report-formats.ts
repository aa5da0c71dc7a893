/** The files that a document becomes. */
export type ExportFormat = 'pdf' | 'html' | 'md' | 'json'

export type ExportState =
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly where: string; readonly hint: string | null }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'failed'
      readonly message: string
      readonly remedy: string
      /** As the host sent them. */
      readonly problems?: readonly unknown[]
    }

export interface FormatRow<Format extends ExportFormat> {
  readonly format: Format
  readonly label: string
  readonly keys: string
  readonly says: string
}

export const REPORT_FORMATS: readonly FormatRow<ExportFormat>[] = [
  { format: 'pdf', label: 'Save PDF', keys: 'Enter', says: 'To print, sign and send' },
  { format: 'html', label: 'Save HTML', keys: 'W', says: 'One file for any browser' },
  { format: 'md', label: 'Save Markdown', keys: 'M', says: 'For a wiki or a ticket' },
  { format: 'json', label: 'Save JSON', keys: 'J', says: 'For other programs, with a schema' },
]

export type GuideFormat = Exclude<ExportFormat, 'json'>

export const GUIDE_FORMATS: readonly FormatRow<GuideFormat>[] = [
  { format: 'pdf', label: 'Save PDF', keys: 'Enter', says: 'To print and have at hand' },
  { format: 'html', label: 'Save HTML', keys: 'W', says: 'One file for any browser' },
  { format: 'md', label: 'Save Markdown', keys: 'M', says: 'To change in your own words' },
]
