import { expect, it } from 'vitest'
import { sha256 } from '../../../electron/backend/sha256.ts'
import { createPackLibrary } from '../../../shared/host/pack-library.ts'
import type { CachedPack } from '../../../shared/host/ports.ts'
import { TINY } from '../../support/host-kit.ts'

it('answers in between while packs are parsed for the first time, and keeps what it found', async () => {
  const kept = new Map<string, CachedPack>()
  const waiting: (() => void)[] = []
  const library = createPackLibrary({
    packs: {
      list: async () => ['one', 'two', 'three'].map((id) => ({ ...TINY.source, id })),
      add: () => Promise.reject(new Error('Nothing is added here')),
    },
    sha256,
    stores: {
      historyRow: () => null,
      putHistoryRow: () => undefined,
      pack: (id) => kept.get(id) ?? null,
      putPack: (id, cached) => kept.set(id, cached),
      remembered: () => null,
      remember: () => undefined,
      problems: () => [],
    },
    timers: {
      setTimer: (_ms, run) => {
        waiting.push(run)
        return () => undefined
      },
    },
    version: '0.0.0',
  })
  const cards = library.cards()
  expect((await library.documents()).map(({ id }) => id)).toEqual(['one', 'two', 'three'])
  expect([...kept.keys()]).toEqual(['one'])
  while (kept.size < 3) {
    waiting.shift()?.()
    await new Promise((done) => setImmediate(done))
  }
  expect((await cards).map(({ id }) => id).toSorted()).toEqual(['one', 'three', 'two'])
  expect(await library.cards()).toHaveLength(3)
  expect(waiting).toHaveLength(0)
})
