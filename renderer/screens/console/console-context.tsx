import { createContext, use } from 'react'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import type { RoomView } from '../../../shared/contract/room.ts'
import { type KeyBinding, useKeys } from '../../keys.tsx'
import type { ActionId, ConsoleAction } from './actions/action.ts'
import type { ConsoleContext, ConsoleEvent, Send } from './console-machine.ts'
import type { Thing } from './things.ts'

/** What every pane of the console can read and do. */
export interface ConsoleApi {
  readonly view: FacilitatorView
  /** Null: not known yet. */
  readonly room: RoomView | null
  readonly ui: ConsoleContext
  readonly things: readonly Thing[]
  readonly thing: Thing
  /** A form or a menu is open: no other key of the console answers, wherever the focus is. */
  readonly resting: boolean
  /** Wide enough for the fourth column. */
  readonly wide: boolean
  readonly actions: ReadonlyMap<ActionId, ConsoleAction>
  readonly emit: (event: ConsoleEvent) => void
  readonly send: Send
  /** Sends at once and tells a refusal in the bottom bar. */
  readonly run: (...commands: readonly CommandInput[]) => void
}

const Context = createContext<ConsoleApi | null>(null)

export const ConsoleProvider = Context

/** @throws Error outside the console. */
export function useConsole(): ConsoleApi {
  const api = use(Context)
  if (api === null) throw new Error('A pane stands outside the console.')
  return api
}

/** Keys of a part of the console; they rest while a form or a menu is open. */
export function useConsoleKeys(bindings: readonly KeyBinding[]): void {
  const { resting } = useConsole()
  useKeys(bindings.map((binding) => ({ ...binding, disabled: binding.disabled === true || resting })))
}
