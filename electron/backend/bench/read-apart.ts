import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** How a document was read by a process of its own. */
export interface ReadApart {
  /** Wall time of the whole process. */
  readonly ms: number
  /** Why it did not come to an end by itself, or not well; null when it did. */
  readonly failure: string | null
}

/** Of what the process says, as much as tells a failure. */
const MOST_SAID = 400

/**
 * Reads a document with `muster runbook FILE --json`, so that a reader that hangs or breaks takes nothing else with it.
 * @param script the built command line, `cli.js`
 * @param most ms after which the process is ended
 */
export async function readApart(script: string, source: string, most: number): Promise<ReadApart> {
  const folder = await mkdtemp(path.join(tmpdir(), 'muster-bench-'))
  try {
    const file = path.join(folder, 'document.md')
    await writeFile(file, source)
    return await run(script, file, most)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run(script: string, file: string, most: number): Promise<ReadApart> {
  return new Promise((done) => {
    const from = performance.now()
    const child = spawn(process.execPath, [script, 'runbook', file, '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: most,
      killSignal: 'SIGKILL',
    })
    let said = ''
    const hear = (chunk: Buffer) => {
      if (said.length < MOST_SAID) said += chunk.toString('utf8').slice(0, MOST_SAID)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const end = (failure: string | null) => done({ ms: performance.now() - from, failure })
    child.once('error', (error) => end(error.message))
    child.once('close', (code, signal) => {
      if (code === 0 || isRefusal(code, said)) return end(null)
      if (signal !== null) return end(`stopped after ${most / 1_000} s`)
      end(`ended with ${code}: ${said.replace(/\s+/g, ' ').trim()}`)
    })
  })
}

/** A document that is refused, with the problem in the report that was asked for, was answered as it should be. */
function isRefusal(code: number | null, said: string): boolean {
  return (
    code === 2 && said.startsWith('{') && /"problems": \[\s*\{/.test(said) && !/"problems": \[\]/.test(said)
  )
}
