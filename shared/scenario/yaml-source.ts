/** YAML text to plain data, with the place of every node. Nothing that the text holds makes this throw (DESIGN §4.10). */
import { constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml/browser'
import type { Place, Problem } from '../base/problem.ts'
import { fail, ok, type Result } from '../base/result.ts'
import { hasTooManyNodes, type YamlNode, yamlTree } from './yaml-tree.ts'

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
/** Nodes that a document may have with every alias written out; a pack of 5 MB without any has fewer. */
const MAX_NODES = 1_000_000
/** Lists and objects inside each other; a pack needs about twenty. */
const MAX_DEPTH = 200

/** Reads one YAML document. @returns the data, or the syntax problem with its line and a remedy. */
export function readYaml(text: string, file: string): Result<YamlSource, readonly Problem[]> {
  if (text.length > MAX_PACK_FILE_LENGTH) return fail([tooLarge(file)])
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH })
    if (hasTooManyNodes(text, events, MAX_NODES)) return fail([tooManyAliases(file)])
    const documents = constructFromEvents(events, { source: text })
    if (documents.length > 1) return fail([yamlProblem('it holds more than one document', firstLine(file))])
    return ok({ value: documents[0] ?? null, place: placesIn(text, events, file) })
  } catch (thrown) {
    return fail([thrownProblem(thrown, file)])
  }
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

function yamlProblem(reason: string, place: Place): Problem {
  const remedy = /duplicate/i.test(reason)
    ? 'Remove or rename one of the two.'
    : /\btab/i.test(reason)
      ? 'Indent with spaces.'
      : 'Correct the YAML here; texts with ": " or a leading quote, @ or * need quotes around them.'
  return {
    code: 'yaml',
    severity: 'error',
    message: `This is not valid YAML: ${reason.replace(/\.?$/, '.')}`,
    remedy,
    place,
  }
}

function tooManyAliases(file: string): Problem {
  return {
    code: 'yaml-aliases',
    severity: 'error',
    message: 'The file repeats aliases (*name) too often.',
    remedy: 'Write the repeated parts out.',
    place: firstLine(file),
  }
}

function thrownProblem(thrown: unknown, file: string): Problem {
  if (thrown instanceof YAMLException && !/depth/i.test(thrown.reason)) {
    const { mark } = thrown
    const place =
      mark === undefined ? firstLine(file) : { file, line: mark.line + 1, column: mark.column + 1 }
    return yamlProblem(thrown.reason, place)
  }
  return {
    code: 'yaml-nesting',
    severity: 'error',
    message: 'The file is nested too deeply to be read.',
    remedy: 'Flatten it.',
    place: firstLine(file),
  }
}

function firstLine(file: string): Place {
  return { file, line: 1, column: 1 }
}

/** Most packs have nothing wrong with them, so places are worked out when the first one is asked for. */
function placesIn(text: string, events: readonly Event[], file: string): YamlSource['place'] {
  let tree: YamlNode | null = null
  let lineStarts: readonly number[] | null = null
  return (path, side = 'value') => {
    tree ??= yamlTree(text, events)
    lineStarts ??= startsOfLines(text)
    return { ...placeAt(lineStarts, offsetOf(tree, path, side), file), path: path.join('.') }
  }
}

function offsetOf(tree: YamlNode | null, path: Path, side: Side): number {
  let node = tree
  let offset = tree?.start ?? 0
  for (const [index, step] of path.entries()) {
    if (node?.kind === 'map') {
      const pair = node.pairs.get(String(step))
      // a shorthand: what stands here stands for the list or object that the path goes through
      if (pair === undefined) continue
      const keyed = side === 'key' && index === path.length - 1
      // a value that is left blank stands nowhere: its key does
      offset = keyed || pair.value.start < 0 ? pair.keyStart : pair.value.start
      node = pair.value
    } else if (node?.kind === 'list' && typeof step === 'number') {
      const item = node.items[step]
      if (item === undefined) continue
      node = item
      offset = item.start < 0 ? offset : item.start
    }
  }
  return offset
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function placeAt(starts: readonly number[], offset: number, file: string): Place {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
