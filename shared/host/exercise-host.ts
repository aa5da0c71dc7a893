/**
 * One exercise that is open on this host. Every command takes the same way: bring the clock forward, decide, append,
 * answer once durable, show (DESIGN §2). Deciding happens in one turn of the event loop, so commands are serial by
 * themselves; the disk's work overlaps.
 *
 * Over 200 lines because clock, disk trouble and commands share one order of events that is told here, in one place.
 */
import { z } from 'zod'
import type { Problem } from '../base/problem.ts'
import type { Result } from '../base/result.ts'
import type { DurationMs, WallMs } from '../base/time.ts'
import type { Actor, Command, Refusal } from '../contract/commands.ts'
import type { Answer, ExerciseEvent } from '../contract/events.ts'
import type { ProbeTried } from '../contract/probes.ts'
import { advance } from '../exercise/advance.ts'
import { decide } from '../exercise/decide.ts'
import { evolve } from '../exercise/evolve.ts'
import { wakeAt } from '../exercise/next-due.ts'
import type { ExerciseState } from '../exercise/state.ts'
import type { ExerciseRecord } from '../projections/record.ts'
import { scoreOf } from '../projections/score.ts'
import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'
import { createBroadcaster, type ViewListener } from './broadcaster.ts'
import { createExerciseLog, type Fold } from './exercise-log.ts'
import { createHostClock } from './host-clock.ts'
import type { HostPorts, LineDraft, OpenedJournal, PackTexts } from './ports.ts'
import { createProbes, refusedCa } from './probes.ts'
import { createTypedWords, type TypedWords } from './typed.ts'
import { type JoinCard, type SeatView, viewKey, viewsOf } from './views.ts'

/** How often a running exercise says that it is alive, looks at its clock and refreshes what screens extrapolate. */
const HEARTBEAT: DurationMs = 5_000
/** How long after the disk refused it is tried again. */
const RETRY: DurationMs = 2_000
/** Timers of every runtime take this much; longer waits are walked in steps. */
const LONGEST_TIMER: DurationMs = 60_000
/** What is due this soon goes before a view, and takes about so long until it is durable. */
const URGENT: DurationMs = 15
const URGENT_TAKES: DurationMs = 5
/** Refusals that are remembered, so that a command sent twice is refused alike. */
const REFUSALS_KEPT = 1_000

export interface ExerciseMaterial {
  readonly id: string
  readonly scenario: Scenario
  readonly runbooks: readonly Runbook[]
  readonly files: PackTexts
}

export interface CommandFrom {
  readonly id: string
  readonly command: Command
  readonly actor: Actor
}

export interface ExerciseHost {
  readonly id: string
  /** Answers once the command is durable. The same id is answered alike, also after a restart (DESIGN §4.9). */
  submit(request: CommandFrom): Promise<Answer>
  /** The answer to a command that came already; null: it did not. */
  answered(id: string): Promise<Answer> | null
  watch(view: SeatView, listener: ViewListener): () => void
  /** How the room of this exercise is joined, for the wall; null: it is closed. */
  showJoin(card: JoinCard | null): void
  /** What a role's seat has typed and not sent; its right to is checked. */
  readonly typed: Pick<TypedWords, 'tell'>
  /** Runs a probe once by hand. The log, the figures and the probe's own standing are left as they are. */
  tryProbe(probe: string): Promise<Result<ProbeTried, Refusal>>
  /** Calls `listener` after every durable change, until the returned function is called. */
  onChanged(listener: () => void): () => void
  /** The durable record, for reports and rows. */
  record(): ExerciseRecord
  /** The host's wall instant. */
  now(): WallMs
  /** Waits until nothing is on its way to the disk. */
  settled(): Promise<void>
  readonly problems: readonly Problem[]
  /** Pauses what is running, as of now, and closes the journal. */
  stop(): Promise<void>
}

interface Blocked {
  readonly refusal: Refusal
  /** Time stopped counting here. */
  readonly since: WallMs
}

export interface ExercisePorts extends Pick<HostPorts, 'clock' | 'timers' | 'newId' | 'report' | 'probes'> {
  /** Tells those who run the exercise, on every screen of theirs. */
  readonly notify: (notice: HostNotice) => void
}

export interface HostNotice {
  readonly tone: 'attention' | 'breached'
  readonly text: string
  readonly remedy: string
}

/** Opens an exercise on its journal. One that was running when its host stopped is paused where it stood. */
export function openExercise(
  ports: ExercisePorts,
  material: ExerciseMaterial,
  opened: OpenedJournal,
): ExerciseHost {
  const { id, scenario, runbooks } = material
  const { journal, readOnly } = opened
  const log = createExerciseLog(scenario, journal, opened.lines)
  const lastLine = opened.lines.at(-1)?.wall ?? 0
  const lastKnown = Math.max(lastLine, opened.alive ?? 0)
  const clock = createHostClock(ports.clock, lastKnown)
  const answers = new Map<string, Promise<Answer>>()
  for (const line of opened.lines) answers.set(line.id, Promise.resolve({ ok: true, seq: line.seq }))
  const refused: string[] = []
  let blocked: Blocked | null = null
  let join: JoinCard | null = null
  let cancelWake: () => void = () => undefined
  let wakesAt: WallMs | null = null
  let cancelBeat: () => void = () => undefined
  let isStopped = false
  let lastAppend: Promise<unknown> = Promise.resolve()

  const changeListeners = new Set<() => void>()
  const broadcaster = createBroadcaster<SeatView>(
    ports.timers,
    viewKey,
    () => {
      const make = viewsOf(shownRecord(), now(), notices(), { join, runs: probes.runs, typed: typed.views })
      return (view) => {
        try {
          return make(view)
        } catch (error) {
          fault(error)
          return null
        }
      }
    },
    busyFor,
  )

  const typed = createTypedWords(scenario, { now, state: () => log.tip().state })
  const probes = createProbes({
    timers: ports.timers,
    port: ports.probes,
    now,
    state: () => log.tip().state,
    tell: (command) => void submit({ id: `probe-${ports.newId()}`, command, actor: SYSTEM }),
    shown: () => broadcaster.changed(),
  })

  // ---------- commands

  function submit(request: CommandFrom): Promise<Answer> {
    const known = answers.get(request.id)
    if (known !== undefined) return known
    const answer = answerTo(request).catch((error): Answer => {
      fault(error)
      return { ok: false, refusal: FAULT }
    })
    answers.set(request.id, answer)
    void answer.then((settled) => settled.ok || forgetRefusal(request.id, settled.refusal))
    return answer
  }

  async function answerTo({ id: command, command: asked, actor }: CommandFrom): Promise<Answer> {
    if (readOnly !== null) return { ok: false, refusal: readOnly }
    if (isStopped) return { ok: false, refusal: STOPPED }
    const refusal = refusedCa(ports.probes, asked)
    if (refusal !== null) return { ok: false, refusal }
    const wall = bringForward()
    const { lines, state } = log.tip()
    const score = () => recordedScore(recordOf({ lines, state }))
    const decided = decide({ scenario, runbooks, lines, score }, state, {
      id: command,
      command: asked,
      actor,
      wall,
    })
    if (!decided.ok) {
      arm()
      return { ok: false, refusal: decided.error }
    }
    if (asked.type === 'configure-probe') probes.learn(asked.probe)
    typed.sent(asked)
    const { events, label } = decided.value
    return append({ id: command, command: asked.type, actor, wall, label, events: [...events] })
  }

  /** Refusals of the disk are not remembered, since the same command may succeed when there is room again; nor are faults. */
  function forgetRefusal(command: string, refusal: Refusal): void {
    if (DISK.has(refusal.code) || refusal.code === FAULT.code) {
      answers.delete(command)
      return
    }
    refused.push(command)
    const oldest = refused.length > REFUSALS_KEPT ? refused.shift() : undefined
    if (oldest !== undefined) answers.delete(oldest)
  }

  /** Appends, and shows once durable. What the log holds next is decided on is changed at once. */
  async function append(draft: LineDraft): Promise<Answer> {
    const written = log.append(draft)
    lastAppend = written
    arm()
    probes.sync()
    const result = await written
    if (result.ok) {
      blocked = null
      broadcaster.changed()
      for (const listener of changeListeners) listener()
      return { ok: true, seq: result.value.seq }
    }
    block(result.error, draft.wall)
    return { ok: false, refusal: result.error }
  }

  // ---------- the clock

  function now(): WallMs {
    const look = clock.look()
    if (look.sleptSince !== null && log.tip().state.phase === 'running') {
      pauseAsOf(look.sleptSince, 'sleep', SLEPT)
      ports.notify({ tone: 'attention', text: SLEPT, remedy: 'Resume when everybody is back.' })
    }
    return look.now
  }

  /** Makes happen what is due. @returns now */
  function bringForward(): WallMs {
    const wall = now()
    if (blocked !== null)
      pauseAsOf(blocked.since, 'technical', 'Nothing could be recorded; that time does not count.')
    passTime(wall)
    return wall
  }

  function passTime(wall: WallMs): void {
    const events = advance(scenario, log.tip().state, wall)
    if (events.length > 0) void append(hostLine('advance', wall, 'Time passed', events))
  }

  /** Time stopped counting at an instant that has passed. What was due by then still happened. */
  function pauseAsOf(wall: WallMs, kind: 'sleep' | 'technical' | 'crash', reason: string): void {
    if (readOnly !== null || log.tip().state.phase !== 'running') return
    passTime(wall)
    const paused = pauseEvents(log.tip(), wall, kind, reason)
    if (paused !== null) void append(paused)
  }

  function pauseEvents(
    fold: Fold,
    wall: WallMs,
    kind: 'sleep' | 'technical' | 'crash',
    reason: string,
  ): LineDraft | null {
    const line = `pause-${ports.newId()}`
    const command: Command = { type: 'pause', kind, reason }
    const bundle = { scenario, runbooks, lines: fold.lines }
    const decided = decide(bundle, fold.state, { id: line, command, actor: SYSTEM, wall })
    if (!decided.ok) return null
    const { events, label } = decided.value
    return { id: line, command: 'pause', actor: SYSTEM, wall, label, events: [...events] }
  }

  function hostLine(
    command: 'advance',
    wall: WallMs,
    label: string,
    events: readonly ExerciseEvent[],
  ): LineDraft {
    return { id: `${command}-${ports.newId()}`, command, actor: CLOCK, wall, label, events: [...events] }
  }

  /** Sets the timer for the next thing that is due, or for the next try of a disk that refused. */
  function arm(): void {
    cancelWake()
    cancelWake = () => undefined
    wakesAt = null
    if (isStopped || readOnly !== null) return
    if (blocked !== null) {
      cancelWake = ports.timers.setTimer(RETRY, wake)
      return
    }
    const { state } = log.tip()
    if (state.phase !== 'running') return
    const wall = now()
    const due = wakeAt(scenario, state, wall)
    wakesAt = due
    if (due !== null)
      cancelWake = ports.timers.setTimer(Math.min(LONGEST_TIMER, Math.max(0, due - wall)), wake)
  }

  /** Making a view takes some ms, in which nothing else can happen: one that would be in the way of what is due waits. */
  function busyFor(): DurationMs {
    const left = wakesAt === null ? Number.POSITIVE_INFINITY : wakesAt - now()
    return left <= URGENT ? Math.max(0, left) + URGENT_TAKES : 0
  }

  /** A fault of the program must not take the other exercises and screens down with it. */
  function wake(): void {
    if (isStopped) return
    try {
      bringForward()
      arm()
    } catch (error) {
      fault(error)
      ports.notify({ tone: 'breached', text: 'The story could not go on by itself.', remedy: FAULT.remedy })
    }
  }

  function fault(error: unknown): void {
    ports.report(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }

  function beat(): void {
    cancelBeat = ports.timers.setTimer(HEARTBEAT, beat)
    const wall = now()
    if (log.durable().state.phase !== 'running' || blocked !== null) return
    journal.heartbeat(wall)
    broadcaster.changed()
  }

  // ---------- a disk that refuses

  function block(refusal: Refusal, since: WallMs): void {
    if (!DISK.has(refusal.code)) return
    ports.report(`${id}: ${refusal.message}`)
    // An exercise that stands still loses nothing by it; its next command simply tries again.
    if (blocked === null && log.durable().state.phase === 'running') {
      blocked = { refusal, since }
      ports.notify({ tone: 'breached', text: refusal.message, remedy: refusal.remedy })
    }
    arm()
    broadcaster.changed()
  }

  function notices(): readonly Refusal[] {
    return blocked !== null ? [blocked.refusal] : readOnly !== null ? [readOnly] : []
  }

  // ---------- what is shown

  function recordOf(fold: Fold): ExerciseRecord {
    return { id, scenario, runbooks, artefacts: material.files, lines: fold.lines, state: fold.state }
  }

  /** While nothing can be recorded the clock stands, though no line can say so yet. */
  function shownRecord(): ExerciseRecord {
    const fold = log.durable()
    const stands = blocked?.since ?? (readOnly === null ? null : lastKnown)
    if (stands === null || fold.state.phase !== 'running') return recordOf(fold)
    const pause = pauseEvents(fold, stands, 'technical', 'Nothing can be recorded.')
    return recordOf({ lines: fold.lines, state: followed(scenario, fold.state, pause?.events ?? []) })
  }

  async function stop(): Promise<void> {
    if (isStopped) return
    try {
      pauseAsOf(bringForward(), 'technical', 'Muster was closed.')
    } catch (error) {
      fault(error)
    }
    isStopped = true
    probes.stop()
    cancelWake()
    cancelBeat()
    broadcaster.stop()
    await journal.close()
  }

  pauseAsOf(lastKnown, 'crash', 'Muster stopped while the exercise was running; that time does not count.')
  cancelBeat = ports.timers.setTimer(HEARTBEAT, beat)
  probes.sync()
  return {
    id,
    submit,
    answered: (command) => answers.get(command) ?? null,
    watch: broadcaster.watch,
    showJoin: (card) => {
      join = card
      broadcaster.changed()
    },
    tryProbe: probes.tryOut,
    typed: {
      tell: (role, words) => {
        const told = typed.tell(role, words)
        if (told.ok) broadcaster.changed()
        return told
      },
    },
    onChanged: (listener) => {
      changeListeners.add(listener)
      return () => changeListeners.delete(listener)
    },
    record: () => recordOf(log.durable()),
    now,
    settled: async () => {
      await lastAppend
    },
    problems: opened.problems,
    stop,
  }
}

const SYSTEM: Actor = { kind: 'system', name: 'Muster' }
const CLOCK: Actor = { kind: 'clock', name: 'Clock' }
/** Refusals that tell of the disk and not of the command. */
const DISK: ReadonlySet<string> = new Set([
  'disk-full',
  'read-only',
  'storage-failed',
  'stale',
  'journal-closed',
])
const FAULT: Refusal = {
  code: 'host-fault',
  message: 'Muster failed at this; nothing was recorded.',
  remedy: 'Pause, undo the last command and go on; please report what happened.',
}
const SLEPT = 'The computer slept; that time does not count.'
const STOPPED: Refusal = {
  code: 'host-stopped',
  message: 'This exercise is no longer open on the host.',
  remedy: 'Start Muster again; what was answered is kept.',
}

function followed(scenario: Scenario, state: ExerciseState, events: readonly ExerciseEvent[]): ExerciseState {
  return events.reduce((next, event) => evolve(scenario, next, event), state)
}

/** The score as plain JSON, as `ScoreRecorded` keeps it (DESIGN §4.11). */
function recordedScore(record: ExerciseRecord) {
  const score = scoreOf(record)
  return { rubric: score.rubric, score: z.json().parse(JSON.parse(JSON.stringify(score))) }
}
