/** How a report stands on paper, whoever prints it: the shell's hidden window or an installed browser. Lengths in inches. */
const MM = 1 / 25.4

export const PAGE_MARGINS = { top: 20 * MM, bottom: 18 * MM, left: 16 * MM, right: 16 * MM } as const
/** A4. */
export const PAPER = { width: 210 * MM, height: 297 * MM } as const

const ROW =
  'width:100%;margin:0 16mm;font:8px Inter,Liberation Sans,Arial,sans-serif;color:#555;display:flex;justify-content:space-between'

export function pageHeader(text: string): string {
  return `<div style="${ROW}"><span>${escapeText(text)}</span></div>`
}

export const PAGE_FOOTER = `<div style="${ROW}"><span class="title"></span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
