import { type Condition, MARK_NAMES } from '../scenario/model.ts'

/**
 * What must be so for a machine's event to come (`decided.POINT.OPTION`, `done.TASK` ...), so that it can be told in
 * the same words as any other condition. @returns null for an event that is not one of these.
 */
export function eventCondition(event: string): Condition | null {
  const [word = '', id = '', option] = event.split('.')
  switch (word) {
    case 'decided':
      return { kind: 'decided', point: id, option: option ?? null }
    case 'lapsed':
      return { kind: 'lapsed', point: id }
    case 'done':
    case 'failed':
      return { kind: 'task', task: id, status: word }
    case 'delivered':
      return { kind: 'delivered', inject: id }
    case 'met':
      return { kind: 'met', obligation: id }
    case 'missed':
      return { kind: 'missed', obligation: id }
    case 'marked': {
      const mark = MARK_NAMES.find((name) => name === id)
      return mark === undefined ? null : { kind: 'marked', mark, component: null }
    }
    default:
      return null
  }
}
