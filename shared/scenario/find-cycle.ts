/**
 * The first circle in a directed graph, as `a -> b -> a`, or null. Edges to unknown nodes are ignored.
 */
export function findCycle(
  graph: readonly (readonly [string, readonly string[]])[],
): readonly string[] | null {
  const edges = new Map(graph)
  const done = new Set<string>()
  for (const [start] of graph) {
    const trail: { readonly node: string; readonly left: string[] }[] = [
      { node: start, left: [...(edges.get(start) ?? [])] },
    ]
    while (trail.length > 0) {
      const top = trail.at(-1)
      const next = top?.left.shift()
      if (top === undefined) break
      if (next === undefined) {
        done.add(top.node)
        trail.pop()
        continue
      }
      const seen = trail.findIndex(({ node }) => node === next)
      if (seen >= 0) return [...trail.slice(seen).map(({ node }) => node), next]
      if (!done.has(next) && edges.has(next)) trail.push({ node: next, left: [...(edges.get(next) ?? [])] })
    }
  }
  return null
}
