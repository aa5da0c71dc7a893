/** From when on components can be at a level, out, and served again. */
import type { ExerciseMs } from '../../base/time.ts'
import type { ComponentLevel } from '../model.ts'
import type { Earliest } from './earliest.ts'
import { isServed, LEVELS } from './levels.ts'

/** When the effective level of a component can be this one. */
export function levelTime(earliest: Earliest, component: string, level: ComponentLevel): ExerciseMs {
  const { levels } = earliest
  const closure = levels.closure(component)
  const own = (id: string, wanted: ComponentLevel) =>
    levels.seenAtStart(id, wanted) ? 0 : setTo(earliest, id, (one) => one === wanted)
  if (level === 'up') return Math.max(...closure.map((id) => own(id, 'up')))
  const worst = Math.min(...closure.map((id) => own(id, level)))
  if (level === 'down') return worst
  const noneDown = Math.max(...closure.map((id) => Math.min(own(id, 'up'), own(id, 'degraded'))))
  return Math.max(worst, noneDown)
}

/** When a component (null: any) can have left its served level. */
export function onsetTime(earliest: Earliest, component: string | null): ExerciseMs {
  const times = earliest.story.scenario.components.flatMap((one) => {
    if (component !== null && one.id !== component) return []
    return LEVELS.filter((level) => !isServed(level, one)).map((level) => earliest.level(one.id, level))
  })
  return Math.min(Infinity, ...times)
}

/** When a component (null: the whole) can be served again after it was not. */
export function restoredTime(earliest: Earliest, component: string | null): ExerciseMs {
  const { components } = earliest.story.scenario
  if (component === null) {
    const each = components.map(({ id }) => ({ out: earliest.outAtStart(id).length > 0, id }))
    const out = each.filter((one) => one.out)
    return out.length > 0
      ? Math.max(...out.map(({ id }) => restoredTime(earliest, id)))
      : Math.min(Infinity, ...each.map(({ id }) => restoredTime(earliest, id)))
  }
  const one = components.find(({ id }) => id === component)
  if (one === undefined) return Infinity
  const served = (id: string) => setTo(earliest, id, (level) => isServed(level, one))
  const out = earliest.outAtStart(component)
  if (out.length > 0) return Math.max(...out.map(served))
  const unserved = (id: string) => setTo(earliest, id, (level) => !isServed(level, one))
  return Math.min(...earliest.levels.closure(component).map((id) => Math.max(unserved(id), served(id))))
}

/** When an effect can set a component's own level to one that is wanted. */
function setTo(
  earliest: Earliest,
  component: string,
  wanted: (level: ComponentLevel) => boolean,
): ExerciseMs {
  const sets = earliest.story.sets.get(component) ?? []
  return earliest.first(sets.filter(({ effect }) => wanted(effect.level)))
}
