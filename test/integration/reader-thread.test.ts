import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readerThread } from '../../electron/backend/reader-thread.ts'
import type { ReaderPort } from '../../shared/host/ports.ts'

const PLAN = '# Shop plan\n\nThe RTO of the shop is 4 hours.\n'
let folder: string
let reader: ReaderPort | null = null

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'muster-reader-'))
})
afterEach(async () => {
  await reader?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A thread that does with each document what `answer` says. */
function thread(answer: string): string {
  const file = path.join(folder, 'thread.mjs')
  const line = `const tree = { type: 'root', children: [] }
const answer = ({ id, source }) => parentPort.postMessage({ id, reading: { report: { title: source }, tree } })
parentPort.on('message', (document) => { ${answer} })`
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${line}\n`)
  return file
}

async function titleOf(source: string): Promise<string | undefined> {
  const read = await reader?.read(source, 'plan.md', 'x')
  return read?.ok === true ? read.value.report.title : read?.error.code
}

it('answers each document with its own reading, in whatever order they were asked', async () => {
  reader = readerThread(thread('answer(document)'), () => undefined)
  expect(await Promise.all(['a', 'b', 'c'].map(titleOf))).toEqual(['a', 'b', 'c'])
})

it('gives up a document that takes too long, and reads the next one in a new thread', async () => {
  const hangs = "if (document.source === 'endless') for (;;); answer(document)"
  reader = readerThread(thread(hangs), () => undefined, 5000)
  expect(await titleOf('before')).toBe('before')
  expect(await Promise.all(['endless', 'after'].map(titleOf))).toEqual(['runbook-too-long', 'after'])
})

it('gives up a document that breaks its thread, and reads the next one', async () => {
  const breaks = "if (document.source === 'bad') throw new Error('no'); answer(document)"
  reader = readerThread(thread(breaks), () => undefined)
  expect(await titleOf('before')).toBe('before')
  expect(await Promise.all(['bad', 'after'].map(titleOf))).toEqual(['runbook-not-read', 'after'])
})

it('reads in the host where no thread can be started, and says so', async () => {
  const told: string[] = []
  reader = readerThread(path.join(folder, 'missing.mjs'), (text) => told.push(text))
  expect(await titleOf(PLAN)).toBe('Shop plan')
  expect(told.join()).toMatch(/read in the host itself/)
})
