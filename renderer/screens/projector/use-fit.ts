import { type RefObject, useLayoutEffect } from 'react'

/** From full size down to 36 of 1080 lines, the least that is read from ten metres (ART, Projector). */
const STEPS = [1, 0.92, 0.84, 0.76, 0.7] as const

/**
 * Makes the type of an element smaller, as `--fit`, until all its words stand in it: the wall does not scroll. It is
 * done again when the element changes its size or `words` change.
 */
export function useFit(ref: RefObject<HTMLElement | null>, words: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words need another size
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const shrink = () => {
      for (const step of STEPS) {
        element.style.setProperty('--fit', String(step))
        if (element.scrollHeight <= element.clientHeight) break
      }
    }
    shrink()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(shrink)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, words])
}
