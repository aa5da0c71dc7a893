import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import { projectorView } from '../../../shared/projections/projector-view.ts'
import { type PlayedStep, playDrive, recordOf } from '../../support/play-record.ts'

const at = (minutes: number) => minutes * MINUTE
const step = (minutes: number, command: CommandInput): PlayedStep => ({ at: at(minutes), command })
const show = (content: 'inject' | 'decision' | 'message', ref: string | null, text = ''): CommandInput => ({
  type: 'project',
  content,
  ref,
  text,
})

function play(minutes: number, ...steps: readonly PlayedStep[]) {
  const drive = playDrive(steps, { until: at(minutes) })
  return projectorView(recordOf(drive), drive.wall)
}

describe('projectorView', () => {
  it('§4.8 shows an inject only once it has arrived, and never what is for the facilitator', () => {
    expect(play(2, step(1, show('inject', 'first-calls'))).inject).toBeNull()
    const shown = play(5, step(5, show('inject', 'first-calls'))).inject
    expect(shown).toMatchObject({
      title: 'Stores start to call',
      from: 'Store manager',
      via: 'Phone',
      artefact: { title: 'Call log' },
    })
    expect(Object.keys(shown ?? {}).sort()).toEqual(['artefact', 'from', 'says', 'title', 'via'])
  })

  it('§4.8 shows a question only once it is open, its options without what they are worth', () => {
    expect(play(2, step(1, show('decision', 'source'))).decision).toBeNull()
    expect(play(2, step(1, show('decision', 'route'))).decision).toEqual({
      question: 'Wait for the provider or contract a second one?',
      asks: 'Incident commander',
      dueAt: at(15),
      options: ['Second provider', 'Stay and wait'],
      votes: null,
    })
  })

  it('§4.8 says nothing of what is to come, of notes, expected responses or reasons', () => {
    const text = JSON.stringify(
      play(
        5,
        step(1, { type: 'note', note: 'n', text: 'They look lost' }),
        step(2, show('decision', 'route')),
      ),
    )
    for (const secret of [
      'Damaged rows',
      'reporter',
      'They look lost',
      'declares an incident',
      'only thing in our hands',
      'quality',
      'Nightly',
    ]) {
      expect(text).not.toContain(secret)
    }
  })

  it('the feed holds the headlines that stand', () => {
    expect(play(5).feed).toEqual([{ at: at(4), text: 'Stores report missing codes', tone: 'quiet' }])
    expect(
      play(6, step(5, { type: 'retract-inject', inject: 'first-calls', reason: 'Too early' })).feed,
    ).toEqual([])
  })

  it('blackout, message and a real incident come through', () => {
    expect(play(2, step(1, { type: 'blackout', on: true })).blackout).toBe(true)
    expect(play(2, step(1, show('message', null, 'Back at 14:30')))).toMatchObject({
      content: 'message',
      message: 'Back at 14:30',
    })
    expect(play(2, step(1, { type: 'real-incident', reason: 'Fire' }))).toMatchObject({
      realIncident: true,
      phase: 'paused',
    })
  })

  it('shows what the wall is for: duties that have begun with the legal ones first, the last decisions, the mood', () => {
    const calm = play(1)
    expect(calm).toMatchObject({ obligations: [], decided: [] })
    const wall = play(
      45,
      step(1, { type: 'set-component', component: 'gateway', level: 'up', reason: 'Test' }),
      step(2, { type: 'mark', mark: 'declared' }),
      step(3, { type: 'notify', obligation: 'authority', text: 'In time' }),
      step(4, { type: 'decide', point: 'route', option: 'stay', role: 'commander' }),
    )
    expect(wall.obligations.map(({ title, status }) => [title, status])).toEqual([
      ['Supervisory authority', 'met'],
      ['Final report', 'open'],
      ['First notice', 'missed'],
      ['Updates', 'open'],
    ])
    expect(wall.decided).toEqual([
      {
        at: at(22),
        roleTitle: 'Technical lead',
        text: 'Source of the restore: time ran out, Nightly snapshot',
      },
      { at: at(4), roleTitle: 'Incident commander', text: 'Route: Stay and wait' },
    ])
  })

  it('what is down stands there as in normal service until somebody has noticed', () => {
    const noticed = step(1, { type: 'mark', mark: 'detected' })
    const levels = (view: ReturnType<typeof play>) =>
      view.components.map(({ level, since }) => [level, since])
    expect(play(2)).toMatchObject({ mood: 'calm' })
    expect(levels(play(2))).toEqual([
      ['up', null],
      ['up', null],
      ['up', null],
    ])
    // The gateway is down from the start, and login needs it.
    expect(levels(play(2, noticed))).toEqual([
      ['down', 0],
      ['down', 0],
      ['up', null],
    ])
    const one = play(2, step(1, { type: 'mark', mark: 'detected', component: 'login', ago: 0 }))
    expect(one.components.map(({ level }) => level)).toEqual(['up', 'down', 'up'])
    // Nothing is a secret any more once it is over.
    expect(play(2, step(1, { type: 'end', reason: 'Late' })).components[0]?.level).toBe('down')
  })

  it('§4.8 in a live drill a failing probe is somebody who has noticed, of its own component alone', () => {
    const check = { kind: 'tcp', host: 'login.example', port: 443 } as const
    const probe = { id: 'port', title: 'Port', component: 'login', check }
    const drive = playDrive([step(1, { type: 'configure-probe', probe })], {
      settings: { mode: 'live' },
      until: at(2),
    })
    const levels = () => projectorView(recordOf(drive), drive.wall).components.map(({ level }) => level)
    // The story's gateway is down all the time, and login needs it.
    expect(levels()).toEqual(['up', 'up', 'up'])
    const found = {
      type: 'probe-result',
      probe: 'port',
      result: 'failed',
      since: at(1),
      detail: 'no',
    } as const
    const muster = { kind: 'system', name: 'Muster' } as const
    drive.as(muster, found)
    expect(levels()).toEqual(['up', 'down', 'up'])
    // What was seen stays seen: the probe passes, and goes, while the gateway still keeps the login down.
    drive.as(muster, { ...found, result: 'passed' })
    drive.must({ type: 'remove-probe', probe: 'port' })
    expect(levels()).toEqual(['up', 'down', 'up'])
  })

  it('is tense while a component is known to be down and calm once all is back, or over', () => {
    const noticed = step(1, { type: 'mark', mark: 'detected' })
    const up = { type: 'set-component', component: 'gateway', level: 'up', reason: 'Test' } as const
    expect(play(2, noticed).mood).toBe('tense')
    expect(play(2, noticed, step(1, up)).mood).toBe('calm')
    expect(play(2, noticed, step(1, { type: 'end', reason: 'Late' })).mood).toBe('calm')
  })

  it('shows votes once the decision is taken, not before', () => {
    const asked = step(1, { type: 'ask-poll', point: 'route', roles: ['technician'] })
    const voted = step(1, { type: 'vote', point: 'route', option: 'stay', role: 'technician' })
    const decided = step(2, { type: 'decide', point: 'route', option: 'second', role: 'commander' })
    expect(play(2, asked, voted, step(1, show('decision', 'route'))).decision?.votes).toBeNull()
    expect(play(3, asked, voted, decided, step(2, show('decision', 'route'))).decision?.votes).toEqual([0, 1])
  })
})
