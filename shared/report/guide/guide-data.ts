import type { ExerciseMs } from '../../base/time.ts'
import type { DecisionDef, InjectDef } from '../../scenario/model.ts'
import { type Carried, carriedEffects } from '../../scenario/preflight/carriers.ts'
import { type Chart, chartOf } from '../../scenario/preflight/chart.ts'
import type { GuideInput } from './guide-input.ts'
import { type ModelPlay, modelPlay } from './model-play.ts'
import { type Words, wordsOf } from './words.ts'

/** A thing with its number on paper and where it lies: at a fixed time, or where it usually comes. */
export interface Placed<Def> {
  readonly number: string
  readonly def: Def
  /** Null: it comes only if the team takes another way than the model play. */
  readonly at: ExerciseMs | null
  /** False: `at` is only where it lies in the model play. */
  readonly fixed: boolean
}

/** What the parts of a guide are written from. */
export interface GuideData extends GuideInput {
  readonly words: Words
  readonly model: ModelPlay
  /** In the order in which they usually come; those that come only on another way last. */
  readonly injects: readonly Placed<InjectDef>[]
  readonly decisions: readonly Placed<DecisionDef>[]
  readonly chart: Chart
  readonly carried: readonly Carried[]
  /** `inject 7, "The delivery log"`; of an unknown id the id. */
  readonly injectName: (id: string) => string
  /** `D3, "Classification"`. */
  readonly decisionName: (id: string) => string
}

export function guideData(input: GuideInput): GuideData {
  const { scenario } = input
  const model = modelPlay(input)
  const chart = chartOf(scenario)
  const injects = inOrder(scenario.injects, (inject) =>
    inject.trigger.kind === 'at' ? inject.trigger.at : (model.injects.get(inject.id) ?? null),
  ).map(({ def, at }, index) => ({
    number: String(index + 1),
    def,
    at,
    fixed: def.trigger.kind === 'at',
  }))
  const decisions = inOrder(scenario.decisions, ({ id }) => model.decisions.get(id) ?? null).map(
    ({ def, at }, index) => ({ number: `D${index + 1}`, def, at, fixed: false }),
  )
  const decisionName = (id: string) => named(decisions, id, '')
  return {
    ...input,
    words: wordsOf(input, decisionName),
    model,
    chart,
    carried: carriedEffects(scenario, chart),
    injects,
    decisions,
    injectName: (id) => named(injects, id, 'inject '),
    decisionName,
  }
}

function inOrder<Def>(defs: readonly Def[], at: (def: Def) => ExerciseMs | null) {
  return defs
    .map((def) => ({ def, at: at(def) }))
    .toSorted(
      (left, right) => (left.at ?? Number.POSITIVE_INFINITY) - (right.at ?? Number.POSITIVE_INFINITY) || 0,
    )
}

function named(
  placed: readonly Placed<{ readonly id: string; readonly title: string }>[],
  id: string,
  prefix: string,
): string {
  const found = placed.find(({ def }) => def.id === id)
  return found === undefined ? id : `${prefix}${found.number} "${found.def.title}"`
}
