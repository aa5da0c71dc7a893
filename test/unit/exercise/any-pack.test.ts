import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import { exerciseNow, wallWhen } from '../../../shared/base/clock.ts'
import { MINUTE } from '../../../shared/base/time.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import { foldLines } from '../../../shared/exercise/fold.ts'
import { nextDue } from '../../../shared/exercise/next-due.ts'
import { undoable } from '../../../shared/exercise/undo.ts'
import { Drive } from '../../support/drive.ts'
import { shippedPack } from '../../support/load-pack.ts'
import { playable } from '../../support/pack-play.ts'
import { anyMove, type Draw, drawFrom, storyMove } from '../../support/random-play.ts'
import { storyOf, withoutWall } from '../../support/story-of.ts'

/** A shipped pack is far richer than the tiny one: what holds there must hold here. */
const { scenario, runbooks } = playable(shippedPack('sms-provider-outage'))
const SEEDS = Array.from({ length: 30 }, (_, index) => `anyone-${index}`)
const LONG = 120_000

const started = (settings: Partial<Settings>) =>
  new Drive(scenario, runbooks, { durations: 'sampled', ...settings }).must({ type: 'start' })
const now = (drive: Drive) => exerciseNow(drive.state.clock, drive.wall)
const pause = (draw: Draw) => Math.floor(draw() * 10 * MINUTE)

describe('a shipped pack in the hands of anybody', () => {
  it(
    '§4.1 §4.5 folds to what was played, with nothing overdue and nothing from the future',
    () => {
      for (const seed of SEEDS) {
        const draw = drawFrom(seed)
        const drive = started({ rate: 10, slowForPeople: draw() < 0.5 })
        for (let moves = 0; moves < 25; moves += 1) {
          const command = anyMove(drive.wait(pause(draw) / 10), draw)
          if (command !== null) drive.try(command)
          const last = undoable(drive.lines)
          if (last !== null && draw() < 0.1) drive.must({ type: 'undo', command: last.command })
          drive.tick()
          expect(drive.state.lastAt).toBeLessThanOrEqual(now(drive))
          expect(nextDue(scenario, drive.state, now(drive))?.at ?? Infinity).toBeGreaterThan(now(drive))
        }
        expect(canonicalJson(foldLines(scenario, drive.lines))).toBe(canonicalJson(drive.state))
      }
    },
    LONG,
  )

  it(
    '§4.5 a jump equals a run but for wall times',
    () => {
      for (const seed of SEEDS) {
        const draw = drawFrom(seed)
        const pace = draw() < 0.5 ? { rate: 60, slowForPeople: true } : { rate: 1, slowForPeople: false }
        const [runner, jumper] = [started(pace), started(pace)]
        for (let moves = 0; moves < 10; moves += 1) {
          const wait = pause(draw)
          jumper.wait(wait)
          const command = storyMove(runner.wait(wait), draw)
          if (command !== null) expect(jumper.try(command).ok).toBe(runner.try(command).ok)
        }
        const until = now(runner) + Math.ceil(draw() * 240) * MINUTE
        for (let wall = wallWhen(runner.state.clock, until); now(runner) < until; ) {
          runner.wait(Math.max(1, (wall ?? 0) - runner.wall))
          wall = wallWhen(runner.state.clock, until)
        }
        jumper.must({ type: 'jump', until: now(runner), force: true, cadences: 'missed' })
        expect(withoutWall(jumper.events)).toEqual(withoutWall(runner.events))
      }
    },
    LONG,
  )

  it(
    '§4.7 undone one after the other, commands leave the story as if they had never been',
    () => {
      for (const seed of SEEDS) {
        const draw = drawFrom(seed)
        const [undone, never] = [started({}), started({})]
        for (let moves = 0; moves < 12; moves += 1) {
          const wait = pause(draw)
          never.wait(wait)
          const command = storyMove(undone.wait(wait), draw)
          if (command !== null) expect(never.try(command).ok).toBe(undone.try(command).ok)
        }
        const done: string[] = []
        for (let moves = 0; moves < 8; moves += 1) {
          const command = storyMove(undone.wait(pause(draw)), draw)
          if (command !== null && undone.try(command, `more-${moves}`).ok) done.push(`more-${moves}`)
        }
        undone.wait(20 * MINUTE)
        for (const command of done.reverse()) undone.must({ type: 'undo', command })
        never.wait(undone.wall - never.wall)
        expect(storyOf(undone)).toBe(storyOf(never))
        expect(now(undone)).toBe(now(never))
      }
    },
    LONG,
  )
})
