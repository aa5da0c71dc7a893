import type { Chart, ChartTransition } from './chart.ts'

/** How the chart moves, laid out once for all that asks about it. */
export interface Moves {
  readonly chart: Chart
  readonly transitions: readonly ChartTransition[]
  /** States that each transition enters anew. */
  readonly arrivals: ReadonlyMap<ChartTransition, readonly string[]>
  /** States entered at STARTEX, in the order of their entry. */
  readonly initial: readonly string[]
}

export function movesOf(chart: Chart): Moves {
  const transitions = [...chart.nodes.values()].flatMap((node) => node.transitions)
  return {
    chart,
    transitions,
    arrivals: new Map(transitions.map((one) => [one, chart.arrivals(one).map(({ path }) => path)])),
    initial: chart.entered('').map(({ path }) => path),
  }
}
