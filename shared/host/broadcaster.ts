import type { DurationMs } from '../base/time.ts'
import type { TimersPort } from './ports.ts'

/** The least time between two views to one watcher. */
export const BROADCAST_GAP: DurationMs = 50

export interface Broadcaster<View> {
  /** Sends the present view now, and later ones as they change, until the returned function is called. */
  watch(name: View, listener: (view: unknown) => void): () => void
  /** Something changed: every watcher gets the latest view soon, and none gets more than it can use. */
  changed(): void
  stop(): void
}

/**
 * Views are made when they are sent, so the latest always wins, and each kind is made once for all its watchers.
 * The first change is sent at once; those within the gap after it share the next.
 * @param make a view; null when it could not be made, and then nothing is sent
 * @param busyFor ms for which something more urgent than a view is about to happen; it is waited for once
 */
export function createBroadcaster<View>(
  timers: TimersPort,
  make: (name: View) => unknown,
  busyFor: () => DurationMs,
): Broadcaster<View> {
  const watchers = new Set<{ readonly name: View; readonly listener: (view: unknown) => void }>()
  let cancel: (() => void) | null = null
  let isOwed = false

  function send(): void {
    isOwed = false
    const made = new Map<View, unknown>()
    for (const { name, listener } of watchers) {
      if (!made.has(name)) made.set(name, make(name))
      const view = made.get(name)
      if (view !== null) listener(view)
    }
    cancel = timers.setTimer(BROADCAST_GAP, () => {
      cancel = null
      if (isOwed) sendWhenFree()
    })
  }

  function sendWhenFree(): void {
    const busy = busyFor()
    if (busy === 0) send()
    else cancel = timers.setTimer(busy, send)
  }

  return {
    watch: (name, listener) => {
      const watcher = { name, listener }
      watchers.add(watcher)
      const view = make(name)
      if (view !== null) listener(view)
      return () => watchers.delete(watcher)
    },
    changed: () => {
      if (watchers.size === 0) return
      isOwed = true
      // After the present turn, so that an answer goes out before the view that shows what it did.
      cancel ??= timers.setTimer(0, () => {
        cancel = null
        if (isOwed) sendWhenFree()
      })
    },
    stop: () => {
      cancel?.()
      watchers.clear()
    },
  }
}
