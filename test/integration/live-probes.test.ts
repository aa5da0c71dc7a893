import { afterEach, describe, expect, it } from 'vitest'
import { createNodeProbes } from '../../electron/backend/probes.ts'
import type { FacilitatorView } from '../../shared/contract/facilitator-view.ts'
import type { ProbeInput } from '../../shared/contract/probes.ts'
import type { ExerciseHost } from '../../shared/host/exercise-host.ts'
import type { ProbePort } from '../../shared/host/ports.ts'
import { facilitatorView } from '../../shared/projections/facilitator-view.ts'
import { hostKit, newExercise, pass, reopened, START, send } from '../support/host-kit.ts'
import { httpService, type Service } from '../support/probed-servers.ts'

const SECOND = 1_000
const EVERY = 10 * SECOND
const COMPONENT = 'database'

const services: Service[] = []
const opened: ExerciseHost[] = []
afterEach(async () => {
  for (const exercise of opened.splice(0)) await exercise.stop()
  for (const service of services.splice(0)) await service.down()
})

/** A real service, the real probes, and a drill on time that the test moves; counts what was asked. */
async function drill() {
  let newest = 'none'
  const keys: unknown[] = []
  const service = await httpService((request, response) => {
    keys.push(request.headers['x-key'])
    response.end(JSON.stringify({ newest }))
  })
  services.push(service)
  const real = createNodeProbes()
  const outcomes: Promise<unknown>[] = []
  const port: ProbePort = {
    caProblem: real.caProblem,
    run: (check) => {
      const asked = real.run(check)
      outcomes.push(asked.outcome)
      return asked
    },
  }
  const kit = hostKit(undefined, START, port)
  const exercise = await newExercise(kit, { mode: 'live' })
  opened.push(exercise)
  /** Lets time pass run by run; each real answer is waited for while time stands still. */
  const runs = async (count: number) => {
    for (let run = 0; run < count; run += 1) {
      await pass(kit, exercise, EVERY)
      // what is due at this very instant, in whatever order
      for (let timer = 0; timer < 5; timer += 1) kit.time.passTowards(kit.time.now())
      await answered(outcomes, exercise)
    }
  }
  const probe: ProbeInput = {
    id: 'api',
    title: 'API',
    component: COMPONENT,
    check: {
      kind: 'http',
      url: `http://127.0.0.1:${service.port}/health`,
      headers: [{ name: 'X-Key', value: 'hush', secret: true }],
      freshness: { from: 'json', name: 'newest', as: 'instant' },
    },
    every: EVERY,
    verifyPasses: 3,
    verifyOver: 20 * SECOND,
  }
  return {
    kit,
    exercise,
    service,
    runs,
    probe,
    keys,
    outcomes,
    dataAsOf: (instant: number) => {
      newest = new Date(instant).toISOString()
    },
    confirm: () => send(exercise, { type: 'confirm-host', host: '127.0.0.1', port: service.port }),
  }
}

async function answered(outcomes: readonly Promise<unknown>[], exercise: ExerciseHost): Promise<void> {
  await outcomes.at(-1)
  await new Promise((turn) => setImmediate(turn))
  await exercise.settled()
}

const marks = (exercise: ExerciseHost) =>
  exercise
    .record()
    .lines.flatMap(({ events }) => events)
    .flatMap((event) =>
      event.type === 'Marked' && event.component === COMPONENT
        ? [[event.mark, event.statedAt, event.evidence]]
        : [],
    )

function watched(exercise: ExerciseHost): () => FacilitatorView | null {
  let last: FacilitatorView | null = null
  exercise.watch({ view: 'facilitator' }, ({ view }) => {
    last = view as FacilitatorView
  })
  return () => last
}

describe('§6 the probes of a live drill', () => {
  it('ask nothing before the host is confirmed and the drill runs', async () => {
    const { exercise, kit, runs, probe, outcomes, confirm } = await drill()
    await send(exercise, { type: 'configure-probe', probe })
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 60 * SECOND)
    expect(outcomes).toHaveLength(0)
    await confirm()
    await runs(2)
    expect(outcomes.length).toBeGreaterThan(1)
    await send(exercise, { type: 'pause', reason: 'Break' })
    const before = outcomes.length
    await pass(kit, exercise, 60 * SECOND)
    expect(outcomes).toHaveLength(before)
  })

  it('see a service go and come back: onset, restored and verified are observed, and so is the data', async () => {
    const { exercise, service, runs, probe, confirm, dataAsOf, keys, kit } = await drill()
    await send(exercise, { type: 'configure-probe', probe })
    await confirm()
    await send(exercise, { type: 'start' })
    await runs(3)
    const quiet = exercise.record().lines.length
    await runs(3)
    expect(exercise.record().lines).toHaveLength(quiet)
    expect(keys.every((key) => key === 'hush')).toBe(true)

    await service.down()
    await runs(1)
    const failedAt = kit.time.now() - START
    expect(marks(exercise)).toEqual([])
    await runs(1)
    expect(marks(exercise)).toEqual([['onset', failedAt, 'observed']])
    expect(exercise.record().state.components[COMPONENT]?.own).toBe('down')

    dataAsOf(START + failedAt - 90 * SECOND)
    await service.up()
    await runs(1)
    const backAt = kit.time.now() - START
    await runs(3)
    expect(marks(exercise)).toEqual([
      ['onset', failedAt, 'observed'],
      ['restored', backAt, 'observed'],
      ['verified', kit.time.now() - START - EVERY, 'observed'],
    ])
    const passed = exercise
      .record()
      .lines.flatMap(({ events }) => events)
      .findLast(({ type }) => type === 'ProbePassed')
    expect(passed).toMatchObject({ since: backAt, dataAt: failedAt - 90 * SECOND })
  })

  it('a service that does not answer has failed when its time is over, and is asked again on time', async () => {
    const hanging = await httpService(() => undefined)
    services.push(hanging)
    const { exercise, kit, probe, outcomes } = await drill()
    const url = `http://127.0.0.1:${hanging.port}/`
    await send(exercise, {
      type: 'configure-probe',
      probe: { ...probe, check: { kind: 'http', url }, failAfter: 3, timeout: 5 * SECOND },
    })
    await send(exercise, { type: 'confirm-host', host: '127.0.0.1', port: hanging.port })
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 24 * SECOND)
    expect(outcomes).toHaveLength(3)
    expect(exercise.record().state.components[COMPONENT]?.own).toBe('up')
    await pass(kit, exercise, 2 * SECOND)
    expect(exercise.record().state.components[COMPONENT]?.own).toBe('down')
    expect(marks(exercise)).toEqual([['onset', 0, 'observed']])
  })

  it('after a restart a probe waits until its secret is given again', async () => {
    const { exercise, kit, probe, confirm } = await drill()
    await send(exercise, { type: 'configure-probe', probe })
    await confirm()
    await exercise.stop()
    const second = hostKit(kit.journals, START + 60 * SECOND)
    const again = await reopened(second, exercise.id)
    opened.push(again)
    const view = watched(again)
    await pass(second, again, SECOND)
    expect(view()?.probes).toMatchObject([{ probe: { id: 'api' }, standing: 'secret-missing' }])
    await send(again, { type: 'configure-probe', probe })
    await pass(second, again, SECOND)
    expect(view()?.probes).toMatchObject([{ standing: 'stopped' }])
  })

  it('the board shows every result, and what is sent without its secrets', async () => {
    const { exercise, kit, runs, probe, confirm, service } = await drill()
    await send(exercise, { type: 'configure-probe', probe })
    const before = facilitatorView(exercise.record(), exercise.now()).probes[0]
    expect(before).toMatchObject({
      standing: 'host-unconfirmed',
      host: { host: '127.0.0.1', port: service.port },
    })
    expect(before?.sends).toEqual([`GET http://127.0.0.1:${service.port}/health`, 'X-Key: (secret)'])
    await confirm()
    await send(exercise, { type: 'start' })
    const view = watched(exercise)
    await runs(2)
    await service.down()
    await runs(2)
    await pass(kit, exercise, SECOND)
    const shown = view()?.probes[0]
    expect(shown).toMatchObject({ status: 'failing', standing: 'watching', detail: 'connection refused' })
    expect(shown?.results.map(({ ok }) => ok).slice(-3)).toEqual([true, false, false])
    expect(view()?.projector.probes).toMatchObject([{ component: COMPONENT, status: 'failing' }])
  })
})
