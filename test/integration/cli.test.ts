import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../electron/backend/cli/run-cli.ts'
import { nodeFilePort } from '../../electron/backend/file-port.ts'
import { findBrowser } from '../../electron/backend/find-browser.ts'
import { folderJournals } from '../../electron/backend/folder-journals.ts'
import { holdDataFolder } from '../../electron/backend/host-lock.ts'
import { playPack } from '../../electron/backend/play.ts'
import { parsePlayScript } from '../../shared/scenario/play-script.ts'
import { TINY } from '../support/host-kit.ts'
import { shippedPack, TINY_PACK } from '../support/load-pack.ts'

const browser = await findBrowser(process.env)
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-cli-'))
  await cp(TINY_PACK, path.join(folder, 'tiny'), { recursive: true })
})
const folders: string[] = []
afterEach(() => {
  folders.push(folder)
})
afterAll(async () => {
  for (const one of folders) await rm(one, { recursive: true, force: true })
})

async function muster(...args: readonly string[]) {
  let out = ''
  let err = ''
  const io = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    env: { ...process.env, MUSTER_DATA_DIR: path.join(folder, 'data') },
    cwd: folder,
    appDir: path.join(folder, 'app'),
  }
  const code = await runCli(io, args)
  return { code, out, err, json: () => JSON.parse(out) as Record<string, unknown> }
}

describe('muster', () => {
  it('says what there is and ends with 0; bad usage ends with 2', async () => {
    const help = await muster('--help')
    expect(help.code).toBe(0)
    for (const command of ['validate', 'play', 'runbook', 'report', 'guide', 'serve', 'bench']) {
      expect(help.out).toContain(command)
      expect((await muster(command, '--help')).out).toContain('--json')
    }
    expect((await muster('--version')).code).toBe(0)
    for (const args of [['nothing'], ['validate'], ['play', 'tiny'], ['validate', 'tiny', '--nothing'], []])
      expect([args, (await muster(...args)).code]).toEqual([args, 2])
  })
})

describe('muster validate', () => {
  it('ends with 0 for a pack without errors', async () => {
    expect(await muster('validate', 'tiny')).toMatchObject({
      code: 0,
      out: expect.stringContaining('tiny: playable'),
    })
    const { code, json } = await muster('validate', path.join('tiny', 'scenario.yaml'), '--json')
    expect(code).toBe(0)
    expect(json()).toMatchObject({ ok: true, pack: { id: 'tiny', sha256: TINY.sha256 } })
  })

  it('says what the pack allows, and what invented teams made of it', async () => {
    const { code, out, err } = await muster('validate', 'tiny', '--explore', '8')
    expect(code).toBe(0)
    expect(err).toContain('8 plays')
    expect(out).toMatch(/^Ending +soonest possible +latest possible +shortest +longest +of 8 plays$/m)
    // A second provider takes 10 at the soonest, and the data 30 from minute 12, when the damage is found: 42.
    expect(out).toMatch(/^recovered +0:42:00 +no limit +0:4\d:\d\d /m)
    expect(out).toMatch(/^database +2:00:00 +0:32:00 /m)
    expect(out).toContain('no team beats them')
    const bare = await muster('validate', 'tiny', '--explore', '0')
    expect(bare).toMatchObject({ code: 0, err: '' })
    expect(bare.out).toMatch(/^Ending +soonest possible +latest possible$/m)
  })

  it('gives the same as JSON, by a seed', async () => {
    const first = await muster('validate', 'tiny', '--json', '--explore', '8', '--seed', 'a')
    const { outlook } = first.json()
    expect(outlook).toMatchObject({
      bounds: { endsBy: null, endings: [{ id: 'recovered', soonest: 42 * 60_000 }, { id: 'lost' }] },
      exploration: { plays: 8, planned: 8, seed: 'a', broken: [] },
    })
    expect((await muster('validate', 'tiny', '--json', '--explore', '8', '--seed', 'a')).out).toBe(first.out)
    expect((await muster('validate', 'tiny', '--json', '--explore', '0')).json()).toMatchObject({
      outlook: { exploration: null },
    })
    for (const wrong of ['-1', 'many', '1.5', '100001'])
      expect([wrong, (await muster('validate', 'tiny', '--explore', wrong)).code]).toEqual([wrong, 2])
  })

  it('prints the plain XState config', async () => {
    const { code, json } = await muster('validate', 'tiny', '--xstate')
    expect(code).toBe(0)
    expect(json()).toMatchObject({ type: 'parallel', states: { supply: { initial: 'failing' } } })
  })

  it('§4.10 ends with 1 and names file, line and remedy of every error', async () => {
    const file = path.join(folder, 'tiny/scenario.yaml')
    const text = await readFile(file, 'utf8')
    const line = text.split('\n').findIndex((one) => one.includes('dependsOn: [gateway]')) + 1
    await writeFile(file, text.replace('dependsOn: [gateway]', 'dependsOn: [gatway]'))
    const { code, out } = await muster('validate', 'tiny')
    expect(code).toBe(1)
    expect(out).toMatch(new RegExp(`^scenario\\.yaml:${line}:\\d+: error: .*gatway`, 'm'))
    expect(out).toContain('not playable')
  })

  it('§4.10 checks the play scripts too', async () => {
    await writeFile(
      path.join(folder, 'tiny/plays/bad.yaml'),
      '- { at: 5m, decide: nothing, option: x, as: commander }\n',
    )
    const { code, out } = await muster('validate', 'tiny')
    expect(code).toBe(1)
    expect(out).toContain('plays/bad.yaml:1')
  })

  it('§4.10 ends with 1 for a 50 MB file and with 2 for no pack', async () => {
    await writeFile(path.join(folder, 'tiny/files/huge.log'), '')
    await truncate(path.join(folder, 'tiny/files/huge.log'), 50 * 1024 * 1024)
    expect(await muster('validate', 'tiny')).toMatchObject({
      code: 1,
      out: expect.stringContaining('file-too-large'),
    })
    expect(await muster('validate', 'nowhere')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nowhere'),
    })
    expect((await muster('validate', 'nowhere', '--json')).json()).toMatchObject({
      error: { code: 'no-such-pack' },
    })
  })
})

describe('muster play', () => {
  it('plays a script at full speed and says what came of it', async () => {
    const { code, out, err } = await muster('play', 'tiny', '--script', 'plays/good.yaml')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/PASS|PARTIAL|FAIL/)
    expect(out).toContain('Overall  RTO')
  })

  it('§4.1 gives the same report twice, byte for byte', async () => {
    const first = await muster('play', 'tiny', '--script', 'plays/good.yaml', '--json')
    const second = await muster('play', 'tiny', '--script', 'plays/good.yaml', '--json')
    expect(first.code).toBe(0)
    expect(second.out).toBe(first.out)
    expect(first.json()).toMatchObject({ exercise: { pack: 'tiny' } })
  })

  it('writes reports, with the schema beside the JSON', async () => {
    const { code } = await muster('play', 'tiny', '--script', 'tiny/plays/good.yaml', '--out', 'reports')
    expect(code).toBe(0)
    expect((await readdir(path.join(folder, 'reports'))).sort()).toEqual([
      'report.html',
      'report.json',
      'report.md',
      'report.schema.json',
    ])
  })

  it.skipIf(browser === null)('writes a PDF with an installed browser', async () => {
    expect(
      await muster('play', 'tiny', '--script', 'plays/good.yaml', '--out', '.', '--format', 'pdf'),
    ).toMatchObject({ code: 0 })
    expect((await readFile(path.join(folder, 'report.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('draws durations from a seed, and the same from the same', async () => {
    const play = (seed: string) =>
      muster('play', 'tiny', '--script', 'plays/good.yaml', '--seed', seed, '--json')
    const [first, same, other] = [await play('a'), await play('a'), await play('b')]
    expect(same.out).toBe(first.out)
    expect(other.json().components).not.toEqual(first.json().components)
  })

  it('§4.10 ends with 1 when a line is refused, and names the line', async () => {
    await writeFile(
      path.join(folder, 'late.yaml'),
      '- { at: 5m, mark: declared }\n- { at: 6m, end: Enough }\n- { at: 7m, start: restore-wal }\n',
    )
    const { code, err } = await muster('play', 'tiny', '--script', 'late.yaml')
    expect(code).toBe(1)
    expect(err).toContain('late.yaml:3: error:')
  })

  it('§4.10 ends with 2 for a broken script, a missing one, an unknown format or a place that cannot be written', async () => {
    await writeFile(path.join(folder, 'broken.yaml'), '- { at: 5m, mrak: declared }\n')
    expect(await muster('play', 'tiny', '--script', 'broken.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('broken.yaml:1'),
    })
    expect(await muster('play', 'tiny', '--script', 'none.yaml')).toMatchObject({ code: 2 })
    expect(
      await muster('play', 'tiny', '--script', 'plays/good.yaml', '--out', '.', '--format', 'docx'),
    ).toMatchObject({ code: 2 })
    expect(await muster('play', 'tiny', '--script', 'plays/good.yaml', '--format', 'md')).toMatchObject({
      code: 2,
    })
    await writeFile(path.join(folder, 'file'), '')
    expect(await muster('play', 'tiny', '--script', 'plays/good.yaml', '--out', 'file/below')).toMatchObject({
      code: 2,
    })
  })

  it('plays through a journal on disk as in memory', async () => {
    const script = TINY.source.files['plays/good.yaml'] ?? ''
    if (TINY.scenario === null) throw new Error('The fixture is broken.')
    const { steps } = parsePlayScript(script, 'good.yaml', TINY.scenario)
    const options = { pack: TINY, steps, script: 'good.yaml' }
    const memory = await playPack(options)
    const disk = await playPack({ ...options, journals: folderJournals(nodeFilePort, folder) })
    if (!memory.ok || !disk.ok) throw new Error('It does not play.')
    expect(disk.played.record.lines).toEqual(memory.played.record.lines)
    expect(disk.played.record.state.phase).toBe('closed')
  })
})

describe('muster report and muster runbook', () => {
  it('reports an exercise by its id in the data folder or by its folder, and changes nothing', async () => {
    if (TINY.scenario === null) throw new Error('The fixture is broken.')
    const { steps } = parsePlayScript(TINY.source.files['plays/good.yaml'] ?? '', 'good.yaml', TINY.scenario)
    const journals = folderJournals(nodeFilePort, path.join(folder, 'data'))
    const played = await playPack({ pack: TINY, steps, script: 'good.yaml', journals })
    if (!played.ok) throw new Error('It does not play.')
    const { id } = played.played.record
    const place = path.join(folder, 'data/exercises', id)
    const before = await readFile(path.join(place, 'journal.jsonl'))
    const byId = await muster('report', id)
    expect(byId.code).toBe(0)
    expect(byId.out).toMatch(/^#/m)
    expect((await muster('report', place)).out).toBe(byId.out)
    expect((await muster('report', id, '--json')).json()).toMatchObject({ exercise: { id } })
    expect(await readFile(path.join(place, 'journal.jsonl'))).toEqual(before)
    expect(await muster('report', 'nothing')).toMatchObject({ code: 2 })
    expect(await muster('report', id, '--format', 'pdf')).toMatchObject({ code: 2 })
  })

  it('shows the procedures and steps of a runbook', async () => {
    const { code, out } = await muster('runbook', 'tiny/runbook.md')
    expect(code).toBe(0)
    expect(out).toContain('outage-response/1')
    const bundled = await muster(
      'runbook',
      path.join(shippedPack('sms-provider-outage'), 'runbook.md'),
      '--json',
    )
    expect(bundled.json()).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(Object.keys(bundled.json() as object)).toEqual([
      'sha256',
      'title',
      'language',
      'objectives',
      'roles',
      'severities',
      'procedures',
      'cadences',
      'obligations',
      'tests',
      'escalation',
      'contacts',
      'backups',
      'conflicts',
      'problems',
      // told besides, where the document has it
      'components',
      'channels',
      'stakeholders',
      'timelines',
      'templates',
    ])
    const same = await muster('runbook', 'diff', 'tiny/runbook.md', 'tiny/runbook.md', '--json')
    expect(same).toMatchObject({ code: 0 })
    expect(same.json()).toMatchObject({ added: [], removed: [], changed: [], moved: [] })
    expect(await muster('runbook', 'diff', 'tiny/runbook.md')).toMatchObject({ code: 2 })
    expect(await muster('runbook', 'nothing.md')).toMatchObject({ code: 2 })
    expect(await muster('runbook', 'tiny')).toMatchObject({ code: 2 })
  })
})

describe('muster draft', () => {
  const PLAN =
    '# Plan\n\n## Server down\n\n1. Restore the last backup\n2. Start the server\n3. Verify that it works\n\n## Phones dead\n\n1. Switch to mobile phones\n2. Call the provider\n'

  it('writes a pack for each disaster procedure, which validates and plays', async () => {
    await writeFile(path.join(folder, 'plan.md'), PLAN)
    const drafted = await muster('draft', 'plan.md', '--out', 'packs')
    expect(drafted).toMatchObject({ code: 0, err: '' })
    expect((await readdir(path.join(folder, 'packs'))).sort()).toEqual(['phones-dead', 'server-down'])
    expect(await readFile(path.join(folder, 'packs/server-down/runbook.md'), 'utf8')).toBe(PLAN)
    expect((await muster('validate', 'packs/server-down', '--explore', '0')).out).toContain(
      '0 errors, 0 warnings',
    )
    expect(await muster('play', 'packs/server-down', '--script', 'plays/good.yaml')).toMatchObject({
      code: 0,
    })
  })

  it('drafts what is named with its complications, and overwrites only when forced', async () => {
    await writeFile(path.join(folder, 'plan.md'), PLAN)
    const chosen = ['draft', 'plan.md', '--out', 'packs', '--procedure', 'server-down', '--json']
    const drafted = await muster(...chosen, '--complication', 'bad-backup')
    expect(drafted.code).toBe(0)
    expect(drafted.json()).toMatchObject({ ok: true, drafts: [{ id: 'server-down', problems: [] }] })
    const file = path.join(folder, 'packs/server-down/scenario.yaml')
    const before = await readFile(file, 'utf8')
    expect((await muster(...chosen)).code).toBe(2)
    expect(await readFile(file, 'utf8')).toBe(before)
    expect((await muster(...chosen, '--force')).code).toBe(0)
    expect(await readFile(file, 'utf8')).not.toBe(before)
  })

  it('§4.10 ends with 2 for bad usage and says what there is, and with 1 when nothing can be drilled', async () => {
    await writeFile(path.join(folder, 'plan.md'), PLAN)
    const nowhere = await muster('draft', 'plan.md', '--out', 'packs', '--procedure', 'nowhere')
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('server-down') })
    const strange = await muster('draft', 'plan.md', '--out', 'packs', '--complication', 'flood')
    expect(strange).toMatchObject({ code: 2, err: expect.stringContaining('bad-backup') })
    expect((await muster('draft', 'plan.md', '--out', 'packs', '--startex', 'tomorrow')).code).toBe(2)
    expect((await muster('draft', 'none.md', '--out', 'packs')).code).toBe(2)
    await writeFile(path.join(folder, 'notes.md'), '# Notes\n\nNothing to do.\n')
    expect((await muster('draft', 'notes.md', '--out', 'packs')).code).toBe(1)
  })
})

describe('muster guide', () => {
  it('prints the guide of a pack as Markdown, or its tree as JSON', async () => {
    const { code, out, err } = await muster('guide', 'tiny')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('# Codes stop and data is damaged')
    expect(out).toContain('FACILITATOR ONLY')
    expect(out).toContain('It is the only thing in our hands.')
    expect((await muster('guide', 'tiny', '--format', 'html')).out).toMatch(/^<!doctype html>/)
    expect((await muster('guide', 'tiny', '--json')).json()).toMatchObject({
      pack: { id: 'tiny', sha256: TINY.sha256 },
      title: 'Codes stop and data is damaged',
      guide: { type: 'root' },
    })
  })

  it('writes files named after the pack', async () => {
    const { code, json } = await muster('guide', 'tiny', '--out', 'guides', '--format', 'html,md', '--json')
    expect(code).toBe(0)
    const place = (format: string) => path.join(folder, 'guides', `tiny-guide.${format}`)
    expect(json()).toMatchObject({ pack: { id: 'tiny' }, files: [place('md'), place('html')] })
    expect(await readFile(place('md'), 'utf8')).toContain('Store manager')
    expect(await readFile(place('html'), 'utf8')).toContain('@font-face')
  })

  it.skipIf(browser === null)('writes a PDF with an installed browser', async () => {
    const { code, err } = await muster('guide', 'tiny', '--out', '.', '--format', 'pdf')
    expect({ code, err }).toEqual({ code: 0, err: `${path.join(folder, 'tiny-guide.pdf')}\n` })
    expect((await readFile(path.join(folder, 'tiny-guide.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('§4.10 ends with 2 for no pack, a pack with errors, an unknown format, or a PDF to nowhere', async () => {
    expect(await muster('guide', 'nowhere')).toMatchObject({ code: 2 })
    expect(await muster('guide', 'tiny', '--format', 'json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('md, html, pdf'),
    })
    for (const format of ['pdf', 'md,html'])
      expect(await muster('guide', 'tiny', '--format', format)).toMatchObject({
        code: 2,
        err: expect.stringContaining('--out'),
      })
    const file = path.join(folder, 'tiny/scenario.yaml')
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('dependsOn: [gateway]', 'dependsOn: [gatway]'),
    )
    expect(await muster('guide', 'tiny')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^scenario\.yaml:\d+:\d+: error: .*gatway/m),
    })
    expect((await muster('guide', 'tiny', '--json')).json()).toMatchObject({
      error: { code: 'pack-has-problems', problems: [{ severity: 'error' }] },
    })
  })
})

describe('muster serve', () => {
  it('§4.10 says what to do when its port or its data folder is taken', async () => {
    expect(await muster('serve', '--port', 'http')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--port'),
    })
    const release = await holdDataFolder(path.join(folder, 'data'))
    expect(await muster('serve', '--json')).toMatchObject({
      code: 2,
      out: expect.stringContaining('already-running'),
    })
    await release()
    const again = await holdDataFolder(path.join(folder, 'data'))
    await again()
  })
})

describe('muster bench', () => {
  it('refuses to measure fsync in memory, and unknown figures', async () => {
    if (process.platform === 'linux')
      expect(await muster('bench', '--dir', '/dev/shm')).toMatchObject({
        code: 2,
        err: expect.stringContaining('tmpfs'),
      })
    expect(await muster('bench', '--only', 'nothing')).toMatchObject({ code: 2 })
  })

  it('names what is wrong with a corpus of runbooks, and measures nothing with it', async () => {
    const corpus = path.join(folder, 'corpus')
    const benched = () => muster('bench', '--only', 'runbooks', '--corpus', corpus)
    expect(await benched()).toMatchObject({ code: 2, err: expect.stringContaining('There is no folder') })
    await mkdir(corpus)
    expect(await benched()).toMatchObject({ code: 2, err: expect.stringContaining('no document') })
    const key = { title: 'Plan', language: 'en', tests: [{ what: 'Drill', every: 'yearly', line: 1 }] }
    await writeFile(path.join(corpus, 'plan.md'), '# Plan\n')
    await writeFile(path.join(corpus, 'plan.key.json'), JSON.stringify(key))
    await writeFile(path.join(corpus, 'late.md'), '# Late\n')
    await writeFile(
      path.join(corpus, 'late.key.json'),
      JSON.stringify({ ...key, tests: [{ what: 'Drill', every: 'P1Y', line: 9 }] }),
    )
    await writeFile(path.join(corpus, 'alone.md'), '# Alone\n')
    const refused = await benched()
    expect(refused.code).toBe(2)
    expect(refused.err).toMatch(/plan\.key\.json: error: tests\.0\.every: .*is not an ISO 8601 duration/)
    expect(refused.err).toContain("late.key.json: error: Line 9 is beyond the document's 2 lines.")
    expect(refused.err).toContain('alone.md: error: There is no answer key')
    expect(refused.out).toBe('')
  })
})
