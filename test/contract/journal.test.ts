import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nodeFilePort } from '../../electron/backend/file-port.ts'
import { folderJournals } from '../../electron/backend/folder-journals.ts'
import { failingFilePort } from '../support/failing-file-port.ts'
import { FakeFilePort, type Leftover } from '../support/fake-file-port.ts'
import { noteDraft } from '../support/line-drafts.ts'
import { created, journalContract, opened } from './journal.contract.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

async function realDisk() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'muster-journal-'))
  folders.push(dataDir)
  return { files: nodeFilePort, dataDir }
}

journalContract('a disk that forgets what was not fsynced', async () => ({
  files: new FakeFilePort(),
  dataDir: '/data',
}))
journalContract('the real file system', realDisk)

describe('journal and power cuts', () => {
  const leftovers: readonly Leftover[] = ['nothing', 'half', 'zeros', 'everything']
  const entries = ['nothing', 'everything'] as const

  /** Creates, appends one by one, then together. Tells what was acknowledged before the power went. */
  async function session(
    files: FakeFilePort,
  ): Promise<{ created: boolean; acknowledged: readonly string[] }> {
    const acknowledged: string[] = []
    const made = await folderJournals(files, '/data').create(
      'drill',
      { 'a.md': 'A', 'files/b.md': 'B' },
      noteDraft(0),
    )
    if (!made.ok) return { created: false, acknowledged }
    acknowledged.push('note-0')
    const keep = async (number: number) => {
      const answer = await made.value.journal.append(noteDraft(number))
      if (answer.ok) acknowledged.push(answer.value.id)
    }
    for (const number of [1, 2]) await keep(number)
    await Promise.all([3, 4, 5].map(keep))
    await keep(6)
    return { created: true, acknowledged }
  }

  it('§4.2 at every point where the power can fail: what was acknowledged is there, in order, and nothing is half there', async () => {
    const whole = new FakeFilePort()
    expect((await session(whole)).acknowledged).toHaveLength(7)
    expect(whole.operations).toBeGreaterThan(20)
    for (let point = 1; point <= whole.operations + 1; point += 1) {
      for (const bytes of leftovers) {
        for (const names of entries) {
          const disk = new FakeFilePort()
          disk.cutPowerAt(point)
          const { created, acknowledged } = await session(disk)
          const files = disk.afterPowerCut(bytes, names)
          const journals = folderJournals(files, '/data')
          const where = `power cut at operation ${point}, ${bytes} of the bytes, ${names} of the names`
          const ids = await journals.list()
          if (created) expect(ids, where).toEqual(['drill'])
          for (const id of ids) {
            const found = await journals.open(id)
            if (!found.ok) throw new Error(`${where}: ${found.error.message}`)
            const kept = found.value.lines.map((line) => line.id)
            expect(kept.slice(0, acknowledged.length), where).toEqual(acknowledged)
            expect(kept, where).toEqual(kept.map((_, index) => `note-${index}`))
            expect(found.value.readOnly, where).toBeNull()
            expect(found.value.files, where).toEqual({ 'a.md': 'A', 'files/b.md': 'B' })
            expect((await found.value.journal.append(noteDraft(kept.length))).ok, where).toBe(true)
            const again = await folderJournals(files.afterPowerCut('nothing', 'nothing'), '/data').read(id)
            expect(again.ok && again.value.lines.length, where).toBe(kept.length + 1)
          }
        }
      }
    }
  })

  it('§4.2 the fake really forgets: without fsync the same bytes are gone', async () => {
    const disk = new FakeFilePort()
    await disk.makeFolder('/data')
    await disk.syncFolder('/')
    const file = await disk.openAppend('/data/x')
    await file.append(Buffer.from('abc'))
    expect(await disk.afterPowerCut('nothing', 'nothing').list('/data')).toEqual([])
    await file.sync()
    expect(await disk.afterPowerCut('nothing', 'nothing').list('/data')).toEqual([])
    await disk.syncFolder('/data')
    expect(Buffer.from(await disk.afterPowerCut('nothing', 'nothing').read('/data/x')).toString()).toBe('abc')
  })
})

describe('journal and disks that refuse', () => {
  it.each([
    ['append', 'ENOSPC', 'disk-full'],
    ['append', 'EROFS', 'read-only'],
    ['sync', 'EIO', 'storage-failed'],
  ] as const)(
    '§4.2 a failed %s (%s) refuses the line and leaves nothing of it',
    async (step, code, refusal) => {
      const disk = await realDisk()
      const { files, trouble } = failingFilePort(disk.files)
      const { journal } = await created({ ...disk, files })
      await journal.append(noteDraft(1))
      trouble[step] = code
      const refused = await Promise.all([journal.append(noteDraft(2), 2), journal.append(noteDraft(3), 3)])
      expect(refused).toMatchObject([
        { ok: false, error: { code: refusal } },
        { ok: false, error: { code: refusal } },
      ])
      trouble[step] = null
      expect(await journal.append(noteDraft(3), 3)).toMatchObject({ ok: false, error: { code: 'stale' } })
      expect(await journal.append(noteDraft(2), 2)).toMatchObject({ ok: true, value: { seq: 2 } })
      await journal.close()
      const again = await opened(disk)
      expect(again.lines.map((line) => line.id)).toEqual(['note-0', 'note-1', 'note-2'])
      expect(again.problems).toEqual([])
      await again.journal.close()
    },
  )

  it('§4.10 a folder that cannot be written refuses a new exercise with a remedy and leaves no trace', async () => {
    const disk = await realDisk()
    const { files, trouble } = failingFilePort(disk.files)
    for (const step of ['make', 'append', 'sync'] as const) {
      trouble[step] = 'EROFS'
      const made = await folderJournals(files, disk.dataDir).create('drill', { 'a.md': 'A' }, noteDraft(0))
      expect(made).toMatchObject({ ok: false, error: { code: 'read-only' } })
      trouble[step] = null
      expect(await folderJournals(disk.files, disk.dataDir).list()).toEqual([])
    }
  })
})
