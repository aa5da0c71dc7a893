import { useState } from 'react'
import { recall, remember } from '../memory.ts'

/** A switch that this device remembers. */
export function useToggle(name: string, first: boolean): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => {
    const kept = recall(name)
    return kept === null ? first : kept === 'on'
  })
  return [
    on,
    (next) => {
      setOn(next)
      remember(name, next ? 'on' : 'off')
    },
  ]
}
