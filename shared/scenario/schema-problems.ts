/** What zod found, told as problems with a place and a remedy. */
import type { z } from 'zod'
import type { Problem } from '../base/problem.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Path, YamlSource } from './yaml-source.ts'

type Issue = z.core.$ZodIssue

/**
 * One problem per issue, per unknown key; in the order of the file.
 * @param base where the checked part stands in the document.
 */
export function schemaProblems(
  issues: readonly Issue[],
  source: YamlSource,
  base: Path = [],
): readonly Problem[] {
  return issues
    .flatMap((issue) => problemsOf(issue, source, base))
    .sort(
      (left, right) =>
        (left.place?.line ?? 0) - (right.place?.line ?? 0) ||
        (left.place?.column ?? 0) - (right.place?.column ?? 0),
    )
}

function problemsOf(issue: Issue, source: YamlSource, base: Path): readonly Problem[] {
  const path: Path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  const problem = (
    code: string,
    message: string,
    remedy: string,
    at: Path = path,
    side: 'key' | 'value' = 'value',
  ): Problem => ({
    code,
    severity: 'error',
    message,
    remedy,
    place: source.place([...base, ...at], side),
  })
  const name = path.join('.') || (base.length > 0 ? 'This line' : 'The file')
  switch (issue.code) {
    case 'unrecognized_keys': {
      const hints = issue.message.split('\n')
      return issue.keys.map((key, index) => {
        const hint = hints[index]?.replace(/^Unknown key ".*?"\.\s*/, '') ?? ''
        return problem(
          'unknown-key',
          `Unknown key "${key}"${path.length > 0 ? ` in ${name}` : ''}.`,
          `Remove it or correct its name. ${hint}`.trim(),
          [...path, key],
          'key',
        )
      })
    }
    case 'invalid_key': {
      const [inner] = issue.issues
      return [
        problem(
          'invalid-name',
          `"${String(path.at(-1) ?? '')}" cannot be used as a name here.`,
          inner?.message ?? 'Choose another name.',
          path,
          'key',
        ),
      ]
    }
    case 'invalid_value': {
      const known = issue.values.map(String)
      const hint = typeof issue.input === 'string' ? didYouMean(issue.input, known) : ''
      if (issue.input === undefined) return [missing(problem, path, name, base)]
      return [
        problem(
          'invalid-value',
          `${name} cannot be ${tell(issue.input)}.`,
          ownWords(issue.message) ?? `Write ${known.length > 1 ? 'one of ' : ''}${known.join(', ')}.${hint}`,
        ),
      ]
    }
    case 'invalid_type':
      if (issue.input === undefined) return [missing(problem, path, name, base)]
      return [
        problem(
          'invalid-type',
          `${name} cannot be ${tell(issue.input)}.`,
          ownWords(issue.message) ?? `Write ${article(issue.expected)} here.`,
        ),
      ]
    default:
      return [
        problem(
          'invalid-value',
          `${name} is not right: ${issue.message.replace(/\.?$/, '.')}`,
          'Correct it as docs/PACK-FORMAT.md describes.',
        ),
      ]
  }
}

/** The schema's own message, where it has one; zod's always begin with "Invalid". */
function ownWords(message: string): string | null {
  return message.startsWith('Invalid') ? null : message
}

type Tell = (code: string, message: string, remedy: string, at?: Path, side?: 'key' | 'value') => Problem

function missing(problem: Tell, path: Path, name: string, base: Path): Problem {
  const key = String(path.at(-1) ?? '')
  const parent = path.slice(0, -1)
  const where =
    parent.length > 0 ? `in ${parent.join('.')}` : base.length > 0 ? 'to this line' : 'at the top of the file'
  return problem('missing-key', `${name} is missing.`, `Add "${key}:" ${where}.`, parent, 'key')
}

function tell(input: unknown): string {
  if (input === null) return 'blank'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'a mapping'
  return `"${String(input).slice(0, 60)}"`
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: 'a text (in quotes where YAML would read a number)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping',
  record: 'a mapping of names',
  array: 'a list',
}

function article(expected: string): string {
  return ARTICLES[expected] ?? expected
}
