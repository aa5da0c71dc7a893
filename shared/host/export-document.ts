/** How a report or a guide gets to a person: as text, or printed. */
import { fail, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import type { ExportReply } from '../protocol/replies.ts'
import type { ShellPort } from './ports.ts'

/** HTML for a printer that puts the head and the number on every page itself. */
export interface Printable {
  readonly html: string
  readonly page: { readonly title: string; readonly header: string }
}

/** What can be exported: its texts, and how it is printed. */
export interface ExportedDocument<TextFormat extends string> {
  /** Without an extension; every file system takes it. */
  readonly name: string
  readonly text: (format: TextFormat | 'html') => string
  readonly printable: () => Printable
}

const MIME: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
  pdf: 'application/pdf',
}

/** Makes a document and hands it to the shell to keep. Without a printer, a PDF becomes HTML with a hint how to print it. */
export async function exportDocument<TextFormat extends string>(
  { name, text, printable }: ExportedDocument<TextFormat>,
  format: TextFormat | 'html' | 'pdf',
  shell: ShellPort,
): Promise<Result<ExportReply, Refusal>> {
  const keep = (extension: string, content: string | Uint8Array) =>
    shell.exportFile({ name: `${name}.${extension}`, mime: MIME[extension] ?? 'text/plain', content })
  if (!isPdf(format)) return keep(format, text(format))
  if (shell.printPdf === null) {
    const kept = await keep('html', text('html'))
    return kept.ok ? { ok: true, value: { ...kept.value, hint: PRINT_IT } } : kept
  }
  try {
    const { html, page } = printable()
    return await keep('pdf', await shell.printPdf(html, page))
  } catch (error) {
    return fail({
      code: 'print-failed',
      message: `The PDF could not be made: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Export HTML instead and print it from a browser.',
    })
  }
}

/** A file name of a title that every file system takes; `fallback` when nothing of it is left. */
export function fileSlug(title: string, fallback: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase()
  return slug || fallback
}

function isPdf(format: string): format is 'pdf' {
  return format === 'pdf'
}

const PRINT_IT = 'No PDF printer was found: open this file in a browser and print it to PDF.'
