import type { FactList } from './answer-key.ts'
import { pairUp } from './pair.ts'

/** Lines that a fact may stand away from where the key has it. */
export const LINE_SLACK = 2

/** One thing that was read otherwise than the key has it. */
export interface Difference {
  readonly list: FactList
  readonly how: 'missed' | 'false'
  readonly line: number
  readonly text: string
}

/** How the facts of one kind were read. */
export interface Tally {
  readonly list: FactList
  /** Facts of the key. */
  readonly expected: number
  readonly matched: number
  /** Facts that were found and are in no key; debatable ones are not counted. */
  readonly extra: number
  readonly differences: readonly Difference[]
}

export interface Pair<K, F> {
  readonly key: K
  readonly found: F
}

interface KeyPlace {
  readonly line: number
  readonly also?: readonly number[]
}

/** Lines between a found fact and the nearest place where the key has it; null when it is too far. */
export function lineDistance(key: KeyPlace, found: { readonly line: number }): number | null {
  const far = Math.min(...[key.line, ...(key.also ?? [])].map((at) => Math.abs(at - found.line)))
  return far <= LINE_SLACK ? far : null
}

/**
 * Pairs the facts of one kind.
 * @param agrees whether the telling values are the same; `likeness` 0-1 prefers one pair among several
 * @param isAllowed whether a found fact that pairs with nothing is debatable
 */
export function tally<K extends KeyPlace, F extends { readonly line: number }>(
  list: FactList,
  keys: readonly K[],
  found: readonly F[],
  ways: {
    readonly agrees: (key: K, found: F) => boolean
    readonly likeness?: (key: K, found: F) => boolean
    readonly isAllowed: (found: F) => boolean
    readonly tell: (one: K | F) => string
    readonly distance?: (key: K, found: F) => number | null
  },
): { readonly tally: Tally; readonly pairs: readonly Pair<K, F>[] } {
  const distance = (key: K, one: F): number | null => {
    const far = (ways.distance ?? lineDistance)(key, one)
    if (far === null || !ways.agrees(key, one)) return null
    return far + (ways.likeness?.(key, one) === false ? 0.5 : 0)
  }
  const partners = pairUp(keys, found, distance)
  const pairs: Pair<K, F>[] = []
  const differences: Difference[] = []
  keys.forEach((key, index) => {
    const partner = partners[index] ?? null
    const one = partner === null ? undefined : found[partner]
    if (one !== undefined) pairs.push({ key, found: one })
    else differences.push({ list, how: 'missed', line: key.line, text: ways.tell(key) })
  })
  const taken = new Set(partners)
  const extra = found.filter((one, index) => {
    if (taken.has(index) || ways.isAllowed(one)) return false
    return !keys.some((key) => (key.also ?? []).length > 0 && distance(key, one) !== null)
  })
  for (const one of extra) differences.push({ list, how: 'false', line: one.line, text: ways.tell(one) })
  return {
    tally: { list, expected: keys.length, matched: pairs.length, extra: extra.length, differences },
    pairs,
  }
}
