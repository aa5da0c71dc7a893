/** What this browser remembers. A browser may forbid it, or be full: then it is forgotten with the page. */
const PREFIX = 'muster.seat.'
const unstored = new Map<string, string>()

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key) ?? unstored.get(key) ?? null
  } catch {
    return unstored.get(key) ?? null
  }
}

/** Keeps a text under a name; null forgets it. */
export function remember(key: string, text: string | null): void {
  unstored.delete(key)
  try {
    if (text === null) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, text)
  } catch {
    if (text !== null) unstored.set(key, text)
  }
}

/** The names that begin with `start`. */
export function remembered(start: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + start))
      .map((key) => key.slice(PREFIX.length))
  } catch {
    return [...unstored.keys()].filter((key) => key.startsWith(start))
  }
}
