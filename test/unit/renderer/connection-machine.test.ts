import { describe, expect, it } from 'vitest'
import { createActor, SimulatedClock } from 'xstate'
import { connectionMachine, PATIENCE } from '../../../renderer/connection-machine.ts'
import type { ConnectionStatus } from '../../../shared/protocol/client.ts'
import { createFakeClient } from '../../support/fake-client.ts'

const CONNECTED: ConnectionStatus = { kind: 'connected', host: 'browser', version: '0.1.0' }
const LOST: ConnectionStatus = { kind: 'lost', attempt: 1 }

function start(status: ConnectionStatus) {
  const clock = new SimulatedClock()
  const client = createFakeClient({ status })
  const actor = createActor(connectionMachine, { input: { client }, clock })
  actor.start()
  return { clock, client, actor, banner: () => actor.getSnapshot().hasTag('banner') }
}

describe('the connection as a person sees it', () => {
  it('says nothing of a loss shorter than a blink', () => {
    const { client, clock, banner } = start(CONNECTED)
    client.setStatus(LOST)
    clock.increment(PATIENCE - 1)
    expect(banner()).toBe(false)
    client.setStatus(CONNECTED)
    clock.increment(PATIENCE)
    expect(banner()).toBe(false)
  })

  it('shows a longer loss until the host is back', () => {
    const { client, clock, banner } = start(CONNECTED)
    client.setStatus(LOST)
    clock.increment(PATIENCE)
    expect(banner()).toBe(true)
    client.setStatus({ kind: 'lost', attempt: 2 })
    expect(banner()).toBe(true)
    client.setStatus(CONNECTED)
    expect(banner()).toBe(false)
  })

  it('shows a host that never came', () => {
    const { clock, banner } = start({ kind: 'connecting' })
    clock.increment(PATIENCE)
    expect(banner()).toBe(true)
  })

  it('§4.10 shows a refusal at once, with its remedy', () => {
    const refusal = { code: 'protocol', message: 'This screen is older than the host.', remedy: 'Reload it.' }
    const { client, actor, banner } = start(CONNECTED)
    client.setStatus({ kind: 'refused', refusal })
    expect(banner()).toBe(true)
    expect(actor.getSnapshot().context.refusal).toEqual(refusal)
  })

  it('§4.9 counts what waits to be sent again', () => {
    const { actor } = start(CONNECTED)
    actor.send({ type: 'asked' })
    actor.send({ type: 'asked' })
    actor.send({ type: 'answered' })
    expect(actor.getSnapshot().context.waiting).toBe(1)
  })

  it('remembers which host answered', () => {
    expect(start(CONNECTED).actor.getSnapshot().context.host).toBe('browser')
  })
})
