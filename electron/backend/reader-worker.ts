/** The thread in which documents are read: one after the other, each answered under its number. */
import { parentPort } from 'node:worker_threads'
import { type Reading, readDocument } from '../../shared/runbook/read-document.ts'

export interface ToRead {
  readonly id: number
  readonly source: string
  readonly name: string
  readonly sha256: string
}

export interface WasRead {
  readonly id: number
  readonly reading: Reading
}

parentPort?.on('message', ({ id, source, name, sha256 }: ToRead) => {
  parentPort?.postMessage({ id, reading: readDocument(source, name, sha256) } satisfies WasRead)
})
