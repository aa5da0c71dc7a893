import type { Duplex } from './duplex.ts'

/**
 * Two ends of one channel in memory, for tests and for a host in the same process. Texts are handed over later, in
 * order, and only texts, so that nothing is shared by reference between the ends.
 */
export function memoryDuplexPair(): readonly [Duplex, Duplex] {
  const left = createEnd()
  const right = createEnd()
  left.joinTo(right)
  right.joinTo(left)
  return [left.duplex, right.duplex]
}

interface End {
  readonly duplex: Duplex
  joinTo(other: End): void
  receive(text: string): void
  endNow(): void
}

function createEnd(): End {
  let other: End | null = null
  let open = true
  const waiting: string[] = []
  const messageListeners: ((text: string) => void)[] = []
  const closeListeners: (() => void)[] = []

  const end: End = {
    joinTo: (end) => {
      other = end
    },
    receive: (text) => {
      if (!open) return
      if (messageListeners.length === 0) waiting.push(text)
      for (const listener of messageListeners) listener(text)
    },
    endNow: () => {
      if (!open) return
      open = false
      for (const listener of closeListeners) listener()
    },
    duplex: {
      send: (text) => {
        if (open) void Promise.resolve().then(() => other?.receive(text))
      },
      onMessage: (listener) => {
        messageListeners.push(listener)
        for (const text of waiting.splice(0)) listener(text)
      },
      onClose: (listener) => {
        if (open) closeListeners.push(listener)
        else listener()
      },
      close: () => {
        end.endNow()
        void Promise.resolve().then(() => other?.endNow())
      },
    },
  }
  return end
}
