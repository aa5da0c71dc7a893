import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TLSSocket } from 'node:tls'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ServeOptions, serve } from '../../electron/backend/cli/serve.ts'
import type { ServedRoom } from '../../electron/backend/cli/serve-room.ts'
import { startHost } from '../../electron/backend/start-host.ts'
import type { CommandInput } from '../../shared/contract/commands.ts'
import { commandSchema } from '../../shared/contract/commands.ts'
import { SETTINGS } from '../support/host-kit.ts'
import { TINY_PACK } from '../support/load-pack.ts'
import { ROOM_ADDRESS } from '../support/room-address.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-serve-'))
  await mkdir(path.join(folder, 'app/renderer'), { recursive: true })
  await writeFile(path.join(folder, 'app/renderer/index.html'), '<!doctype html><title>Muster</title>')
  await writeFile(path.join(folder, 'app/renderer/seat.html'), '<!doctype html><title>Seat</title>')
  await cp(TINY_PACK, path.join(folder, 'app/scenarios/tiny'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Exercises that an earlier run of the host left behind, each after these commands. @returns their ids */
async function left(...exercises: readonly (readonly CommandInput[])[]): Promise<readonly string[]> {
  const host = await startHost({
    dataDir: path.join(folder, 'data'),
    packsDirs: [path.join(folder, 'app/scenarios')],
    screens: path.join(folder, 'app/renderer'),
    shell: { kind: 'browser' },
  })
  const ids: string[] = []
  for (const [index, commands] of exercises.entries()) {
    const settings = { ...SETTINGS, title: `Drill ${index + 1}` }
    const made = await host.ask({ ask: 'create', pack: 'tiny', settings, runbooks: [] })
    if (!made.ok) throw new Error(made.error.message)
    const { exercise } = made.value as { readonly exercise: string }
    for (const [at, command] of commands.entries()) {
      const id = `${index}-${at}`
      const answer = await host.ask({ ask: 'command', exercise, id, command: commandSchema.parse(command) })
      expect(answer).toMatchObject({ ok: true, value: { ok: true } })
    }
    ids.push(exercise)
  }
  await host.stop()
  return ids
}

/** Serves, looks at what was printed while it serves, and ends it. */
async function served(options: Partial<ServeOptions>, look: (out: string) => Promise<void> = async () => {}) {
  let out = ''
  let err = ''
  const io = {
    out: (text: string) => {
      out += text
      if (out.endsWith('\n')) printed()
    },
    err: (text: string) => {
      err += text
    },
    env: { ...process.env, MUSTER_DATA_DIR: path.join(folder, 'data') },
    cwd: folder,
    appDir: path.join(folder, 'app'),
  }
  let printed: () => void = () => undefined
  const saidSomething = new Promise<void>((said) => {
    printed = said
  })
  let end: () => void = () => undefined
  const ended = new Promise<void>((over) => {
    end = over
  })
  const code = serve(io, { port: '0', ...options }, ended)
  await Promise.race([saidSomething, code])
  try {
    if (err === '' && !out.includes('"error"')) await look(out)
  } finally {
    end()
  }
  return { code: await code, out, err }
}

interface Printed {
  readonly room: ServedRoom | null
}

describe('muster serve --room', () => {
  it('opens the room of the exercise that was running, and prints address, code and fingerprint', async () => {
    const [, running] = await left([], [{ type: 'start' }])
    let looked = false
    const done = await served({ room: true, interface: ROOM_ADDRESS, tls: true, json: true }, async (out) => {
      const { room } = JSON.parse(out) as Printed
      expect(room).toMatchObject({ exercise: running, title: 'Drill 2' })
      expect(room?.code).toMatch(/^[A-Z0-9]{6}$/)
      expect(room?.link).toContain(room?.code)
      const found = await overTls(room?.address ?? '')
      expect(found).toEqual({ status: 200, title: 'Seat', fingerprint: room?.fingerprint })
      looked = true
    })
    expect([done.code, looked]).toEqual([0, true])
  })

  it('says it in words without --json; an exercise can be named', async () => {
    const [first] = await left([], [])
    const several = await served({ room: true, interface: ROOM_ADDRESS })
    expect(several).toMatchObject({ code: 2, err: expect.stringContaining('--room ID') })
    const named = await served({ room: first ?? '', interface: ROOM_ADDRESS }, async (out) => {
      expect(out).toMatch(/Muster: http:.*\nRoom of "Drill 1": http:\/\/\S+\nCode: [A-Z0-9]{6}\n$/)
    })
    expect(named).toMatchObject({ code: 0, err: '' })
  })

  it('opens none without it', async () => {
    await left([{ type: 'start' }])
    let room: unknown = 'not looked at'
    await served({ json: true }, async (out) => {
      room = (JSON.parse(out) as Printed).room
    })
    expect(room).toBeNull()
  })

  it.each<[Partial<ServeOptions>, string]>([
    [{ tls: true }, 'Add --room'],
    [{ room: true }, 'No exercise is under way'],
    [{ room: 'nobody' }, 'There is no exercise "nobody"'],
    [{ room: true, interface: 'wlan0' }, 'is no address'],
    [{ room: true, roomPort: '70000' }, '--room-port'],
  ])('§4.10 refuses %j before it serves, and says what to do', async (options, says) => {
    const { code, err, out } = await served(options)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(says)
  })

  it('§4.10 refuses an address that is not of this machine', async () => {
    await left([{ type: 'start' }])
    const { code, err } = await served({ room: true, interface: '192.0.2.7' })
    expect(code).toBe(2)
    expect(err).toContain('192.0.2.7')
  })
})

/** What stands at the room's address, and the certificate that it shows. */
function overTls(address: string): Promise<unknown> {
  return new Promise((found, fail) => {
    const asked = request(address, { rejectUnauthorized: false }, (response) => {
      const fingerprint = (response.socket as TLSSocket).getPeerCertificate().fingerprint256
      let text = ''
      response.on('data', (part) => {
        text += String(part)
      })
      response.on('end', () =>
        found({ status: response.statusCode, title: /<title>(.*)<\/title>/.exec(text)?.[1], fingerprint }),
      )
    })
    asked.on('error', fail)
    asked.end()
  })
}
