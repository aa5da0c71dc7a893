import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { Answer } from '../../../shared/contract/events.ts'
import type { DebriefView } from '../../../shared/contract/views.ts'

/** What every part of the debrief gets. */
export interface PartProps {
  readonly view: DebriefView
  readonly send: (command: CommandInput) => Promise<Answer>
  /** Closed: it can be read, not changed. */
  readonly locked: boolean
}
