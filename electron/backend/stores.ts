/** Settings and the history's cache. Neither is the truth: the cache is rebuilt from the journals (DESIGN §4.1). */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { HistoryRow, PackDetail } from '../../shared/contract/library-views.ts'
import { packDraftSchema } from '../../shared/contract/pack-draft.ts'
import type { CachedHistoryRow, CachedPack, Remembered, StoresPort } from '../../shared/host/ports.ts'
import { openJsonStore } from './json-store.ts'

const msOrNull = z.number().nullable()
const figure = z.object({
  target: msOrNull,
  achieved: msOrNull,
  atLeast: msOrNull,
  status: z.enum(['met', 'missed', 'open', 'not-exercised', 'no-target']),
  evidence: z.enum(['stated', 'simulated', 'observed']).nullable(),
})
const historyRow: z.ZodType<HistoryRow> = z.object({
  id: z.string(),
  date: z.number(),
  pack: z.string(),
  scenario: z.string(),
  title: z.string(),
  team: z.string(),
  record: z.enum(['rehearsal', 'record']),
  verdict: z.enum(['PASS', 'PARTIAL', 'FAIL']),
  score: z.number().nullable(),
  rto: figure,
  rpo: figure,
  closings: z.number(),
})
const historySchema = z.object({
  v: z.literal(1),
  rows: z.record(z.string(), z.object({ fingerprint: z.string(), row: historyRow.nullable() })),
})
const texts = z.array(z.string())
const problem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  remedy: z.string(),
  place: z
    .object({
      file: z.string(),
      line: z.number().optional(),
      column: z.number().optional(),
      path: z.string().optional(),
    })
    .optional(),
})
const packDetail: z.ZodType<PackDetail> = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  organisation: z.string(),
  level: z.string(),
  length: z.number(),
  room: msOrNull,
  exercises: texts,
  roleTitles: texts,
  roles: z.number(),
  injects: z.number(),
  decisions: z.number(),
  objectives: texts,
  channels: texts,
  rto: msOrNull,
  rpo: msOrNull,
  draft: packDraftSchema.nullable(),
  problems: z.array(problem),
  briefing: z.unknown(),
  roleList: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      backup: z.string().nullable(),
      description: z.string().nullable(),
    }),
  ),
  componentList: z.array(
    z.object({ id: z.string(), title: z.string(), tier: z.number(), rto: msOrNull, rpo: msOrNull }),
  ),
  runbooks: z.array(
    z.object({
      file: z.string(),
      title: z.string(),
      sha256: z.string(),
      procedures: z.number(),
      steps: z.number(),
    }),
  ),
  sha256: z.string(),
})
const packsSchema = z.object({
  v: z.literal(1),
  packs: z.record(z.string(), z.object({ fingerprint: z.string(), detail: packDetail })),
})
const settingsSchema = z.object({
  v: z.literal(1),
  remembered: z.object({ facilitator: z.string(), team: z.string() }).nullable(),
})
type HistoryCache = z.infer<typeof historySchema>
type PackCache = z.infer<typeof packsSchema>
type StoredSettings = z.infer<typeof settingsSchema>

const NO_HISTORY: HistoryCache = { v: 1, rows: {} }
const NO_PACKS: PackCache = { v: 1, packs: {} }
const NO_SETTINGS: StoredSettings = { v: 1, remembered: null }

export interface Stores extends StoresPort {
  settled(): Promise<void>
}

export async function openStores(dataDir: string, report: (text: string) => void): Promise<Stores> {
  // Where it cannot be made, the stores live in memory only.
  await mkdir(dataDir, { recursive: true }).catch(() => undefined)
  const history = await openJsonStore(
    path.join(dataDir, 'history-cache.json'),
    historySchema,
    NO_HISTORY,
    'The history is worked out again from the journals; nothing is lost.',
    report,
  )
  const packs = await openJsonStore(
    path.join(dataDir, 'pack-cache.json'),
    packsSchema,
    NO_PACKS,
    'The packs are read again; nothing is lost.',
    report,
  )
  const settings = await openJsonStore(
    path.join(dataDir, 'settings.json'),
    settingsSchema,
    NO_SETTINGS,
    'Only what set-up offers by itself is forgotten.',
    report,
  )
  return {
    historyRow: (exercise) => history.data().rows[exercise] ?? null,
    putHistoryRow: (exercise, cached: CachedHistoryRow) =>
      history.update({ v: 1, rows: { ...history.data().rows, [exercise]: cached } }),
    pack: (id) => packs.data().packs[id] ?? null,
    putPack: (id, cached: CachedPack) =>
      packs.update({ v: 1, packs: { ...packs.data().packs, [id]: cached } }),
    remembered: () => settings.data().remembered,
    remember: (remembered: Remembered) => settings.update({ v: 1, remembered }),
    problems: () => [history.problem, packs.problem, settings.problem].filter((problem) => problem !== null),
    settled: async () => {
      await history.settled()
      await packs.settled()
      await settings.settled()
    },
  }
}
