/** Labels along one axis, put into rows so that none covers another. Pure geometry, in pixels of a nominal width. */

export interface Label {
  /** Place of its tick, px. */
  readonly at: number
  /** How wide its text will be, px. */
  readonly width: number
}

export interface PlacedLabel {
  /** 0 is nearest to the axis. */
  readonly row: number
  /** It stands left of its tick, because there is no room at the right. */
  readonly before: boolean
}

/** Space between two labels of one row, px. */
const GAP = 12

/**
 * Every label right of its tick, or left of it where the axis ends; in the lowest row in which its text is free, above
 * the rows of the ticks that it reaches over.
 * @param labels in any order
 * @returns in the same order
 */
export function placeLabels(labels: readonly Label[], width: number): readonly PlacedLabel[] {
  const spans = labels.map(({ at, width: length }, index) => {
    const before = at + length > width
    return { index, at, before, from: before ? at - length : at, to: before ? at : at + length }
  })
  // From the right, so that what stands left reaches over it; those at the end of the axis reach over all the others.
  const order = [
    ...spans.filter(({ before }) => !before).toSorted((left, right) => right.at - left.at),
    ...spans.filter(({ before }) => before).toSorted((left, right) => left.at - right.at),
  ]
  const rows = new Map<number, number>()
  for (const span of order) {
    let row = 0
    for (const other of order) {
      const taken = rows.get(other.index)
      if (taken === undefined) continue
      const reachesOver = other.at > span.from && other.at < span.to
      if (reachesOver) row = Math.max(row, taken + 1)
    }
    const collides = () =>
      order.some(
        (other) => rows.get(other.index) === row && span.from < other.to + GAP && other.from < span.to + GAP,
      )
    while (collides()) row += 1
    rows.set(span.index, row)
  }
  return spans.map(({ index, before }) => ({ row: rows.get(index) ?? 0, before }))
}
