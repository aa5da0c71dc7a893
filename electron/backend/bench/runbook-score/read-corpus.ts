import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../../../../shared/base/problem.ts'
import { type AnswerKey, answerKeySchema } from './answer-key.ts'

const KEY = '.key.json'
const DOCUMENT = '.md'

export interface CorpusDocument {
  /** Its name in the corpus, with `.md`. */
  readonly file: string
  readonly source: string
  readonly key: AnswerKey
}

export interface Corpus {
  readonly documents: readonly CorpusDocument[]
  /** Keys that cannot be used, and documents without one. */
  readonly problems: readonly Problem[]
}

/** Reads the documents of a folder that have an answer key beside them, in the order of their names. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const names = (await readdir(folder)).sort()
  const documents: CorpusDocument[] = []
  const problems: Problem[] = []
  for (const name of names.filter((one) => one.endsWith(KEY))) {
    const file = name.slice(0, -KEY.length) + DOCUMENT
    if (!names.includes(file)) {
      problems.push(problem('no-document', name, 'There is no document of this key.', `Add ${file}.`))
      continue
    }
    const source = await readFile(path.join(folder, file), 'utf8')
    const read = parseKey(await readFile(path.join(folder, name), 'utf8'), name, source.split('\n').length)
    problems.push(...read.problems)
    if (read.key !== null) documents.push({ file, source, key: read.key })
  }
  for (const file of names.filter((one) => one.endsWith(DOCUMENT) && one !== 'README.md')) {
    const name = file.slice(0, -DOCUMENT.length) + KEY
    if (!names.includes(name))
      problems.push(problem('no-key', file, 'There is no answer key to this document.', `Add ${name}.`))
  }
  return { documents, problems }
}

function parseKey(
  text: string,
  file: string,
  lines: number,
): { readonly key: AnswerKey | null; readonly problems: readonly Problem[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { key: null, problems: [problem('bad-key', file, `It is no JSON: ${why}.`, 'Mend the key.')] }
  }
  const parsed = answerKeySchema.safeParse(json)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: where, message }) =>
      problem('bad-key', file, `${where.join('.')}: ${message}.`, 'Mend the key.'),
    )
    return { key: null, problems }
  }
  const outside = linesOf(parsed.data).filter((line) => line > lines)
  if (outside.length === 0) return { key: parsed.data, problems: [] }
  const message = `Line ${outside.join(', ')} is beyond the document's ${lines} lines.`
  return { key: null, problems: [problem('bad-key', file, message, 'Mend the key.')] }
}

function linesOf(key: AnswerKey): readonly number[] {
  const { objectives, roles, severities, cadences, obligations, tests, escalation, contacts, backups } = key
  const facts = [objectives, roles, severities, key.procedures, cadences, obligations, tests].flat()
  return [
    ...[...facts, ...escalation, ...contacts, ...backups].flatMap((one) => [one.line, ...one.also]),
    ...key.procedures.flatMap(({ steps }) => steps.flatMap((step) => [step.line, step.to ?? step.line])),
    ...key.conflicts.flatMap((one) => one.lines),
    ...key.allowed.flatMap((one) => [one.line, one.to ?? one.line]),
  ]
}

function problem(code: string, file: string, message: string, remedy: string): Problem {
  return { code, severity: 'error', message, remedy, place: { file } }
}
