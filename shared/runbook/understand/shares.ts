/** Which part of a list has a quality, 0 to 1. */
export function shareOf<T>(list: readonly T[], is: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(is).length / list.length
}
