/**
 * Reads a pack from its texts: YAML, schema, runbooks, names, statechart. Every problem is collected with its place and
 * a remedy; with any error there is no scenario, so nothing is ever half-imported (DESIGN §4.10).
 */
import type { Problem } from '../base/problem.ts'
import { overlayPathOf } from '../contract/imported-runbook.ts'
import type { Runbook } from '../runbook/model.ts'
import { parseRunbook } from '../runbook/parse-runbook.ts'
import { checkPack } from './check-pack.ts'
import { referencesOf } from './check-references.ts'
import { compileMachine } from './compile-machine.ts'
import { readImported } from './imported-runbooks.ts'
import { inPack } from './in-pack.ts'
import type { Scenario } from './model.ts'
import { Checker, namesOf } from './names.ts'
import { readScenario } from './read-scenario.ts'
import { normaliseRef, withOwners, withPrefix } from './runbook-refs.ts'
import { packSchema, type WrittenPack } from './schema.ts'
import { schemaProblems } from './schema-problems.ts'
import { readUnderstood } from './understood-runbook.ts'
import { MAX_PACK_FILE_LENGTH, type Path, readYaml, tooLarge, type YamlSource } from './yaml-source.ts'

export const SCENARIO_FILE = 'scenario.yaml'

export interface PackInput {
  /** Text of each file by its path in the pack, with forward slashes. */
  readonly files: Readonly<Record<string, string>>
  /** Paths of files that are there but are no text, such as images. */
  readonly otherFiles?: readonly string[]
  /** Name of the pack's folder; the pack's id must equal it. */
  readonly folder?: string
  /** SHA-256 of a text's UTF-8 bytes, hex. */
  readonly sha256: (text: string) => string
}

export interface ParsedPack {
  /** Null when there is any error. */
  readonly scenario: Scenario | null
  readonly runbooks: readonly Runbook[]
  readonly problems: readonly Problem[]
  /** Where the scenario's YAML says what; null when it cannot be read. */
  readonly source: YamlSource | null
}

/** Parses and checks a pack; pre-flight is a step of its own. Never throws on any input. */
export function parsePack(input: PackInput): ParsedPack {
  const text = ownText(input.files, SCENARIO_FILE)
  if (text === null) return refused([missingScenario()])
  const large = Object.entries(input.files).filter(([, content]) => content.length > MAX_PACK_FILE_LENGTH)
  if (large.length > 0) return refused(large.map(([file]) => tooLarge(file)))
  const yaml = readYaml(text, SCENARIO_FILE)
  if (!yaml.ok) return refused(yaml.error)
  const source = yaml.value
  const parsed = packSchema.safeParse(source.value, { reportInput: true })
  if (!parsed.success) return { ...refused(schemaProblems(parsed.error.issues, source)), source }
  return readPack(parsed.data, source, input)
}

function readPack(pack: WrittenPack, source: YamlSource, input: PackInput): ParsedPack {
  const checker = new Checker(namesOf(pack), source)
  if (input.folder !== undefined && input.folder !== pack.id) {
    checker.problem(
      'id-and-folder',
      `The pack's id is "${pack.id}" but its folder is "${input.folder}".`,
      'Give both the same name.',
      ['id'],
    )
  }
  const { runbooks, warnings } = readRunbooks(pack, input, checker)
  const steps = new Set(
    runbooks.flatMap((runbook) => runbook.procedures.flatMap(({ steps }) => steps.map(({ ref }) => ref))),
  )
  const files = runbooks.map(({ file }) => file)
  const references = referencesOf(pack, checker, steps, (ref) => normaliseRef(ref, files))
  checkPack(pack, checker, references, new Set([...Object.keys(input.files), ...(input.otherFiles ?? [])]))
  const compiled = compileMachine(pack, checker, references)
  const imported = readImported(input.files, input.sha256, runbooks)
  const problems = [...checker.problems, ...warnings, ...imported.problems]
  const hasErrors = problems.some(({ severity }) => severity === 'error')
  const scenario = hasErrors ? null : readScenario(pack, compiled, files, references)
  const owned = imported.runbooks.map((runbook) => withOwners(runbook, pack.roles))
  return { scenario, runbooks: [...runbooks, ...owned], problems, source }
}

interface NamedRunbooks {
  readonly runbooks: readonly Runbook[]
  readonly warnings: readonly Problem[]
}

/**
 * The runbooks that the pack names, those that are there. Steps are told apart by file when there are several. One with
 * an overlay beside it has the steps that were understood, another those of its numbered lists.
 */
function readRunbooks(pack: WrittenPack, input: PackInput, checker: Checker): NamedRunbooks {
  const named: readonly (readonly [string, Path])[] = [
    ...(pack.runbook === undefined ? [] : [[pack.runbook, ['runbook']] as const]),
    ...pack.runbooks.map((file, index) => [file, ['runbooks', index]] as const),
  ]
  if (named.length === 0)
    checker.problem('no-runbook', 'The pack names no runbook.', 'Write "runbook: runbook.md".', ['id'], 'key')
  const found: Runbook[] = []
  const warnings: Problem[] = []
  for (const [file, path] of named) {
    if (!inPack(file, checker, path)) continue
    const text = ownText(input.files, file)
    if (text === null) {
      checker.problem(
        'missing-runbook',
        `The runbook ${file} is not in the pack.`,
        'Add the file, or correct its path.',
        path,
      )
    } else if (found.some((runbook) => runbook.file === file)) {
      checker.problem('repeated-runbook', `The runbook ${file} is named twice.`, 'Name it once.', path)
    } else {
      const overlay = file.endsWith('.md') ? ownText(input.files, overlayPathOf(file)) : null
      const read =
        overlay === null
          ? { runbook: parseRunbook(text, file, input.sha256(text)), problems: [] }
          : readUnderstood(file, text, overlay, input.sha256)
      warnings.push(...read.problems)
      found.push(withOwners(read.runbook, pack.roles))
    }
  }
  return { runbooks: found.length > 1 ? found.map(withPrefix) : found, warnings }
}

function ownText(files: Readonly<Record<string, string>>, path: string): string | null {
  return Object.hasOwn(files, path) ? (files[path] ?? null) : null
}

function missingScenario(): Problem {
  return {
    code: 'missing-scenario',
    severity: 'error',
    message: 'The folder holds no scenario.yaml.',
    remedy: 'A pack is a folder with scenario.yaml and its runbook; see docs/PACK-FORMAT.md.',
    place: { file: SCENARIO_FILE },
  }
}

function refused(problems: readonly Problem[]): ParsedPack {
  return { scenario: null, runbooks: [], problems, source: null }
}
