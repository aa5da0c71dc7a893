/** Reports of an exercise in every format, and where they go. */
import { fail, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import type { ExerciseRecord } from '../projections/record.ts'
import { settingsOf } from '../projections/settings-of.ts'
import type { ExportReply } from '../protocol/replies.ts'
import { reportHtml } from '../report/report-html.ts'
import { reportJson } from '../report/report-json.ts'
import { reportMarkdown } from '../report/report-markdown.ts'
import { reportTree } from '../report/report-tree.ts'
import type { ReportStyle, ShellPort } from './ports.ts'

export type TextFormat = 'html' | 'md' | 'json'
export type ReportFormat = TextFormat | 'pdf'

const MIME: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
  pdf: 'application/pdf',
}

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

/** Makes a report and hands it to the shell to keep. Without a printer, a PDF becomes HTML with a hint how to print it. */
export async function exportReport(
  record: ExerciseRecord,
  format: ReportFormat,
  style: ReportStyle,
  shell: ShellPort,
): Promise<Result<ExportReply, Refusal>> {
  const name = fileName(record)
  if (format !== 'pdf')
    return shell.exportFile({
      name: `${name}.${format}`,
      mime: MIME[format],
      content: reportText(record, format, style),
    })
  if (shell.printPdf === null) {
    const content = reportText(record, 'html', style)
    const kept = await shell.exportFile({ name: `${name}.html`, mime: MIME.html, content })
    return kept.ok ? { ok: true, value: { ...kept.value, hint: PRINT_IT } } : kept
  }
  try {
    const { html, page } = printable(record, style)
    const content = await shell.printPdf(html, page)
    return await shell.exportFile({ name: `${name}.pdf`, mime: MIME.pdf, content })
  } catch (error) {
    return fail({
      code: 'print-failed',
      message: `The PDF could not be made: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Export HTML instead and print it from a browser.',
    })
  }
}

/** The report for a printer that puts the head and the number on every page itself. */
export function printable(
  record: ExerciseRecord,
  style: ReportStyle,
): { readonly html: string; readonly page: { readonly title: string; readonly header: string } } {
  const html = reportHtml(record, { ...style, pageNumbers: 'printer' })
  const title = settingsOf(record).title
  const isClosed = record.state.phase === 'closed'
  return { html, page: { title, header: isClosed ? 'EXERCISE' : 'EXERCISE · DRAFT – not closed' } }
}

/** A name that every file system takes. */
export function fileName(record: ExerciseRecord): string {
  const slug = settingsOf(record)
    .title.normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase()
  return `${slug || 'exercise'}-report`
}

const PRINT_IT = 'No PDF printer was found: open this file in a browser and print it to PDF.'
