/**
 * Every action of the console: its keys, its words and whether it can be done now. Buttons, the `?` sheet, the
 * command line and the keyboard all read this one list.
 */
import type { ActionDeps, ConsoleAction } from './action.ts'
import { clockActions } from './clock-actions.ts'
import { currentActions } from './current-actions.ts'
import { injectActions } from './inject-actions.ts'
import { paneActions } from './pane-actions.ts'
import { recordActions } from './record-actions.ts'
import { teamActions } from './team-actions.ts'

/** The list for this moment. */
export function consoleActions(deps: ActionDeps): readonly ConsoleAction[] {
  return [
    ...currentActions(deps),
    ...clockActions(deps),
    ...injectActions(deps),
    ...recordActions(deps),
    ...teamActions(deps),
    ...paneActions(deps),
  ]
}
