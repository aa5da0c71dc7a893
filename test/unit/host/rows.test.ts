import { expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { CachedHistoryRow } from '../../../shared/host/ports.ts'
import { createRows } from '../../../shared/host/rows.ts'
import { scoreOf } from '../../../shared/projections/score.ts'
import { hostKit, newExercise, pass, send } from '../../support/host-kit.ts'

it('§4.1 the history is worked out from the journals: a cache that is lost, stale or false changes nothing', async () => {
  const kit = hostKit()
  const exercise = await newExercise(kit)
  await send(exercise, { type: 'start' })
  await pass(kit, exercise, 5 * MINUTE)
  await send(exercise, { type: 'end', reason: 'Enough' })
  await send(exercise, { type: 'close' })
  const cache = new Map<string, CachedHistoryRow>()
  const stores = {
    remembered: () => null,
    remember: () => undefined,
    historyRow: (id: string) => cache.get(id) ?? null,
    putHistoryRow: (id: string, row: CachedHistoryRow) => void cache.set(id, row),
    pack: () => null,
    putPack: () => undefined,
    problems: () => [],
  }
  const history = () =>
    createRows({ journals: kit.journals, stores, clock: kit.time.clock }, kit.exercises).history()
  const fresh = await history()
  expect(fresh).toMatchObject([{ id: exercise.id, closings: 1, score: scoreOf(exercise.record()).total }])
  expect(await history()).toEqual(fresh)
  cache.clear()
  expect(await history()).toEqual(fresh)
  cache.set(exercise.id, { fingerprint: 'of another journal', row: null })
  expect(await history()).toEqual(fresh)
})
