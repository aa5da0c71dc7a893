/** Reports of an exercise in every format. */
import type { ExerciseRecord } from '../projections/record.ts'
import { settingsOf } from '../projections/settings-of.ts'
import { reportHtml } from '../report/report-html.ts'
import { reportJson } from '../report/report-json.ts'
import { reportMarkdown } from '../report/report-markdown.ts'
import { reportTree } from '../report/report-tree.ts'
import { type ExportedDocument, fileSlug, type Printable } from './export-document.ts'
import type { ReportStyle } from './ports.ts'

export type TextFormat = 'html' | 'md' | 'json'
export type ReportFormat = TextFormat | 'pdf'
export const REPORT_FORMATS: readonly ReportFormat[] = ['md', 'html', 'json', 'pdf']

/** The report as one text. */
export function reportText(record: ExerciseRecord, format: TextFormat, style: ReportStyle): string {
  switch (format) {
    case 'html':
      return reportHtml(record, style)
    case 'md':
      return reportMarkdown(record)
    case 'json':
      return `${JSON.stringify(reportJson(record), null, 2)}\n`
  }
}

/** The report as the screens show it: a text, or its tree. */
export function reportFor(record: ExerciseRecord, format: TextFormat | 'tree', style: ReportStyle): unknown {
  return format === 'tree' ? reportTree(record) : reportText(record, format, style)
}

/** The report as it is exported, by the shell or by the command line. */
export function reportDocument(record: ExerciseRecord, style: ReportStyle): ExportedDocument<TextFormat> {
  return {
    name: `${fileSlug(settingsOf(record).title, 'exercise')}-report`,
    text: (format) => reportText(record, format, style),
    printable: () => printable(record, style),
  }
}

function printable(record: ExerciseRecord, style: ReportStyle): Printable {
  const html = reportHtml(record, { ...style, pageNumbers: 'printer' })
  const title = settingsOf(record).title
  const isClosed = record.state.phase === 'closed'
  return { html, page: { title, header: isClosed ? 'EXERCISE' : 'EXERCISE · DRAFT – not closed' } }
}
