import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'
import type { ExportedDocument } from '../../../shared/host/export-document.ts'
import { findBrowser, NO_BROWSER } from '../find-browser.ts'
import { printWithBrowser } from '../print-with-browser.ts'
import { storageRefusal } from '../storage-refusal.ts'
import type { CliIo } from './io.ts'

/** Where files go, and under which name without its extension. */
export interface Target {
  readonly folder: string
  readonly name: string
}

/**
 * Writes a document in each format as `NAME.FORMAT`; PDF through an installed browser.
 * @param beside further files of a format, by their names
 * @returns the files written
 */
export async function writeDocuments<TextFormat extends string>(
  io: CliIo,
  { text, printable }: ExportedDocument<TextFormat>,
  formats: readonly (TextFormat | 'html' | 'pdf')[],
  { folder, name }: Target,
  beside: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {},
): Promise<Result<readonly string[], Refusal>> {
  const browser = formats.includes('pdf') ? await findBrowser(io.env) : null
  if (formats.includes('pdf') && browser === null)
    return fail({ code: 'no-browser', message: NO_BROWSER, remedy: 'Or leave pdf out of --format.' })
  const target = path.resolve(io.cwd, folder)
  const written: string[] = []
  const write = async (file: string, content: string | Uint8Array) => {
    await writeFile(path.join(target, file), content)
    written.push(path.join(target, file))
  }
  const pdf = async () => {
    const { html, page } = printable()
    return await printWithBrowser(browser ?? '', html, page)
  }
  try {
    await mkdir(target, { recursive: true })
    for (const format of formats) {
      await write(`${name}.${format}`, isPdf(format) ? await pdf() : text(format))
      for (const [file, content] of Object.entries(beside[format] ?? {})) await write(file, content)
    }
    return ok(written)
  } catch (error) {
    return fail(storageRefusal(error, target))
  }
}

function isPdf(format: string): format is 'pdf' {
  return format === 'pdf'
}
