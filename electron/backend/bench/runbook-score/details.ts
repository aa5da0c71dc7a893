import type { FactList } from './answer-key.ts'

/** A value beside the telling ones, of a fact that was found. */
export interface Detail {
  readonly list: FactList
  readonly line: number
  readonly field: string
  readonly want: string | null
  readonly found: string | null
  readonly isRight: boolean
}

/** @returns nothing where neither has the value */
export function detail(
  list: FactList,
  line: number,
  field: string,
  want: string | null,
  found: string | null,
  agrees: (want: string, found: string) => boolean,
): readonly Detail[] {
  if (want === null && found === null) return []
  const isRight = want !== null && found !== null && agrees(want, found)
  return [{ list, line, field, want, found, isRight }]
}
