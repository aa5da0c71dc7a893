/** Renders a seat's screen as the guests' page does, over a client without a host. */
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach } from 'vitest'
import { KeyProvider } from '../../renderer/keys.tsx'
import { type SeatAccess, SeatProvider } from '../../renderer/seat/seat-context.tsx'
import type { CommandInput } from '../../shared/contract/commands.ts'
import type { Answer } from '../../shared/contract/events.ts'
import { lobby } from '../fixtures/views/seats.ts'

/** A laptop: wide enough for everything but the column of the runbook. */
let width = 1280

beforeEach(() => {
  width = 1280
  window.matchMedia = (query) => {
    const least = Number(/min-width: (\d+)px/.exec(query)?.[1] ?? 0)
    return Object.assign(new EventTarget(), {
      matches: width >= least && !query.includes('coarse'),
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    })
  }
})
afterEach(() => {
  cleanup()
  localStorage.clear()
})

export interface RenderedSeat {
  readonly commands: CommandInput[]
  readonly show: (screen: ReactNode) => void
  readonly close: () => void
}

export function renderSeat(
  screen: ReactNode,
  options: Partial<SeatAccess> & {
    readonly answer?: (command: CommandInput) => Answer
    readonly width?: number
  } = {},
): RenderedSeat {
  const { answer = () => ({ ok: true as const, seq: 1 }), width: wanted = 1280, ...access } = options
  width = wanted
  const commands: CommandInput[] = []
  const seat: SeatAccess = {
    send: (command) => {
      commands.push(command)
      return Promise.resolve(answer(command))
    },
    tellTyped: () => undefined,
    unsent: [],
    connected: true,
    person: 'Jonas Lie',
    keep: 'ex-1.technical-lead',
    tabs: 1,
    roles: lobby.roles,
    onLeave: () => undefined,
    ...access,
  }
  const dressed = (shown: ReactNode) => (
    <KeyProvider>
      <SeatProvider value={seat}>{shown}</SeatProvider>
    </KeyProvider>
  )
  const made = render(dressed(screen))
  return { commands, show: (next) => made.rerender(dressed(next)), close: made.unmount }
}
