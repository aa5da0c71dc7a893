/** The block of settings before a document's text: YAML between `---`, or TOML between `+++`. */
export interface FrontMatterEntry {
  readonly key: string
  readonly value: string
  /** From 1. */
  readonly line: number
}

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[]
  /** How many lines belong to it. */
  readonly lines: number
  readonly isClosed: boolean
}

const LONGEST = 200
const ENTRY = /^\s{0,8}(?:-\s+)?["']?([\p{L}][\p{L}\p{N}_ -]{0,40})["']?\s*[:=]\s*(.*)$/u

/** Reads it leniently: keys that come twice, templating and a missing end are common. Null where there is none. */
export function readFrontMatter(lines: readonly string[]): FrontMatter | null {
  const first = lines.findIndex((line) => line.trim() !== '')
  const fence = lines[first]?.trim()
  if (first > 3 || (fence !== '---' && fence !== '+++')) return null
  const inside = lines.slice(first + 1, first + 1 + LONGEST)
  const closing = inside.findIndex(
    (line) => line.trim() === fence || (fence === '---' && line.trim() === '...'),
  )
  const heading = inside.findIndex((line) => /^#{1,6}\s/.test(line))
  const isClosed =
    closing !== -1 && (heading === -1 || heading > closing || inside.slice(0, closing).every(isSetting))
  const end = isClosed ? closing : openEnd(inside)
  const content = inside.slice(0, end)
  const entries = content.flatMap((line, index) => {
    const match = ENTRY.exec(line)
    const value = (match?.[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2')
    const isTemplate = value.includes('{{') || value.includes('{%')
    if (match?.[1] === undefined || value === '' || isTemplate) return []
    return [{ key: match[1].trim().toLowerCase(), value, line: first + 2 + index }]
  })
  if (content.every((line) => line.trim() === '') || !content.some(isSetting)) return null
  return { entries, lines: first + 1 + end + (isClosed ? 1 : 0), isClosed }
}

function isSetting(line: string): boolean {
  return (
    line.trim() === '' ||
    /^\s*[-#]/.test(line) ||
    ENTRY.test(line) ||
    /^\s+\S/.test(line) ||
    /^\{[{%]/.test(line)
  )
}

/** Where settings that were never closed end: at the first line that is none. */
function openEnd(inside: readonly string[]): number {
  const end = inside.findIndex((line) => line.trim() === '' || /^#{1,6}\s/.test(line) || !isSetting(line))
  return end === -1 ? inside.length : end
}
