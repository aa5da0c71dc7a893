import type { DurationMs } from '../base/time.ts'
import type { TimersPort } from './ports.ts'
import { nextUpdate, type ViewUpdate } from './view-text.ts'

/** The least time between two views to one watcher. */
export const BROADCAST_GAP: DurationMs = 50

export type ViewListener = (update: ViewUpdate) => void

export interface Broadcaster<View> {
  /** Sends the present view now, and later ones as they change, until the returned function is called. */
  watch(view: View, listener: ViewListener): () => void
  /** Something changed: every watcher gets the latest view soon, and none gets more than it can use. */
  changed(): void
  stop(): void
}

interface Watched<View> {
  readonly view: View
  readonly listeners: Set<ViewListener>
  update: ViewUpdate | null
  /** Made so lately that one who comes now can have it as it is; its clock would be wrong later. */
  isFresh: boolean
}

/**
 * Views are made when they are sent, so the latest always wins, and each is made and written once for all its watchers.
 * One that did not change is not sent. The first change is sent at once; those within the gap after it share the next.
 * @param keyOf names a view: two with one key are the same
 * @param makeAll begins one round of views, so that what they share is worked out once; a made view is null when it
 * could not be made, and then nothing is sent
 * @param busyFor ms for which something more urgent than a view is about to happen; it is waited for once
 */
export function createBroadcaster<View>(
  timers: TimersPort,
  keyOf: (view: View) => string,
  makeAll: () => (view: View) => unknown,
  busyFor: () => DurationMs,
): Broadcaster<View> {
  const watched = new Map<string, Watched<View>>()
  let cancel: (() => void) | null = null
  let isOwed = false

  function send(): void {
    isOwed = false
    const make = makeAll()
    for (const one of watched.values()) show(one, make)
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

  function show(one: Watched<View>, make: (view: View) => unknown): void {
    const made = make(one.view)
    const update = made === null ? null : nextUpdate(one.update, made)
    if (!one.isFresh) timers.setTimer(BROADCAST_GAP, () => (one.isFresh = false))
    one.isFresh = true
    if (update === null || update === one.update) return
    one.update = update
    for (const listener of one.listeners) listener(update)
  }

  return {
    watch: (view, listener) => {
      const key = keyOf(view)
      const one = watched.get(key) ?? { view, listeners: new Set(), update: null, isFresh: false }
      watched.set(key, one)
      if (!one.isFresh) show(one, makeAll())
      // A listener of its own, so that the same function may watch twice.
      const own: ViewListener = (update) => listener(update)
      one.listeners.add(own)
      if (one.update !== null) own(one.update)
      return () => {
        one.listeners.delete(own)
        if (one.listeners.size === 0 && watched.get(key) === one) watched.delete(key)
      }
    },
    changed: () => {
      if (watched.size === 0) return
      isOwed = true
      // After the present turn, so that an answer goes out before the view that shows what it did.
      cancel ??= timers.setTimer(0, () => {
        cancel = null
        if (isOwed) sendWhenFree()
      })
    },
    stop: () => {
      cancel?.()
      watched.clear()
    },
  }
}
