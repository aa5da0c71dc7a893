/** A rate limit that allows short bursts. */
export interface TokenBucket {
  /** Takes one token; false: there is none. */
  take(): boolean
}

/**
 * @param perSecond tokens that come back every second
 * @param burst the most there are
 * @param now ms that never run back
 */
export function createTokenBucket(perSecond: number, burst: number, now: () => number): TokenBucket {
  let tokens = burst
  let last = now()
  return {
    take: () => {
      const at = now()
      tokens = Math.min(burst, tokens + ((at - last) / 1_000) * perSecond)
      last = at
      if (tokens < 1) return false
      tokens -= 1
      return true
    },
  }
}
