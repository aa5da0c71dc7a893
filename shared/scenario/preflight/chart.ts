/** The compiled statechart as a flat list of nodes that pre-flight can follow. */
import type { DurationMs } from '../../base/time.ts'
import {
  type CompiledAction,
  type CompiledState,
  type CompiledTransition,
  readMachine,
} from '../compiled-machine.ts'
import type { Condition, Effect, Scenario } from '../model.ts'
import type { Path } from '../yaml-source.ts'

export interface ChartTransition {
  readonly from: string
  /** Null: the state is not left. */
  readonly to: string | null
  readonly cause:
    | { readonly kind: 'event'; readonly event: string }
    /** So many ms after the state was entered. */
    | { readonly kind: 'after'; readonly delay: DurationMs }
    | { readonly kind: 'always' }
  readonly guard: Condition | null
  readonly effects: readonly Effect[]
}

export interface ChartNode {
  /** Dotted path; the root is the empty string. */
  readonly path: string
  readonly title: string
  readonly parent: string | null
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final'
  readonly children: readonly string[]
  readonly initial: string | null
  readonly entry: readonly Effect[]
  readonly exit: readonly Effect[]
  readonly transitions: readonly ChartTransition[]
}

export interface Chart {
  readonly nodes: ReadonlyMap<string, ChartNode>
  /** The node and its ancestors, innermost first, the root last. */
  lineage(path: string): readonly ChartNode[]
  /** All that is entered when this node is: its ancestors, itself, and initial states below. */
  entered(path: string): readonly ChartNode[]
  /** What a transition enters anew: its target, initial states below, and what lies between the target and what both share. */
  arrivals(transition: ChartTransition): readonly ChartNode[]
}

export function chartOf(scenario: Scenario): Chart {
  const nodes = new Map<string, ChartNode>()
  const titles = new Map(scenario.states.map(({ path, title }) => [path, title]))
  walk(readMachine(scenario.machine), '', null, titles, nodes)
  const lineage = (path: string): readonly ChartNode[] => {
    const node = nodes.get(path)
    if (node === undefined) return []
    return node.parent === null ? [node] : [node, ...lineage(node.parent)]
  }
  const below = (node: ChartNode): readonly ChartNode[] => {
    const next = node.type === 'parallel' ? node.children : node.initial === null ? [] : [node.initial]
    return [node, ...next.flatMap((child) => below(nodes.get(child) ?? node))]
  }
  const arrivals = ({ from, to }: ChartTransition): readonly ChartNode[] => {
    const [target, ...ancestors] = to === null ? [] : lineage(to)
    if (target === undefined) return []
    // A target inside the state itself leaves the state as it is; one that names itself starts over.
    const stay = new Set(
      lineage(from)
        .slice(target.path !== from && isWithin(target.path, from) ? 0 : 1)
        .map(({ path }) => path),
    )
    const between = ancestors.filter(({ path }) => !stay.has(path))
    const inLine = new Set([target, ...between])
    const beside = between.flatMap((node) =>
      node.type !== 'parallel'
        ? []
        : node.children.flatMap((child) => {
            const region = nodes.get(child)
            return region === undefined || inLine.has(region) ? [] : below(region)
          }),
    )
    return [...between, ...beside, ...below(target)]
  }
  return {
    nodes,
    lineage,
    arrivals,
    entered: (path) => {
      const [node, ...ancestors] = lineage(path)
      return node === undefined ? [] : [...ancestors, ...below(node)]
    },
  }
}

/** Whether a state is another or lies inside it; everything lies inside the root. */
export function isWithin(path: string, outer: string): boolean {
  return outer === '' || path === outer || path.startsWith(`${outer}.`)
}

/** Where a state is written in the YAML. */
export function statePath(path: string): Path {
  return path === '' ? ['machine'] : ['machine', ...path.split('.').flatMap((name) => ['states', name])]
}

function walk(
  state: CompiledState,
  path: string,
  parent: string | null,
  titles: ReadonlyMap<string, string>,
  nodes: Map<string, ChartNode>,
): void {
  const child = (name: string) => (path === '' ? name : `${path}.${name}`)
  const children = Object.entries(state.states ?? {})
  nodes.set(path, {
    path,
    title: titles.get(path) ?? path,
    parent,
    type: state.type ?? (children.length > 0 ? 'compound' : 'atomic'),
    children: children.map(([name]) => child(name)),
    initial: state.initial === undefined ? null : child(state.initial),
    entry: effectsOf(state.entry),
    exit: effectsOf(state.exit),
    transitions: [
      ...Object.entries(state.on ?? {}).flatMap(([event, list]) =>
        list.map((one) => read(path, one, { kind: 'event', event })),
      ),
      ...Object.entries(state.after ?? {}).flatMap(([delay, list]) =>
        list.map((one) => read(path, one, { kind: 'after', delay: Number(delay) })),
      ),
      ...(state.always ?? []).map((one) => read(path, one, { kind: 'always' })),
    ],
  })
  for (const [name, inner] of children) walk(inner, child(name), path, titles, nodes)
}

function read(
  from: string,
  transition: CompiledTransition,
  cause: ChartTransition['cause'],
): ChartTransition {
  return {
    from,
    to: transition.target?.replace(/^#scenario\./, '') ?? null,
    cause,
    guard: transition.guard?.params.condition ?? null,
    effects: effectsOf(transition.actions),
  }
}

function effectsOf(actions: readonly CompiledAction[] | undefined): readonly Effect[] {
  return (actions ?? []).map(({ params }) => params.effect)
}
