import type { WrittenMachine, WrittenState } from './schema-machine.ts'

/**
 * A target as written: the name of a sibling of `from` (or of `from` itself), else a dotted path from the root.
 * @returns the dotted path, or null when there is no such state.
 */
export function resolveTarget(from: string, written: string, states: ReadonlySet<string>): string | null {
  const parent = from.split('.').slice(0, -1)
  const sibling = [...parent, written].join('.')
  if (!written.includes('.') && states.has(sibling)) return sibling
  return states.has(written) ? written : null
}

/**
 * Whether a transition crosses from one region of a parallel state into another. XState would leave and re-enter all of
 * that state's regions, which no author means.
 */
export function leavesRegion(machine: WrittenMachine, from: string, to: string): boolean {
  const left = from.split('.')
  const right = to.split('.')
  let here: Pick<WrittenState, 'type' | 'states'> = machine
  for (const [depth, name] of left.entries()) {
    if (name !== right[depth]) return right[depth] !== undefined && here.type === 'parallel'
    const next: WrittenState | undefined = here.states[name]
    if (next === undefined) return false
    here = next
  }
  return false
}
