/** The files that a report becomes. */
export type ExportFormat = 'pdf' | 'html' | 'md' | 'json'

export type ExportState =
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly where: string; readonly hint: string | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string; readonly remedy: string }

export const FORMATS: readonly {
  readonly format: ExportFormat
  readonly label: string
  readonly keys: string
  readonly says: string
}[] = [
  { format: 'pdf', label: 'Save PDF', keys: 'Enter', says: 'To print, sign and send' },
  { format: 'html', label: 'Save HTML', keys: 'W', says: 'One file for any browser' },
  { format: 'md', label: 'Save Markdown', keys: 'M', says: 'For a wiki or a ticket' },
  { format: 'json', label: 'Save JSON', keys: 'J', says: 'For other programs, with a schema' },
]
