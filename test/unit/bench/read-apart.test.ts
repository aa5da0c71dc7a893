import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOSTILE_DOCUMENTS } from '../../../electron/backend/bench/hostile-markdown.ts'
import { readApart } from '../../../electron/backend/bench/read-apart.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-apart-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A command line that does this with the document's text. */
async function reader(does: string): Promise<string> {
  const script = path.join(folder, 'cli.mjs')
  await writeFile(
    script,
    `import { readFileSync } from 'node:fs'\nconst text = readFileSync(process.argv[3], 'utf8')\n${does}\n`,
  )
  return script
}

describe('reading in a process of its own', () => {
  it('tells a reader that ends well from one that breaks and one that hangs', async () => {
    const checks = await reader("process.exit(text === 'RTO: 4 h' && process.argv[4] === '--json' ? 0 : 1)")
    expect((await readApart(checks, 'RTO: 4 h', 10_000)).failure).toBeNull()
    const breaks = await reader("console.log('too deep'); process.exitCode = 2")
    expect((await readApart(breaks, '', 10_000)).failure).toBe('ended with 2: too deep')
    const hangs = await reader('for (;;);')
    expect((await readApart(hangs, '', 300)).failure).toBe('stopped after 0.3 s')
  })
})

describe('hostile documents', () => {
  it('are as long as is asked for, and no two alike', () => {
    const made = HOSTILE_DOCUMENTS.map(({ make }) => make(100_000))
    expect(made.filter((text) => text.length < 100_000 || text.length > 130_000)).toEqual([])
    expect(new Set(made).size).toBe(made.length)
  })
})
