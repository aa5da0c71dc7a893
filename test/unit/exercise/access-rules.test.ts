import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { type CommandInput, commandSchema } from '../../../shared/contract/commands.ts'
import type { Place } from '../../../shared/contract/room.ts'
import { mayCommand } from '../../../shared/exercise/access-rules.ts'
import { type Drive, startTiny } from '../../support/drive.ts'
import { anyMove, drawFrom, seatMove } from '../../support/random-play.ts'

const commander: Place = { kind: 'role', role: 'commander' }
const technician: Place = { kind: 'role', role: 'technician' }
const evaluator: Place = { kind: 'evaluator' }

function may(drive: Drive, place: Place, input: CommandInput, person = 'Ida'): boolean {
  return mayCommand(place, person, commandSchema.parse(input), drive.state, drive.scenario) === null
}

const decide: CommandInput = { type: 'decide', point: 'route', option: 'stay', role: 'commander' }
const tick: CommandInput = { type: 'tick', ref: 'outage-response/1', status: 'done', role: 'technician' }

describe('§4.8 a player', () => {
  it('decides what its role is asked, once it is asked', () => {
    const drive = startTiny()
    expect(may(drive, commander, decide)).toBe(true)
    expect(may(drive, technician, decide)).toBe(false)
    expect(may(drive, technician, { ...decide, role: 'technician' })).toBe(false)
    expect(
      may(drive, technician, { type: 'decide', point: 'source', option: 'wal', role: 'technician' }),
    ).toBe(false)
    expect(
      may(drive, commander, {
        type: 'draft',
        point: 'source',
        option: null,
        rationale: '',
        confidence: null,
      }),
    ).toBe(false)
  })

  it('speaks for its own role and for the one it stands in for', () => {
    const drive = startTiny()
    expect(may(drive, technician, tick)).toBe(true)
    expect(may(drive, commander, tick)).toBe(false)
    drive.must({ type: 'seat', role: 'commander', person: 'Bo', present: false })
    expect(may(drive, technician, decide)).toBe(true)
    drive.must({ type: 'seat', role: 'commander', person: 'Bo', present: true })
    expect(may(drive, technician, decide)).toBe(false)
  })

  it('writes under its own name, opens its own inbox and ends its own tasks in a live drill only', () => {
    const note = { type: 'note', note: 'n', text: 'Odd', by: 'Ida' } as const
    const drive = startTiny().wait(5 * MINUTE)
    expect(may(drive, technician, note)).toBe(true)
    expect(may(drive, technician, { ...note, by: 'Bo' })).toBe(false)
    const open = { type: 'open-item', item: 'first-calls', how: 'answered' } as const
    expect(may(drive, commander, { ...open, role: 'commander' })).toBe(true)
    expect(may(drive, technician, { ...open, role: 'technician' })).toBe(false)
    expect(may(drive, technician, { ...open, role: 'commander' })).toBe(false)
    for (const mode of ['tabletop', 'live'] as const) {
      const drill = startTiny({ mode }).must({ type: 'start-task', task: 'restore-wal', role: 'technician' })
      const done: CommandInput = { type: 'complete-task', run: 'restore-wal#1' }
      expect(may(drill, technician, done)).toBe(mode === 'live')
      expect(may(drill, commander, done)).toBe(false)
    }
  })

  it('gives word of a duty that has begun and is its own to give', () => {
    const drive = startTiny()
    const told = (obligation: string): CommandInput => ({
      type: 'send-message',
      message: 'm',
      from: { kind: 'role', role: 'communicator' },
      to: [{ kind: 'outside', name: 'Customer contacts' }],
      via: 'email',
      text: 'We look at it',
      obligation,
    })
    const communicator: Place = { kind: 'role', role: 'communicator' }
    expect(may(drive, communicator, told('customers-first'))).toBe(false)
    drive.must({ type: 'mark', mark: 'declared' })
    expect(may(drive, communicator, told('customers-first'))).toBe(true)
    expect(may(drive, communicator, told('authority'))).toBe(false)
    expect(may(drive, technician, told('customers-first'))).toBe(false)
  })
})

describe('§4.8 whatever is sent', () => {
  const OF_EVALUATORS = new Set(['evaluate', 'observe'])
  const OF_PLAYERS = new Set([
    'send-message',
    'open-item',
    'vote',
    'decide',
    'decide-freely',
    'draft',
    'explain',
    'tick',
    'start-task',
    'complete-task',
    'abort-task',
    'hand-over-task',
    'note',
    'mark',
  ])

  it('nobody at a seat runs the exercise, and observers and the wall do nothing', () => {
    const draw = drawFrom('access')
    const seen = new Set<string>()
    const drive = startTiny()
    for (let moves = 0; moves < 400; moves += 1) {
      const input = (draw() < 0.5 ? anyMove : seatMove)(drive.wait(Math.floor(draw() * 10_000)), draw)
      if (input === null) continue
      for (const place of [commander, technician]) {
        if (may(drive, place, input)) seen.add(input.type)
        expect(may(drive, place, input) && !OF_PLAYERS.has(input.type)).toBe(false)
      }
      expect(may(drive, evaluator, input, 'Ada') && !OF_EVALUATORS.has(input.type)).toBe(false)
      expect(may(drive, { kind: 'observer' }, input)).toBe(false)
      expect(may(drive, { kind: 'projector' }, input)).toBe(false)
      drive.try(input)
    }
    expect(seen.size).toBeGreaterThan(5)
    expect(
      may(drive, evaluator, { type: 'evaluate', objective: 'recover', by: 'Ada', rating: 'S' }, 'Ada'),
    ).toBe(true)
    expect(
      may(drive, evaluator, { type: 'evaluate', objective: 'recover', by: 'Bo', rating: 'S' }, 'Ada'),
    ).toBe(false)
  })
})
