import { createTwoFilesPatch } from 'diff'
import type { Drift } from '../projections/drift.ts'

/** A drift as a unified diff that `patch` and `git apply` take beside the document, under the name that it has there. */
export function driftPatch({ file, source, edited }: Pick<Drift, 'file' | 'source' | 'edited'>): string {
  const name = documentName(file)
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, source, edited, undefined, undefined, {
    context: 3,
  })
  return patch.replace(/^=+\n/, '')
}

/** The document's own name, whatever folder of the pack it was put into. */
export function documentName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}
