import { useEffect, useRef } from 'react'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import { useNow } from '../../components/clock-context.tsx'
import { playTone, type Tone } from './tones.ts'

/** A decision's limit is near from here on. */
const NEAR_MS = 2 * 60_000

/** Sounds once for what newly needs attention: an unread inject, a limit that is near, a missed obligation. */
export function useTones(view: FacilitatorView, on: boolean, play: (tone: Tone) => void = playTone): void {
  const near = useNow(({ exercise }) =>
    view.decisions
      .filter((point) => point.status === 'open' && point.dueAt !== null && point.dueAt - exercise <= NEAR_MS)
      .map((point) => point.id)
      .join(' '),
  )
  const unread = view.injects
    .filter((inject) => inject.status === 'delivered' && !inject.acknowledged)
    .map((inject) => inject.id)
    .join(' ')
  const missed = view.obligations
    .filter((duty) => duty.status === 'missed')
    .map((duty) => duty.instance ?? duty.obligation)
    .join(' ')
  useNewIn(unread, on, () => play('inject'))
  useNewIn(near, on, () => play('limit'))
  useNewIn(missed, on, () => play('breached'))
}

/** Calls `sound` when a name appears that was not there before; not for what was there at first. */
function useNewIn(names: string, on: boolean, sound: () => void): void {
  const known = useRef<ReadonlySet<string> | null>(null)
  const latest = useRef(sound)
  latest.current = sound
  useEffect(() => {
    const now = names.split(' ').filter((name) => name !== '')
    const before = known.current
    known.current = new Set([...(before ?? []), ...now])
    if (on && before !== null && now.some((name) => !before.has(name))) latest.current()
  }, [names, on])
}
