import type { Root } from 'hast'
import type { RunbookReport } from '../contract/runbook-report.ts'
import { linedTree } from './lined-tree.ts'
import { understandRunbook } from './understand/understand-runbook.ts'

/** What a screen needs of a document: what was understood, and the document as it is shown. */
export interface Reading {
  readonly report: RunbookReport
  readonly tree: Root
}

export function readDocument(source: string, name: string, sha256: string): Reading {
  return { report: understandRunbook(source, name, sha256), tree: linedTree(source) }
}
