import { useEffect, useRef } from 'react'
import { TYPED_GAP_MS, type Typed } from '../../../shared/contract/typed.ts'
import { useSeat } from '../seat-context.tsx'

/** Tells the host what stands in a form that is not sent yet, at most once a gap, and the last of it always. */
export function useTyped({ point, option, rationale, confidence }: Typed): void {
  const { tellTyped, connected } = useSeat()
  /** As it was told last; an empty form was never told. */
  const told = useRef(JSON.stringify([null, '', null]))
  const toldAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const now = JSON.stringify([option, rationale, confidence])
    if (!connected || now === told.current) return
    const wait = Math.max(0, toldAt.current + TYPED_GAP_MS - performance.now())
    const timer = setTimeout(() => {
      told.current = now
      toldAt.current = performance.now()
      tellTyped({ point, option, rationale, confidence })
    }, wait)
    return () => clearTimeout(timer)
  }, [connected, point, option, rationale, confidence, tellTyped])
}
