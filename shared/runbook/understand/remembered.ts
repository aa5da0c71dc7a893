/**
 * Readings that several readers of a document ask for again. What they give must depend on the text (or part) alone, and
 * is not to be changed by those who get it.
 */

/** Texts that are kept for each reading: more than a long document has. */
const MOST = 12_000

/** A reading of texts that reads each one once. */
export function remembered<Found>(read: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = read(text)
    if (known.size >= MOST) known.clear()
    known.set(text, found)
    return found
  }
}

/** A reading of parts of a document (a section, its outline) that reads each one once, as long as that part is kept. */
export function readOnce<Part extends object, Found>(read: (part: Part) => Found): (part: Part) => Found {
  const known = new WeakMap<Part, Found>()
  return (part) => {
    const before = known.get(part)
    if (before !== undefined) return before
    const found = read(part)
    known.set(part, found)
    return found
  }
}
