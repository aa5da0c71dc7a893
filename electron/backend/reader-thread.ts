import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '../../shared/base/result.ts'
import type { Refusal } from '../../shared/contract/commands.ts'
import { ownReader } from '../../shared/host/own-reader.ts'
import type { ReaderPort } from '../../shared/host/ports.ts'
import type { Reading } from '../../shared/runbook/read-document.ts'
import type { ToRead, WasRead } from './reader-worker.ts'

/** ms for one document; of the most bytes that are taken only one that is nothing but short steps comes near it. */
const LONGEST = 30_000
/** ms after which a thread that has nothing to do gives its memory back. */
const IDLE = 300_000
const MOST_MEGABYTES = 1024
/** ms after the start, when the first screen stands. */
const FIRST_AFTER = 3_000
/** Read once before anybody asks: a reader that has read something is several times as fast. */
const FIRST_TEXT =
  '# Plan\n\n| System | RTO |\n| --- | --- |\n| Shop | 4 hours |\n\n## Restore\n\n1. Call the provider.\n'

interface Waiting extends ToRead {
  readonly settle: (result: Result<Reading, Refusal>) => void
}

/**
 * Reads documents in a thread of their own. One that takes too long or too much memory is given up, and those behind it
 * are read in a new thread. Where no thread can be started the host reads itself, and its keeper is told.
 * @param file the built thread
 * @param longest ms for one document
 */
export function readerThread(file: string, report: (text: string) => void, longest = LONGEST): ReaderPort {
  let worker: Worker | null = null
  let hasAnswered = false
  let isOwn = false
  let isStopped = false
  let count = 0
  let timer: NodeJS.Timeout | null = null
  let idle: NodeJS.Timeout | undefined
  const queue: Waiting[] = []

  function begin(): Worker {
    if (worker !== null) return worker
    const begun = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } })
    begun.unref()
    begun.on('message', ({ id, reading }: WasRead) => {
      hasAnswered = true
      settle(id, ok(reading))
    })
    begun.on('error', (error) => {
      if (worker !== begun) return
      worker = null
      if (!hasAnswered) {
        readHere(error)
        return
      }
      report(`the thread that reads documents ended: ${error.message}`)
      giveUp(NOT_READ)
    })
    worker = begun
    return begun
  }

  /** The thread has one document at a time, so that the limit is that document's. */
  function next(): void {
    const [first] = queue
    if (first === undefined || timer !== null || isStopped) return
    clearTimeout(idle)
    const { settle: _, ...document } = first
    timer = setTimeout(() => {
      end()
      giveUp(TOO_LONG)
    }, longest)
    timer.unref()
    try {
      begin().postMessage(document)
    } catch (error) {
      readHere(error)
    }
  }

  function settle(id: number, result: Result<Reading, Refusal>): void {
    const [first] = queue
    if (first === undefined || first.id !== id) return
    queue.shift()
    if (timer !== null) clearTimeout(timer)
    timer = null
    first.settle(result)
    idle = setTimeout(end, IDLE).unref()
    next()
  }

  function end(): Promise<number> | undefined {
    const ended = worker
    worker = null
    return ended?.terminate()
  }

  function giveUp(refusal: Refusal): void {
    const [first] = queue
    if (first !== undefined) settle(first.id, fail(refusal))
  }

  function readHere(error: unknown): void {
    isOwn = true
    const why = error instanceof Error ? error.message : String(error)
    report(`documents are read in the host itself, as no thread can be started: ${why}`)
    if (timer !== null) clearTimeout(timer)
    timer = null
    for (const { source, name, sha256, settle: give } of queue.splice(0))
      void ownReader.read(source, name, sha256).then(give, () => give(fail(NOT_READ)))
  }

  function read(source: string, name: string, sha256: string): Promise<Result<Reading, Refusal>> {
    if (isOwn) return ownReader.read(source, name, sha256)
    if (isStopped) return Promise.resolve(fail(NOT_READ))
    return new Promise((done) => {
      queue.push({ id: count++, source, name, sha256, settle: done })
      next()
    })
  }

  const first = setTimeout(() => {
    if (count === 0) void read(FIRST_TEXT, 'first.md', '')
  }, FIRST_AFTER).unref()
  return {
    read,
    stop: async () => {
      isStopped = true
      if (timer !== null) clearTimeout(timer)
      for (const { settle: give } of queue.splice(0)) give(fail(NOT_READ))
      clearTimeout(first)
      clearTimeout(idle)
      await end()
    },
  }
}

const TOO_LONG: Refusal = {
  code: 'runbook-too-long',
  message: 'Reading the document took too long and was given up.',
  remedy: 'Divide it into several documents and import each.',
}
const NOT_READ: Refusal = {
  code: 'runbook-not-read',
  message: 'The document could not be read to its end.',
  remedy: 'Try again; if it happens again, divide it into several documents.',
}
