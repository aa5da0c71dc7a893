import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type CorpusDocument, readCorpus } from '../bench/runbook-score/read-corpus.ts'
import type { RunbookDifference } from '../bench/runbooks.ts'
import { badInput, type CliIo, type ExitCode, printProblems } from './io.ts'

/** Where the project's own corpus lies, from its root. */
const OWN_CORPUS = path.join('test', 'corpus', 'runbooks')

/**
 * The documents with answer keys that understanding is measured with.
 * @param isAsked false when all figures are measured: without a corpus this one is left out, and that is said
 * @returns the exit code when there is none that can be used
 */
export async function corpusFor(
  io: CliIo,
  options: { readonly corpus?: string; readonly json?: boolean },
  isAsked: boolean,
): Promise<readonly CorpusDocument[] | ExitCode> {
  const asJson = options.json === true
  const name = options.corpus ?? OWN_CORPUS
  const folder = path.resolve(io.cwd, name)
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const none = (message: string) =>
    badInput(io, asJson, {
      code: 'no-corpus',
      message,
      remedy: 'Name a folder of documents NAME.md, each with its answer key NAME.key.json, with --corpus.',
    })
  if (!isFolder) {
    if (isAsked || options.corpus !== undefined) return none(`There is no folder ${name}.`)
    io.err(`Not measured: runbooks. There is no folder ${name}; name one with --corpus.\n`)
    return []
  }
  const { documents, problems } = await readCorpus(folder)
  if (problems.length > 0) {
    if (!asJson) printProblems(io.err, problems)
    return badInput(io, asJson, {
      code: 'bad-corpus',
      message: `${name} cannot be measured with: ${problems.length} problems.`,
      remedy: 'Mend them.',
      problems,
    })
  }
  return documents.length === 0 ? none(`${name} holds no document with an answer key.`) : documents
}

/** `plan.md:12: missed objectives: RTO of Database: PT1H (1 hour)`, a line each. */
export function differenceLines(differences: readonly RunbookDifference[]): string {
  return differences
    .map(({ file, line, how, list, text }) => `${file}:${line}: ${how} ${list}: ${text}\n`)
    .join('')
}
