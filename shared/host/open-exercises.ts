/** The exercises of this host: created, opened when someone needs them, listed, set aside. */
import { fail, ok, type Result } from '../base/result.ts'
import type { Command, Refusal } from '../contract/commands.ts'
import type { JournalLine } from '../contract/events.ts'
import type { Settings } from '../contract/settings.ts'
import { decide } from '../exercise/decide.ts'
import { foldLines } from '../exercise/fold.ts'
import { initialState } from '../exercise/initial-state.ts'
import type { ExerciseRecord } from '../projections/record.ts'
import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'
import { parsePack } from '../scenario/parse-pack.ts'
import {
  type ExerciseHost,
  type ExerciseMaterial,
  type ExercisePorts,
  openExercise,
} from './exercise-host.ts'
import { packHash } from './pack-hash.ts'
import type { LoadedPack } from './pack-library.ts'
import type { HostPorts, JournalContent, LineDraft, OpenedJournal } from './ports.ts'
import type { Failure } from './session.ts'

export interface OpenExercises {
  /** @param key the same for the same wish: a repeated one gives the same exercise (DESIGN §4.9) */
  create(pack: LoadedPack, settings: Settings, key: string): Promise<Result<ExerciseHost, Failure>>
  get(exercise: string): Promise<Result<ExerciseHost, Failure>>
  /** Open on this host already. */
  peek(exercise: string): ExerciseHost | null
  /** Without opening it, unless it is open. */
  record(
    exercise: string,
  ): Promise<Result<{ readonly record: ExerciseRecord; readonly content: JournalContent }, Failure>>
  remove(exercise: string): Promise<Result<null, Refusal>>
  stop(): Promise<void>
}

export function createOpenExercises(
  ports: Pick<HostPorts, 'journals' | 'sha256'> & ExercisePorts,
): OpenExercises {
  const { journals, sha256 } = ports
  const opening = new Map<string, Promise<Result<ExerciseHost, Failure>>>()
  const open = new Map<string, ExerciseHost>()
  const packs = new Map<string, { readonly scenario: Scenario; readonly runbooks: readonly Runbook[] }>()

  function get(exercise: string): Promise<Result<ExerciseHost, Failure>> {
    return once(exercise, async () => {
      const opened = await journals.open(exercise)
      return opened.ok ? begin(exercise, opened.value) : opened
    })
  }

  /** Two wishes for one exercise at the same time share its opening. */
  function once(
    exercise: string,
    start: () => Promise<Result<ExerciseHost, Failure>>,
  ): Promise<Result<ExerciseHost, Failure>> {
    const known = opening.get(exercise)
    if (known !== undefined) return known
    const started = start().then((result) => {
      if (result.ok) open.set(exercise, result.value)
      else opening.delete(exercise)
      return result
    })
    opening.set(exercise, started)
    return started
  }

  async function begin(exercise: string, opened: OpenedJournal): Promise<Result<ExerciseHost, Failure>> {
    const material = materialOf(exercise, opened)
    if (!material.ok) {
      await opened.journal.close()
      return material
    }
    for (const problem of opened.problems)
      ports.notify({ tone: 'attention', text: problem.message, remedy: problem.remedy })
    return ok(openExercise(ports, material.value, opened))
  }

  function materialOf(exercise: string, { lines, files }: JournalContent): Result<ExerciseMaterial, Failure> {
    const created = createdEvent(lines)
    if (created === null) return fail(EMPTY)
    const hash = packHash(files, sha256)
    if (hash !== created.packSha256) return fail(PACK_CHANGED)
    const known = packs.get(hash)
    if (known !== undefined) return ok({ id: exercise, files, ...known })
    const { scenario, runbooks, problems } = parsePack({ files, sha256 })
    if (scenario === null) return fail({ ...PACK_UNREADABLE, problems })
    packs.set(hash, { scenario, runbooks })
    return ok({ id: exercise, files, scenario, runbooks })
  }

  async function create(
    pack: LoadedPack,
    settings: Settings,
    key: string,
  ): Promise<Result<ExerciseHost, Failure>> {
    const { scenario } = pack
    if (scenario === null) return fail({ ...PACK_HAS_PROBLEMS, problems: pack.problems })
    packs.set(pack.sha256, { scenario, runbooks: pack.runbooks })
    const exercise = `${pack.id}-${sha256(key).slice(0, 8)}`
    return once(exercise, async () => {
      if ((await journals.fingerprint(exercise)) !== null) {
        const there = await journals.open(exercise)
        return there.ok ? begin(exercise, there.value) : there
      }
      const first = firstLine(pack, scenario, settings, key)
      if (!first.ok) return first
      const made = await journals.create(exercise, pack.source.files, first.value)
      return made.ok ? begin(exercise, made.value) : made
    })
  }

  function firstLine(
    pack: LoadedPack,
    scenario: Scenario,
    settings: Settings,
    key: string,
  ): Result<LineDraft, Refusal> {
    const runbooks = pack.runbooks.map(({ file, sha256 }) => ({ file, sha256 }))
    const command: Command = { type: 'create', pack: pack.id, packSha256: pack.sha256, runbooks, settings }
    const actor = { kind: 'facilitator', name: settings.facilitator } as const
    const wall = ports.clock.wall()
    const bundle = { scenario, runbooks: pack.runbooks, lines: [] }
    const decided = decide(bundle, initialState(scenario), { id: key, command, actor, wall })
    if (!decided.ok) return decided
    const { events, label } = decided.value
    return ok({ id: key, command: 'create', actor, wall, label, events: [...events] })
  }

  return {
    create,
    get,
    peek: (exercise) => open.get(exercise) ?? null,
    record: async (exercise) => {
      const running = open.get(exercise)
      if (running !== undefined) {
        const record = running.record()
        const content = {
          lines: record.lines,
          alive: null,
          problems: running.problems,
          files: record.artefacts,
        }
        return ok({ record, content })
      }
      const read = await journals.read(exercise)
      if (!read.ok) return read
      const material = materialOf(exercise, read.value)
      if (!material.ok) return material
      return ok({ record: recordFrom(material.value, read.value.lines), content: read.value })
    },
    remove: async (exercise) => {
      const running = open.get(exercise)
      if (running?.record().state.phase === 'running') return fail(STILL_RUNNING)
      opening.delete(exercise)
      open.delete(exercise)
      await running?.stop()
      return journals.remove(exercise)
    },
    stop: async () => {
      await Promise.all([...opening.values()])
      await Promise.all([...open.values()].map((exercise) => exercise.stop()))
    },
  }
}

function recordFrom(material: ExerciseMaterial, lines: readonly JournalLine[]): ExerciseRecord {
  const { id, scenario, runbooks, files } = material
  return { id, scenario, runbooks, artefacts: files, lines, state: foldLines(scenario, lines) }
}

function createdEvent(lines: readonly JournalLine[]) {
  const event = lines[0]?.events[0]
  return event?.type === 'ExerciseCreated' ? event : null
}

const EMPTY: Refusal = {
  code: 'journal-empty',
  message: 'The journal of this exercise holds no line that can be read.',
  remedy: 'Restore its folder from a backup, or delete the exercise.',
}
const PACK_CHANGED: Refusal = {
  code: 'pack-changed',
  message: 'The pack kept beside the journal is not the one that this exercise was played with.',
  remedy: "Restore the exercise's pack folder from a backup; its journal is untouched.",
}
const PACK_UNREADABLE: Refusal = {
  code: 'pack-unreadable',
  message: 'This version of Muster cannot read the pack that this exercise was played with.',
  remedy: 'Open it with the version that it was played with, or see the problems.',
}
const PACK_HAS_PROBLEMS: Refusal = {
  code: 'pack-has-problems',
  message: 'This pack has errors and cannot be played.',
  remedy: 'Mend what its problem list names, then try again.',
}
const STILL_RUNNING: Refusal = {
  code: 'still-running',
  message: 'This exercise is running.',
  remedy: 'Pause or end it before you delete it.',
}
