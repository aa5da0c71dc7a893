/** From when on marks can stand: by an effect of the story, by the engine, or by people. */
import type { ExerciseMs } from '../../base/time.ts'
import type { MarkName } from '../model.ts'
import type { Earliest } from './earliest.ts'

/** When an effect of the story can make a mark; `verified` of the whole counts for every component that is served. */
export function storyMark(earliest: Earliest, mark: MarkName, component: string | null): ExerciseMs {
  const whole = component === null || mark === 'verified'
  return earliest.first(
    earliest.story.marks.filter(({ effect }) => {
      if (effect.mark !== mark) return false
      return effect.components.length === 0
        ? whole
        : component !== null && effect.components.includes(component)
    }),
  )
}

/** When the engine makes it, or people can say it: `verified` of what is served again, all else at any time. */
export function otherMark(earliest: Earliest, mark: MarkName, component: string | null): ExerciseMs {
  switch (mark) {
    case 'onset':
      return earliest.onset(component)
    case 'restored':
      return earliest.restored(component)
    case 'recovery-started':
      return recoveryStarted(earliest, component)
    case 'verified':
      // Said of the whole it counts for each component that is served, also for one that never went out.
      return earliest.isSilent ? Infinity : Math.min(earliest.restored(component), earliest.restored(null))
    default:
      return earliest.isSilent ? Infinity : 0
  }
}

function recoveryStarted(earliest: Earliest, component: string | null): ExerciseMs {
  const tasks = earliest.story.scenario.tasks.filter(({ recovers }) =>
    component === null ? recovers.length > 0 : recovers.includes(component),
  )
  return Math.min(Infinity, ...tasks.map(({ id }) => earliest.start(id)))
}
