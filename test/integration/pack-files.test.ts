import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderPacks, readPackFolder } from '../../electron/backend/pack-files.ts'
import { TINY_PACK } from '../support/load-pack.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-packs-'))
  await cp(TINY_PACK, path.join(folder, 'tiny'), { recursive: true })
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})
const inside = (file: string) => path.join(folder, 'tiny', file)

describe('reading packs from folders', () => {
  it('reads every text of a pack by its path with forward slashes', async () => {
    const pack = await readPackFolder(path.join(folder, 'tiny'))
    expect(pack.id).toBe('tiny')
    expect(Object.keys(pack.files)).toEqual([
      'files/calls.log',
      'plays/good.yaml',
      'runbook.md',
      'scenario.yaml',
    ])
    expect(pack.problems).toEqual([])
  })

  it('§4.10 a 50 MB file is refused by its size, before it is read', async () => {
    await writeFile(inside('files/huge.log'), '')
    await truncate(inside('files/huge.log'), 50 * 1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    const pack = await readPackFolder(path.join(folder, 'tiny'))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024)
    expect(pack.files['files/huge.log']).toBeUndefined()
    expect(pack.problems).toMatchObject([
      {
        code: 'file-too-large',
        message: expect.stringContaining('50 MB'),
        place: { file: 'files/huge.log' },
      },
    ])
    expect(pack.files['scenario.yaml']).toBeDefined()
  })

  it('§4.10 a pack of more than 50 MB is refused', async () => {
    for (let number = 0; number < 12; number += 1) {
      await writeFile(inside(`files/large-${number}.log`), '')
      await truncate(inside(`files/large-${number}.log`), 5 * 1024 * 1024)
    }
    const { problems } = await readPackFolder(path.join(folder, 'tiny'))
    expect(problems.filter((problem) => problem.code === 'pack-too-large')).toHaveLength(1)
  })

  it('§4.10 links that leave the pack, or lead nowhere or in circles, are refused; those within are read', async () => {
    await writeFile(path.join(folder, 'secret.txt'), 'secret')
    await mkdir(path.join(folder, 'tiny-beside'))
    await writeFile(path.join(folder, 'tiny-beside/secret.txt'), 'secret')
    await symlink('../../secret.txt', inside('files/a-out.txt'))
    await symlink('/etc/passwd', inside('files/b-absolute.txt'))
    await symlink('../../tiny-beside/secret.txt', inside('files/c-beside.txt'))
    await symlink('..', inside('files/d-circle'))
    await symlink('nowhere', inside('files/e-nowhere.txt'))
    await symlink('calls.log', inside('files/f-within.log'))
    const { files, problems } = await readPackFolder(path.join(folder, 'tiny'))
    expect(problems.map(({ code, place }) => [code, place?.file])).toEqual([
      ['outside-pack', 'files/a-out.txt'],
      ['outside-pack', 'files/b-absolute.txt'],
      ['outside-pack', 'files/c-beside.txt'],
      ['outside-pack', 'files/d-circle'],
      ['outside-pack', 'files/e-nowhere.txt'],
    ])
    expect(files['files/f-within.log']).toBe(files['files/calls.log'])
    expect(JSON.stringify(files)).not.toContain('"secret"')
  })

  it('§4.10 what is not text is left out and said', async () => {
    await writeFile(inside('files/picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]))
    await writeFile(inside('files/zeros.txt'), Buffer.from('a\u0000b'))
    const { files, problems } = await readPackFolder(path.join(folder, 'tiny'))
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['not-text', 'warning'],
      ['not-text', 'warning'],
    ])
    expect(files['files/picture.png']).toBeUndefined()
  })

  it.skipIf(process.platform === 'win32')('§4.10 a pipe is not opened, which would hang', async () => {
    execFileSync('mkfifo', [inside('files/pipe')])
    const { problems } = await readPackFolder(path.join(folder, 'tiny'))
    expect(problems).toMatchObject([{ code: 'not-a-file', place: { file: 'files/pipe' } }])
  })

  it('lists the packs of several folders, the later one winning, and folders that are not there hold none', async () => {
    await mkdir(path.join(folder, 'own'))
    await cp(TINY_PACK, path.join(folder, 'own/tiny'), { recursive: true })
    await writeFile(path.join(folder, 'own/tiny/extra.md'), 'Ours')
    await mkdir(path.join(folder, 'no-pack'))
    const packs = await folderPacks([folder, path.join(folder, 'own'), '/nowhere']).list()
    expect(packs.map((pack) => pack.id)).toEqual(['tiny'])
    expect(packs[0]?.files['extra.md']).toBe('Ours')
  })
})
