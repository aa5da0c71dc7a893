/** Lists of exercises. Rows are computed from journals and remembered by the journal's fingerprint (DESIGN §4.1). */
import type { ExerciseRow, HistoryRow } from '../contract/library-views.ts'
import { exerciseRow } from '../projections/exercise-row.ts'
import { historyRow } from '../projections/history-row.ts'
import type { ExerciseRecord } from '../projections/record.ts'
import type { OpenExercises } from './open-exercises.ts'
import type { HostPorts } from './ports.ts'
import type { Failure } from './session.ts'

export interface Rows {
  /** Latest first. */
  exercises(): Promise<readonly ExerciseRow[]>
  history(): Promise<readonly HistoryRow[]>
}

type Ports = Pick<HostPorts, 'journals' | 'stores' | 'clock'>

export function createRows({ journals, stores, clock }: Ports, exercises: OpenExercises): Rows {
  const seen = new Map<string, { readonly fingerprint: string; readonly row: ExerciseRow }>()

  async function exercise(id: string): Promise<ExerciseRow> {
    const running = exercises.peek(id)
    if (running !== null) {
      const record = running.record()
      return exerciseRow(record, running.now(), {
        interrupted: wasInterrupted(record),
        problems: running.problems,
      })
    }
    const fingerprint = (await journals.fingerprint(id)) ?? ''
    const known = seen.get(id)
    if (known?.fingerprint === fingerprint) return known.row
    const read = await exercises.record(id)
    const row = read.ok
      ? closedRow(read.value.record, read.value.content.problems)
      : damagedRow(id, read.error)
    seen.set(id, { fingerprint, row })
    return row
  }

  /** Not open here: if its log says that it runs, its host has died. */
  function closedRow(record: ExerciseRecord, problems: ExerciseRow['problems']): ExerciseRow {
    const row = exerciseRow(record, clock.wall(), { interrupted: wasInterrupted(record), problems })
    return row.phase === 'running'
      ? { ...row, phase: 'paused', interrupted: true, elapsed: record.state.lastAt }
      : row
  }

  async function past(id: string): Promise<HistoryRow | null> {
    const fingerprint = (await journals.fingerprint(id)) ?? ''
    const cached = stores.historyRow(id)
    if (cached !== null && cached.fingerprint === fingerprint) return cached.row
    const read = await exercises.record(id)
    if (!read.ok) return null
    const row = historyRow(read.value.record)
    stores.putHistoryRow(id, { fingerprint, row })
    return row
  }

  return {
    exercises: async () => {
      const rows = await eachOf(await journals.list(), exercise)
      return rows.sort((left, right) => right.updatedAt - left.updatedAt || (left.id < right.id ? -1 : 1))
    },
    history: async () => {
      const rows = await eachOf(await journals.list(), past)
      return rows
        .filter((row) => row !== null)
        .sort((left, right) => right.date - left.date || (left.id < right.id ? -1 : 1))
    },
  }
}

function wasInterrupted({ state }: ExerciseRecord): boolean {
  return state.phase === 'paused' && state.pauseKind === 'crash'
}

/** One after the other: many journals at once would hold all their text in memory. */
async function eachOf<Item, Row>(items: readonly Item[], make: (item: Item) => Promise<Row>): Promise<Row[]> {
  const rows: Row[] = []
  for (const item of items) rows.push(await make(item))
  return rows
}

function damagedRow(id: string, failure: Failure): ExerciseRow {
  return {
    id,
    title: id,
    team: '',
    packTitle: '',
    phase: 'closed',
    elapsed: 0,
    createdAt: 0,
    updatedAt: 0,
    interrupted: false,
    problems: [
      {
        code: failure.code,
        severity: 'error',
        message: failure.message,
        remedy: failure.remedy,
        place: { file: id },
      },
    ],
  }
}
