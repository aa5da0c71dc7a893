/**
 * Deals the pane's lines out to its lanes: one each, and what is left to those whose states branch most. It depends on
 * the structure and the room alone, so that no lane moves during play.
 * @param wants how many states can follow one state of the lane at most, per lane
 * @returns lines per lane, at most what it wants
 */
export function shareLines(wants: readonly number[], room: number): readonly number[] {
  const lines = wants.map(() => 1)
  for (let left = room - lines.length; left > 0; left -= 1) {
    let neediest = -1
    for (const [index, want] of wants.entries()) {
      const has = lines[index] ?? 1
      if (has >= want) continue
      if (neediest < 0 || want / has > (wants[neediest] ?? 1) / (lines[neediest] ?? 1)) neediest = index
    }
    if (neediest < 0) break
    lines[neediest] = (lines[neediest] ?? 1) + 1
  }
  return lines
}
