import type { Duplex } from '../../shared/protocol/duplex.ts'

/** Two ends of one channel in memory: what one sends, the other hears a turn later. */
export function duplexPair(): readonly [Duplex, Duplex] {
  const left = new End()
  const right = new End()
  left.other = right
  right.other = left
  return [left, right]
}

class End implements Duplex {
  other: End | null = null
  #listener: ((text: string) => void) | null = null
  readonly #early: string[] = []
  readonly #closers: (() => void)[] = []
  #isOpen = true

  send(text: string): void {
    setImmediate(() => this.other?.hear(text))
  }

  hear(text: string): void {
    if (this.#listener === null) this.#early.push(text)
    else this.#listener(text)
  }

  onMessage(listener: (text: string) => void): void {
    this.#listener = listener
    for (const text of this.#early.splice(0)) listener(text)
  }

  onClose(listener: () => void): void {
    this.#closers.push(listener)
  }

  close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    for (const closer of this.#closers) closer()
    this.other?.close()
  }
}
