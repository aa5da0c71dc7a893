import { expect, it } from 'vitest'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import type { RoomPort } from '../../../shared/host/ports.ts'
import { createClient } from '../../../shared/protocol/client.ts'
import { memoryDuplexPair } from '../../../shared/protocol/memory-duplex.ts'
import { SETTINGS, wholeHost } from '../../support/host-kit.ts'

const ACCESS = {
  code: 'K7QRA9',
  address: 'http://192.168.1.20:4100',
  link: 'http://192.168.1.20:4100/?code=K7QRA9',
  qr: [[true, false]],
  tls: null,
  wrongCodes: 0,
  lockedUntil: null,
}
const NETWORK: RoomPort = {
  interfaces: () => [],
  open: async () => ({
    ok: true,
    value: { access: () => ACCESS, forget: () => undefined, close: async () => undefined },
  }),
}

it('shows the wall how to join only while that is projected and the room is open', async () => {
  const kit = wholeHost(undefined, NETWORK)
  const connect = (screen: 'facilitator' | 'projector') =>
    createClient(
      {
        connect: () => {
          const [near, far] = memoryDuplexPair()
          kit.host.accept(far, 'electron', screen)
          return near
        },
        newId: kit.newId,
        setTimer: kit.time.timers.setTimer,
      },
      screen,
    )
  const facilitator = connect('facilitator')
  const made = await facilitator.ask({ ask: 'create', pack: 'tiny', settings: SETTINGS })
  const { exercise } = made.ok ? (made.value as { exercise: string }) : { exercise: '' }
  const joins: ProjectorView['join'][] = []
  connect('projector').watch(exercise, 'projector', (view) => joins.push((view as ProjectorView).join))
  const run = async (command: CommandInput) => {
    expect(await facilitator.command(exercise, command)).toMatchObject({ ok: true })
    await kit.passBy(200)
  }

  await run({ type: 'project', content: 'join' })
  expect(joins.at(-1)).toBeNull()
  await facilitator.ask({ ask: 'open-room', exercise, address: '192.168.1.20' })
  await kit.passBy(200)
  const { code, address, link, qr } = ACCESS
  expect(joins.at(-1)).toEqual({ code, address, link, qr })
  await run({ type: 'project', content: 'board' })
  expect(joins.at(-1)).toBeNull()
  await run({ type: 'project', content: 'join' })
  expect(joins.at(-1)).not.toBeNull()
  await facilitator.ask({ ask: 'close-room' })
  await kit.passBy(200)
  expect(joins.at(-1)).toBeNull()
})
