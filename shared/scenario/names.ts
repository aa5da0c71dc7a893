/** Everything that a pack names, and how an unknown name is told. */
import type { Problem } from '../base/problem.ts'
import { formatClock } from '../base/time.ts'
import type { Titles } from './describe-condition.ts'
import { didYouMean } from './did-you-mean.ts'
import type { WrittenPack } from './schema.ts'
import type { WrittenState } from './schema-machine.ts'
import type { Path, Side, YamlSource } from './yaml-source.ts'

export type NameKind =
  | 'role'
  | 'component'
  | 'channel'
  | 'recovery-point'
  | 'obligation'
  | 'fact'
  | 'task'
  | 'inject'
  | 'decision'
  | 'objective'
  | 'ending'
  | 'state'

const WORD: Readonly<Record<NameKind, string>> = {
  role: 'role',
  component: 'component',
  channel: 'channel',
  'recovery-point': 'recovery point',
  obligation: 'obligation',
  fact: 'fact',
  task: 'task',
  inject: 'inject',
  decision: 'decision',
  objective: 'objective',
  ending: 'ending',
  state: 'state',
}

const SECTION: Readonly<Record<Exclude<NameKind, 'state'>, string>> = {
  role: 'roles',
  component: 'components',
  channel: 'channels',
  'recovery-point': 'recoveryPoints',
  obligation: 'obligations',
  fact: 'facts',
  task: 'tasks',
  inject: 'injects',
  decision: 'decisions',
  objective: 'objectives',
  ending: 'endings',
}

export type Names = Readonly<Record<NameKind, ReadonlySet<string>>>

/** The declared names of a pack, by kind; states by dotted path from the root. */
export function namesOf(pack: WrittenPack): Names {
  return {
    role: new Set(Object.keys(pack.roles)),
    component: new Set(Object.keys(pack.components)),
    channel: new Set(Object.keys(pack.channels)),
    'recovery-point': new Set(Object.keys(pack.recoveryPoints)),
    obligation: new Set(Object.keys(pack.obligations)),
    fact: new Set(Object.keys(pack.facts)),
    task: new Set(Object.keys(pack.tasks)),
    inject: new Set(Object.keys(pack.injects)),
    decision: new Set(Object.keys(pack.decisions)),
    objective: new Set(Object.keys(pack.objectives)),
    ending: new Set(Object.keys(pack.endings)),
    state: new Set(statesOf(pack).map(([path]) => path)),
  }
}

/** Every state of the written machine with its dotted path, in document order. */
export function statesOf(pack: WrittenPack): readonly (readonly [string, WrittenState])[] {
  const walk = (
    states: Readonly<Record<string, WrittenState>>,
    prefix: string,
  ): (readonly [string, WrittenState])[] =>
    Object.entries(states).flatMap(([name, state]) => [
      [`${prefix}${name}`, state] as const,
      ...walk(state.states, `${prefix}${name}.`),
    ])
  return walk(pack.machine.states, '')
}

/** Titles of a pack's names, for labels. */
export function titlesOf(pack: WrittenPack): Titles {
  const states = new Map(statesOf(pack).map(([path, state]) => [path, state.title ?? humanise(path)]))
  const sections: Readonly<
    Record<string, Readonly<Record<string, { readonly title?: string | undefined }>>>
  > = {
    decision: pack.decisions,
    task: pack.tasks,
    component: pack.components,
    fact: pack.facts,
    inject: pack.injects,
    obligation: pack.obligations,
  }
  return {
    title: (kind, id) => (kind === 'state' ? states.get(id) : sections[kind]?.[id]?.title) ?? id,
    option: (point, option) => pack.decisions[point]?.options[option]?.label ?? option,
  }
}

/** `supply.not-yet-back` reads `Not yet back`. */
export function humanise(path: string): string {
  const words = (path.split('.').at(-1) ?? path).replaceAll(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Collects what is wrong, each with its place in the file. */
export class Checker {
  readonly problems: Problem[] = []
  private readonly names: Names
  private readonly source: YamlSource

  constructor(names: Names, source: YamlSource) {
    this.names = names
    this.source = source
  }

  problem(code: string, message: string, remedy: string, path: Path, side: Side = 'value'): void {
    this.problems.push({ code, severity: 'error', message, remedy, place: this.source.place(path, side) })
  }

  /** A name that must have been declared. @returns whether it was. */
  name(kind: NameKind, name: string, path: Path, side: Side = 'value'): boolean {
    if (this.names[kind].has(name)) return true
    const where =
      kind === 'state' ? 'under "machine"; write the dotted path from the root' : `under "${SECTION[kind]}"`
    const remedy = `Declare it ${where}, or correct the name.${didYouMean(name, this.names[kind])}`
    this.problem(`unknown-${kind}`, `There is no ${WORD[kind]} "${name}".`, remedy, path, side)
    return false
  }

  known(kind: NameKind): ReadonlySet<string> {
    return this.names[kind]
  }
}

/** `after 0:40:00` */
export const afterLabel = (delay: number): string => `after ${formatClock(delay)}`
