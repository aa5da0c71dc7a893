import type { CommandInput } from '../../shared/contract/commands.ts'

/** What a guest's command does, in the words of its button; for what waits to be sent and for what was refused. */
export function labelOf(command: CommandInput): string {
  switch (command.type) {
    case 'send-message':
      return `Message “${shorten(command.subject || command.text)}”`
    case 'decide':
      return 'Decision'
    case 'vote':
      return 'Vote'
    case 'tick':
      return command.status === 'open' ? `Step ${command.ref} open again` : `Step ${command.ref} done`
    case 'start-task':
      return 'Task started'
    case 'complete-task':
      return 'Task done'
    case 'open-item':
      return command.how === 'answered'
        ? 'Call answered'
        : command.how === 'declined'
          ? 'Call declined'
          : 'Read mark'
    case 'evaluate':
      return command.rating === null ? 'Rating withdrawn' : `Rating ${command.rating}`
    case 'observe':
      return `Note “${shorten(command.text)}”`
    default:
      return command.type
  }
}

function shorten(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
