/**
 * Pairs as many of `left` with `right` as can be, each once, the nearest first (augmenting paths).
 * @param distance how far apart two are; null when they are no pair
 * @returns for each of `left` the index of its partner, or null
 */
export function pairUp<L, R>(
  left: readonly L[],
  right: readonly R[],
  distance: (one: L, other: R) => number | null,
): readonly (number | null)[] {
  const candidates = left.map((one) =>
    right
      .map((other, index) => ({ index, far: distance(one, other) }))
      .filter((candidate): candidate is { index: number; far: number } => candidate.far !== null)
      .sort((a, b) => a.far - b.far),
  )
  const takenBy = new Map<number, number>()
  const place = (one: number, tried: Set<number>): boolean => {
    for (const { index } of candidates[one] ?? []) {
      if (tried.has(index)) continue
      tried.add(index)
      const holder = takenBy.get(index)
      if (holder !== undefined && !place(holder, tried)) continue
      takenBy.set(index, one)
      return true
    }
    return false
  }
  const nearestFirst = left
    .map((_, index) => index)
    .sort((a, b) => (candidates[a]?.[0]?.far ?? Infinity) - (candidates[b]?.[0]?.far ?? Infinity))
  for (const one of nearestFirst) place(one, new Set())
  const partners = new Map([...takenBy].map(([partner, one]) => [one, partner]))
  return left.map((_, index) => partners.get(index) ?? null)
}
