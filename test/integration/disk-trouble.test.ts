import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { nodeFilePort } from '../../electron/backend/file-port.ts'
import { folderJournals } from '../../electron/backend/folder-journals.ts'
import { exerciseNow } from '../../shared/base/clock.ts'
import { MINUTE, SECOND } from '../../shared/base/time.ts'
import type { FacilitatorView } from '../../shared/contract/facilitator-view.ts'
import type { ExerciseHost } from '../../shared/host/exercise-host.ts'
import type { JournalsPort } from '../../shared/host/ports.ts'
import { failingFilePort } from '../support/failing-file-port.ts'
import {
  type HostKit,
  hostKit,
  newExercise,
  pass,
  reopened,
  SETTINGS,
  START,
  send,
  TINY,
} from '../support/host-kit.ts'

const folders: string[] = []
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'muster-trouble-'))
  folders.push(folder)
  return folder
}
const kits: HostKit[] = []
function kitOn(journals: JournalsPort, start?: number): HostKit {
  const kit = hostKit(journals, start)
  kits.push(kit)
  return kit
}
afterEach(async () => {
  for (const kit of kits.splice(0)) await kit.exercises.stop()
})
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

async function onFailingDisk() {
  const dataDir = await newFolder()
  const { files, trouble } = failingFilePort(nodeFilePort)
  const kit = kitOn(folderJournals(files, dataDir))
  const exercise = await newExercise(kit)
  return { dataDir, kit, exercise, trouble }
}

function latestView(exercise: ExerciseHost): () => FacilitatorView {
  const views: FacilitatorView[] = []
  exercise.watch({ view: 'facilitator' }, (update) => views.push(update.view as FacilitatorView))
  return () => {
    const last = views.at(-1)
    if (last === undefined) throw new Error('There is no view yet.')
    return last
  }
}

describe('a disk that fills up in the middle', () => {
  it('§4.2 §4.10 refuses with a remedy, changes nothing, shows a standing clock, and goes on when there is room', async () => {
    const { kit, exercise, trouble, dataDir } = await onFailingDisk()
    const shown = latestView(exercise)
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, 2 * MINUTE)
    const before = exercise.record()
    trouble.append = 'ENOSPC'
    const refused = await send(exercise, { type: 'mark', mark: 'declared' }, 'declare')
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'disk-full', remedy: expect.stringContaining('space') },
    })
    expect(exercise.record()).toEqual(before)
    expect(kit.notices).toMatchObject([{ tone: 'breached' }])
    await pass(kit, exercise, 3 * MINUTE)
    expect(shown().notices[0]).toMatchObject({ id: 'disk-full', tone: 'breached' })
    expect(shown()).toMatchObject({ phase: 'paused', clock: { running: false } })
    expect(exercise.record().state.injects['first-calls']?.status).not.toBe('delivered')

    trouble.append = null
    await pass(kit, exercise, 3 * SECOND)
    const { state } = exercise.record()
    expect(state).toMatchObject({ phase: 'paused', pauseKind: 'technical' })
    expect(exerciseNow(state.clock, kit.time.now())).toBe(2 * MINUTE)
    expect(shown().notices.map((notice) => notice.id)).not.toContain('disk-full')
    expect(await send(exercise, { type: 'mark', mark: 'declared' }, 'declare')).toMatchObject({ ok: true })
    await send(exercise, { type: 'resume' })
    await pass(kit, exercise, 2 * MINUTE)
    expect(exercise.record().state.injects['first-calls']?.deliveredAt).toBe(4 * MINUTE)
    await exercise.stop()
    const read = await folderJournals(nodeFilePort, dataDir).read(exercise.id)
    expect(read.ok && read.value.problems).toEqual([])
  })

  it('§4.2 commands that follow a refused one are refused too, and none is half there', async () => {
    const { exercise, trouble } = await onFailingDisk()
    await send(exercise, { type: 'start' })
    const before = exercise.record()
    trouble.sync = 'EIO'
    const answers = await Promise.all([
      send(exercise, { type: 'mark', mark: 'declared' }),
      send(exercise, { type: 'note', note: 'n', text: 'Calls' }),
    ])
    expect(answers.map((answer) => answer.ok)).toEqual([false, false])
    expect(exercise.record()).toEqual(before)
    trouble.sync = null
    expect(await send(exercise, { type: 'note', note: 'n2', text: 'Calls' })).toMatchObject({ ok: true })
    expect(exercise.record().lines.map((line) => line.seq)).toEqual(
      exercise.record().lines.map((_, index) => index),
    )
  })

  it('§4.10 a new exercise on a full disk is refused and leaves nothing in the list', async () => {
    const { files, trouble } = failingFilePort(nodeFilePort)
    const kit = kitOn(folderJournals(files, await newFolder()))
    trouble.append = 'ENOSPC'
    const made = await kit.exercises.create(TINY, SETTINGS, 'wish')
    expect(made).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(await kit.journals.list()).toEqual([])
    trouble.append = null
    expect((await kit.exercises.create(TINY, SETTINGS, 'wish')).ok).toBe(true)
  })
})

describe('damaged and read-only exercises', () => {
  it('§4.10 a journal damaged in the middle is shown up to the damage, standing, and takes nothing', async () => {
    const { dataDir, kit, exercise } = await onFailingDisk()
    await send(exercise, { type: 'start' })
    await pass(kit, exercise, MINUTE)
    for (const number of [1, 2, 3])
      await send(exercise, { type: 'note', note: `n${number}`, text: `Call ${number}` })
    const file = path.join(dataDir, 'exercises', exercise.id, 'journal.jsonl')
    const text = Buffer.from(await nodeFilePort.read(file)).toString('utf8')
    await writeFile(file, text.replace('Call 2', 'Call 9'))
    const later = kitOn(folderJournals(nodeFilePort, dataDir), START + 3_600_000)
    const again = await reopened(later, exercise.id)
    expect(again.record().lines).toHaveLength(4)
    expect(again.problems).toMatchObject([{ code: 'journal-broken', place: { line: 5 } }])
    const shown = latestView(again)
    expect(shown()).toMatchObject({ phase: 'paused', clock: { running: false } })
    expect(shown().notices[0]?.id).toBe('journal-broken')
    expect(await send(again, { type: 'note', note: 'x', text: 'More' })).toMatchObject({
      ok: false,
      refusal: { code: 'journal-broken' },
    })
  })

  it('§4.1 a pack that was changed beside its journal is not taken for the one that was played', async () => {
    const { dataDir, kit, exercise } = await onFailingDisk()
    await exercise.stop()
    await writeFile(path.join(dataDir, 'exercises', exercise.id, 'pack', 'scenario.yaml'), 'muster: 1\n')
    const later = kitOn(folderJournals(nodeFilePort, dataDir), kit.time.now())
    expect(await later.exercises.get(exercise.id)).toMatchObject({
      ok: false,
      error: { code: 'pack-changed' },
    })
  })
})

/** A disk of its own, small and really full or read-only; only root can have one. */
describe.skipIf(!canMount())('a real disk of 256 kB', () => {
  const mounted: string[] = []
  afterEach(() => {
    for (const folder of mounted.splice(0)) execFileSync('umount', ['-l', folder])
  })

  async function smallDisk(): Promise<{ kit: HostKit; folder: string }> {
    const folder = path.join(await newFolder(), 'disk')
    await mkdir(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder])
    mounted.push(folder)
    return { kit: kitOn(folderJournals(nodeFilePort, folder)), folder }
  }

  it('§4.2 §4.10 full: refuses, keeps what was acknowledged, and goes on when there is room', async () => {
    const { kit, folder } = await smallDisk()
    const exercise = await newExercise(kit)
    const filler = path.join(folder, 'filler')
    await writeFile(filler, Buffer.alloc(96 * 1024))
    const acknowledged: string[] = []
    for (let number = 0; number < 400; number += 1) {
      const answer = await send(
        exercise,
        { type: 'note', note: `n${number}`, text: 'x'.repeat(2_000) },
        `note-${number}`,
      )
      if (answer.ok) acknowledged.push(`note-${number}`)
      else {
        expect(answer.refusal.code).toBe('disk-full')
        break
      }
    }
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(acknowledged.length).toBeLessThan(400)
    await rm(filler)
    expect(await send(exercise, { type: 'note', note: 'after', text: 'Room again' }, 'after')).toMatchObject({
      ok: true,
    })
    const read = await folderJournals(nodeFilePort, folder).read(exercise.id)
    expect(read.ok && read.value.problems).toEqual([])
    expect(read.ok && read.value.lines.map((line) => line.id).slice(1)).toEqual([...acknowledged, 'after'])
  })

  it('§4.10 read-only: says so, shows what is there, standing, and creates nothing', async () => {
    const { kit, folder } = await smallDisk()
    const exercise = await newExercise(kit)
    await send(exercise, { type: 'start' })
    const file = path.join(folder, 'exercises', exercise.id, 'journal.jsonl')
    const killedHere = await nodeFilePort.read(file)
    await exercise.stop()
    await writeFile(file, killedHere)
    execFileSync('mount', ['-o', 'remount,ro', folder])
    const later = kitOn(folderJournals(nodeFilePort, folder), kit.time.now() + MINUTE)
    const again = await reopened(later, exercise.id)
    const shown = latestView(again)
    expect(again.record().state.phase).toBe('running')
    expect(shown()).toMatchObject({ phase: 'paused', clock: { running: false } })
    expect(shown().notices[0]?.id).toBe('read-only')
    expect(await send(again, { type: 'mark', mark: 'declared' })).toMatchObject({
      ok: false,
      refusal: { code: 'read-only' },
    })
    expect(await later.exercises.create(TINY, SETTINGS, 'other')).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    })
    expect(await later.journals.list()).toEqual([exercise.id])
  })
})

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
