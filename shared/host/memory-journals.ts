/** Exercises that live as long as the process: for plays at full speed, and for tests. */
import { fail, ok, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import type { JournalLine } from '../contract/events.ts'
import { CHAIN_START, type ChainEnd, chainLine } from './journal-text.ts'
import type { Journal, JournalContent, JournalsPort, LineDraft, OpenedJournal, PackTexts } from './ports.ts'

interface Kept {
  lines: readonly JournalLine[]
  end: ChainEnd
  alive: number | null
  readonly files: PackTexts
}

export function memoryJournals(sha256: (text: string) => string): JournalsPort {
  const kept = new Map<string, Kept>()

  function add(one: Kept, draft: LineDraft): JournalLine {
    const { line, end } = chainLine(draft, one.end, sha256)
    one.lines = [...one.lines, line]
    one.end = end
    return line
  }

  function journalOf(one: Kept): Journal {
    return {
      append: async (draft, seq) =>
        seq !== undefined && seq !== one.end.seq ? fail(STALE) : ok(add(one, draft)),
      heartbeat: (wall) => {
        one.alive = wall
      },
      close: async () => undefined,
    }
  }

  async function read(exercise: string): Promise<Result<JournalContent, Refusal>> {
    const one = kept.get(exercise)
    if (one === undefined) return fail(notThere(exercise))
    return ok({ lines: one.lines, alive: one.alive, problems: [], files: one.files })
  }

  async function open(exercise: string): Promise<Result<OpenedJournal, Refusal>> {
    const one = kept.get(exercise)
    const content = await read(exercise)
    if (one === undefined || !content.ok) return fail(notThere(exercise))
    return ok({ ...content.value, journal: journalOf(one), readOnly: null })
  }

  return {
    list: async () => [...kept.keys()],
    fingerprint: async (exercise) => kept.get(exercise)?.end.prev ?? null,
    create: async (exercise, files, first) => {
      const one: Kept = { lines: [], end: CHAIN_START, alive: null, files }
      add(one, first)
      kept.set(exercise, one)
      return open(exercise)
    },
    open,
    read,
    remove: async (exercise) => (kept.delete(exercise) ? ok(null) : fail(notThere(exercise))),
  }
}

const STALE: Refusal = {
  code: 'stale',
  message: 'What this follows could not be recorded.',
  remedy: 'Press the key again.',
}

function notThere(exercise: string): Refusal {
  return {
    code: 'unknown-exercise',
    message: `There is no exercise "${exercise}".`,
    remedy: 'Choose one from the list of exercises.',
  }
}
