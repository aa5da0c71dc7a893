import { afterEach, describe, expect, it } from 'vitest'
import { createNodeProbes } from '../../electron/backend/probes.ts'
import type { FacilitatorView } from '../../shared/contract/facilitator-view.ts'
import { checkSchema, type ProbeInput, probeSchema } from '../../shared/contract/probes.ts'
import type { ExerciseHost } from '../../shared/host/exercise-host.ts'

import { type HostKit, hostKit, newExercise, pass, START, send } from '../support/host-kit.ts'
import { httpsService, type MadeCa, makeCa } from '../support/made-ca.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

async function server(ca: MadeCa): Promise<number> {
  const service = await httpsService(ca)
  ends.push(service.down)
  return service.port
}
const probes = createNodeProbes()
const ask = (check: unknown) => probes.run(checkSchema.parse(check)).outcome
const file = (ca: MadeCa) => ({ name: 'root.pem', pem: ca.cert })

describe('§6 an internal CA', () => {
  it('is trusted by the probe that names it, over HTTPS and TLS, and by no other', async () => {
    const [own, other] = [await makeCa('Own root'), await makeCa('Other root')]
    const port = await server(own)
    const url = `https://localhost:${port}/health`
    expect(await ask({ kind: 'http', url, ca: file(own) })).toMatchObject({ ok: true, detail: 'HTTP 200' })
    expect(await ask({ kind: 'tls', host: 'localhost', port, days: 14, ca: file(own) })).toMatchObject({
      ok: true,
      detail: 'the certificate is good for 29 more days',
    })
    const refused = 'the certificate is signed by a CA that this probe does not trust'
    for (const ca of [null, file(other)]) {
      expect(await ask({ kind: 'http', url, ca })).toMatchObject({ ok: false, detail: refused })
      expect(await ask({ kind: 'tls', host: 'localhost', port, days: 14, ca })).toMatchObject({
        detail: refused,
      })
    }
  })

  it('is one of a bundle too', async () => {
    const [own, other] = [await makeCa('Own root'), await makeCa('Other root')]
    const url = `https://localhost:${await server(own)}/`
    const ca = { name: 'bundle.pem', pem: `# ours\n${other.cert}\n${own.cert}` }
    expect(await ask({ kind: 'http', url, ca })).toMatchObject({ ok: true })
  })

  it('is refused where the file is none: no frame, a key, a damaged one, one that has expired', async () => {
    const own = await makeCa('Own root')
    const damaged = own.cert.replace(/\n(.{20})/, `\n${'A'.repeat(20)}`)
    expect(probes.caProblem(own.cert)).toBeNull()
    expect(probes.caProblem('hello')).toContain('no certificate in PEM')
    expect(probes.caProblem((await own.sign()).key)).toContain('private key')
    expect(probes.caProblem(`${own.cert}\n${damaged}`)).toContain('Certificate 2 of the file cannot be read')
    expect(probes.caProblem((await makeCa('Old root', -1)).cert)).toContain('has expired')
  })
})

const SECRET = 'tok-5ecretValue'

async function drill(ca: MadeCa) {
  const port = await server(ca)
  const kit = hostKit(undefined, START, probes)
  const exercise = await newExercise(kit, { mode: 'live' })
  ends.push(() => exercise.stop())
  const probe: ProbeInput = {
    id: 'api',
    title: 'API',
    component: 'database',
    check: {
      kind: 'http',
      url: `https://localhost:${port}/health`,
      // nobody said that it is secret: its name does
      headers: [{ name: 'Authorization', value: SECRET }],
      json: { path: 'sent.authorization', equals: 'something else' },
      ca: file(ca),
    },
  }
  return { kit, exercise, probe, confirm: { type: 'confirm-host', host: 'localhost', port } as const }
}

const events = (exercise: ExerciseHost) => exercise.record().lines.flatMap((line) => line.events)

describe('§6 a probe before the start', () => {
  it('can be tried: what came back is told and shown, and nothing of the exercise has changed', async () => {
    const { kit, exercise, probe, confirm } = await drill(await makeCa('Own root'))
    await send(exercise, { type: 'configure-probe', probe })
    expect(await exercise.tryProbe('api')).toMatchObject({ ok: false, error: { code: 'host-unconfirmed' } })
    await send(exercise, confirm)
    const before = JSON.stringify([exercise.record().lines, exercise.record().state])
    const tried = await exercise.tryProbe('api')
    expect(tried).toMatchObject({
      ok: true,
      value: { ok: false, detail: 'HTTP 200, but sent.authorization is (secret)', dataAge: null },
    })
    await exercise.settled()
    expect(JSON.stringify([exercise.record().lines, exercise.record().state])).toBe(before)
    const shown = await facilitatorSees(kit, exercise)
    expect(shown.probes[0]).toMatchObject({ status: 'unknown', results: [], tried: { ok: false } })

    // asked in another way it was not tried yet
    await send(exercise, { type: 'configure-probe', probe: { ...probe, title: 'API again' } })
    expect((await facilitatorSees(kit, exercise)).probes[0]?.tried).toBeNull()
    expect(await exercise.tryProbe('nobody')).toMatchObject({ ok: false, error: { code: 'unknown-probe' } })
  })

  it('keeps its secret out of the journal and of every view, and its CA until another is named', async () => {
    const ca = await makeCa('Own root')
    const { kit, exercise, probe, confirm } = await drill(ca)
    await send(exercise, { type: 'configure-probe', probe })
    await send(exercise, confirm)
    await exercise.tryProbe('api')
    // as the form sends it: secret and certificate are left as they are
    const check = {
      ...probe.check,
      headers: [{ name: 'Authorization', value: '' }],
      ca: { name: 'root.pem', pem: '' },
    }
    await send(exercise, { type: 'configure-probe', probe: { ...probe, check } as ProbeInput })
    expect(await exercise.tryProbe('api')).toMatchObject({
      value: { detail: expect.stringContaining('(secret)') },
    })

    expect(events(exercise).findLast(({ type }) => type === 'ProbeConfigured')).toMatchObject({
      probe: { check: { headers: [{ value: '', secret: true }], ca: { name: 'root.pem', pem: ca.cert } } },
    })
    expect(JSON.stringify(exercise.record().lines)).not.toContain(SECRET)
    expect(JSON.stringify(await kit.journals.read(exercise.id))).not.toContain(SECRET)
    const shown = JSON.stringify(await facilitatorSees(kit, exercise))
    expect(shown).not.toContain(SECRET)
    expect(shown).not.toContain('BEGIN CERTIFICATE')
  })

  it('is refused with a CA that cannot be read; what was configured before stays', async () => {
    const ca = await makeCa('Own root')
    const { exercise, probe } = await drill(ca)
    const broken = { name: 'root.pem', pem: ca.cert.replace(/\n(.{20})/, `\n${'A'.repeat(20)}`) }
    const withCa = (pem: string) =>
      ({ ...probe, check: { ...probe.check, ca: { ...broken, pem } } }) as ProbeInput
    const refused = (pem: string) =>
      exercise.submit({
        id: `configure-${pem.length}`,
        command: { type: 'configure-probe', probe: probeSchema.parse(withCa(pem)) },
        actor: { kind: 'facilitator', name: 'Ingrid' },
      })
    expect(await refused(broken.pem)).toMatchObject({ ok: false, refusal: { code: 'no-ca' } })
    expect(await refused('')).toMatchObject({ ok: false, refusal: { code: 'no-ca' } })
    expect(events(exercise).some(({ type }) => type === 'ProbeConfigured')).toBe(false)
  })
})

async function facilitatorSees(kit: HostKit, exercise: ExerciseHost): Promise<FacilitatorView> {
  await pass(kit, exercise, 1_000)
  return new Promise((seen) => {
    const end = exercise.watch({ view: 'facilitator' }, ({ view }) => {
      seen(view as FacilitatorView)
      queueMicrotask(() => end())
    })
  })
}
