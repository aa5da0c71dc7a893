/** The order in which facts are looked at: what is in doubt first, then kind by kind in the order of the document. */
import { FACT_KINDS, FACT_WORDS, LOW_CONFIDENCE } from '../../../shared/contract/runbook-facts.ts'
import type { FactView } from '../../../shared/contract/runbook-library.ts'

export interface FactGroup {
  readonly title: string
  readonly facts: readonly FactView[]
}

/** Conflicts first, then the least certain. A person's word on a fact takes it out of the first group. */
export function factGroups(facts: readonly FactView[], query: string): readonly FactGroup[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = facts.filter((fact) => {
    const text = `${fact.title} ${fact.detail} ${FACT_WORDS[fact.kind].one} ${fact.line}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  const doubtful = found.filter(isInDoubt)
  const settled = found.filter((fact) => !isInDoubt(fact))
  return [
    {
      title: 'To look at first',
      facts: doubtful.toSorted(
        (left, right) =>
          Number(right.kind === 'conflicts') - Number(left.kind === 'conflicts') ||
          left.confidence - right.confidence ||
          left.line - right.line,
      ),
    },
    ...FACT_KINDS.filter((kind) => kind !== 'steps').map((kind) => ({
      title: FACT_WORDS[kind].many,
      // A procedure's steps stand under it, as the host lists them.
      facts: settled.filter((fact) => fact.kind === kind || (kind === 'procedures' && fact.kind === 'steps')),
    })),
  ].filter((group) => group.facts.length > 0)
}

export function isInDoubt({ kind, confidence, state }: FactView): boolean {
  return state === 'read' && (kind === 'conflicts' || confidence < LOW_CONFIDENCE)
}

/** The fact that a line is about: the one that stands there, else the last that begins above it. */
export function factAtLine(facts: readonly FactView[], line: number): FactView | null {
  const exact = facts.find((fact) => fact.state !== 'removed' && fact.lines.includes(line))
  if (exact !== undefined) return exact
  const above = facts.filter((fact) => fact.kind !== 'conflicts' && fact.line <= line)
  return above.toSorted((left, right) => right.line - left.line)[0] ?? null
}
