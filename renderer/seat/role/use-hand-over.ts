import { useState } from 'react'
import type { RoleView } from '../../../shared/contract/seat-views.ts'
import { recall, remember } from '../memory.ts'
import { useSeat } from '../seat-context.tsx'

export interface HandOverAccess {
  /** Whoever sits here took the seat over from somebody. */
  readonly from: string | null
  /** The list stands on the screen. */
  readonly isOpen: boolean
  readonly open: () => void
  readonly dismiss: () => void
}

/** The list of what is open comes once to whoever took this seat over, and again when asked for; the device remembers. */
export function useHandOver({ handOver }: RoleView): HandOverAccess {
  const { keep, person } = useSeat()
  const key = `${keep}.hand-over`
  const [seen, setSeen] = useState(() => recall(key))
  const [again, setAgain] = useState(false)
  const mine = handOver !== null && handOver.to === person ? handOver : null
  const stamp = mine === null ? null : `${mine.at} ${mine.from} ${mine.to}`
  return {
    from: mine?.from ?? null,
    isOpen: again || (stamp !== null && stamp !== seen),
    open: () => setAgain(true),
    dismiss: () => {
      setAgain(false)
      if (stamp === null || stamp === seen) return
      remember(key, stamp)
      setSeen(stamp)
    },
  }
}
