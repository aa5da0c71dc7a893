/** What every screen of a guest has at hand: sending, what still waits to be sent, and saying what happened. */
import { createContext, use } from 'react'
import type { CommandInput } from '../../shared/contract/commands.ts'
import type { Answer } from '../../shared/contract/events.ts'
import type { Typed } from '../../shared/contract/typed.ts'
import type { Unsent } from '../../shared/protocol/client.ts'

export interface SeatAccess {
  readonly send: (command: CommandInput) => Promise<Answer>
  /** Tells the host what is typed and not sent yet; what becomes of that concerns nobody here. */
  readonly tellTyped: (typed: Typed) => void
  readonly unsent: readonly Unsent[]
  readonly connected: boolean
  readonly person: string
  /** A name for what is typed here: exercise and place. */
  readonly keep: string
  /** Open connections of this device. */
  readonly tabs: number
  /** All roles of the exercise, also those whose seat is empty. */
  readonly roles: readonly { readonly id: string; readonly title: string }[]
  readonly onLeave: () => void
}

const Context = createContext<SeatAccess | null>(null)

export const SeatProvider = Context.Provider

export function useSeat(): SeatAccess {
  const seat = use(Context)
  if (seat === null) throw new Error('A seat’s screen stands outside SeatProvider')
  return seat
}
