/**
 * A number in [0, 1) drawn from a hash of its arguments: the same arguments give the same number in every
 * runtime, so samples do not depend on the order in which they are drawn (DESIGN §4.1). FNV-1a over the text,
 * then the MurmurHash3 finaliser; plain 32-bit integer arithmetic.
 */
export function unitFromHash(seed: string, ...parts: readonly (string | number)[]): number {
  const text = [seed, ...parts].join('\u0000')
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  hash ^= hash >>> 16
  return (hash >>> 0) / 0x1_0000_0000
}
