import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { createClient, type RequestInput } from '../../../shared/protocol/client.ts'
import { MAX_MESSAGE_BYTES } from '../../../shared/protocol/codec.ts'
import type { Duplex } from '../../../shared/protocol/duplex.ts'
import { memoryDuplexPair } from '../../../shared/protocol/memory-duplex.ts'
import { PROTOCOL_VERSION } from '../../../shared/protocol/messages.ts'
import { SETTINGS, wholeHost } from '../../support/host-kit.ts'

type Kit = ReturnType<typeof wholeHost>

/** A raw connection: what was said and what came back. */
function wire(kit: Kit, allowed: 'facilitator' | 'projector' = 'facilitator') {
  const [near, far] = memoryDuplexPair()
  const heard: { readonly kind: string; readonly [key: string]: unknown }[] = []
  let isClosed = false
  near.onMessage((text) => heard.push(JSON.parse(text)))
  near.onClose(() => {
    isClosed = true
  })
  kit.host.accept(far, 'browser', allowed)
  return {
    heard,
    isClosed: () => isClosed,
    say: async (message: unknown) => {
      near.send(typeof message === 'string' ? message : JSON.stringify(message))
      await kit.quiet()
    },
    hello: (screen = 'facilitator') => ({ kind: 'hello', protocol: PROTOCOL_VERSION, screen }),
  }
}

async function running(kit: Kit): Promise<string> {
  const made = await connect(kit).ask({ ask: 'create', pack: 'tiny', settings: SETTINGS })
  const { exercise } = made.ok ? (made.value as { exercise: string }) : { exercise: '' }
  return exercise
}

function connect(kit: Kit, screen: 'facilitator' | 'projector' = 'facilitator', allowed = screen) {
  return createClient(
    {
      connect: () => {
        const [near, far] = memoryDuplexPair()
        kit.host.accept(far, 'electron', allowed)
        return near
      },
      newId: kit.newId,
      setTimer: kit.time.timers.setTimer,
    },
    screen,
  )
}

describe('what a connection may say', () => {
  it.each([
    ['a request before hello', { kind: 'request', id: 'r', request: { ask: 'library' } }, 'hello-first'],
    ['another version', { kind: 'hello', protocol: 99, screen: 'facilitator' }, 'other-version'],
    ['no JSON', 'hello?', 'not-json'],
    ['an unknown kind', { kind: 'shout' }, 'bad-message'],
  ])('§4.10 %s is refused with a remedy and ends the connection', async (_what, message, code) => {
    const kit = wholeHost()
    const line = wire(kit)
    await line.say(message)
    expect(line.heard).toMatchObject([{ kind: 'refused', code, remedy: expect.stringMatching(/\w/) }])
    expect(line.isClosed()).toBe(true)
  })

  it('§4.10 a bad request is refused by its own id and the connection goes on', async () => {
    const kit = wholeHost()
    const line = wire(kit)
    await line.say(line.hello())
    await line.say({
      kind: 'request',
      id: 'r1',
      request: { ask: 'command', exercise: 'x', id: 'c', command: { type: 'rate', rate: 1e9 } },
    })
    await line.say({ kind: 'request', id: 'r2', request: { ask: 'library' } })
    expect(line.heard).toMatchObject([
      { kind: 'welcome', protocol: PROTOCOL_VERSION, host: 'browser' },
      {
        kind: 'reply',
        id: 'r1',
        ok: false,
        refusal: { code: 'bad-message', message: expect.stringContaining('rate') },
      },
      { kind: 'reply', id: 'r2', ok: true },
    ])
  })

  it('§4.10 a message over 4 MB is refused by its own id, unparsed', async () => {
    const kit = wholeHost()
    const line = wire(kit)
    await line.say(line.hello())
    const request = {
      ask: 'command',
      exercise: 'x',
      id: 'c',
      command: { type: 'note', note: 'n', text: 'å'.repeat(MAX_MESSAGE_BYTES / 2) },
    }
    await line.say({ kind: 'request', id: 'r1', request })
    expect(line.heard.at(-1)).toMatchObject({
      kind: 'reply',
      id: 'r1',
      ok: false,
      refusal: { code: 'message-too-large' },
    })
    expect(line.isClosed()).toBe(false)
  })

  it('§4.10 unknown packs, exercises and screens are refused with a remedy', async () => {
    const kit = wholeHost()
    const client = connect(kit)
    const asks: readonly RequestInput[] = [
      { ask: 'pack', pack: 'nothing' },
      { ask: 'create', pack: 'nothing', settings: SETTINGS },
      { ask: 'report', exercise: 'nothing', format: 'md' },
      { ask: 'command', exercise: '../../etc/passwd', id: 'c', command: { type: 'start' } },
      { ask: 'delete-exercise', exercise: '..' },
    ]
    for (const request of asks) {
      const reply = await client.ask(request)
      expect(reply).toMatchObject({
        ok: false,
        error: { code: expect.stringMatching(/^unknown-/), remedy: expect.stringMatching(/\w/) },
      })
    }
    const refused = await new Promise((resolve) =>
      client.watch('nothing', 'facilitator', () => undefined, resolve),
    )
    expect(refused).toMatchObject({ code: 'unknown-exercise' })
  })
})

describe('who sees what', () => {
  it('§4.8 a projector may watch what is projected and nothing else, and asks for nothing', async () => {
    const kit = wholeHost()
    const exercise = await running(kit)
    const line = wire(kit, 'projector')
    await line.say(line.hello('projector'))
    await line.say({ kind: 'watch', id: 'w1', exercise, view: 'facilitator' })
    await line.say({ kind: 'watch', id: 'w2', exercise, view: 'debrief' })
    await line.say({ kind: 'request', id: 'r1', request: { ask: 'report', exercise, format: 'json' } })
    await line.say({
      kind: 'request',
      id: 'r2',
      request: { ask: 'command', exercise, id: 'c', command: { type: 'start' } },
    })
    await line.say({ kind: 'watch', id: 'w3', exercise, view: 'projector' })
    expect(line.heard.slice(1)).toMatchObject([
      { kind: 'reply', id: 'w1', ok: false, refusal: { code: 'projector-only' } },
      { kind: 'reply', id: 'w2', ok: false, refusal: { code: 'projector-only' } },
      { kind: 'reply', id: 'r1', ok: false, refusal: { code: 'projector-only' } },
      { kind: 'reply', id: 'r2', ok: false, refusal: { code: 'projector-only' } },
      { kind: 'view', id: 'w3', view: { view: 'projector' } },
    ])
  })

  it('§4.8 a connection that may be a projector cannot say that it is a facilitator', async () => {
    const kit = wholeHost()
    const line = wire(kit, 'projector')
    await line.say(line.hello('facilitator'))
    expect(line.heard).toMatchObject([{ kind: 'refused', code: 'other-screen' }])
    expect(line.isClosed()).toBe(true)
  })

  it('§4.8 nothing that is for the facilitator reaches a projector through a whole exercise', async () => {
    const kit = wholeHost()
    const exercise = await running(kit)
    const facilitator = connect(kit)
    const projector = connect(kit, 'projector')
    const texts: string[] = []
    projector.watch(exercise, 'projector', (view) => texts.push(JSON.stringify(view)))
    const command = (input: Parameters<typeof facilitator.command>[1]) => facilitator.command(exercise, input)
    await command({ type: 'start' })
    for (const ms of [5 * MINUTE, 8 * MINUTE, 12 * MINUTE]) {
      await kit.passBy(ms)
      for (const inject of ['first-calls', 'pager-alarm', 'damage-seen']) {
        await command({ type: 'project', content: 'inject', ref: inject })
        await kit.passBy(100)
      }
      for (const point of ['route', 'source']) {
        await command({ type: 'project', content: 'decision', ref: point })
        await kit.passBy(100)
      }
    }
    expect(texts.length).toBeGreaterThan(5)
    const everything = texts.join('\n')
    expect(everything.includes('login code')).toBe(true)
    // Expected responses, qualities and their reasons, injects that are still to come or were never sent.
    for (const secret of [
      'declares an incident',
      'It is the only thing in our hands',
      'A reporter calls',
      'Three so far',
      '"quality":0',
      '"quality":1',
    ])
      expect([secret, everything.includes(secret)]).toEqual([secret, false])
  })
})

describe('a screen that comes back', () => {
  /** A client whose line can be cut at will. */
  function cuttable(kit: Kit) {
    const ends: Duplex[] = []
    let isDown = false
    const client = createClient(
      {
        connect: () => {
          const [near, far] = memoryDuplexPair()
          ends.push(near)
          if (isDown) near.close()
          else kit.host.accept(far, 'browser', 'facilitator')
          return near
        },
        newId: kit.newId,
        setTimer: kit.time.timers.setTimer,
      },
      'facilitator',
    )
    return {
      client,
      attempts: () => ends.length,
      cut: () => {
        isDown = true
        ends.at(-1)?.close()
      },
      mend: () => {
        isDown = false
      },
    }
  }

  it('§4.9 sends an unanswered command again with its id, and it is done once', async () => {
    const kit = wholeHost()
    const exercise = await running(kit)
    const { client, cut, mend } = cuttable(kit)
    await client.command(exercise, { type: 'start' })
    const views: { seq: number }[] = []
    client.watch(exercise, 'facilitator', (view) => views.push(view as { seq: number }))
    await kit.quiet()
    // The command leaves, and the line is cut before its answer can come back.
    const answer = client.command(exercise, { type: 'mark', mark: 'declared' })
    await Promise.resolve()
    cut()
    expect(client.status()).toMatchObject({ kind: 'lost' })
    await kit.quiet()
    expect((await kit.linesOf(exercise)).at(-1)?.command).toBe('mark')
    mend()
    const before = views.length
    await kit.passBy(5_000)
    expect(await answer).toEqual({ ok: true, seq: 2 })
    expect(client.status()).toMatchObject({ kind: 'connected' })
    expect(views.length).toBeGreaterThan(before)
    const marks = (await kit.linesOf(exercise)).filter((line) => line.command === 'mark')
    expect(marks).toHaveLength(1)
  })

  it('waits longer and longer between attempts, and keeps what it was asked meanwhile', async () => {
    const kit = wholeHost()
    const { client, attempts, cut, mend } = cuttable(kit)
    await kit.quiet()
    cut()
    const asked = client.ask({ ask: 'library' })
    await kit.passBy(60_000)
    expect(attempts()).toBeGreaterThan(6)
    expect(attempts()).toBeLessThan(25)
    mend()
    await kit.passBy(5_000)
    expect((await asked).ok).toBe(true)
  })

  it('does not open a second save dialog by itself', async () => {
    const kit = wholeHost()
    const exercise = await running(kit)
    const { client, cut, mend } = cuttable(kit)
    await kit.quiet()
    const asked = client.ask({ ask: 'export', exercise, format: 'md' })
    cut()
    mend()
    await kit.passBy(5_000)
    expect(await asked).toMatchObject({ ok: false, error: { code: 'connection-lost' } })
  })

  it('§4.10 gives up on a host of another version and says so', async () => {
    const kit = wholeHost()
    const [near, far] = memoryDuplexPair()
    const client = createClient(
      { connect: () => near, newId: kit.newId, setTimer: kit.time.timers.setTimer },
      'facilitator',
    )
    const asked = client.ask({ ask: 'library' })
    far.send(JSON.stringify({ kind: 'refused', code: 'other-version', message: 'No.', remedy: 'Reload.' }))
    expect(await asked).toMatchObject({ ok: false, error: { code: 'other-version' } })
    expect(client.status()).toMatchObject({ kind: 'refused' })
  })
})

describe('what the host answers', () => {
  it('lists packs, creates once for one wish, lists exercises and history, and deletes', async () => {
    const kit = wholeHost()
    const client = connect(kit)
    expect(await client.ask({ ask: 'library' })).toMatchObject({
      ok: true,
      value: [{ id: 'tiny', problems: expect.any(Array), injects: 4 }],
    })
    expect(await client.ask({ ask: 'pack', pack: 'tiny' })).toMatchObject({
      ok: true,
      value: { roleList: [{ id: 'commander' }, {}, {}] },
    })
    const exercise = await running(kit)
    await client.command(exercise, { type: 'start' })
    expect(await client.ask({ ask: 'exercises' })).toMatchObject({
      ok: true,
      value: [{ id: exercise, phase: 'running', interrupted: false }],
    })
    expect(await client.ask({ ask: 'delete-exercise', exercise })).toMatchObject({
      ok: false,
      error: { code: 'still-running' },
    })
    await kit.passBy(5 * MINUTE)
    expect(await client.ask({ ask: 'history' })).toEqual({ ok: true, value: [] })
    await client.command(exercise, { type: 'end', reason: 'Enough' })
    await client.command(exercise, { type: 'close' })
    expect(await client.ask({ ask: 'history' })).toMatchObject({
      ok: true,
      value: [{ id: exercise, closings: 1, verdict: expect.any(String) }],
    })
    expect(await client.ask({ ask: 'platform' })).toMatchObject({
      ok: true,
      value: { remembered: { facilitator: 'Kari', team: 'Payments' } },
    })
    expect((await client.ask({ ask: 'delete-exercise', exercise })).ok).toBe(true)
    expect(await client.ask({ ask: 'exercises' })).toEqual({ ok: true, value: [] })
  })

  it('offers an exercise whose host died as interrupted, before and after it is opened', async () => {
    const kit = wholeHost()
    const exercise = await running(kit)
    await connect(kit).command(exercise, { type: 'start' })
    await kit.passBy(MINUTE)
    const later = connect(wholeHost(kit.journals))
    expect(await later.ask({ ask: 'exercises' })).toMatchObject({
      ok: true,
      value: [{ phase: 'paused', interrupted: true }],
    })
    await new Promise((resolve) => later.watch(exercise, 'facilitator', resolve))
    expect(await later.ask({ ask: 'exercises' })).toMatchObject({
      ok: true,
      value: [{ phase: 'paused', interrupted: true }],
    })
    expect(await later.command(exercise, { type: 'resume' })).toMatchObject({ ok: true })
    expect(await later.ask({ ask: 'exercises' })).toMatchObject({
      ok: true,
      value: [{ phase: 'running', interrupted: false }],
    })
  })

  it('sends at most one view in 50 ms to a watcher, and the last one always', async () => {
    const kit = wholeHost()
    const exercise = await running(kit)
    const client = connect(kit)
    const seen: number[] = []
    client.watch(exercise, 'facilitator', (view) => seen.push((view as { seq: number }).seq))
    await client.command(exercise, { type: 'start' })
    await kit.passBy(200)
    seen.length = 0
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        client.command(exercise, { type: 'note', note: `n${index}`, text: 'Call' }),
      ),
    )
    await kit.passBy(200)
    expect(seen.length).toBeLessThanOrEqual(3)
    expect(seen.at(-1)).toBe((await kit.linesOf(exercise)).length - 1)
  })
})
