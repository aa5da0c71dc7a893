/** From when on conditions can hold or fail, and from when on the machine can hear an event. */
import type { ExerciseMs } from '../../base/time.ts'
import { type Condition, MARK_NAMES } from '../model.ts'
import type { Earliest } from './earliest.ts'
import { LEVELS } from './levels.ts'

/** When a condition can hold: parts of `and` all have to be there, of `or` one. */
export function holdsTime(earliest: Earliest, condition: Condition): ExerciseMs {
  switch (condition.kind) {
    case 'in':
      return earliest.entered(condition.state)
    case 'decided':
      return earliest.chosen(condition.point, condition.option)
    case 'lapsed':
      return earliest.lapsed(condition.point)
    case 'task':
      return condition.status === 'done' || condition.status === 'failed'
        ? earliest.end(condition.task, condition.status)
        : earliest.start(condition.task)
    case 'component':
      return earliest.level(condition.component, condition.level)
    case 'fact':
      return earliest.fact(condition)
    case 'delivered':
      return earliest.inject(condition.inject)
    case 'marked':
      return earliest.mark(condition.mark, condition.component)
    case 'met':
      return earliest.met(condition.obligation)
    case 'missed':
      return earliest.missed(condition.obligation)
    case 'elapsed':
      return Math.max(0, condition.at)
    case 'all':
      return condition.of.reduce((latest, part) => Math.max(latest, holdsTime(earliest, part)), 0)
    case 'any':
      return condition.of.reduce((soonest, part) => Math.min(soonest, holdsTime(earliest, part)), Infinity)
    case 'not':
      return failsTime(earliest, condition.of)
  }
}

/** When a condition can fail to hold. Of most things that is at any time. */
function failsTime(earliest: Earliest, condition: Condition): ExerciseMs {
  switch (condition.kind) {
    case 'not':
      return holdsTime(earliest, condition.of)
    case 'all':
      return condition.of.reduce((soonest, part) => Math.min(soonest, failsTime(earliest, part)), Infinity)
    case 'any':
      return condition.of.reduce((latest, part) => Math.max(latest, failsTime(earliest, part)), 0)
    case 'component': {
      const others = LEVELS.filter((level) => level !== condition.level)
      return Math.min(...others.map((level) => earliest.level(condition.component, level)))
    }
    case 'fact':
      return earliest.fact({ ...condition, op: OPPOSITE[condition.op] })
    default:
      return 0
  }
}

const OPPOSITE = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const

/** How to ask when the machine can hear an event. */
export function hearing(earliest: Earliest, event: string): () => ExerciseMs {
  const [word, id = '', option = ''] = event.split('.')
  switch (word) {
    case 'decided':
      return () => earliest.chosen(id, option)
    case 'lapsed':
      return () => earliest.lapsed(id)
    case 'done':
    case 'failed':
      return () => earliest.end(id, word)
    case 'delivered':
      return () => earliest.inject(id)
    case 'met':
      return () => earliest.met(id)
    case 'missed':
      return () => earliest.missed(id)
    default: {
      const places = [null, ...earliest.story.scenario.components.map((one) => one.id)]
      const marks = MARK_NAMES.filter((mark) => mark === id)
      return () =>
        Math.min(...marks.flatMap((mark) => places.map((place) => earliest.mark(mark, place))), Infinity)
    }
  }
}
