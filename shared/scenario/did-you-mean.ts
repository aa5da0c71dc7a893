/**
 * ` Did you mean "routes"?` for the known name nearest to a mistyped one, or an empty string when none is near:
 * at most a third of the letters may differ (Damerau-Levenshtein, neighbouring letters may be swapped).
 */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known)
  return near === null ? '' : ` Did you mean "${near}"?`
}

/** The known name nearest to `name`, or null. */
export function nearest(name: string, known: Iterable<string>): string | null {
  if (name.length > 80) return null
  let best: { readonly candidate: string; readonly distance: number } | null = null
  for (const candidate of known) {
    const limit = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))
    if (candidate.length > 80 || Math.abs(candidate.length - name.length) > limit) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance <= limit && (best === null || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate ?? null
}

function editDistance(left: string, right: string): number {
  let before: readonly number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1]
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    before = previous
    previous = current
  }
  return previous[right.length] ?? 0
}
