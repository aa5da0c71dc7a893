import { describe, expect, it } from 'vitest'
import { exerciseNow } from '../../../shared/base/clock.ts'
import { MINUTE, SECOND } from '../../../shared/base/time.ts'
import type { Command } from '../../../shared/contract/commands.ts'
import { foldLines } from '../../../shared/exercise/fold.ts'
import { hostKit, newExercise, pass, reopened, START, send, story } from '../../support/host-kit.ts'

describe('an exercise on its host', () => {
  it('§4.2 writes one line for one command, with all that it caused', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    expect(await send(exercise, { type: 'start' })).toEqual({ ok: true, seq: 1 })
    expect(exercise.record().lines.map((line) => line.command)).toEqual(['create', 'start'])
    const types = exercise.record().lines[1]?.events.map((event) => event.type)
    expect(types).toContain('ExerciseStarted')
    expect(types).toContain('ComponentSet')
  })

  it('§4.2 §4.3 writes a line for time only when something happened, at its own due time', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 4 * MINUTE - 1)
    expect(exercise.record().lines).toHaveLength(2)
    await pass(kit, exercise, 1)
    const line = exercise.record().lines[2]
    expect(line).toMatchObject({ command: 'advance', actor: { kind: 'clock' }, wall: START + 4 * MINUTE })
    expect(line?.events).toContainEqual(
      expect.objectContaining({ type: 'InjectDelivered', inject: 'first-calls', at: 4 * MINUTE }),
    )
  })

  it('§4.3 wakes for what is due at any rate, and paused time does not count', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit, { rate: 60 })
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 3 * SECOND)
    await send(exercise, { type: 'pause', reason: 'Coffee', kind: 'break' })
    await pass(kit, exercise, 600 * SECOND)
    expect(exercise.record().state.injects['first-calls']?.status).not.toBe('delivered')
    await send(exercise, { type: 'resume' })
    await pass(kit, exercise, SECOND)
    expect(exercise.record().state.injects['first-calls']).toMatchObject({
      status: 'delivered',
      deliveredAt: 4 * MINUTE,
    })
  })

  it('§4.1 folds to the same state as its lines do', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 7 * MINUTE)
    await send(exercise, { type: 'mark', mark: 'declared' })
    await send(exercise, { type: 'decide', point: 'route', option: 'second', role: 'commander' })
    await pass(kit, exercise, 5 * MINUTE)
    const { scenario, lines, state } = exercise.record()
    expect(state).toEqual(foldLines(scenario, lines))
  })

  it('§4.7 an undo is a line more, and the state is folded anew', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, MINUTE)
    await send(exercise, { type: 'mark', mark: 'declared' }, 'declare')
    expect(exercise.record().state.marks.declared).toBeDefined()
    const before = exercise.record().lines.length
    expect((await send(exercise, { type: 'undo', command: 'declare' })).ok).toBe(true)
    expect(exercise.record().lines).toHaveLength(before + 1)
    expect(exercise.record().state.marks.declared).toBeUndefined()
    const { scenario, lines, state } = exercise.record()
    expect(state).toEqual(foldLines(scenario, lines))
  })

  it('§4.9 answers a repeated command as the first was, also while the first is on its way', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' }, 'start')
    const [first, second] = await Promise.all([
      send(exercise, { type: 'mark', mark: 'declared' }, 'once'),
      send(exercise, { type: 'mark', mark: 'declared' }, 'once'),
    ])
    expect(first).toEqual({ ok: true, seq: 2 })
    expect(second).toEqual(first)
    expect(await send(exercise, { type: 'start' }, 'start')).toEqual({ ok: true, seq: 1 })
    expect(exercise.record().lines).toHaveLength(3)
  })

  it('§4.9 §4.10 refuses a repeated command as the first was', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    const refused = await send(exercise, { type: 'resume' }, 'early')
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'wrong-phase' } })
    await send(exercise, { type: 'start' })
    await send(exercise, { type: 'pause', reason: 'Coffee' })
    expect(await send(exercise, { type: 'resume' }, 'early')).toEqual(refused)
    expect(exercise.record().state.phase).toBe('paused')
  })

  it('§4.9 knows the commands of before a restart', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    const answer = await send(exercise, { type: 'start' }, 'start')
    await exercise.stop()
    const later = hostKit(kit.journals, START + MINUTE)
    const again = await reopened(later, exercise.id)
    const lines = again.record().lines.length
    expect(await send(again, { type: 'start' }, 'start')).toEqual(answer)
    expect(again.record().lines).toHaveLength(lines)
  })

  it('§4.9 the same wish to create gives the same exercise, also after a restart', async () => {
    const kit = hostKit()
    const first = await newExercise(kit)
    expect(await newExercise(kit)).toBe(first)
    const later = hostKit(kit.journals, START + MINUTE)
    expect((await newExercise(later)).id).toBe(first.id)
    expect(await kit.journals.list()).toEqual([first.id])
  })

  it('§4.11 closing records the score in the same line', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 5 * MINUTE)
    await send(exercise, { type: 'end', reason: 'Enough for today' })
    expect((await send(exercise, { type: 'close', signedBy: 'Kari' })).ok).toBe(true)
    expect(story(exercise).at(-1)).toBe('close: ExerciseClosed ScoreRecorded')
    const [, recorded] = exercise.record().lines.at(-1)?.events ?? []
    expect(recorded).toMatchObject({
      type: 'ScoreRecorded',
      rubric: 1,
      score: { rubric: 1, verdict: expect.any(String) },
    })
  })
})

describe('sleep, crash and other gaps', () => {
  it('§4.3 a laptop that slept, its monotonic clock standing: the exercise is paused as of before, with a notice', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 2 * MINUTE)
    kit.skew = 3_600_000
    await pass(kit, exercise, 5 * SECOND)
    const { state, lines } = exercise.record()
    expect(state).toMatchObject({ phase: 'paused', pauseKind: 'sleep' })
    expect(exerciseNow(state.clock, kit.time.now() + kit.skew)).toBe(2 * MINUTE)
    expect(lines.at(-1)).toMatchObject({
      command: 'pause',
      actor: { kind: 'system' },
      wall: START + 2 * MINUTE,
    })
    expect(kit.notices).toMatchObject([{ tone: 'attention', text: expect.stringContaining('slept') }])
    await send(exercise, { type: 'resume' })
    await pass(kit, exercise, 2 * MINUTE)
    expect(exercise.record().state.injects['first-calls']?.deliveredAt).toBe(4 * MINUTE)
    expect(exercise.record().lines.at(-1)?.wall).toBe(START + 3_600_000 + 4 * MINUTE + 5 * SECOND)
  })

  it('§4.3 a laptop that slept, its monotonic clock counting: the same', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, MINUTE)
    kit.time.leap(3_600_000)
    expect(await send(exercise, { type: 'note', note: 'n1', text: 'Back again' })).toMatchObject({ ok: true })
    const { state } = exercise.record()
    expect(state).toMatchObject({ phase: 'paused', pauseKind: 'sleep' })
    expect(state.clock.exercise).toBe(MINUTE)
  })

  it('§4.3 a wall clock set back or a little forward moves nothing', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, MINUTE)
    kit.skew = -7_200_000
    await pass(kit, exercise, MINUTE)
    kit.skew = -7_190_000
    await pass(kit, exercise, 2 * MINUTE)
    expect(exercise.record().state).toMatchObject({ phase: 'running' })
    expect(exercise.record().state.injects['first-calls']?.deliveredAt).toBe(4 * MINUTE)
    expect(exercise.record().lines.at(-1)?.wall).toBe(START + 4 * MINUTE)
  })

  it('§4.3 after a crash it stands paused at the last heartbeat', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 2 * MINUTE + 3 * SECOND)
    // No stop: the process is gone. The last heartbeat was at 2:00.
    const later = hostKit(kit.journals, START + 24 * 3_600_000)
    const again = await reopened(later, exercise.id)
    await again.settled()
    const { state, lines } = again.record()
    expect(state).toMatchObject({ phase: 'paused', pauseKind: 'crash' })
    expect(state.clock).toMatchObject({ exercise: 2 * MINUTE, rate: 0 })
    expect(lines.at(-1)).toMatchObject({ command: 'pause', wall: START + 2 * MINUTE })
    await send(again, { type: 'resume' })
    await pass(later, again, 2 * MINUTE)
    expect(again.record().state.injects['first-calls']?.deliveredAt).toBe(4 * MINUTE)
  })

  it('§4.3 after a crash without a heartbeat it stands at its last line', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 4 * SECOND)
    await send(exercise, { type: 'note', note: 'n1', text: 'Calls' })
    const again = await reopened(hostKit(kit.journals, START + MINUTE), exercise.id)
    await again.settled()
    expect(again.record().state.clock).toMatchObject({ exercise: 4 * SECOND, rate: 0 })
  })

  it('a host that stops pauses what runs', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 3 * SECOND)
    await exercise.stop()
    const read = await kit.journals.read(exercise.id)
    expect(read.ok && read.value.lines.at(-1)).toMatchObject({ command: 'pause', wall: START + 3 * SECOND })
  })
})

describe('faults of the program', () => {
  it('a command that fails inside is refused, changes nothing, and takes nothing else down', async () => {
    const kit = hostKit()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    const before = exercise.record()
    // No schema lets such a command through; it stands for any fault.
    const actor = { kind: 'facilitator', name: 'Kari' } as const
    const command = Object.defineProperty({ type: 'note', note: 'n', by: '', ago: 0 }, 'text', {
      get: () => {
        throw new Error('A fault')
      },
    })
    const answer = await exercise.submit({ id: 'fault', command: command as Command, actor })
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: 'host-fault', remedy: expect.stringMatching(/\w/) },
    })
    expect(exercise.record()).toEqual(before)
    expect(await send(exercise, { type: 'note', note: 'n', text: 'Calls' }, 'fault')).toMatchObject({
      ok: true,
    })
  })
})
