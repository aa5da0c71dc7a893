/** How the whole map divides the window: below the clock, the lanes' names, the drawing, what can come next. */
import { useSyncExternalStore } from 'react'
import type { Room } from './stack-lanes.ts'

export interface MapRoom extends Room {
  /** Width of the drawing and of what stands to its right together, in px. */
  readonly beside: number
}

const TOP_BAR = 64
/** The dialog's head and its frame. */
const HEAD = 34
/** Padding at both sides, the gaps between the columns, and a scroll bar. */
const BESIDE = 48
/** Of the window's width: the lanes' names, and at least what can come next, which gets all that drawings leave. */
const NAMES = 0.08
const CAUSES = 0.205

/** @param window its inner size, in px */
export function mapRoom(window: { readonly width: number; readonly height: number }): MapRoom {
  const names = Math.round(window.width * NAMES)
  const causes = Math.round(window.width * CAUSES)
  return {
    names,
    beside: Math.max(0, window.width - names - BESIDE),
    width: Math.max(0, window.width - names - causes - BESIDE),
    height: Math.max(0, window.height - TOP_BAR - HEAD),
  }
}

/** The inner size of the window as `1280x720`: equal while it stays. */
function readWindow(): string {
  return `${window.innerWidth}x${window.innerHeight}`
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** The room of the whole map in this window. */
export function useMapRoom(): MapRoom {
  const [width = 0, height = 0] = useSyncExternalStore(onResize, readWindow).split('x').map(Number)
  return mapRoom({ width, height })
}
