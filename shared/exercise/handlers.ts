import type { Command, CommandType, Refusal } from '../contract/commands.ts'
import type { Context } from './decide.ts'
import { clockHandlers } from './handle-clock.ts'
import { debriefHandlers } from './handle-debrief.ts'
import { decisionHandlers } from './handle-decisions.ts'
import { injectHandlers } from './handle-injects.ts'
import { lifeHandlers } from './handle-life.ts'
import { probeHandlers } from './handle-probes.ts'
import { recordHandlers } from './handle-record.ts'
import { taskHandlers } from './handle-tasks.ts'
import { teamHandlers } from './handle-team.ts'
import { undoHandlers } from './handle-undo.ts'

export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>
export type Handler<Type extends CommandType> = (context: Context, command: CommandOf<Type>) => Refusal | null
export type Handlers<Types extends CommandType> = { readonly [Type in Types]: Handler<Type> }

/** One handler per command; a missing one is a type error. */
export const HANDLERS: Handlers<CommandType> = {
  ...lifeHandlers,
  ...clockHandlers,
  ...injectHandlers,
  ...decisionHandlers,
  ...taskHandlers,
  ...recordHandlers,
  ...debriefHandlers,
  ...teamHandlers,
  ...probeHandlers,
  ...undoHandlers,
}
