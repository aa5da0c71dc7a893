import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import { exerciseNow } from '../../../shared/base/clock.ts'
import { MINUTE } from '../../../shared/base/time.ts'
import type { ExerciseEvent } from '../../../shared/contract/events.ts'
import { lineSchema } from '../../../shared/contract/events.ts'
import { foldLines } from '../../../shared/exercise/fold.ts'
import { type Drive, startTiny } from '../../support/drive.ts'
import { anyMoves, play, storyMoves } from '../../support/random-commands.ts'

/** Events without wall instants, and without the jump that is being compared with a run. */
function withoutWall(events: readonly ExerciseEvent[]): readonly string[] {
  return events
    .filter((event) => event.type !== 'ClockJumped')
    .map((event) =>
      canonicalJson('segment' in event ? { ...event, segment: { ...event.segment, wall: 0 } } : event),
    )
}

const now = (drive: Drive) => exerciseNow(drive.state.clock, drive.wall)

describe('over random exercises', () => {
  it('§4.1 replay equals play: folding the journal read back from JSON gives the state that was played', () => {
    fc.assert(
      fc.property(anyMoves, fc.constantFrom(1, 30), fc.boolean(), (moves, rate, slowForPeople) => {
        const drive = startTiny({ rate, slowForPeople, durations: 'sampled' })
        for (const move of moves) play(drive, move)
        const read = drive.lines.map((line) => lineSchema.parse(JSON.parse(JSON.stringify(line))))
        expect(canonicalJson(foldLines(drive.scenario, read))).toBe(canonicalJson(drive.state))
      }),
      { numRuns: 150 },
    )
  })

  it('§4.5 a jump equals a run but for wall times', () => {
    fc.assert(
      fc.property(
        storyMoves,
        fc.integer({ min: 1, max: 240 }),
        fc.integer({ min: 1, max: 50 }),
        (moves, minutes, ticks) => {
          const [runner, jumper] = [startTiny({ durations: 'sampled' }), startTiny({ durations: 'sampled' })]
          for (const move of moves) {
            play(runner, move)
            play(jumper, move)
          }
          const until = now(runner) + minutes * MINUTE
          runner.wait(minutes * MINUTE, ticks)
          jumper.must({ type: 'jump', until, force: true, cadences: 'missed' })
          expect(withoutWall(jumper.events)).toEqual(withoutWall(runner.events))
          expect(now(jumper)).toBe(now(runner))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('§4.5 how often the clock ticks changes nothing', () => {
    fc.assert(
      fc.property(storyMoves, fc.constantFrom(1, 10, 60), (moves, rate) => {
        const [seldom, often] = [
          startTiny({ rate, slowForPeople: true }),
          startTiny({ rate, slowForPeople: true }),
        ]
        for (const move of moves) {
          play(seldom, move.kind === 'wait' ? { ...move, ticks: 1 } : move)
          play(often, move.kind === 'wait' ? { ...move, ticks: 9 } : move)
        }
        expect(withoutWall(often.events)).toEqual(withoutWall(seldom.events))
      }),
      { numRuns: 100 },
    )
  })

  it('§4.3 exercise time never runs backwards, but for an undone jump', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const drive = startTiny({ rate: 10, slowForPeople: true })
        let last = 0
        for (const move of moves) {
          play(drive, move)
          if (move.kind !== 'undo') expect(now(drive)).toBeGreaterThanOrEqual(last)
          last = now(drive)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('events of one line are in order of exercise time, and none is later than now', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const drive = startTiny({ rate: 60 })
        for (const move of moves) play(drive, move)
        for (const line of drive.lines.filter((one) => one.command !== 'undo')) {
          const times = line.events.map((event) => event.at)
          expect(times).toEqual([...times].sort((left, right) => left - right))
        }
        expect(drive.state.lastAt).toBeLessThanOrEqual(now(drive))
      }),
      { numRuns: 100 },
    )
  })
})
