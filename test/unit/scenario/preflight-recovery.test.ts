/** Bounds of RTO and RPO worked out by hand: each comment is the sum. Times in minutes. */
import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { boundsOf, type ComponentBound } from '../../../shared/scenario/preflight/bounds.ts'
import { option, point, regions, smallPack } from '../../support/forecast-kit.ts'

type Section = Readonly<Record<string, unknown>>

function component(sections: Section, id = 'app') {
  const found = boundsOf(smallPack(sections).scenario).components.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no component ${id}`)
  return told(found)
}

function told({ restored, proven, status, clockByTeam, rto, rpo, waitsFor }: ComponentBound) {
  const minutes = (ms: number | null) => (ms === null ? null : ms / MINUTE)
  return {
    restored: minutes(restored),
    proven: minutes(proven),
    status,
    clockByTeam,
    rto: rto.canBeMet,
    lost: minutes(rpo.soonest),
    rpo: rpo.canBeMet,
    waitsFor,
  }
}

const app = (more: Section = {}): Section => ({ title: 'App', tier: 1, rto: '1h', rpo: '15m', ...more })
const task = (estimate: unknown, more: Section = {}): Section => ({
  title: 'Work',
  by: 'tech',
  estimate,
  ...more,
})
const start = (...tasks: readonly string[]) => ({
  decisions: { way: point(Object.fromEntries(tasks.map((one) => [one, option([{ start: one }])]))) },
})
const up = (id = 'app') => [{ set: { [id]: 'up' } }]
const down = (id = 'app') => [{ set: { [id]: 'down' } }]

describe('the least RTO', () => {
  it('is from an outage at STARTEX to the first that can bring it back, and to its proof', () => {
    const sections = {
      components: { app: app({ rto: '30m' }) },
      machine: regions({
        story: { out: { entry: down(), on: { 'done.mend': 'back' } }, back: { entry: up() } },
      }),
      tasks: {
        mend: task(['20m', '30m', '40m'], { onDone: [{ start: 'prove' }] }),
        prove: task(['15m', '15m', '15m'], { onDone: [{ mark: { verified: ['app'] } }] }),
      },
      ...start('mend'),
    }
    // 20 to be back, + 15 to prove = 35, beyond the target of 30
    expect(component(sections)).toMatchObject({ restored: 20, proven: 35, rto: false, waitsFor: ['way'] })
    // Where the story proves nothing, people may say so at once: 20
    const unproven = { ...sections, tasks: { mend: task(['20m', '30m', '40m']) } }
    expect(component(unproven)).toMatchObject({ restored: 20, proven: 20, rto: true })
  })

  it('waits for the slowest of what is out and required, whatever its role', () => {
    // app needs db (25) and net (40): back at 40, although one person would need 65 for both
    const sections = {
      components: { app: app({ dependsOn: ['db', 'net'] }), db: app(), net: app() },
      machine: regions({ story: { out: { entry: [{ set: { db: 'down', net: 'down' } }] } } }),
      tasks: { db: task('25m', { onDone: up('db') }), net: task('40m', { onDone: up('net') }) },
      decisions: { way: point({ go: option([{ start: ['db', 'net'] }]) }) },
    }
    expect(component(sections)).toMatchObject({ restored: 40, proven: 40, rto: true })
    expect(component(sections, 'db').restored).toBe(25)
  })

  it('counts from the onset, where the machine fixes that', () => {
    // down at 30 and not later; back when the task is done, at 50 at the soonest: 20
    const sections = {
      machine: regions({
        story: {
          calm: { after: { '30m': 'out' } },
          out: { entry: down(), on: { 'done.mend': 'back' } },
          back: { entry: up() },
        },
      }),
      tasks: { mend: task('50m') },
      ...start('mend'),
    }
    expect(component(sections)).toMatchObject({ restored: 20, status: 'bounded' })
  })

  it('counts the delays of the states between, where nothing fixes the onset', () => {
    const sections = {
      machine: regions({
        story: {
          calm: { on: { 'decided.way.break': 'out' } },
          out: { entry: down(), after: { '10m': 'mending', '5m': { to: 'mending', if: 'elapsed(1h)' } } },
          mending: { after: { '12m': 'back' } },
          back: { entry: up() },
        },
      }),
      decisions: { way: point({ break: option(), stay: option([{ mark: 'declared' }]) }) },
    }
    // 5 + 12: the shorter way through the states, whenever it began
    expect(component(sections)).toMatchObject({ restored: 17, proven: 17 })
  })

  it('is nothing that the pack can promise when the team starts the clock', () => {
    const sections = {
      components: { app: app({ clockStart: 'declared' }) },
      machine: regions({
        story: { out: { entry: down(), after: { '50m': 'back' } }, back: { entry: up() } },
      }),
    }
    expect(component(sections)).toMatchObject({ proven: 0, clockByTeam: true, rto: true })
    const declared = {
      ...sections,
      machine: regions({
        story: {
          out: { entry: [...down(), { mark: 'declared' }], after: { '50m': 'back' } },
          back: { entry: up() },
        },
      }),
    }
    expect(component(declared)).toMatchObject({ proven: 50, clockByTeam: false })
  })

  it('says of what never goes out, and of what never comes back', () => {
    expect(component({}).status).toBe('never-out')
    const gone = { machine: regions({ story: { out: { entry: down() } } }) }
    expect(component(gone)).toMatchObject({ status: 'never-back', restored: null, rto: null })
  })
})

describe('the least data loss', () => {
  const points = {
    night: { title: 'Night', component: 'app', kind: 'snapshot', taken: '-5h', state: 'clean' },
    fresh: { title: 'Fresh', component: 'app', kind: 'snapshot', taken: '-10m', state: 'clean' },
    log: { title: 'Log', component: 'app', kind: 'pitr', taken: '-6h', state: 'clean' },
    copy: { title: 'Copy', component: 'app', kind: 'replica', taken: '0s', lag: '3m', state: 'clean' },
  }
  const pack = (tasks: Section, more: Section = {}): Section => ({
    recoveryPoints: points,
    machine: regions({
      story: {
        bad: { entry: [{ corrupt: { app: '-20m' } }], on: { 'decided.stop.now': 'out' } },
        out: { entry: down() },
      },
    }),
    tasks,
    decisions: {
      ...start(...Object.keys(tasks)).decisions,
      stop: point({ now: option([{ stopWrites: 'app' }]) }, { when: 'elapsed(7m)' }),
    },
    ...more,
  })
  const restore = (of: unknown, more: Section = {}): Section =>
    task('10m', { restores: of, recovers: ['app'], onDone: up(), ...more })

  it('runs from the last sound data to the earliest end of the writing', () => {
    // The fresh snapshot carries the damage since -20; the night's is of -300. Writes end at 7: 307 lost
    expect(component(pack({ fresh: restore('fresh'), night: restore('night') }))).toMatchObject({
      lost: 307,
      rpo: false,
    })
    // The log, to an instant before the damage: 7 - -21 = 28
    const log = restore({ point: 'log', to: '-21m' })
    expect(component(pack({ night: restore('night'), log })).lost).toBe(28)
    // An instant after it is no better than the damage itself, and fails: only the night is left
    expect(
      component(pack({ night: restore('night'), log: restore({ point: 'log', to: '-19m' }) })).lost,
    ).toBe(307)
    // 25 before a start at 0 or later, and if it is to work no later than the damage: 7 - -20 = 27
    expect(component(pack({ ago: restore({ point: 'log', ago: '25m' }) })).lost).toBe(27)
  })

  it('takes off all that can be reconciled', () => {
    const log = restore({ point: 'log', to: '-21m' }, { onDone: [...up(), { reconcile: { app: '20m' } }] })
    // 28 - 20 = 8
    expect(component(pack({ log }))).toMatchObject({ lost: 8, rpo: true })
  })

  it('is nothing for data that is sound, or can be repaired', () => {
    const healed = restore('night', { restores: undefined, onDone: [...up(), { heal: 'app' }] })
    expect(component(pack({ night: restore('night'), healed })).lost).toBe(0)
  })

  it('is the lag of a replica', () => {
    const sound = pack({ copy: restore('copy') }, { machine: regions({ story: { out: { entry: down() } } }) })
    expect(component(sound)).toMatchObject({ lost: 3, rpo: true })
  })

  it('says so when bad data can be neither replaced nor repaired', () => {
    // The fresh snapshot alone fails for ever, since it carries the damage.
    expect(component(pack({ fresh: restore('fresh') }))).toMatchObject({ lost: null, rpo: false })
  })
})
