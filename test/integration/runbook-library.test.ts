import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId, nodeTimers } from '../../electron/backend/node-ports.ts'
import { sha256 } from '../../electron/backend/sha256.ts'
import { type RunningHost, startHost } from '../../electron/backend/start-host.ts'
import type { CommandInput } from '../../shared/contract/commands.ts'
import type { DebriefView } from '../../shared/contract/debrief-view.ts'
import type { FacilitatorView } from '../../shared/contract/facilitator-view.ts'
import type { ImportedRunbook, RunbookReview } from '../../shared/contract/runbook-library.ts'
import { type Client, createClient, type RequestInput, type ViewName } from '../../shared/protocol/client.ts'
import type { Replies } from '../../shared/protocol/replies.ts'
import { duplexPair } from '../support/duplex-pair.ts'
import { SETTINGS } from '../support/host-kit.ts'
import { TINY_PACK } from '../support/load-pack.ts'

const run = promisify(execFile)
const PLAN = `\uFEFF# Storefront recovery

## Fail over the storefront

Use it when the first site is gone.

1. Freeze deployments (Technical lead).
2. Move the traffic to the second site.

   \`\`\`bash
   edgectl move --to second
   \`\`\`

3. Place a test order (Communications lead).
4. Tell the merchants (Communications lead).

## Outage response

1. Write down the time.
2. Call the provider.
`

/** Each import and correction waits for the disk; a busy one takes its time. */
vi.setConfig({ testTimeout: 90_000 })

let folder: string
let host: RunningHost
let client: Client

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-runbooks-'))
  await cp(TINY_PACK, path.join(folder, 'packs/tiny'), { recursive: true })
  await begin()
})
afterEach(async () => {
  await finish()
  await rm(folder, { recursive: true, force: true })
})

async function begin(): Promise<void> {
  host = await startHost({
    dataDir: path.join(folder, 'data'),
    packsDirs: [path.join(folder, 'packs')],
    screens: path.join(folder, 'screens'),
    shell: { kind: 'browser' },
  })
  const connect = () => {
    const [screen, wire] = duplexPair()
    host.accept(wire, 'browser', 'facilitator')
    return screen
  }
  client = createClient({ connect, newId, setTimer: nodeTimers.setTimer }, 'facilitator')
}

async function finish(): Promise<void> {
  client.close()
  await host.stop()
}

async function ask<Question extends RequestInput & { ask: keyof Replies }>(
  question: Question,
): Promise<Replies[Question['ask']]> {
  const reply = await client.ask(question)
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`)
  return reply.value as Replies[Question['ask']]
}

const bring = (text: string, name = 'Storefront DR.md'): Promise<ImportedRunbook> =>
  ask({ ask: 'import-runbook', name, text })

function factIn(review: RunbookReview, words: string) {
  const fact = review.facts.find(({ title }) => title.includes(words))
  if (fact === undefined) throw new Error(`Nothing reads as "${words}"`)
  return fact
}

async function view<View>(exercise: string, name: ViewName): Promise<View> {
  return new Promise((resolve) => {
    const end = client.watch(exercise, name, (made) => {
      setTimeout(() => end(), 0)
      resolve(made as View)
    })
  })
}

it('§4.2 keeps every version byte for byte, and corrections survive a restart and a changed version', async () => {
  const first = await bring(PLAN)
  expect(first).toMatchObject({ kind: 'new', number: 1, sha256: sha256(PLAN) })
  const kept = path.join(folder, 'data/runbooks', first.id, `${first.sha256}.md`)
  expect(await readFile(kept, 'utf8')).toBe(PLAN)
  const review = await ask({ ask: 'runbook', runbook: first.id })
  await ask({
    ask: 'edit-runbook',
    runbook: first.id,
    version: first.sha256,
    edits: [
      {
        id: 'e1',
        do: 'correct',
        anchor: factIn(review, 'Move the traffic').anchor,
        fields: { owner: 'Network duty' },
      },
      {
        id: 'e2',
        do: 'correct',
        anchor: factIn(review, 'Call the provider').anchor,
        fields: { owner: 'Ops' },
      },
    ],
  })
  await finish()
  await begin()
  const changed = PLAN.replace('1. Freeze deployments', '1. Wake the duty manager.\n2. Freeze deployments')
    .replace('2. Move the traffic', '3. Move the traffic')
    .replace('2. Call the provider.', '2. Call the carrier.')
  const second = await bring(changed)
  expect(second).toMatchObject({ kind: 'version', number: 2, id: first.id })
  expect(await bring(PLAN)).toMatchObject({ kind: 'same', number: 1 })
  const later = await ask({ ask: 'runbook', runbook: first.id })
  expect(factIn(later, 'Move the traffic')).toMatchObject({
    state: 'corrected',
    fields: { owner: 'Network duty' },
    ref: 'fail-over-the-storefront/3',
  })
  expect(later.misfits.map(({ edit }) => edit.id)).toEqual(['e2'])
  const diff = await ask({ ask: 'runbook-diff', runbook: first.id, from: first.sha256, to: second.sha256 })
  expect(diff.steps.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'added: Wake the duty manager.',
    'changed: Call the carrier.',
  ])
  expect(await readFile(kept, 'utf8')).toBe(PLAN)
})

it('§4.10 refuses what is too large, empty or no text, and a correction that cannot be read, and keeps nothing of it', async () => {
  const refusal = async (request: RequestInput) => {
    const reply = await client.ask(request)
    return reply.ok ? 'taken' : reply.error.code
  }
  const document = (text: string) => ({ ask: 'import-runbook', name: 'plan.md', text }) as const
  expect(await refusal(document('å'.repeat(600_000)))).toBe('runbook-too-large')
  expect(await refusal(document(' \n'))).toBe('runbook-empty')
  expect(await refusal(document('a\u0000b'))).toBe('runbook-not-text')
  expect(await refusal({ ask: 'runbook', runbook: '../../etc' })).toBe('unknown-runbook')
  expect(await ask({ ask: 'runbooks' })).toEqual([])
  const { id, sha256: version } = await bring(
    '# Plan\n\n| System | RTO |\n| --- | --- |\n| Orders | 4 hours |\n',
  )
  const rto = factIn(await ask({ ask: 'runbook', runbook: id }), 'RTO 4 h')
  const edits = [{ id: 'e', do: 'correct' as const, anchor: rto.anchor, fields: { value: 'soon' } }]
  expect(await refusal({ ask: 'edit-runbook', runbook: id, version, edits })).toBe('correction-unreadable')
})

it('§4.2 finds its documents again when their description is damaged, and sets a removed runbook aside', async () => {
  const { id } = await bring(PLAN)
  await writeFile(path.join(folder, 'data/runbooks', id, 'runbook.json'), '{"v":1,')
  const [card] = await ask({ ask: 'runbooks' })
  expect(card).toMatchObject({ id, title: 'Storefront recovery', procedures: 2, steps: 6 })
  await ask({ ask: 'remove-runbook', runbook: id })
  expect(await ask({ ask: 'runbooks' })).toEqual([])
  expect(await readdir(path.join(folder, 'data/deleted'))).toEqual([`runbook-${id}`])
})

describe('§4.10 corrections that are damaged leave the runbook open, say where, and nothing of them is lost', () => {
  const edit = (id: string, madeOn: string, line = 1, kind = 'steps') => ({
    madeOn,
    edit: {
      id,
      do: 'accept',
      anchor: { kind, line, text: '', before: '', after: '', heading: '', nth: 0 },
    },
  })
  const written = (edits: readonly unknown[]) => JSON.stringify({ v: 1, edits }, null, 2)

  it.each([
    ['cut off', (hash: string) => written([edit('a', hash)]).slice(0, -9), { line: 19 }, 0],
    ['no JSON', () => 'corrections', { line: 1, column: 1 }, 0],
    [
      'no JSON in the middle',
      (hash: string) => written([edit('a', hash)]).replace('"id"', 'id'),
      { line: 7 },
      0,
    ],
    ['of a later version', () => '{"v":2,"edits":[]}', { path: 'v' }, 0],
    [
      'of an unknown kind',
      (hash: string) => written([edit('a', hash), edit('b', hash, 1, 'horoscopes')]),
      { path: 'edits.1.edit.anchor.kind' },
      1,
    ],
  ])('%s', async (_, textOf, place, left) => {
    const { id, sha256: version } = await bring(PLAN)
    const home = path.join(folder, 'data/runbooks', id)
    const text = textOf(version)
    await writeFile(path.join(home, 'overlay.json'), text)
    const aside = path.join(home, 'overlay.json.damaged')
    for (let opened = 0; opened < 2; opened += 1) {
      const review = await ask({ ask: 'runbook', runbook: id })
      expect(review.facts.length).toBeGreaterThan(5)
      expect(review.problems).toMatchObject([
        { code: 'overlay-damaged', severity: 'warning', place: { file: aside, ...place } },
      ])
    }
    expect(await readFile(aside, 'utf8')).toBe(text)
    const review = await ask({ ask: 'runbook', runbook: id })
    const { anchor } = factIn(review, 'Call the provider')
    await ask({ ask: 'edit-runbook', runbook: id, version, edits: [{ id: 'c', do: 'accept', anchor }] })
    const kept = JSON.parse(await readFile(path.join(home, 'overlay.json'), 'utf8'))
    expect(kept.edits).toHaveLength(left + 1)
    await rm(aside)
    expect((await ask({ ask: 'runbook', runbook: id })).problems).toEqual([])
  })

  it('of another document', async () => {
    const { id } = await bring(PLAN)
    const file = path.join(folder, 'data/runbooks', id, 'overlay.json')
    const text = written([edit('a', 'f'.repeat(64))])
    await writeFile(file, text)
    const review = await ask({ ask: 'runbook', runbook: id })
    expect(review.misfits).toEqual([])
    expect(review.problems).toMatchObject([
      {
        code: 'overlay-of-another-document',
        place: { file: `runbooks/${id}/overlay.json`, path: 'edits.0.madeOn' },
      },
    ])
    expect(await readFile(file, 'utf8')).toBe(text)
  })
})

it('plays an exercise with it: beside the pack, told apart, counted for adherence, and its drift is a patch', async () => {
  const { id, sha256: version } = await bring(PLAN)
  const { exercise } = await ask({
    ask: 'create',
    pack: 'tiny',
    settings: SETTINGS,
    runbooks: [{ id, sha256: version }],
  })
  const pack = path.join(folder, 'data/exercises', exercise, 'pack/imported')
  expect(await readFile(path.join(pack, `${id}.md`), 'utf8')).toBe(PLAN)
  const tell = async (command: CommandInput) =>
    expect(await client.command(exercise, command)).toMatchObject({ ok: true })
  await tell({ type: 'start' })
  const seen = await view<FacilitatorView>(exercise, 'facilitator')
  expect(seen.runbooks.map(({ title }) => title)).toEqual(['Tiny runbook', 'Storefront recovery'])
  const imported = seen.runbooks[1]?.procedures.map(({ slug }) => slug)
  expect(imported).toEqual(['fail-over-the-storefront', 'storefront-dr-outage-response'])
  const step = (number: number) => `fail-over-the-storefront/${number}`
  await tell({ type: 'tick', ref: step(2), status: 'done', role: 'technician' })
  await tell({
    type: 'tick',
    ref: step(1),
    status: 'deviated',
    role: 'technician',
    reason: 'Deployments were\nfrozen already',
  })
  await tell({ type: 'tick', ref: step(3), status: 'done', role: 'technician' })
  await tell({ type: 'end', reason: 'Enough' })
  const { drift, suggestions } = await view<DebriefView>(exercise, 'debrief')
  const own = drift.find(({ file }) => file === `imported/${id}.md`)
  expect(own?.edits.map(({ what }) => what)).toEqual([
    `Add to ${step(1)} how it was done: Deployments were frozen already`,
    `Let Technical lead do ${step(3)} too, beside Communications lead.`,
    `Call ${step(4)} optional: it was not done.`,
  ])
  expect(suggestions.map((one) => one.id)).toContain(`drift:imported/${id}.md`)
  const report = String(await ask({ ask: 'report', exercise, format: 'md' }))
  expect(report).toContain('Proposed edits of storefront-dr.md (3)')
  const { name, patch } = await ask({ ask: 'drift', exercise, file: `imported/${id}.md` })
  expect(name).toBe('storefront-dr.patch')
  await patched(patch)
  const [card] = await ask({ ask: 'runbooks' })
  expect(card?.uses).toEqual([{ kind: 'exercise', id: exercise, title: SETTINGS.title, version: 1 }])
})

/** The owner's own document takes the patch, from `git apply` and from `patch`, and says what was proposed. */
async function patched(patch: string): Promise<void> {
  const wanted = PLAN.replace(
    '1. Freeze deployments (Technical lead).',
    '1. Freeze deployments (Technical lead).\n   Alternatively: Deployments were frozen already',
  )
    .replace('order (Communications lead)', 'order (Communications lead or Technical lead)')
    .replace('4. Tell', '4. (Optional) Tell')
  for (const [tool, ...options] of [
    ['git', 'apply', 'plan.patch'],
    ['patch', '-p1', '-i', 'plan.patch'],
  ] as const) {
    const place = path.join(folder, tool)
    await mkdir(place)
    await writeFile(path.join(place, 'storefront-dr.md'), PLAN)
    await writeFile(path.join(place, 'plan.patch'), patch)
    await run(tool, options, { cwd: place })
    expect(await readFile(path.join(place, 'storefront-dr.md'), 'utf8'), tool).toBe(wanted)
  }
}
