/**
 * Ticking for everything that counts: one interval for a screen, and only texts that changed are rendered again.
 */
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react'
import type { ExerciseMs, WallMs } from '../../shared/base/time.ts'
import { anchorClock, type ClockAnchor, exerciseAt, hostWallAt, type RunningClock } from './clock-anchor.ts'

/** Short enough that digits follow at 120x, long enough to cost nothing. */
const TICK_MS = 100

export interface Instant {
  readonly exercise: ExerciseMs
  readonly wall: WallMs
}

/** A monotonic clock in ms; an argument so that pictures and tests can stand still. */
export type Monotonic = () => number
export const monotonicNow: Monotonic = () => performance.now()

class Ticker {
  private readonly listeners = new Set<() => void>()
  private anchor: ClockAnchor
  private timer: ReturnType<typeof setInterval> | undefined
  now: Instant

  constructor(
    clock: RunningClock,
    private readonly monotonic: Monotonic,
  ) {
    this.anchor = anchorClock(clock, monotonic())
    this.now = this.read()
  }

  /** A new view: its clock counts from the moment it was received. */
  receive(clock: RunningClock): void {
    if (clock === this.anchor.clock) return
    this.anchor = anchorClock(clock, this.monotonic())
    this.tick()
  }

  start(): () => void {
    this.timer = setInterval(() => this.tick(), TICK_MS)
    return () => clearInterval(this.timer)
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private tick(): void {
    this.now = this.read()
    for (const listener of this.listeners) listener()
  }

  private read(): Instant {
    const at = this.monotonic()
    return { exercise: exerciseAt(this.anchor, at), wall: hostWallAt(this.anchor, at) }
  }
}

const Context = createContext<Ticker | null>(null)

export interface ClockProviderProps {
  readonly clock: RunningClock
  readonly monotonic?: Monotonic
  readonly children: ReactNode
}

/** Gives everything inside it the time of this clock. */
export function ClockProvider({ clock, monotonic = monotonicNow, children }: ClockProviderProps) {
  const [ticker] = useState(() => new Ticker(clock, monotonic))
  useEffect(() => ticker.start(), [ticker])
  useEffect(() => ticker.receive(clock), [ticker, clock])
  return <Context value={ticker}>{children}</Context>
}

/**
 * What `select` makes of the present; the caller is rendered again only when that value changes, so it should be
 * a text or a coarse number.
 * @throws Error outside a `ClockProvider`.
 */
export function useNow<Value extends string | number | boolean | null>(
  select: (now: Instant) => Value,
): Value {
  const ticker = useTicker()
  return useSyncExternalStore(ticker.subscribe, () => select(ticker.now))
}

/** Reads the present once, for an action. */
export function useReadNow(): () => Instant {
  const ticker = useTicker()
  return () => ticker.now
}

function useTicker(): Ticker {
  const ticker = use(Context)
  if (ticker === null) throw new Error('No clock here: wrap the screen in a ClockProvider.')
  return ticker
}
