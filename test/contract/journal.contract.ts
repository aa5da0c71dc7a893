import { describe, expect, it } from 'vitest'
import type { FilePort } from '../../electron/backend/file-port.ts'
import { folderJournals } from '../../electron/backend/folder-journals.ts'
import { sha256 } from '../../electron/backend/sha256.ts'
import type { OpenedJournal } from '../../shared/host/ports.ts'
import { noteDraft } from '../support/line-drafts.ts'

export interface JournalDisk {
  readonly files: FilePort
  readonly dataDir: string
}

const PACK = { 'scenario.yaml': 'muster: 1\n', 'files/mail.md': 'Hei på deg\n' }

/** What every journal holds to, whatever disk it is on (DESIGN §4.2). */
export function journalContract(name: string, makeDisk: () => Promise<JournalDisk>): void {
  describe(`journal on ${name}`, () => {
    it('§4.2 gives back every acknowledged line, chained by hash, with the pack beside it', async () => {
      const { files, dataDir } = await makeDisk()
      const { journal } = await created({ files, dataDir })
      for (const number of [1, 2, 3]) expect((await journal.append(noteDraft(number))).ok).toBe(true)
      await journal.close()
      const again = await opened({ files, dataDir })
      expect(again.lines.map((line) => line.id)).toEqual(['note-0', 'note-1', 'note-2', 'note-3'])
      expect(again.lines.map((line) => line.seq)).toEqual([0, 1, 2, 3])
      expect(again.lines[0]?.prev).toBe('0'.repeat(64))
      const text = Buffer.from(await files.read(`${dataDir}/exercises/drill/journal.jsonl`)).toString('utf8')
      const texts = text.trimEnd().split('\n')
      expect(again.lines.slice(1).map((line) => line.prev)).toEqual(texts.slice(0, -1).map(sha256))
      expect(again.files).toEqual(PACK)
      expect(again.problems).toEqual([])
      await again.journal.close()
    })

    it('§4.2 keeps the order of twenty concurrent writers and acknowledges each', async () => {
      const disk = await makeDisk()
      const { journal } = await created(disk)
      const numbers = Array.from({ length: 20 }, (_, index) => index + 1)
      const answers = await Promise.all(numbers.map((number) => journal.append(noteDraft(number))))
      expect(answers.map((answer) => answer.ok && answer.value.seq)).toEqual(numbers)
      await journal.close()
      const again = await opened(disk)
      expect(again.lines.map((line) => line.id)).toEqual([
        'note-0',
        ...numbers.map((number) => `note-${number}`),
      ])
      await again.journal.close()
    })

    it('§4.2 refuses a line that was meant to follow one that is not there', async () => {
      const disk = await makeDisk()
      const { journal } = await created(disk)
      const [early, right] = await Promise.all([
        journal.append(noteDraft(2), 2),
        journal.append(noteDraft(1), 1),
      ])
      expect(early).toMatchObject({ ok: false, error: { code: 'stale' } })
      expect(right).toMatchObject({ ok: true, value: { seq: 1 } })
      await journal.close()
    })

    it.each([
      ['without its newline', (whole: Buffer) => whole.subarray(0, whole.length - 30)],
      ['of zeros', (whole: Buffer) => Buffer.concat([whole, Buffer.alloc(512)])],
      [
        'of zeros with a newline',
        (whole: Buffer) => Buffer.concat([whole, Buffer.alloc(99), Buffer.from('"}\n')]),
      ],
    ])('§4.2 cuts off and reports a torn last line %s, and goes on after it', async (_how, tear) => {
      const disk = await makeDisk()
      const file = `${disk.dataDir}/exercises/drill/journal.jsonl`
      const { journal } = await created(disk)
      await journal.append(noteDraft(1))
      await journal.close()
      await disk.files.write(file, tear(Buffer.from(await disk.files.read(file))))
      const mended = await opened(disk)
      expect(mended.lines.length).toBeGreaterThanOrEqual(1)
      expect(mended.problems).toMatchObject([
        {
          code: 'journal-torn',
          severity: 'warning',
          place: { file: 'drill/journal.jsonl', line: mended.lines.length + 1 },
        },
      ])
      expect(mended.readOnly).toBeNull()
      expect((await mended.journal.append(noteDraft(7))).ok).toBe(true)
      await mended.journal.close()
      const again = await opened(disk)
      expect(again.problems).toEqual([])
      expect(again.lines.at(-1)?.id).toBe('note-7')
      await again.journal.close()
    })

    it.each([
      ['a changed word', (text: string) => text.replace('"label":"Note 1', '"label":"Note 9'), 2],
      [
        'a lost line',
        (text: string) =>
          text
            .split('\n')
            .filter((_, index) => index !== 1)
            .join('\n'),
        1,
      ],
      ['a damaged line', (text: string) => text.replace('{"v":1,"seq":1', '{"v":1,"seq:1'), 1],
      [
        'a last line that was changed after it was whole',
        (text: string) => text.replace('"seq":3', '"seq:3'),
        3,
      ],
    ])(
      '§4.10 reads up to %s, says where it is, and leaves the file as it is',
      async (_what, damage, kept) => {
        const disk = await makeDisk()
        const file = `${disk.dataDir}/exercises/drill/journal.jsonl`
        const { journal } = await created(disk)
        for (const number of [1, 2, 3]) await journal.append(noteDraft(number))
        await journal.close()
        const before = Buffer.from(damage(Buffer.from(await disk.files.read(file)).toString('utf8')))
        await disk.files.write(file, before)
        const damaged = await opened(disk)
        expect(damaged.lines.length).toBe(kept)
        expect(damaged.problems).toMatchObject([
          {
            code: 'journal-broken',
            severity: 'error',
            place: { file: 'drill/journal.jsonl', line: kept + 1 },
          },
        ])
        expect(damaged.readOnly?.code).toBe('journal-broken')
        expect((await damaged.journal.append(noteDraft(9))).ok).toBe(false)
        expect(Buffer.from(await disk.files.read(file)).equals(before)).toBe(true)
      },
    )

    it('§4.10 refuses names that lead elsewhere, and exercises that are not there', async () => {
      const { files, dataDir } = await makeDisk()
      const journals = folderJournals(files, dataDir)
      for (const id of ['../drill', '..', 'a/b', '.new-drill', '', 'nobody']) {
        expect(await journals.open(id)).toMatchObject({ ok: false, error: { code: 'unknown-exercise' } })
        expect(await journals.read(id)).toMatchObject({ ok: false, error: { code: 'unknown-exercise' } })
        expect(await journals.remove(id)).toMatchObject({ ok: false, error: { code: 'unknown-exercise' } })
        expect(await journals.fingerprint(id)).toBeNull()
      }
      expect((await journals.create('../drill', PACK, noteDraft(0))).ok).toBe(false)
    })

    it('sets a removed exercise aside instead of erasing it', async () => {
      const disk = await makeDisk()
      const journals = folderJournals(disk.files, disk.dataDir)
      for (const aside of ['drill', 'drill.1']) {
        const { journal } = await created(disk)
        await journal.close()
        expect((await journals.remove('drill')).ok).toBe(true)
        expect(await journals.list()).toEqual([])
        expect(await disk.files.stat(`${disk.dataDir}/deleted/${aside}/journal.jsonl`)).not.toBeNull()
      }
    })

    it('does not replace an exercise that is there', async () => {
      const disk = await makeDisk()
      const { journal } = await created(disk)
      await journal.close()
      const second = await folderJournals(disk.files, disk.dataDir).create('drill', {}, noteDraft(5))
      expect(second.ok).toBe(false)
      const kept = await opened(disk)
      expect(kept.lines.map((line) => line.id)).toEqual(['note-0'])
      await kept.journal.close()
    })
  })
}

export async function created({ files, dataDir }: JournalDisk): Promise<OpenedJournal> {
  const made = await folderJournals(files, dataDir).create('drill', PACK, noteDraft(0))
  if (!made.ok) throw new Error(made.error.message)
  return made.value
}

export async function opened({ files, dataDir }: JournalDisk): Promise<OpenedJournal> {
  const found = await folderJournals(files, dataDir).open('drill')
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}
