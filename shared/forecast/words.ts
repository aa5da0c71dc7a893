/** The marks that only people can make in a scenario, and that something waits for: a team that is to get on must say them. */
import type { ExerciseMs } from '../base/time.ts'
import { markKey } from '../exercise/evolve-marks.ts'
import type { ExerciseState } from '../exercise/state.ts'
import { conditionAtoms, scenarioConditions } from '../scenario/conditions.ts'
import { MARK_NAMES, type MarkName, type Scenario } from '../scenario/model.ts'
import { carriedEffects, ofKind } from '../scenario/preflight/carriers.ts'
import { chartOf } from '../scenario/preflight/chart.ts'

export interface Word {
  readonly mark: MarkName
  readonly component: string | null
}

/** `onset`, `restored` and `recovery-started` follow from the components and tasks; nobody has to say them. */
const BY_ENGINE: readonly MarkName[] = ['onset', 'restored', 'recovery-started']

export function wordsOf(scenario: Scenario): readonly Word[] {
  const chart = chartOf(scenario)
  const told = ofKind(carriedEffects(scenario, chart), 'mark').map(({ effect }) => effect)
  const byStory = ({ mark, component }: Word) =>
    told.some(
      (effect) =>
        effect.mark === mark &&
        (effect.components.length === 0 || (component !== null && effect.components.includes(component))),
    )
  const heard = [...chart.nodes.values()].flatMap(({ transitions }) =>
    transitions.flatMap(({ cause }) => (cause.kind === 'event' ? [cause.event] : [])),
  )
  const wanted: readonly Word[] = [
    ...scenarioConditions(scenario)
      .flatMap(conditionAtoms)
      .flatMap((atom) => (atom.kind === 'marked' ? [{ mark: atom.mark, component: atom.component }] : [])),
    ...MARK_NAMES.filter((mark) => heard.includes(`marked.${mark}`)).map((mark) => ({
      mark,
      component: null,
    })),
    ...scenario.components.flatMap(({ id, clockStart }): readonly Word[] => [
      { mark: clockStart, component: null },
      { mark: 'verified', component: id },
    ]),
  ]
  const unique = new Map(wanted.map((word) => [markKey(word.mark, word.component), word]))
  return [...unique.values()].filter((word) => !BY_ENGINE.includes(word.mark) && !byStory(word))
}

/** Since when a word can honestly be said, if it was not said yet: after something was seen, or after all is back. */
export function sayableSince({ mark, component }: Word, state: ExerciseState): ExerciseMs | null {
  const said = state.marks[markKey(mark, component)]
  if (mark === 'verified' || mark === 'business-resumed') {
    const restored = state.marks[markKey('restored', component)]
    if (restored === undefined || (said !== undefined && said.at >= restored.at)) return null
    return restored.at
  }
  return said === undefined ? (state.marks.onset?.at ?? null) : null
}
