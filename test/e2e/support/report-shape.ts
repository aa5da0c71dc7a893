/** The headings and tables of an exported report, as bare letters that can be found again in a PDF. */
export interface ReportShape {
  readonly headings: readonly string[]
  readonly tables: readonly { readonly head: string; readonly rows: readonly string[] }[]
}

export function reportShape(html: string): ReportShape {
  return {
    headings: all(html, /<h([1-3])\b[^>]*>(.*?)<\/h\1>/gs, 2),
    tables: [...html.matchAll(/<table\b.*?<\/table>/gs)].map(([table]) => ({
      head: squeeze(plain(/<thead\b.*?<\/thead>/s.exec(table)?.[0] ?? '')),
      rows: all(table.replace(/<thead\b.*?<\/thead>/s, ''), /<tr\b[^>]*>(.*?)<\/tr>/gs, 1),
    })),
  }
}

/** Letters without spaces, line breaks and soft hyphens: these differ between a page and its print. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2066-\u2069]+/g, '')
}

function all(html: string, pattern: RegExp, group: number): readonly string[] {
  return [...html.matchAll(pattern)]
    .map((match) => squeeze(plain(match[group] ?? '')))
    .filter((text) => text !== '')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}
