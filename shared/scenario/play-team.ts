/** Lines of a play script in which the team writes and votes, and evaluators rate. */
import type { CommandInput } from '../contract/commands.ts'
import type { PlayFault } from './check-play.ts'
import type { Speaker } from './play-command.ts'
import type { Spoken } from './play-schema.ts'

type Said<Verb extends Spoken['verb']> = Extract<Spoken, { verb: Verb }>['said']

/** A message of a role; with `from`, of somebody outside, whom the simulation cell plays. */
export function messageCommand(said: Said<'message'>, { role, index }: Speaker): CommandInput {
  return {
    type: 'send-message',
    message: said.id ?? `message-${index}`,
    from: said.from === undefined ? { kind: 'role', role: role ?? '' } : { kind: 'outside', name: said.from },
    to: [
      ...said.to.map((one) => ({ kind: 'role' as const, role: one })),
      ...said.outside.map((name) => ({ kind: 'outside' as const, name })),
    ],
    via: said.via,
    subject: said.subject,
    text: said.message,
    obligation: said.for,
    inReplyTo: said.replyTo,
  }
}

export function voteCommand(said: Said<'vote'>, { role }: Speaker): CommandInput {
  return {
    type: 'vote',
    point: said.vote,
    option: said.option,
    role: role ?? '',
    rationale: said.because,
    confidence: said.confidence,
  }
}

export function observeCommand(said: Said<'observe'>, { index }: Speaker): CommandInput {
  return {
    type: 'observe',
    note: said.id ?? `observed-${index}`,
    by: said.by,
    text: said.observe,
    objective: said.objective,
    ago: said.ago,
  }
}

/** What a line of the team lacks that no schema can see: who says it, and to whom. @param role null: the facilitator */
export function teamFaults({ verb, said }: Spoken, role: string | null): readonly PlayFault[] {
  if (verb === 'vote' && role === null) return [lacks('vote', 'A role votes.', 'Add as: ROLE.')]
  if (verb !== 'message') return []
  return [
    ...(role === null && said.from === undefined
      ? [
          lacks(
            'message',
            'Nobody sends this message.',
            'Add as: ROLE, or from: the name of somebody outside.',
          ),
        ]
      : []),
    ...(role !== null && said.from !== undefined
      ? [lacks('from', 'A role writes in its own name.', 'Leave out from, or as.')]
      : []),
    ...(said.to.length + said.outside.length === 0
      ? [
          lacks(
            'message',
            'Nobody receives this message.',
            'Add to: a list of roles, or outside: a list of names.',
          ),
        ]
      : []),
  ]
}

function lacks(key: string, message: string, remedy: string): PlayFault {
  return { key, code: 'play-team', message, remedy }
}
