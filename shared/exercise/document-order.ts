import type { ExerciseMs } from '../base/time.ts'
import { elapsedInstants } from '../scenario/conditions.ts'
import type { Scenario } from '../scenario/model.ts'

export interface Place {
  readonly title: string
  /** Its place in the document. */
  readonly order: number
}

/** Where things stand in the scenario, for ties and for titles (DESIGN §4.5). */
export interface DocumentOrder {
  readonly tasks: ReadonlyMap<string, Place>
  readonly states: ReadonlyMap<string, Place>
  readonly duties: ReadonlyMap<string, Place & { readonly cadence: boolean }>
  /** Every `elapsed(..)` instant of any condition, ascending. */
  readonly elapsed: readonly ExerciseMs[]
}

const known = new WeakMap<Scenario, DocumentOrder>()

/** Worked out once for a scenario. */
export function documentOrder(scenario: Scenario): DocumentOrder {
  const before = known.get(scenario)
  if (before !== undefined) return before
  const order: DocumentOrder = {
    tasks: new Map(scenario.tasks.map(({ id, title }, index) => [id, { title, order: index }])),
    states: new Map(scenario.states.map(({ path, title }, index) => [path, { title, order: index }])),
    duties: new Map(
      scenario.obligations.map(({ id, title, every }, index) => [
        id,
        { title, order: index, cadence: every !== null },
      ]),
    ),
    elapsed: elapsedInstants(scenario),
  }
  known.set(scenario, order)
  return order
}
