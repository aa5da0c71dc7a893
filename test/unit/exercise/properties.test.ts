import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import { exerciseNow } from '../../../shared/base/clock.ts'
import { MINUTE, SECOND } from '../../../shared/base/time.ts'
import { lineSchema } from '../../../shared/contract/events.ts'
import { foldLines } from '../../../shared/exercise/fold.ts'
import { nextDue } from '../../../shared/exercise/next-due.ts'
import { isLive } from '../../../shared/exercise/state.ts'
import { undoable } from '../../../shared/exercise/undo.ts'
import { worldOf } from '../../../shared/exercise/world.ts'
import { evaluateCondition, explainCondition } from '../../../shared/scenario/conditions.ts'
import { type Drive, startTiny } from '../../support/drive.ts'
import { anyMoves, type Move, play, storyMoves, undoableMoves } from '../../support/random-commands.ts'
import { storyOf, withoutWall } from '../../support/story-of.ts'

/** A busy machine may take its time over hundreds of exercises. */
const LONG = 120_000

const now = (drive: Drive) => exerciseNow(drive.state.clock, drive.wall)

/** Lets the clock run until it shows `until`, however slow it gets on the way. */
function runTo(drive: Drive, until: number, step: number): void {
  while (now(drive) < until)
    drive.wait(Math.ceil(Math.min(step, (until - now(drive)) / drive.state.clock.rate)))
}

describe('over random exercises', () => {
  it(
    '§4.1 replay equals play: folding the journal read back from JSON gives the state that was played',
    () => {
      fc.assert(
        fc.property(anyMoves, fc.constantFrom(1, 30), fc.boolean(), (moves, rate, slowForPeople) => {
          const drive = startTiny({ rate, slowForPeople, durations: 'sampled' })
          for (const move of moves) play(drive, move)
          const read = drive.lines.map((line) => lineSchema.parse(JSON.parse(JSON.stringify(line))))
          expect(canonicalJson(foldLines(drive.scenario, read))).toBe(canonicalJson(drive.state))
        }),
        { numRuns: 150 },
      )
    },
    LONG,
  )

  it(
    '§4.5 a jump equals a run but for wall times',
    () => {
      fc.assert(
        fc.property(
          storyMoves,
          fc.integer({ min: 1, max: 240 }),
          fc.integer({ min: 1, max: 50 }),
          fc.constantFrom({ rate: 1, slowForPeople: false }, { rate: 60, slowForPeople: true }),
          (moves, minutes, ticks, pace) => {
            const [runner, jumper] = [
              startTiny({ durations: 'sampled', ...pace }),
              startTiny({ durations: 'sampled', ...pace }),
            ]
            for (const move of moves) {
              play(runner, move)
              play(jumper, move)
            }
            const until = now(runner) + minutes * MINUTE
            runTo(runner, until, (minutes * MINUTE) / ticks)
            jumper.must({ type: 'jump', until: now(runner), force: true, cadences: 'missed' })
            expect(withoutWall(jumper.events)).toEqual(withoutWall(runner.events))
            expect(now(jumper)).toBe(now(runner))
            expect(jumper.state.clock.rate).toBe(runner.state.clock.rate)
          },
        ),
        { numRuns: 120 },
      )
    },
    LONG,
  )

  it(
    '§4.5 how often the clock ticks changes nothing',
    () => {
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
    },
    LONG,
  )

  it(
    '§4.3 exercise time never runs backwards, but for an undone jump',
    () => {
      fc.assert(
        fc.property(anyMoves, fc.constantFrom(1, 10, 60), (moves, rate) => {
          const drive = startTiny({ rate, slowForPeople: true })
          let last = 0
          for (const move of moves) {
            const back = move.kind === 'undo' && undoesJump(drive)
            play(drive, move)
            if (!back) expect(now(drive)).toBeGreaterThanOrEqual(last)
            last = now(drive)
          }
        }),
        { numRuns: 150 },
      )
    },
    LONG,
  )

  it(
    '§4.7 undone one after the other, commands leave the story as if they had never been',
    () => {
      fc.assert(
        fc.property(storyMoves, undoableMoves, fc.integer({ min: 1, max: 30 }), (before, moves, minutes) => {
          const [undone, never] = [startTiny({ durations: 'sampled' }), startTiny({ durations: 'sampled' })]
          for (const move of before) {
            play(undone, move)
            play(never, move)
          }
          const depth = undoCount(undone)
          for (const move of moves) play(undone, move)
          undone.wait(minutes * MINUTE)
          while (undoCount(undone) > depth) undoLast(undone)
          never.wait(undone.wall - never.wall)
          expect(storyOf(undone)).toBe(storyOf(never))
          expect(now(undone)).toBe(now(never))
        }),
        { numRuns: 200 },
      )
    },
    LONG,
  )

  it(
    '§4.7 a jump undone at once leaves all as if it had never been',
    () => {
      fc.assert(
        fc.property(
          storyMoves,
          fc.integer({ min: 1, max: 120 }),
          fc.integer({ min: 1, max: 120 }),
          fc.boolean(),
          (before, minutes, seconds, slowForPeople) => {
            const settings = { durations: 'sampled', rate: 10, slowForPeople } as const
            const [undone, never] = [startTiny(settings), startTiny(settings)]
            for (const move of before) {
              play(undone, move)
              play(never, move)
            }
            undone.must({
              type: 'jump',
              until: now(undone) + minutes * MINUTE,
              force: true,
              cadences: 'kept',
            })
            undone.wait(seconds * SECOND)
            undoLast(undone)
            never.wait(seconds * SECOND)
            expect(storyOf(undone)).toBe(storyOf(never))
            expect(now(undone)).toBe(now(never))
            expect(undone.state.clock.rate).toBe(never.state.clock.rate)
          },
        ),
        { numRuns: 120 },
      )
    },
    LONG,
  )

  it(
    'after every move: events in order, nothing overdue, no role with more hands than it has, nobody idle',
    () => {
      fc.assert(
        fc.property(anyMoves, fc.boolean(), (moves, slowForPeople) => {
          const drive = startTiny({ rate: 60, slowForPeople })
          for (const move of moves) {
            play(drive, move)
            expectSound(drive)
          }
        }),
        { numRuns: 150 },
      )
    },
    LONG,
  )

  it(
    '§4.6 what waits for a condition waits because it does not hold, and says so',
    () => {
      fc.assert(
        fc.property(anyMoves, (moves) => {
          const drive = startTiny({ rate: 30 })
          for (const move of moves) {
            play(drive, move)
            expectArmed(drive)
          }
        }),
        { numRuns: 100 },
      )
    },
    LONG,
  )
})

function undoesJump(drive: Drive): boolean {
  const last = undoable(drive.lines)?.command
  return drive.lines.some(
    (line) => line.id === last && line.events.some((event) => event.type === 'ClockJumped'),
  )
}

function undoLast(drive: Drive): void {
  drive.must({ type: 'undo', command: undoable(drive.lines)?.command ?? '' })
}

/** How many presses of undo there are left. */
function undoCount(drive: Drive): number {
  const copy: Move[] = []
  let lines = drive.lines
  for (let last = undoable(lines); last !== null; last = undoable(lines)) {
    copy.push({ kind: 'undo' })
    const { command, label } = last
    const undone = { type: 'CommandUndone' as const, command, label, at: 0, cause: 'count' }
    const line = lines.at(-1)
    if (line === undefined) break
    lines = [...lines, { ...line, id: `count-${copy.length}`, command: 'undo', events: [undone] }]
  }
  return copy.length
}

function expectSound({ lines, scenario, state, wall }: Drive): void {
  const last = lines.at(-1)
  const times = last?.command === 'undo' ? [] : (last?.events.map((event) => event.at) ?? [])
  expect(times).toEqual([...times].sort((left, right) => left - right))
  const shown = exerciseNow(state.clock, wall)
  expect(state.lastAt).toBeLessThanOrEqual(shown)
  if (isLive(state.phase)) expect(nextDue(scenario, state)?.at ?? Infinity).toBeGreaterThan(shown)
  for (const { id, capacity } of scenario.roles) {
    const own = Object.values(state.tasks).filter((one) => one.role === id)
    const running = own.filter((one) => one.status === 'running').length
    expect(running).toBeLessThanOrEqual(capacity)
    if (isLive(state.phase) && running < capacity)
      expect(own.filter((one) => one.status === 'queued')).toEqual([])
  }
}

function expectArmed(drive: Drive): void {
  const { scenario, state } = drive
  if (!isLive(state.phase)) return
  const world = worldOf(scenario, state, now(drive))
  for (const { id, trigger } of scenario.injects) {
    if (trigger.kind !== 'when' || state.injects[id]?.status !== 'pending') continue
    expect(evaluateCondition(trigger.when, world)).toBe(false)
    expect(explainCondition(trigger.when, world, scenario)).toMatch(/^waits for ./)
  }
  for (const { id, when } of scenario.decisions) {
    const held = state.decisions[id]
    if (held?.status === 'pending' && held.opensAt === null)
      expect(evaluateCondition(when, world)).toBe(false)
  }
}
