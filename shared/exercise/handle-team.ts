import type { Party, Refusal } from '../contract/commands.ts'
import type { ChannelDef } from '../scenario/model.ts'
import type { Context } from './decide.ts'
import type { CommandOf, Handlers } from './handlers.ts'
import { hasReached } from './inbox.ts'
import { askedRoles, votesFor } from './polls.ts'
import { refuse, unknown } from './refuse.ts'
import { personIn } from './seats.ts'
import { tellDuty } from './tell-duty.ts'
import { channelDead } from './world.ts'

/** What the team does at its seats, and what evaluators write down beside it. */
export const teamHandlers: Handlers<
  'send-message' | 'open-item' | 'ask-poll' | 'vote' | 'evaluate' | 'observe'
> = {
  'send-message': sendMessage,
  'open-item': openItem,

  'ask-poll'(context, command) {
    const { run, bundle, request, now } = context
    const wrong = expectOpenPoint(context, command.point)
    if (wrong !== null) return wrong
    const stranger = command.roles.find((role) => !isRole(context, role))
    if (stranger !== undefined) return unknown('role', stranger)
    const asked = askedRoles(bundle.scenario, run.state, command.point)
    const roles = [...new Set(command.roles)].filter((role) => !asked.includes(role))
    if (roles.length === 0) {
      return refuse('asked-already', 'They are asked for their votes already.', 'Ask another role.')
    }
    run.emit({ type: 'PollAsked', point: command.point, roles }, now, request.id)
    return null
  },

  vote(context, command) {
    const { run, bundle, request, now } = context
    const wrong = expectOpenPoint(context, command.point)
    if (wrong !== null) return wrong
    const { point, option, rationale, confidence } = command
    const options = bundle.scenario.decisions.find((one) => one.id === point)?.options ?? []
    if (!options.some((one) => one.id === option)) return unknown('option', option)
    if (!isRole(context, command.role)) return unknown('role', command.role)
    const role = votesFor(bundle.scenario, run.state, point, command.role)
    if (role === null) {
      return refuse(
        'not-asked',
        'That role is not asked for its vote on this question.',
        'Ask it first, or write a note.',
      )
    }
    const { actor } = request
    const person = actor.kind === 'player' ? actor.name : personIn(run.state.seats, command.role)
    run.emit({ type: 'Voted', point, option, role, person, rationale, confidence }, now, request.id)
    return null
  },

  evaluate(context, command) {
    const { objective, by, rating, comment } = command
    if (!isObjective(context, objective)) return unknown('objective', objective)
    const { run, request, now } = context
    run.emit({ type: 'Evaluated', objective, by, rating, comment }, now, request.id)
    return null
  },

  observe(context, command) {
    const { run, bundle, request, now } = context
    const { note, by, text, about, objective, ago } = command
    if (objective !== null && !isObjective(context, objective)) return unknown('objective', objective)
    if (about !== null && !bundle.lines.some((line) => line.seq === about))
      return unknown('event', String(about))
    const statedAt = Math.max(0, now - ago)
    run.emit({ type: 'Observed', entry: note, by, text, about, objective, statedAt }, now, request.id)
    return null
  },
}

/**
 * A message travels by its channel and fails with it. One that is sent for a duty and gets through fulfils it, as
 * `notify` does; one that was refused or lost fulfils nothing.
 */
function sendMessage(context: Context, command: CommandOf<'send-message'>): Refusal | null {
  const { run, bundle, request, now } = context
  const { scenario } = bundle
  if (
    Object.hasOwn(run.state.messages, command.message) ||
    Object.hasOwn(run.state.injects, command.message)
  ) {
    return refuse('message-exists', 'A message with that name was sent already.', 'Send a new one.')
  }
  const stranger = [command.from, ...command.to].find(
    (party) => party.kind === 'role' && !isRole(context, party.role),
  )
  if (stranger?.kind === 'role') return unknown('role', stranger.role)
  if (command.to.every((party) => sameParty(party, command.from))) {
    return refuse('message-to-self', 'A message goes to somebody else.', 'Choose who receives it.')
  }
  const channel = scenario.channels.find((one) => one.id === command.via)
  if (channel === undefined) return unknown('channel', command.via)
  if (channel.kind === 'monitoring') {
    return refuse('channel-one-way', `Nobody can write by "${channel.title}".`, 'Choose another channel.')
  }
  const duty = scenario.obligations.find((one) => one.id === command.obligation)
  if (command.obligation !== null && duty === undefined) return unknown('obligation', command.obligation)
  const { inReplyTo } = command
  if (
    inReplyTo !== null &&
    !Object.hasOwn(run.state.messages, inReplyTo) &&
    !Object.hasOwn(run.state.reached, inReplyTo)
  )
    return unknown('message', inReplyTo)
  const fate = fateOf(context, channel)
  const { message, from, to, via, subject, text, obligation } = command
  run.emit(
    { type: 'MessageSent', message, from, to, via, subject, text, obligation, inReplyTo, ...fate },
    now,
    request.id,
  )
  if (duty === undefined || fate.outcome !== 'delivered') return null
  const telling = { at: now, text, role: from.kind === 'role' ? from.role : null }
  return tellDuty(context, duty, telling, 'Send the message without naming the duty.')
}

/** What becomes of a message on its channel now. */
function fateOf(
  { run, bundle }: Context,
  { id, kind, carriedBy, whenDead }: ChannelDef,
): { readonly outcome: 'delivered' | 'refused' | 'swallowed'; readonly because: string | null } {
  if (!channelDead(bundle.scenario, run.state, id)) return { outcome: 'delivered', because: null }
  const carrier = bundle.scenario.components.find((one) => one.id === carriedBy)?.title ?? carriedBy ?? id
  if (whenDead === 'swallow') return { outcome: 'swallowed', because: `${carrier} is down` }
  return { outcome: 'refused', because: `${REFUSES[kind]}: ${carrier} is down` }
}

/** How a dead channel of each kind shows itself to whoever tries to use it. */
const REFUSES: Readonly<Record<ChannelDef['kind'], string>> = {
  email: 'The mail server does not take it',
  chat: 'The chat does not connect',
  sms: 'Not sent',
  pager: 'The pager service does not take it',
  phone: 'No dial tone',
  'status-page': 'The page cannot be edited',
  ticket: 'The ticket system does not load',
  monitoring: 'Nobody can write here',
  press: 'It cannot be sent',
  portal: 'The portal does not load',
  'in-person': 'Nobody hears it',
}

/** Somebody at a role has opened what reached it; that is also the response to an inject that the clock waits for. */
function openItem(context: Context, { item, role, how }: CommandOf<'open-item'>): Refusal | null {
  const { run, bundle, request, now } = context
  if (!isRole(context, role)) return unknown('role', role)
  const { injects, messages, opened } = run.state
  const inject = injects[item]
  const there = inject === undefined ? Object.hasOwn(messages, item) : inject.status === 'delivered'
  if (!there || !hasReached(bundle.scenario, run.state, item, role)) {
    return refuse('not-received', 'That has not reached this role.', 'Look at what is in its inbox.')
  }
  const via = inject?.via ?? messages[item]?.via
  const rings = bundle.scenario.channels.find((one) => one.id === via)?.kind === 'phone'
  const before = opened[item]?.[role]?.how
  const answered = before === 'answered'
  if (rings && how === 'opened' && !answered)
    return refuse('call-rings', 'That is a phone call.', 'Answer or decline it.')
  if (!rings && how !== 'opened')
    return refuse('no-call', 'Only a phone call is answered or declined.', 'Open it.')
  if (before !== undefined && (before !== 'declined' || how === 'declined')) return null
  run.emit({ type: 'ItemOpened', item, role, how }, now, request.id)
  if (inject !== undefined && how !== 'declined' && !inject.acknowledged)
    run.emit({ type: 'InjectAcknowledged', inject: item, response: '' }, now, `item:${item}`)
  return null
}

function expectOpenPoint({ run, bundle }: Context, id: string): Refusal | null {
  const held = run.state.decisions[id]
  if (held === undefined) return unknown('decision point', id)
  if (held.status === 'open') return null
  const title = bundle.scenario.decisions.find((point) => point.id === id)?.title ?? id
  return refuse('point-not-open', `"${title}" is not open.`, 'Votes are taken while the question is open.')
}

function isRole({ bundle }: Context, role: string): boolean {
  return bundle.scenario.roles.some((one) => one.id === role)
}

function isObjective({ bundle }: Context, objective: string): boolean {
  return bundle.scenario.objectives.some((one) => one.id === objective)
}

function sameParty(left: Party, right: Party): boolean {
  if (left.kind === 'role') return right.kind === 'role' && left.role === right.role
  return right.kind === 'outside' && left.name === right.name
}
