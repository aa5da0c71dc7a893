/** Whether two JSON values say the same: their `canonicalJson` is equal, found out without writing it. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) {
    return (
      Array.isArray(left) &&
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => sameJson(item, right[index]))
    )
  }
  const others = new Map<string, unknown>(Object.entries(right))
  const members = Object.entries(left)
  return (
    members.length === others.size &&
    members.every(([key, member]) => others.has(key) && sameJson(member, others.get(key)))
  )
}
