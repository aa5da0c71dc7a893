import { formatClock } from '../base/time.ts'
import type { Command } from '../contract/commands.ts'
import type { Bundle } from './decide.ts'
import type { ExerciseState } from './state.ts'

/** A short sentence for what a command does, with titles instead of ids; shown by undo and in the log. */
export function labelOf({ scenario }: Bundle, state: ExerciseState, command: Command): string {
  const inject = (id: string) =>
    (scenario.injects.find((one) => one.id === id) ?? state.added[id])?.title ?? id
  const component = (id: string | null) =>
    scenario.components.find((one) => one.id === id)?.title ?? 'the whole'
  const task = (id: string) => scenario.tasks.find((one) => one.id === id.split('#')[0])?.title ?? id
  const duty = (id: string) => scenario.obligations.find((one) => one.id === id)?.title ?? id
  const role = (id: string) => scenario.roles.find((one) => one.id === id)?.title ?? id
  const point = (id: string) => scenario.decisions.find((one) => one.id === id)
  switch (command.type) {
    case 'create':
      return `Create "${command.settings.title}"`
    case 'start':
      return 'Start the exercise'
    case 'end':
      return 'End the exercise'
    case 'real-incident':
      return 'REAL INCIDENT'
    case 'close':
      return 'Close and record the score'
    case 'reopen':
      return 'Reopen'
    case 'pause':
      return `Pause: ${command.reason}`
    case 'resume':
      return 'Resume'
    case 'rate':
      return `Rate ${command.rate}x`
    case 'jump':
      return `Jump to ${formatClock(command.until)}`
    case 'next-event':
      return 'Go to the next event'
    case 'advance':
      return 'The clock'
    case 'send-inject':
      return `Send "${inject(command.inject)}"`
    case 'hold-inject':
      return `Hold "${inject(command.inject)}"`
    case 'release-inject':
      return `Release "${inject(command.inject)}"`
    case 'skip-inject':
      return `Skip "${inject(command.inject)}"`
    case 'retract-inject':
      return `Retract "${inject(command.inject)}"`
    case 'add-inject':
      return `Add inject "${command.title}"`
    case 'acknowledge-inject':
      return `Response seen: "${inject(command.inject)}"`
    case 'draft':
      return 'Draft'
    case 'decide': {
      const asked = point(command.point)
      const option = asked?.options.find((one) => one.id === command.option)
      return `Decide ${asked?.title ?? command.point}: "${option?.label ?? command.option}"`
    }
    case 'decide-freely':
      return `Decide "${cut(command.text)}"`
    case 'map-decision':
      return 'Map a free decision'
    case 'explain':
      return 'Rationale'
    case 'start-task':
      return `Start "${task(command.task)}"`
    case 'complete-task':
      return `Finish "${task(command.run)}"`
    case 'abort-task':
      return `Abort "${task(command.run)}"`
    case 'hand-over-task':
      return `Hand "${task(command.run)}" to ${role(command.role)}`
    case 'set-task-left':
      return `Set what is left of "${task(command.run)}"`
    case 'set-component':
      return `Set ${component(command.component)} ${command.level}`
    case 'notify':
      return `Notify: ${duty(command.obligation)}`
    case 'mark':
      return `Mark ${command.mark} for ${component(command.component)}`
    case 'tick':
      return `Step ${command.ref}: ${command.status}`
    case 'note':
      return `Note "${cut(command.text)}"`
    case 'improvise':
      return `Improvised answer "${cut(command.answer)}"`
    case 'correct':
      return 'Correct an entry'
    case 'seat':
      return `${command.person} ${command.present ? 'takes' : 'leaves'} ${role(command.role)}`
    case 'project':
      return `Projector: ${command.content}`
    case 'blackout':
      return (command.on ?? !state.projector.blackout) ? 'Projector dark' : 'Projector on'
    case 'send-message':
      return `Message to ${listed(command.to.map((party) => (party.kind === 'role' ? role(party.role) : party.name)))}: "${cut(command.subject || command.text)}"`
    case 'open-item':
      return `${OPENED[command.how]} "${inject(command.item)}"`
    case 'ask-poll':
      return `Ask ${listed(command.roles.map(role))}: ${point(command.point)?.title ?? command.point}`
    case 'vote': {
      const option = point(command.point)?.options.find((one) => one.id === command.option)
      return `Vote of ${role(command.role)}: "${option?.label ?? command.option}"`
    }
    case 'evaluate':
      return `${command.by} rates an objective ${command.rating ?? 'not rated'}`
    case 'observe':
      return `Observation "${cut(command.text)}"`
    case 'configure-probe':
      return `Probe "${command.probe.title}" of ${component(command.probe.component)}`
    case 'remove-probe':
      return `Remove the probe "${state.probes[command.probe]?.probe.title ?? command.probe}"`
    case 'confirm-host':
      return `Probes may send to ${command.host}:${command.port}`
    case 'probe-result':
      return `Probe "${state.probes[command.probe]?.probe.title ?? command.probe}" ${command.result}`
    case 'rate-objective':
      return `Rate an objective ${command.rating ?? 'not rated'}`
    case 'answer-hotwash':
      return 'Hotwash answer'
    case 'put-finding':
      return `Finding "${cut(command.title)}"`
    case 'remove-finding':
      return 'Remove a finding'
    case 'put-action':
      return `Action item "${cut(command.title)}"`
    case 'remove-action':
      return 'Remove an action item'
    case 'undo':
      return 'Undo'
  }
}

const OPENED = { opened: 'Open', answered: 'Answer', declined: 'Decline' } as const

function listed(names: readonly string[]): string {
  return names.join(', ')
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
