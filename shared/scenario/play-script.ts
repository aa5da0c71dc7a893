/** Play scripts: a list of what people do and when, as YAML; read into the commands that screens send. */
import { z } from 'zod'
import type { Problem } from '../base/problem.ts'
import type { ExerciseMs } from '../base/time.ts'
import { type Actor, type CommandInput, commandSchema } from '../contract/commands.ts'
import { checkPlay } from './check-play.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Scenario } from './model.ts'
import { playCommands } from './play-command.ts'
import { detailsOf, isVerb, type Spoken, VERBS, type Verb, verbNames, whenSchema } from './play-schema.ts'
import { schemaProblems } from './schema-problems.ts'
import { type Path, readYaml, type YamlSource } from './yaml-source.ts'

export interface PlayStep {
  readonly at: ExerciseMs
  readonly command: CommandInput
  readonly actor: Actor
  /** Line in the script, from 1. */
  readonly line: number
}

export interface PlayScript {
  /** Empty when there is any problem. */
  readonly steps: readonly PlayStep[]
  readonly problems: readonly Problem[]
}

const MAX_LINES = 5_000

/** Reads a play script for a scenario. Never throws; every problem names its line. */
export function parsePlayScript(yamlText: string, file: string, scenario: Scenario): PlayScript {
  const yaml = readYaml(yamlText, file)
  if (!yaml.ok) return { steps: [], problems: yaml.error }
  const source = yaml.value
  const list = z
    .array(z.unknown())
    .max(MAX_LINES)
    .safeParse(source.value ?? [])
  if (!list.success) {
    const remedy = `Write a list of at most ${MAX_LINES} lines: - { at: 6m, as: ROLE, decide: POINT, option: OPTION }`
    return { steps: [], problems: [problemAt(source, [], 'play-list', 'A play script is a list.', remedy)] }
  }
  const steps: PlayStep[] = []
  const problems: Problem[] = []
  let before: ExerciseMs = 0
  for (const [index, item] of list.data.entries()) {
    const read = readLine(item, index, source, scenario)
    problems.push(...read.problems)
    const [first] = read.steps
    if (first !== undefined && first.at < before) {
      problems.push(
        problemAt(
          source,
          [index, 'at'],
          'play-order',
          'This line is earlier than the one before.',
          'Put the lines in order of time, or use "ago".',
        ),
      )
    }
    before = Math.max(before, first?.at ?? 0)
    steps.push(...read.steps)
  }
  return problems.some(({ severity }) => severity === 'error') ? { steps: [], problems } : { steps, problems }
}

function readLine(item: unknown, index: number, source: YamlSource, scenario: Scenario): PlayScript {
  const broken = (...problems: readonly Problem[]): PlayScript => ({ steps: [], problems })
  const record = z.record(z.string(), z.unknown()).safeParse(item)
  if (!record.success)
    return broken(
      problemAt(
        source,
        [index],
        'play-line',
        'This is not a line of a play script.',
        'Write e.g. - { at: 7m, mark: declared }',
      ),
    )
  const { at, as, ...rest } = record.data
  const when = whenSchema.safeParse({ at, ...(as === undefined ? {} : { as }) }, { reportInput: true })
  if (!when.success) return broken(...schemaProblems(when.error.issues, source, [index]))
  const verb = verbOf(Object.keys(rest))
  if (verb === null) return broken(noVerb(Object.keys(rest), index, source))
  const speaking = speakerOf(when.data.as, index, scenario)
  if (speaking === null) {
    const roles = scenario.roles.map(({ id }) => id)
    return broken(
      problemAt(
        source,
        [index, 'as'],
        'unknown-role',
        `There is no role "${when.data.as}".`,
        `Write "facilitator" or one of ${roles.join(', ')}.${didYouMean(when.data.as, roles)}`,
      ),
    )
  }
  const said = VERBS[verb].schema.safeParse(rest, { reportInput: true })
  if (!said.success) return broken(...schemaProblems(said.error.issues, source, [index]))
  const spoken: Spoken = said.data
  const problems = checkPlay(spoken, scenario, speaking.role).map(({ key, code, message, remedy }) =>
    problemAt(source, [index, key], code, message, remedy),
  )
  const line = source.place([index]).line ?? 1
  const steps: PlayStep[] = []
  for (const command of playCommands(spoken, speaking)) {
    const valid = commandSchema.safeParse(command)
    if (valid.success)
      steps.push({ at: when.data.at, command, actor: { kind: 'script', name: speaking.name }, line })
    else
      problems.push(
        problemAt(
          source,
          [index],
          'play-line',
          `This line cannot be played: ${valid.error.issues[0]?.message ?? ''}`,
          `Known beside "${verb}": ${detailsOf(verb).join(', ')}.`,
        ),
      )
  }
  return { steps, problems }
}

/** The verb among a line's keys: the one whose details all the others may be. `set` and `text` are also details. */
function verbOf(keys: readonly string[]): Verb | null {
  const verbs = keys.filter(isVerb)
  const leading = verbs.find((verb) =>
    verbs.every((other) => other === verb || detailsOf(verb).includes(other)),
  )
  return leading ?? null
}

function noVerb(keys: readonly string[], index: number, source: YamlSource): Problem {
  const verbs = keys.filter(isVerb)
  if (verbs.length > 1)
    return problemAt(
      source,
      [index],
      'play-verb',
      `This line does several things: ${verbs.join(', ')}.`,
      'Write one line for each.',
    )
  const [first] = keys
  const hint = keys.map((key) => didYouMean(key, verbNames)).find((text) => text !== '') ?? ''
  return problemAt(
    source,
    first === undefined ? [index] : [index, first],
    'play-verb',
    'This line does not say what is done.',
    `The verbs are ${verbNames.join(', ')}.${hint}`,
  )
}

function speakerOf(as: string, index: number, scenario: Scenario) {
  const role = scenario.roles.find(({ id }) => id === as)
  if (role === undefined && as !== 'facilitator') return null
  const asks = (point: string) => scenario.decisions.find(({ id }) => id === point)?.asks ?? 'facilitator'
  return { role: role?.id ?? null, name: role?.title ?? 'Facilitator', index: index + 1, asks }
}

function problemAt(source: YamlSource, path: Path, code: string, message: string, remedy: string): Problem {
  return { code, severity: 'error', message, remedy, place: source.place(path) }
}
