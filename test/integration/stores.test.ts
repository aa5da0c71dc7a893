import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStores } from '../../electron/backend/stores.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-stores-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const silent = () => undefined

describe('settings and history cache', () => {
  it('keeps what it was given', async () => {
    const stores = await openStores(folder, silent)
    expect(stores.problems()).toEqual([])
    stores.remember({ facilitator: 'Kari', team: 'Payments' })
    stores.putHistoryRow('drill', { fingerprint: '1-2', row: null })
    await stores.settled()
    const again = await openStores(folder, silent)
    expect(again.remembered()).toEqual({ facilitator: 'Kari', team: 'Payments' })
    expect(again.historyRow('drill')).toEqual({ fingerprint: '1-2', row: null })
    expect(again.historyRow('other')).toBeNull()
  })

  it.each([
    ['cut off', '{"v":1,"rows":{"drill":{"finger'],
    ['of another shape', '{"v":1,"rows":{"drill":{"fingerprint":7}}}'],
    ['empty', ''],
    ['of another version', '{"v":99,"rows":{}}'],
  ])('§4.1 §4.10 a file that is %s is set aside, reported and begun anew', async (_how, text) => {
    const file = path.join(folder, 'history-cache.json')
    await writeFile(file, text)
    const stores = await openStores(folder, silent)
    expect(stores.problems()).toMatchObject([
      {
        code: 'store-damaged',
        severity: 'warning',
        remedy: expect.stringContaining('journals'),
        place: { file: 'history-cache.json' },
      },
    ])
    expect(stores.historyRow('drill')).toBeNull()
    stores.putHistoryRow('drill', { fingerprint: 'new', row: null })
    await stores.settled()
    const aside = (await readdir(folder)).find((name) => name.startsWith('history-cache.json.damaged-'))
    expect(await readFile(path.join(folder, aside ?? ''), 'utf8')).toBe(text)
    expect((await openStores(folder, silent)).historyRow('drill')?.fingerprint).toBe('new')
  })

  it('§4.1 works in memory where nothing can be written, and says so to its keeper', async () => {
    const said: string[] = []
    await writeFile(path.join(folder, 'file'), '')
    const stores = await openStores(path.join(folder, 'file/below'), (text) => said.push(text))
    stores.remember({ facilitator: 'Kari', team: '' })
    await stores.settled()
    expect(stores.remembered()?.facilitator).toBe('Kari')
    expect(said.length).toBeGreaterThan(0)
  })
})
