/**
 * The probes of one live drill: each runs on its interval while the drill runs, one run of a probe at a time, and what
 * it finds is told to the exercise only when that changes (DESIGN §6). Every single result stays here, in memory.
 */
import { exerciseNow } from '../base/clock.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { DurationMs, ExerciseMs, WallMs } from '../base/time.ts'
import type { Command, Refusal } from '../contract/commands.ts'
import {
  caOf,
  hostKey,
  hostOf,
  type Probe,
  type ProbeCheck,
  type ProbeTried,
  sealed,
} from '../contract/probes.ts'
import { awaitsVerification } from '../exercise/handle-probes.ts'
import { type ExerciseState, isRealTime, type ProbeState } from '../exercise/state.ts'
import type { ProbeRuns } from '../projections/probe-views.ts'
import type { ProbeOutcome, ProbePort, TimersPort } from './ports.ts'

/** Results that are kept of each probe. */
const KEPT = 60

export type ProbeResult = Extract<Command, { type: 'probe-result' }>

export interface ProbesPorts {
  readonly timers: TimersPort
  readonly port: ProbePort
  now(): WallMs
  /** The exercise as of the last command. */
  state(): ExerciseState
  tell(result: ProbeResult): void
  /** A result came that screens show. */
  shown(): void
}

export interface Probes {
  /** Starts and stops what the exercise now wants to be run or not. */
  sync(): void
  /** Keeps the secrets of a probe that was configured; an empty one leaves what is known for the same host. */
  learn(probe: Probe): void
  runs(probe: string): ProbeRuns
  /** One run by hand, at any time, of which nobody but the facilitator's screen is told. */
  tryOut(probe: string): Promise<Result<ProbeTried, Refusal>>
  stop(): void
}

interface Streak {
  readonly ok: boolean
  readonly count: number
  /** When its first run began. */
  readonly since: { readonly exercise: ExerciseMs; readonly wall: WallMs }
  /** Wall instant of the newest data at its first run; null: not read. */
  readonly data: WallMs | null
}

interface Watch {
  readonly probe: Probe
  ring: ProbeRuns['results']
  streak: Streak | null
  /** When the outage that this probe sees began. */
  failedFrom: Streak['since'] | null
  /** Ends what is under way, the wait or the run; null: it is not being run. */
  end: (() => void) | null
}

interface Secrets {
  readonly host: string
  readonly values: ReadonlyMap<string, string>
}

export function createProbes(ports: ProbesPorts): Probes {
  const watches = new Map<string, Watch>()
  const secrets = new Map<string, Secrets>()
  /** What ends the runs by hand that are under way. */
  const tryEnds = new Map<string, () => void>()
  const tries = new Map<string, { readonly probe: Probe; readonly found: ProbeTried }>()

  function sync(): void {
    const state = ports.state()
    for (const [id, watch] of watches) {
      const held = heldProbe(state, id)
      if (held?.probe === watch.probe) continue
      halt(watch)
      watches.delete(id)
      if (held !== null) watches.set(id, { ...begun(held.probe), ring: watch.ring })
    }
    for (const [id, { probe }] of Object.entries(state.probes)) {
      const watch = watches.get(id) ?? begun(probe)
      watches.set(id, watch)
      if (!mayRun(state, probe)) halt(watch)
      else if (watch.end === null) wait(watch, 0)
    }
  }

  function mayRun(state: ExerciseState, probe: Probe): boolean {
    return isRealTime(state) && state.phase === 'running' && mayBeAsked(state, probe) === null
  }

  /** Why nothing may be sent for this probe; null: it may. */
  function mayBeAsked(state: ExerciseState, probe: Probe): Refusal | null {
    if (!Object.hasOwn(state.confirmedHosts, hostKey(hostOf(probe.check)))) return UNCONFIRMED
    return lacksSecret(probe) ? SECRET_MISSING : null
  }

  function wait(watch: Watch, ms: DurationMs): void {
    watch.end = ports.timers.setTimer(ms, () => run(watch))
  }

  /** A pause or a change ends the run under way: what it would have found counts for nothing. */
  function halt(watch: Watch): void {
    watch.end?.()
    watch.end = null
    watch.streak = null
  }

  function run(watch: Watch): void {
    const wall = ports.now()
    const began = { wall, exercise: exerciseNow(ports.state().clock, wall) }
    const stop = ask(watch.probe, (outcome) => {
      note(watch, began, outcome)
      // telling may have paused or ended the drill
      if (watch.end === stop) wait(watch, Math.max(0, began.wall + watch.probe.every - ports.now()))
    })
    watch.end = stop
  }

  /** Asks once, for as long as the probe allows. @returns what ends it, after which nothing is told */
  function ask(probe: Probe, tell: (outcome: ProbeOutcome) => void): () => void {
    const asked = ports.port.run(withSecrets(probe))
    let isOver = false
    const stop = () => {
      isOver = true
      cancelLimit()
      asked.cancel()
    }
    const over = (outcome: ProbeOutcome) => {
      if (isOver) return
      stop()
      tell({ ...outcome, detail: hushed(probe, outcome.detail).slice(0, 300) })
    }
    const cancelLimit = ports.timers.setTimer(probe.timeout, () =>
      over({ ok: false, detail: `no answer within ${probe.timeout} ms`, data: null }),
    )
    asked.outcome.then(over, (error) =>
      over({
        ok: false,
        detail: error instanceof Error ? error.message : 'it could not be asked',
        data: null,
      }),
    )
    return stop
  }

  async function tryOut(id: string): Promise<Result<ProbeTried, Refusal>> {
    const state = ports.state()
    const probe = heldProbe(state, id)?.probe
    if (probe === undefined) return fail(NO_PROBE)
    const refusal = mayBeAsked(state, probe)
    if (refusal !== null) return fail(refusal)
    if (tryEnds.has(id)) return fail(BEING_TRIED)
    const began = ports.now()
    const outcome = await new Promise<ProbeOutcome>((over) => {
      const end = ask(probe, over)
      tryEnds.set(id, () => {
        end()
        over({ ok: false, detail: 'the host was stopped', data: null })
      })
    })
    tryEnds.delete(id)
    const { ok: passed, detail, data } = outcome
    const now = ports.now()
    const found = { ok: passed, latency: now - began, detail, dataAge: ageOf(data, now) }
    tries.set(id, { probe, found })
    ports.shown()
    return ok(found)
  }

  /** A service may send back what it was sent. */
  function hushed(probe: Probe, detail: string): string {
    const values = [...(secrets.get(probe.id)?.values.values() ?? [])].filter((value) => value !== '')
    return values.reduce((text, value) => text.replaceAll(value, '(secret)'), detail)
  }

  function note(watch: Watch, began: Streak['since'], { ok, detail, data }: ProbeOutcome): void {
    const now = ports.now()
    const newest = newestOf(data, now)
    const result = { at: began.exercise, ok, latency: now - began.wall, detail }
    watch.ring = [...watch.ring.slice(1 - KEPT), { ...result, dataAge: ageOf(data, now) }]
    const before = watch.streak?.ok === ok ? watch.streak : null
    const streak: Streak =
      before === null ? { ok, count: 1, since: began, data: newest } : { ...before, count: before.count + 1 }
    watch.streak = streak
    judge(watch, streak, began, detail)
    ports.shown()
  }

  function judge(watch: Watch, streak: Streak, began: Streak['since'], detail: string): void {
    const { probe } = watch
    const held = heldProbe(ports.state(), probe.id)
    const { ok, count, since } = streak
    const tell = (result: ProbeResult['result'], dataAt: ExerciseMs | null) =>
      ports.tell({
        type: 'probe-result',
        probe: probe.id,
        result,
        since: since.exercise,
        detail,
        dataAt,
      })
    if (!ok && count >= probe.failAfter && held?.status !== 'failing') {
      watch.failedFrom = since
      tell('failed', null)
    } else if (ok && count >= probe.passAfter && held?.status !== 'passing') {
      tell('passed', dataAt(streak, watch.failedFrom ?? began))
    }
    const long = began.wall - since.wall >= probe.verifyOver && count >= probe.verifyPasses
    if (ok && long && awaitsVerification(ports.state(), probe.id)) tell('verified', null)
  }

  function lacksSecret({ id, check }: Probe): boolean {
    if (check.kind !== 'http') return false
    return check.headers.some(({ name, secret }) => secret && !secrets.get(id)?.values.has(name))
  }

  function withSecrets({ id, check }: Probe): ProbeCheck {
    if (check.kind !== 'http') return check
    const values = secrets.get(id)?.values
    const headers = check.headers.map((header) =>
      header.secret ? { ...header, value: values?.get(header.name) ?? '' } : header,
    )
    return { ...check, headers }
  }

  return {
    sync,
    learn: (probe) => {
      const { id, check } = sealed(probe)
      const host = hostKey(hostOf(check))
      const before = secrets.get(id)
      const known = before?.host === host ? before.values : new Map<string, string>()
      const values = new Map<string, string>()
      for (const { name, value, secret } of check.kind === 'http' ? check.headers : []) {
        const kept = value === '' ? known.get(name) : value
        if (secret && kept !== undefined) values.set(name, kept)
      }
      secrets.set(id, { host, values })
    },
    runs: (id) => {
      const watch = watches.get(id)
      const probe = heldProbe(ports.state(), id)?.probe
      const tried = tries.get(id)
      return {
        results: watch?.ring ?? [],
        lacksSecret: probe !== undefined && lacksSecret(probe),
        tried: tried !== undefined && tried.probe === probe ? tried.found : null,
      }
    },
    tryOut,
    stop: () => {
      for (const watch of watches.values()) halt(watch)
      watches.clear()
      for (const end of tryEnds.values()) end()
    },
  }
}

/** What is wrong with the CA that a command names; null: nothing, or it names none. */
export function refusedCa(port: ProbePort, command: Command): Refusal | null {
  const pem = command.type === 'configure-probe' ? (caOf(command.probe.check)?.pem ?? '') : ''
  const message = pem === '' ? null : port.caProblem(pem)
  return message === null
    ? null
    : { code: 'no-ca', message, remedy: 'Choose the file with the certificate of the CA, in PEM.' }
}

/** Wall instant of the newest data; null: not told. */
function newestOf(data: ProbeOutcome['data'], now: WallMs): WallMs | null {
  if (data === null) return null
  return 'age' in data ? now - data.age : data.instant
}

function ageOf(data: ProbeOutcome['data'], now: WallMs): DurationMs | null {
  const newest = newestOf(data, now)
  return newest === null ? null : Math.max(0, now - newest)
}

function begun(probe: Probe): Watch {
  return { probe, ring: [], streak: null, failedFrom: null, end: null }
}

function heldProbe(state: ExerciseState, id: string): ProbeState | null {
  return Object.hasOwn(state.probes, id) ? (state.probes[id] ?? null) : null
}

/**
 * The newest data as exercise time, counted from an instant of which both times are known: from the failure on, so that
 * a break between it and the return changes nothing about what was lost.
 */
function dataAt({ data }: Streak, from: Streak['since']): ExerciseMs | null {
  return data === null ? null : Math.round(from.exercise - (from.wall - data))
}

const NO_PROBE: Refusal = {
  code: 'unknown-probe',
  message: 'There is no such probe.',
  remedy: 'Configure it first.',
}
const UNCONFIRMED: Refusal = {
  code: 'host-unconfirmed',
  message: 'Its host is not confirmed yet; nothing was sent.',
  remedy: 'Confirm the host first.',
}
const SECRET_MISSING: Refusal = {
  code: 'secret-missing',
  message: 'A secret header of it is not known; nothing was sent.',
  remedy: 'Give the secret again.',
}
const BEING_TRIED: Refusal = {
  code: 'being-tried',
  message: 'It is being tried already.',
  remedy: 'Wait for what comes back.',
}
