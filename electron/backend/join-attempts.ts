/** Limits wrong room codes: per address, and for the whole room however many addresses there are. */
import type { DurationMs, WallMs } from '../../shared/base/time.ts'

export interface JoinAttempts {
  /** How long this address has to wait before it may try, in ms; 0: now. */
  wait(address: string): DurationMs
  /** It gave a wrong code. */
  wrong(address: string): void
  /** Wrong codes so far. */
  readonly count: () => number
  readonly lockedUntil: () => WallMs | null
}

/** Wrong codes that one address may give in a minute. */
const PER_ADDRESS = 5
const MINUTE: DurationMs = 60_000
/** Wrong codes of all addresses after which nobody may try for a while. */
const PER_ROOM = 30
const LOCKS: readonly DurationMs[] = [1, 2, 4, 8, 10].map((minutes) => minutes * MINUTE)

/** @param now the host's clock, in ms; one that never runs back */
export function createJoinAttempts(now: () => number, wall: () => WallMs): JoinAttempts {
  const byAddress = new Map<string, readonly number[]>()
  let count = 0
  let locks = 0
  let lockedUntil = Number.NEGATIVE_INFINITY

  function recent(address: string): readonly number[] {
    return (byAddress.get(address) ?? []).filter((at) => at > now() - MINUTE)
  }

  return {
    wait: (address) => {
      const tries = recent(network(address))
      const oldest = tries.length < PER_ADDRESS ? undefined : tries[0]
      const ownWait = oldest === undefined ? 0 : oldest + MINUTE - now()
      return Math.max(0, ownWait, lockedUntil - now())
    },
    wrong: (address) => {
      count += 1
      byAddress.set(network(address), [...recent(network(address)), now()])
      // No room for addresses that were here long ago: at most a lock's worth of them is kept.
      for (const known of byAddress.keys()) if (recent(known).length === 0) byAddress.delete(known)
      if (count % PER_ROOM !== 0) return
      lockedUntil = now() + (LOCKS[Math.min(locks, LOCKS.length - 1)] ?? MINUTE)
      locks += 1
    },
    count: () => count,
    lockedUntil: () => (lockedUntil > now() ? wall() + lockedUntil - now() : null),
  }
}

/** Who has one IPv6 address has 2^64 of them: they count as one. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.split('%')[0]?.split('::') ?? []
  const start = head.split(':').filter((part) => part !== '')
  const end = tail.split(':').filter((part) => part !== '')
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0')
  const all = plain.includes('::') ? [...start, ...zeros, ...end] : start
  return all.slice(0, 4).join(':')
}
