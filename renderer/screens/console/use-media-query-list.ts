import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** Does the window match a media query, followed as it changes? */
export function useMediaQueryList(query: string): boolean {
  const list = useMemo(() => window.matchMedia(query), [query])
  const subscribe = useCallback(
    (listener: () => void) => {
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [list],
  )
  return useSyncExternalStore(subscribe, () => list.matches)
}
