import type { Refusal } from '../contract/commands.ts'
import type { Context } from './decide.ts'
import { deliver } from './fire.ts'
import type { Handlers } from './handlers.ts'
import { refuse, unknown } from './refuse.ts'
import type { InjectStatus } from './state.ts'
import { channelDead } from './world.ts'

/** What a facilitator does to injects by hand. */
export const injectHandlers: Handlers<
  | 'send-inject'
  | 'hold-inject'
  | 'release-inject'
  | 'skip-inject'
  | 'retract-inject'
  | 'add-inject'
  | 'acknowledge-inject'
> = {
  'send-inject'(context, command) {
    const { run, bundle, request, now } = context
    const wrong = expectStatus(
      context,
      command.inject,
      ['pending', 'armed', 'held', 'failed', 'retracted', 'skipped'],
      'was sent already',
    )
    if (wrong !== null) return wrong
    if (command.via !== null && !bundle.scenario.channels.some((channel) => channel.id === command.via)) {
      return unknown('channel', command.via)
    }
    if (command.via !== null && channelDead(bundle.scenario, run.state, command.via)) {
      return refuse(
        'channel-dead',
        'That channel is dead while its carrier is down.',
        'Send it over another channel.',
      )
    }
    deliver(run, command.inject, command.via, now, request.id)
    return null
  },
  'hold-inject'(context, command) {
    const wrong = expectStatus(context, command.inject, ['pending', 'armed'], 'is not waiting')
    if (wrong === null)
      context.run.emit({ type: 'InjectHeld', inject: command.inject }, context.now, context.request.id)
    return wrong
  },
  'release-inject'(context, command) {
    const wrong = expectStatus(context, command.inject, ['held'], 'is not held')
    if (wrong === null)
      context.run.emit({ type: 'InjectReleased', inject: command.inject }, context.now, context.request.id)
    return wrong
  },
  'skip-inject'(context, command) {
    const wrong = expectStatus(
      context,
      command.inject,
      ['pending', 'armed', 'held', 'failed'],
      'was sent already',
    )
    if (wrong !== null) return wrong
    context.run.emit(
      { type: 'InjectSkipped', inject: command.inject, reason: command.reason },
      context.now,
      context.request.id,
    )
    return null
  },
  'retract-inject'(context, command) {
    const wrong = expectStatus(context, command.inject, ['delivered', 'failed'], 'was not sent')
    if (wrong !== null) return wrong
    context.run.emit(
      { type: 'InjectRetracted', inject: command.inject, reason: command.reason },
      context.now,
      context.request.id,
    )
    return null
  },
  'add-inject'({ run, bundle, request, now }, command) {
    if (command.inject in run.state.injects) {
      return refuse('inject-exists', 'An inject with that name exists already.', 'Give it another name.')
    }
    const stranger = command.to.find((role) => !bundle.scenario.roles.some((one) => one.id === role))
    if (stranger !== undefined) return unknown('role', stranger)
    if (!bundle.scenario.channels.some((channel) => channel.id === command.via))
      return unknown('channel', command.via)
    const { inject, title, to, via, from, says, headline } = command
    run.emit({ type: 'InjectAdded', inject, title, to, via, from, says, headline }, now, request.id)
    deliver(run, inject, null, now, request.id)
    return null
  },
  'acknowledge-inject'(context, command) {
    const wrong = expectStatus(context, command.inject, ['delivered'], 'was not sent')
    if (wrong !== null) return wrong
    const { inject, response } = command
    context.run.emit({ type: 'InjectAcknowledged', inject, response }, context.now, context.request.id)
    return null
  },
}

function expectStatus(
  { run, bundle }: Context,
  id: string,
  wanted: readonly InjectStatus[],
  but: string,
): Refusal | null {
  const held = run.state.injects[id]
  if (held === undefined) return unknown('inject', id)
  if (wanted.includes(held.status)) return null
  const title =
    bundle.scenario.injects.find((one) => one.id === id)?.title ?? run.state.added[id]?.title ?? id
  return refuse(
    'inject-status',
    `"${title}" ${but}: it is ${held.status}.`,
    'Look at it in the inject queue.',
  )
}
