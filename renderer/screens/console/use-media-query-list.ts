import { useSyncExternalStore } from 'react'

/** Does the window match a media query, followed as it changes? */
export function useMediaQueryList(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
}
