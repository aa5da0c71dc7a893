import type { Condition, Effect, InjectDef } from '../../scenario/model.ts'
import type { GuideData } from './guide-data.ts'

/** Injects that an option may bring about, because they wait for it, for its tasks, or for a state that it leads to. */
export function broughtBy(point: string, option: string, data: GuideData): readonly InjectDef[] {
  const { scenario } = data
  const effects =
    scenario.decisions.find(({ id }) => id === point)?.options.find(({ id }) => id === option)?.effects ?? []
  const tasks = tasksOf(effects, data, new Set())
  const events = new Set([
    `decided.${point}.${option}`,
    ...[...tasks].flatMap((task) => [`done.${task}`, `failed.${task}`]),
  ])
  const states = new Set(
    [...data.chart.nodes.values()].flatMap(({ transitions }) =>
      transitions.flatMap(({ cause, to }) =>
        cause.kind === 'event' && events.has(cause.event) && to !== null ? [to] : [],
      ),
    ),
  )
  const direct = new Set(effects.flatMap((effect) => (effect.kind === 'inject' ? [effect.inject] : [])))
  return scenario.injects.filter(
    ({ id, trigger }) =>
      direct.has(id) ||
      (trigger.kind === 'when' &&
        wanted(trigger.when, true).some((atom) => {
          switch (atom.kind) {
            case 'decided':
              return atom.point === point && atom.option === option
            case 'task':
              return (atom.status === 'done' || atom.status === 'failed') && tasks.has(atom.task)
            case 'in':
              return states.has(atom.state)
            default:
              return false
          }
        })),
  )
}

/** Tasks that effects start, and those that follow from these. */
function tasksOf(effects: readonly Effect[], data: GuideData, found: Set<string>): ReadonlySet<string> {
  for (const effect of effects) {
    if (effect.kind !== 'start' || found.has(effect.task)) continue
    found.add(effect.task)
    const task = data.scenario.tasks.find(({ id }) => id === effect.task)
    if (task !== undefined) tasksOf([...task.onDone, ...task.onFail], data, found)
  }
  return found
}

/** The parts of a condition that must hold for it to hold. */
function wanted(condition: Condition, holds: boolean): readonly Condition[] {
  if (condition.kind === 'not') return wanted(condition.of, !holds)
  if (condition.kind === 'all' || condition.kind === 'any')
    return condition.of.flatMap((part) => wanted(part, holds))
  return holds ? [condition] : []
}
