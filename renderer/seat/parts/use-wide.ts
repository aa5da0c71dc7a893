import { useSyncExternalStore } from 'react'

/** From here on lists, reading and what is asked of the seat stand beside each other. */
export const WIDE = '(min-width: 1100px)'
/** From here on the runbook is a column of its own. */
export const WALL = '(min-width: 1800px)'

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
}
