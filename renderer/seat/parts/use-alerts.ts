import { useEffect, useRef, useState } from 'react'
import type { ChannelKind, InboxItemView, RoleView } from '../../../shared/contract/seat-views.ts'
import { playSound, type Sound } from './tones.ts'

const SOUND_OF: Readonly<Partial<Record<ChannelKind, Sound>>> = { pager: 'page', phone: 'ring', sms: 'sms' }
/** ms for which a flash, or its still border, is shown. */
const FLASH_MS = 3_000

export interface Alert {
  readonly sound: Sound
  /** A page or a call: seen from the corner of an eye. */
  readonly flash: boolean
  readonly words: string
}

/** What newly came to this seat between two views, the most urgent last. */
export function alertsOf(known: ReadonlySet<string>, view: RoleView): readonly Alert[] {
  const items = view.inbox
    .filter((item) => !item.mine && (item.unread || item.ringing) && !known.has(item.id))
    .map(alertOf)
  const asked = view.decisions
    .filter((point) => point.status === 'open' && (point.mayDecide || point.mayVote) && !known.has(point.id))
    .map((point): Alert => ({ sound: 'decision', flash: false, words: `Asked of you: ${point.question}` }))
  return [...asked, ...items].toSorted((a, b) => Number(a.flash) - Number(b.flash))
}

function alertOf(item: InboxItemView): Alert {
  const sound = SOUND_OF[item.channelKind] ?? 'note'
  const words = item.ringing
    ? `The phone rings: ${item.from}`
    : `${item.channelTitle}, from ${item.from}${item.subject === '' ? '' : `: ${item.subject}`}`
  return { sound, flash: item.channelKind === 'pager' || item.ringing, words }
}

/** Sounds and flashes for what newly comes; not for what was there when the seat was taken. */
export function useAlerts(
  view: RoleView,
  on: { readonly sound: boolean; readonly flash: boolean },
  play: (sound: Sound) => void = playSound,
): { readonly flashing: boolean; readonly words: string } {
  const known = useRef<ReadonlySet<string> | null>(null)
  const [flashing, setFlashing] = useState(false)
  const [words, setWords] = useState('')
  const latest = useRef({ on, play })
  latest.current = { on, play }
  useEffect(() => {
    const before = known.current
    const here = [...view.inbox, ...view.decisions].map(({ id }) => id)
    known.current = new Set([...(before ?? []), ...here])
    const alerts = before === null ? [] : alertsOf(before, view)
    const loudest = alerts.at(-1)
    if (loudest === undefined) return
    setWords(alerts.map((alert) => alert.words).join('. '))
    if (latest.current.on.sound) latest.current.play(loudest.sound)
    if (latest.current.on.flash && loudest.flash) setFlashing(true)
  }, [view])
  useEffect(() => {
    if (!flashing) return
    const timer = setTimeout(() => setFlashing(false), FLASH_MS)
    return () => clearTimeout(timer)
  }, [flashing])
  return { flashing, words }
}
