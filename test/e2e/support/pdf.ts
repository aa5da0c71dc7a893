import { execFileSync } from 'node:child_process'
import { expect } from '@playwright/test'
import { type ReportShape, reportShape, squeeze } from './report-shape.ts'

/**
 * Holds a printed report or guide against its one-file HTML: fonts, charts, the head and the number of every page,
 * headings and table headers. Needs poppler-utils, which `npm test` provides.
 * @param head what stands at the head of every page
 */
export function checkReportPdf(file: string, html: string, head = 'EXERCISE'): void {
  checkFonts(run('pdffonts', file))
  checkNoBitmaps(run('pdfimages', '-list', file))
  const pages = pagesOf(run('pdftotext', '-raw', file, '-'))
  const frame = frameOf(head)
  checkFooters(pages, frame)
  const shape = reportShape(html)
  const contents = pages.map((page) => squeeze(page.replace(frame, '')))
  checkHeadings(contents, shape)
  checkTables(contents, shape)
}

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}

/** Every font is in the file, so that it looks the same on any machine. */
export function checkFonts(table: string): void {
  const rows = rowsOf(table)
  expect(rows.length, 'fonts in the PDF').toBeGreaterThan(0)
  for (const row of rows) {
    const [embedded] = row.split(/\s+/).slice(-5)
    expect(embedded, `embedded: ${row}`).toBe('yes')
  }
}

/** Charts are drawn, not painted. */
export function checkNoBitmaps(table: string): void {
  expect(rowsOf(table), 'bitmaps in the PDF').toEqual([])
}

/** What stands under the head and its line of dashes. */
function rowsOf(table: string): readonly string[] {
  return table
    .trim()
    .split('\n')
    .slice(2)
    .filter((row) => row.trim() !== '')
}

function pagesOf(text: string): readonly string[] {
  return text.split('\f').filter((page) => page.trim() !== '')
}

/** The head and the number, which a page has besides its content. */
function frameOf(head: string): RegExp {
  return new RegExp(`${head}\\s+EXERCISE – .*\\s+Page (\\d+) of (\\d+)\\s*$`)
}

function checkFooters(pages: readonly string[], frame: RegExp): void {
  for (const [index, page] of pages.entries()) {
    const [, number, total] = frame.exec(page) ?? []
    expect([number, total], `head and foot of page ${index + 1}`).toEqual([
      String(index + 1),
      String(pages.length),
    ])
  }
}

/** No heading, and no table header, is the last thing on a page. */
function checkHeadings(pages: readonly string[], { headings, tables }: ReportShape): void {
  const all = pages.join('')
  expect(headings.length, 'headings in the report').toBeGreaterThan(10)
  for (const heading of headings) {
    expect(all, 'the PDF has every heading').toContain(heading)
    for (const [index, page] of pages.entries())
      expect(page.endsWith(heading), `page ${index + 1} ends with the heading ${heading}`).toBe(false)
  }
  for (const { head } of tables) {
    for (const [index, page] of pages.entries())
      expect(head !== '' && page.endsWith(head), `page ${index + 1} ends with the table header ${head}`).toBe(
        false,
      )
  }
}

/** A table that goes over several pages has its header on each of them. */
function checkTables(pages: readonly string[], { tables }: ReportShape): void {
  let long = 0
  let page = 0
  let from = 0
  for (const { head, rows } of tables) {
    const on = new Set<number>()
    for (const row of rows) {
      const found = locate(pages, row, page, from)
      expect(found, `the row ${row} stands in the PDF, on one page`).toBeDefined()
      if (found === undefined) continue
      ;({ page, after: from } = found)
      on.add(page)
    }
    if (head === '' || on.size < 2) continue
    long += 1
    for (const each of on) expect(pages[each], `page ${each + 1} repeats the table header`).toContain(head)
  }
  expect(long, 'tables that go over several pages').toBeGreaterThan(0)
}

/** Where a text stands next, from a place on; `after` is behind it. */
function locate(
  pages: readonly string[],
  text: string,
  page: number,
  from: number,
): { readonly page: number; readonly after: number } | undefined {
  for (let index = page; index < pages.length; index += 1) {
    const at = pages[index]?.indexOf(text, index === page ? from : 0) ?? -1
    if (at >= 0) return { page: index, after: at + text.length }
  }
  return undefined
}
