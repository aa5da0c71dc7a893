import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { DebriefView } from '../../../shared/contract/debrief-view.ts'
import type { Answer } from '../../../shared/contract/events.ts'

/** What every part of the debrief gets. */
export interface PartProps {
  readonly view: DebriefView
  readonly send: (command: CommandInput) => Promise<Answer>
  /** Closed: it can be read, not changed. */
  readonly locked: boolean
}
