/** The role's view and what its parts say to each other: where one is, what is read, and what is written. */
import { createContext, use } from 'react'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { Answer } from '../../../shared/contract/events.ts'
import type { InboxItemView, RoleView } from '../../../shared/contract/seat-views.ts'
import type { HandOverAccess } from './use-hand-over.ts'

export type Part = 'inbox' | 'decide' | 'tasks' | 'runbook' | 'room' | 'write'

export interface RoleAccess {
  readonly view: RoleView
  readonly part: Part
  readonly go: (part: Part) => void
  /** Wide enough for lists, reading and what is asked of the seat beside each other. */
  readonly wide: boolean
  /** Wide enough for the runbook as a column of its own. */
  readonly wall: boolean
  /** The channel whose things are listed; null: all. */
  readonly channel: string | null
  readonly showChannel: (channel: string | null) => void
  /** The thing of the inbox that is read. */
  readonly reading: string | null
  readonly read: (item: string | null) => void
  /** The step to be shown, after a jump from a decision. */
  readonly step: string | null
  readonly showStep: (ref: string) => void
  readonly reply: (item: InboxItemView) => void
  readonly replyTo: InboxItemView | null
  /** Leaves the words that are being written as they are, and answers nothing in particular. */
  readonly writeNew: () => void
  readonly handOver: HandOverAccess
  readonly send: (command: CommandInput) => Promise<Answer>
}

const Context = createContext<RoleAccess | null>(null)

export const RoleProvider = Context.Provider

export function useRole(): RoleAccess {
  const role = use(Context)
  if (role === null) throw new Error('A part of the role’s screen stands outside RoleProvider')
  return role
}
