/** What pre-flight says of what the bounds rule out. */
import { describe, expect, it } from 'vitest'
import { preflight } from '../../../shared/scenario/preflight.ts'
import { option, point, regions, smallPack } from '../../support/forecast-kit.ts'

type Section = Readonly<Record<string, unknown>>

/** Codes of the new warnings with their messages; what other rules say of such small packs is left out. */
function found(sections: Section): ReadonlyMap<string, string> {
  const { scenario, runbooks } = smallPack(sections)
  return new Map(preflight(scenario, runbooks).map(({ code, message }) => [code, message]))
}

const out = { entry: [{ set: { app: 'down' } }] }
const back = { entry: [{ set: { app: 'up' } }, { end: 'good' }] }
const slow = (delay: string): Section => ({
  machine: regions({ story: { out: { ...out, after: { [delay]: 'back' } }, back } }),
})

describe('targets that nobody can meet', () => {
  it('is said of an RTO, with the soonest time', () => {
    expect(found(slow('61m')).get('rto-out-of-reach')).toBe(
      'The RTO of "App" (1:00:00) cannot be met: 1:01:00 is the soonest.',
    )
    expect(found(slow('60m')).has('rto-out-of-reach')).toBe(false)
  })

  it('is said of a proof that never comes', () => {
    const mark = { effects: [{ mark: { verified: ['app'] } }] }
    const call = { title: 'Call', to: ['lead'], via: 'phone', from: 'Someone', says: 'Hello.', ...mark }
    const pack = (when: string): Section => ({
      ...slow('30m'),
      facts: { n: 0 },
      injects: { call: { ...call, when } },
    })
    expect(found(pack('fact(n) > 0')).has('never-proven')).toBe(true)
    expect(found(pack('in(story.back)')).has('never-proven')).toBe(false)
  })

  it('is said of an RPO, with the least loss', () => {
    const pack = (taken: string): Section => ({
      recoveryPoints: {
        night: { title: 'Night', component: 'app', kind: 'snapshot', taken, state: 'clean' },
      },
      machine: regions({ story: { out } }),
      tasks: { mend: { title: 'Mend', by: 'tech', estimate: '5m', restores: 'night', onDone: back.entry } },
      decisions: { way: point({ go: option([{ start: 'mend' }]) }) },
    })
    // Down at 0, data of -16: 16 lost, 15 allowed
    expect(found(pack('-16m')).get('rpo-out-of-reach')).toContain('0:16:00 is lost at least')
    expect(found(pack('-15m')).has('rpo-out-of-reach')).toBe(false)
  })

  it('is said of data that stays bad', () => {
    const pack: Section = {
      machine: regions({
        story: {
          out: { entry: [{ corrupt: 'app' }, { set: { app: 'down' } }], after: { '5m': 'back' } },
          back,
        },
      }),
    }
    expect(found(pack).has('data-never-sound')).toBe(true)
  })

  it('is said of a phase of the expected timeline', () => {
    const pack = (by: string): Section => ({
      ...slow('50m'),
      expected: { back: { title: 'Back', by, reached: 'in(story.back)' } },
    })
    expect(found(pack('40m')).get('phase-out-of-reach')).toContain('0:50:00 is the soonest')
    expect(found(pack('50m')).has('phase-out-of-reach')).toBe(false)
    const never: Section = {
      ...slow('50m'),
      facts: { n: 0 },
      expected: { gone: { title: 'Gone', by: '1h', reached: 'fact(n) > 1' } },
    }
    expect(found(never).has('phase-never')).toBe(true)
  })
})

describe('what comes too late, or never', () => {
  it('is said of a recovery beyond the length of the exercise', () => {
    expect(found({ ...slow('3h'), length: '2h' }).get('ending-after-length')).toContain('3:00:00')
    expect(found({ ...slow('3h'), length: '3h' }).has('ending-after-length')).toBe(false)
  })

  it('is said of decisions and injects that nobody will see', () => {
    const late = { title: 'Call', to: ['lead'], via: 'phone', from: 'Someone', says: 'Hello.' }
    const pack = (length: string): Section => ({
      ...slow('1h'),
      length,
      decisions: { way: point({ go: option() }, { when: 'in(story.back)', after: '90m' }) },
      injects: { call: { ...late, when: 'in(story.back)', after: '80m' } },
    })
    expect(found(pack('2h')).get('decision-after-length')).toContain('2:30:00')
    expect(found(pack('2h')).get('inject-after-length')).toContain('2:20:00')
    expect([...found(pack('3h')).keys()].filter((code) => code.endsWith('after-length'))).toEqual([])
  })

  it('is said of what only sums or instants rule out', () => {
    const pack: Section = {
      machine: regions({
        story: {
          ...(slow('1h').machine as { states: { story: { states: Section } } }).states.story.states,
        },
        // At 10 the guard cannot hold yet, and it is not asked again.
        other: { a: { after: { '10m': { to: 'b', if: 'elapsed(30m)' } } }, b: {} },
      }),
      facts: { n: 0 },
      injects: {
        call: {
          title: 'Call',
          at: '5m',
          to: ['lead'],
          via: 'phone',
          from: 'Someone',
          says: 'Hello.',
          effects: [{ add: { n: 1 } }],
        },
      },
      obligations: { tell: { title: 'Tell', to: 'All', from: 'fact(n) >= 2', within: '1h' } },
      decisions: { way: point({ go: option() }, { when: 'in(other.b)' }) },
    }
    expect(found(pack).get('obligation-never')).toContain('The duty "Tell" never comes')
    expect(found(pack).has('decision-never')).toBe(true)
  })
})
