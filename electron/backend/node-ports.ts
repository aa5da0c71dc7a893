import { randomUUID } from 'node:crypto'
import type { ClockPort, TimersPort } from '../../shared/host/ports.ts'

export const nodeClock: ClockPort = {
  monotonic: () => performance.now(),
  wall: () => Date.now(),
}

/** A timer of the host never keeps the process alive by itself: a server or a window does. */
export const nodeTimers: TimersPort = {
  setTimer: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

export const newId = (): string => randomUUID()
