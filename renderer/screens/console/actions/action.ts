/** What an action of the console is, and what actions are made from. */
import type { ExerciseMs } from '../../../../shared/base/time.ts'
import type { CommandInput } from '../../../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import type { ConsoleContext, ConsoleEvent } from '../console-machine.ts'
import type { FormSpec } from '../form-spec.ts'
import type { MenuSpec } from '../menu-spec.ts'
import type { Thing } from '../things.ts'

export type ActionId =
  | 'primary'
  | 'other-thing'
  | 'project'
  | 'response'
  | 'free'
  | 'why'
  | 'undo'
  | 'pause'
  | 'slower'
  | 'faster'
  | 'next-event'
  | 'jump'
  | 'break'
  | 'end'
  | 'real-incident'
  | 'send'
  | 'hold'
  | 'skip'
  | 'retract'
  | 'ad-hoc'
  | 'drop'
  | 'select-next'
  | 'select-previous'
  | 'mark'
  | 'notify'
  | 'task'
  | 'component'
  | 'probes'
  | 'note'
  | 'improvise'
  | 'correct'
  | 'seats'
  | 'room'
  | 'shoulder'
  | 'act'
  | 'messages'
  | 'answer'
  | 'outside'
  | 'ask-votes'
  | 'projector-window'
  | 'runbook'
  | 'log'
  | 'projector'
  | 'blackout'
  | 'preview'
  | 'map'
  | 'plan'
  | 'sound'
  | 'scheme'
  | 'command'
  | 'back'

export const GROUPS = ['Current thing', 'Clock', 'Injects', 'Record', 'Team', 'Panes and projector'] as const
export type Group = (typeof GROUPS)[number]

export interface ConsoleAction {
  readonly id: ActionId
  /** The first is shown on the control; the others do the same. */
  readonly keys: readonly string[]
  readonly label: string
  /** Said instead of the label where that is too short. */
  readonly says?: string
  readonly group: Group
  readonly enabled: boolean
  readonly inFields?: boolean
  readonly run: () => void
}

export interface ActionDeps {
  readonly view: FacilitatorView
  readonly ui: ConsoleContext
  readonly things: readonly Thing[]
  readonly thing: Thing
  readonly wide: boolean
  readonly sound: boolean
  readonly now: () => ExerciseMs
  readonly emit: (event: ConsoleEvent) => void
  /** Sends commands at once; a refusal is told in the bottom bar. */
  readonly send: (...commands: readonly CommandInput[]) => void
  readonly openDebrief?: () => void
  readonly openProjector?: () => void
  readonly toggleSound: () => void
  readonly toggleScheme: () => void
  readonly openMap: () => void
  readonly focus: (what: 'command' | 'runbook' | 'log') => void
}

/** May the story be played on now? */
export function isLive(view: FacilitatorView): boolean {
  return (view.phase === 'running' || view.phase === 'paused') && !view.realIncident
}

export function openForm(spec: FormSpec): ConsoleEvent {
  return { type: 'form', form: spec }
}

export function openMenu(spec: MenuSpec): ConsoleEvent {
  return { type: 'menu', menu: spec }
}
