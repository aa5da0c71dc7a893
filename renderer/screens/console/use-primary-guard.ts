import { useRef } from 'react'

/** Enter rests for so long after the current thing changed by itself, so that it never answers an unseen one. */
export const GUARD_MS = 400

/** Wraps the primary action: a press within `GUARD_MS` of a change of the current thing does nothing. */
export function usePrimaryGuard(
  key: string,
  now: () => number = () => performance.now(),
): (run: () => void) => () => void {
  const since = useRef<{ key: string; at: number }>({ key, at: Number.NEGATIVE_INFINITY })
  if (since.current.key !== key) since.current = { key, at: now() }
  return (run) => () => {
    if (now() - since.current.at >= GUARD_MS) run()
  }
}
