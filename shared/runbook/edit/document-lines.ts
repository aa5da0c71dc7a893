/** A document as its lines, each with its own line end, so that what is not touched stays byte for byte. */
export interface DocumentLine {
  readonly text: string
  /** `\n`, `\r\n`, `\r`, or empty at the end of a document that has none. */
  readonly end: string
}

export function splitLines(source: string): readonly DocumentLine[] {
  const parts = source.split(/(\r\n|\r|\n)/)
  const lines: DocumentLine[] = []
  for (let at = 0; at < parts.length; at += 2) lines.push({ text: parts[at] ?? '', end: parts[at + 1] ?? '' })
  return lines
}

/** The line end that most lines have. */
export function usualEnd(lines: readonly DocumentLine[]): string {
  const counts = new Map<string, number>()
  for (const { end } of lines) if (end !== '') counts.set(end, (counts.get(end) ?? 0) + 1)
  return [...counts].toSorted((left, right) => right[1] - left[1])[0]?.[0] ?? '\n'
}

/** Lines put together; one that came to stand inside gets a line end, the last one ends as the document did. */
export function joinLines(lines: readonly DocumentLine[], usual: string, last: string): string {
  return lines
    .map(({ text, end }, place) => text + (place === lines.length - 1 ? last : end === '' ? usual : end))
    .join('')
}
