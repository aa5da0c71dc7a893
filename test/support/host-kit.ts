import { folderRunbooks } from '../../electron/backend/folder-runbooks.ts'
import { createPlayTime, type PlayTime } from '../../electron/backend/play-time.ts'
import { sha256 } from '../../electron/backend/sha256.ts'
import type { Command, CommandInput } from '../../shared/contract/commands.ts'
import { commandSchema } from '../../shared/contract/commands.ts'
import type { Answer } from '../../shared/contract/events.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import type { ExerciseHost, HostNotice } from '../../shared/host/exercise-host.ts'
import { createHost } from '../../shared/host/host.ts'
import { memoryJournals } from '../../shared/host/memory-journals.ts'
import { NO_PROBES } from '../../shared/host/no-probes.ts'
import { createOpenExercises, type OpenExercises } from '../../shared/host/open-exercises.ts'
import { ownReader } from '../../shared/host/own-reader.ts'
import { loadPack as loadPackSource } from '../../shared/host/pack-library.ts'
import type {
  CachedHistoryRow,
  CachedPack,
  ClockPort,
  ExportedFile,
  JournalsPort,
  ProbePort,
  Remembered,
  RoomPort,
} from '../../shared/host/ports.ts'
import { FakeFilePort } from './fake-file-port.ts'
import { packFiles, TINY_PACK } from './load-pack.ts'

export const START = Date.UTC(2026, 2, 1, 9)
export const TINY = loadPackSource({ id: 'tiny', files: packFiles(TINY_PACK), problems: [] }, sha256)

export const SETTINGS: Settings = {
  title: 'Spring drill',
  team: 'Payments',
  facilitator: 'Kari',
  seats: [],
  evaluators: [],
  observers: [],
  plannedLength: null,
  rate: 1,
  seed: 'seed',
  durations: 'likely',
  slowForPeople: false,
  record: 'record',
  mode: 'tabletop',
}

export interface HostKit {
  readonly time: PlayTime
  readonly journals: JournalsPort
  readonly exercises: OpenExercises
  readonly notices: HostNotice[]
  /** What the system's wall clock is ahead of the monotonic one; a sleep or a person sets it. */
  skew: number
}

/** A host's exercises on time that the test moves. A second kit on the same journals is a restarted host. */
export function hostKit(
  journals: JournalsPort = memoryJournals(sha256),
  start = START,
  probes: ProbePort = NO_PROBES,
): HostKit {
  const time = createPlayTime(start)
  const notices: HostNotice[] = []
  let ids = 0
  const clock: ClockPort = {
    monotonic: () => time.clock.monotonic(),
    wall: () => time.clock.wall() + kit.skew,
  }
  const kit: HostKit = {
    time,
    journals,
    notices,
    skew: 0,
    exercises: createOpenExercises({
      clock,
      timers: time.timers,
      newId: () => {
        ids += 1
        return `${start}-${ids}`
      },
      sha256,
      journals,
      probes,
      notify: (notice) => notices.push(notice),
      report: () => undefined,
    }),
  }
  return kit
}

/** A new exercise of the tiny pack, not started. */
export async function newExercise(kit: HostKit, settings: Partial<Settings> = {}): Promise<ExerciseHost> {
  const made = await kit.exercises.create(TINY, { ...SETTINGS, ...settings }, 'create-1')
  if (!made.ok) throw new Error(made.error.message)
  return made.value
}

export async function reopened(kit: HostKit, exercise: string): Promise<ExerciseHost> {
  const found = await kit.exercises.get(exercise)
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}

let commands = 0

export function asCommand(command: CommandInput): Command {
  return commandSchema.parse(command)
}

/** Sends a command as the facilitator, with an id of its own unless one is given. */
export function send(exercise: ExerciseHost, command: CommandInput, id?: string): Promise<Answer> {
  commands += 1
  const actor = { kind: 'facilitator', name: 'Kari' } as const
  return exercise.submit({ id: id ?? `command-${commands}`, command: asCommand(command), actor })
}

/** Lets wall time pass, timer by timer, and waits for what they wrote. */
export async function pass(kit: HostKit, exercise: ExerciseHost, ms: number): Promise<void> {
  const until = kit.time.now() + ms
  while (kit.time.now() < until) {
    kit.time.passTowards(until)
    await exercise.settled()
  }
}

/** Types of all events, line by line. */
export function story(exercise: ExerciseHost): readonly string[] {
  return exercise
    .record()
    .lines.map((line) => `${line.command}: ${line.events.map((event) => event.type).join(' ')}`)
}

/** A whole host with one pack, on time that the test moves; its sessions are reached through `host.accept`. */
export function wholeHost(journals: JournalsPort = memoryJournals(sha256), rooms: RoomPort = NO_NETWORK) {
  const time = createPlayTime(START)
  let ids = 0
  const newId = () => {
    ids += 1
    return `id-${hosts}-${ids}`
  }
  hosts += 1
  const rows = new Map<string, CachedHistoryRow>()
  const packs = new Map<string, CachedPack>()
  let remembered: Remembered | null = null
  const saved: ExportedFile[] = []
  const host = createHost({
    clock: time.clock,
    timers: time.timers,
    newId,
    sha256,
    journals,
    runbooks: folderRunbooks(new FakeFilePort(), '/data', () => undefined),
    reader: ownReader,
    packs: {
      list: async () => [TINY.source],
      add: async () => {
        throw new Error('This host keeps no packs')
      },
    },
    stores: {
      historyRow: (exercise) => rows.get(exercise) ?? null,
      putHistoryRow: (exercise, cached) => rows.set(exercise, cached),
      pack: (id) => packs.get(id) ?? null,
      putPack: (id, cached) => packs.set(id, cached),
      remembered: () => remembered,
      remember: (what) => {
        remembered = what
      },
      problems: () => [],
    },
    shell: {
      kind: 'browser',
      printPdf: null,
      openProjector: null,
      openSeat: null,
      exportFile: async (file) => {
        saved.push(file)
        return { ok: true, value: { path: `/saved/${file.name}` } }
      },
    },
    room: rooms,
    probes: NO_PROBES,
    reportStyle: {},
    version: '0.0.0',
    report: (text) => {
      throw new Error(text)
    },
  })
  /** Lets everything that waits for nothing but its turn run. */
  const quiet = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done))
  }
  return {
    host,
    time,
    journals,
    newId,
    saved,
    quiet,
    passBy: async (ms: number) => {
      await quiet()
      const until = time.now() + ms
      while (time.now() < until) {
        time.passTowards(until)
        await new Promise((done) => setImmediate(done))
      }
      await quiet()
    },
    linesOf: async (exercise: string) => {
      const read = await journals.read(exercise)
      return read.ok ? read.value.lines : []
    },
  }
}

let hosts = 0

/** A machine that is connected to nothing. */
const NO_NETWORK: RoomPort = {
  interfaces: () => [],
  open: async () => ({
    ok: false,
    error: { code: 'room-address', message: 'There is no network.', remedy: 'Connect to one.' },
  }),
}
