/** YAML text to plain data, with the place of every node. Nothing that the text holds makes this throw (DESIGN §4.10). */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Place, Problem } from '../base/problem.ts'
import { fail, ok, type Result } from '../base/result.ts'

export type Path = readonly (string | number)[]
/** Whether a problem is with a mapping's key or with its value. */
export type Side = 'key' | 'value'

export interface YamlSource {
  /** Plain JSON-like data. */
  readonly value: unknown
  /**
   * Place of the node at `path`. A path that goes on where the text has a shorthand (a single item for a list of one,
   * a name for an object) gives the shorthand's place.
   */
  place(path: Path, side?: Side): Place
}

/** Longest text of one file of a pack, in UTF-16 units; a longer one is a problem and is not parsed. */
export const MAX_PACK_FILE_LENGTH = 5 * 1024 * 1024
/** How often aliases may be resolved in one document: a "billion laughs" stops here. */
const MAX_ALIASES = 200

/** Reads one YAML document. @returns the data, or every syntax problem with its line and a remedy. */
export function readYaml(text: string, file: string): Result<YamlSource, readonly Problem[]> {
  if (text.length > MAX_PACK_FILE_LENGTH) return fail([tooLarge(file)])
  if (nestsTooDeeply(text)) return fail([thrownProblem(null, file)])
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    if (document.errors.length > 0) {
      return fail(
        document.errors
          .slice(0, 50)
          .map((error) => yamlProblem(error.code, error.message, placeAt(lines, error.pos[0], file))),
      )
    }
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return ok({ value, place: (path, side = 'value') => placeOf(document, lines, file, path, side) })
  } catch (thrown) {
    return fail([thrownProblem(thrown, file)])
  }
}

/**
 * The parser's time grows with the square of the nesting, so hostile depth is refused before it is parsed: more than 1,000
 * brackets open at once (unbalanced ones in prose count too), or a line of 200 nested list marks.
 */
function nestsTooDeeply(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > 1_000) return true
  }
  return /^[ \t]*(?:[-?][ \t]+){200}/m.test(text)
}

/** A file that is too big to be part of a pack. */
export function tooLarge(file: string): Problem {
  return {
    code: 'file-too-large',
    severity: 'error',
    message: `${file} is larger than 5 MB.`,
    remedy: 'Move large attachments out of the pack or shorten the file.',
    place: { file, line: 1, column: 1 },
  }
}

function yamlProblem(code: string, message: string, place: Place): Problem {
  const remedy =
    code === 'DUPLICATE_KEY'
      ? 'Remove or rename one of the two.'
      : code === 'TAB_AS_INDENT'
        ? 'Indent with spaces.'
        : 'Correct the YAML here; texts with ": " or a leading quote, @ or * need quotes around them.'
  return {
    code: 'yaml',
    severity: 'error',
    message: `This is not valid YAML: ${message.replace(/\.?$/, '.')}`,
    remedy,
    place,
  }
}

function thrownProblem(thrown: unknown, file: string): Problem {
  const message = thrown instanceof Error ? thrown.message : ''
  const place = { file, line: 1, column: 1 }
  if (/alias/i.test(message)) {
    return {
      code: 'yaml-aliases',
      severity: 'error',
      message: 'The file repeats aliases (*name) too often.',
      remedy: 'Write the repeated parts out.',
      place,
    }
  }
  return {
    code: 'yaml-nesting',
    severity: 'error',
    message: 'The file is nested too deeply to be read.',
    remedy: 'Flatten it.',
    place,
  }
}

function placeOf(document: Document.Parsed, lines: LineCounter, file: string, path: Path, side: Side): Place {
  let node: unknown = document.contents
  let offset = offsetOf(node) ?? 0
  path.forEach((step, index) => {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => (isScalar(item.key) ? String(item.key.value) : '') === String(step),
      )
      if (pair === undefined) return
      const last = index === path.length - 1
      offset = offsetOf(last && side === 'key' ? pair.key : pair.value) ?? offsetOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = offsetOf(node) ?? offset
    }
  })
  return { ...placeAt(lines, offset, file), path: path.join('.') }
}

function offsetOf(node: unknown): number | null {
  if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) return node.range?.[0] ?? null
  return null
}

function placeAt(lines: LineCounter, offset: number, file: string): Place {
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(1, line), column: Math.max(1, col) }
}
