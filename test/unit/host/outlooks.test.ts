import { describe, expect, it } from 'vitest'
import type { OutlookView } from '../../../shared/contract/outlook.ts'
import { createOutlooks } from '../../../shared/host/outlooks.ts'
import type { LoadedPack } from '../../../shared/host/pack-library.ts'
import { loadPack, shippedPack } from '../../support/load-pack.ts'

const PACK = 'database-corruption'

function loaded(sha256 = 'a'): LoadedPack {
  const { scenario, runbooks, problems } = loadPack(shippedPack(PACK))
  return { id: PACK, sha256, source: { id: PACK, files: {}, problems: [] }, scenario, runbooks, problems }
}

function view(outlooks: ReturnType<typeof createOutlooks>, pack: LoadedPack): OutlookView {
  const answer = outlooks.next(pack)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

describe('what can come of a pack, a few plays with each question', () => {
  it('grows until all teams have played, and then stays', { timeout: 120_000 }, () => {
    const outlooks = createOutlooks()
    const pack = loaded()
    const first = view(outlooks, pack)
    expect(first.plays).toBeGreaterThan(0)
    expect(first.plays).toBeLessThan(first.planned)
    let last = first
    for (let asked = 0; last.plays < last.planned && asked < 100; asked += 1) last = view(outlooks, pack)
    expect(last.plays).toBe(60)
    expect(view(outlooks, pack)).toEqual(last)

    const database = last.components.find(({ id }) => id === 'database')
    // Of the runbook: RTO 1 h, RPO 5 min; a restore takes 30 minutes at least, and no team was faster than that.
    expect(database?.rto.target).toBe(60 * 60_000)
    expect(database?.rpo.target).toBe(5 * 60_000)
    expect(database?.rto.best?.value).toBeGreaterThanOrEqual(database?.rto.bound ?? Number.NaN)
    expect(database?.rto.worst?.value).toBeGreaterThan(database?.rto.best?.value ?? Number.NaN)
    expect(database?.rto.met).toBeGreaterThan(0)
    expect(database?.rto.met).toBeLessThan(database?.rto.exercised ?? 0)
    const ended = last.endings.reduce((sum, { plays }) => sum + plays, last.withoutEnding)
    expect(ended).toBe(last.plays)
  })

  it('begins anew when the files of the pack have changed', () => {
    const outlooks = createOutlooks()
    const first = view(outlooks, loaded())
    expect(view(outlooks, loaded()).plays).toBe(2 * first.plays)
    expect(view(outlooks, loaded('b')).plays).toBe(first.plays)
  })

  it('says nothing of a pack that cannot be played but why', () => {
    const problems = [
      { severity: 'error', code: 'yaml', file: 'scenario.yaml', line: 3, message: 'x', remedy: 'y' },
    ]
    const answer = createOutlooks().next({ ...loaded(), scenario: null, problems } as unknown as LoadedPack)
    expect(answer).toMatchObject({ ok: false, error: { code: 'pack-has-problems', problems } })
  })
})
