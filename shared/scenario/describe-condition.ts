import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { Condition } from './model.ts'

/** Titles for the names that a condition may hold; an unknown name is told as it is. */
export interface Titles {
  title(
    kind: 'state' | 'decision' | 'task' | 'component' | 'fact' | 'inject' | 'obligation',
    id: string,
  ): string
  option(point: string, option: string): string
}

/** A condition in words, for labels: `Route is decided as "Second provider" and SMS provider is not down`. */
export function describeCondition(condition: Condition, titles: Titles): string {
  return describe(condition, true, titles)
}

function describe(condition: Condition, holds: boolean, titles: Titles): string {
  const is = holds ? 'is' : 'is not'
  const has = holds ? 'has' : 'has not'
  switch (condition.kind) {
    case 'in':
      return `"${titles.title('state', condition.state)}" ${is} the case`
    case 'decided': {
      const point = titles.title('decision', condition.point)
      return condition.option === null
        ? `${point} ${is} decided`
        : `${point} ${is} decided as "${titles.option(condition.point, condition.option)}"`
    }
    case 'lapsed':
      return `${titles.title('decision', condition.point)} ${has} lapsed`
    case 'task':
      return condition.status === 'failed'
        ? `"${titles.title('task', condition.task)}" ${has} failed`
        : `"${titles.title('task', condition.task)}" ${is} ${condition.status}`
    case 'component':
      return `${titles.title('component', condition.component)} ${is} ${condition.level}`
    case 'fact': {
      const fact = titles.title('fact', condition.fact)
      if (typeof condition.value === 'boolean' && condition.op === '=')
        return `${fact} ${is} ${condition.value}`
      return holds
        ? `${fact} ${condition.op} ${condition.value}`
        : `not ${fact} ${condition.op} ${condition.value}`
    }
    case 'delivered':
      return `"${titles.title('inject', condition.inject)}" ${is} delivered`
    case 'marked':
      return condition.component === null
        ? `${condition.mark} ${is} marked`
        : `${titles.title('component', condition.component)} ${is} marked ${condition.mark}`
    case 'met':
      return `"${titles.title('obligation', condition.obligation)}" ${is} given`
    case 'missed':
      return `"${titles.title('obligation', condition.obligation)}" ${is} missed`
    case 'elapsed':
      return holds ? `${formatClock(condition.at)} has come` : `${formatClock(condition.at)} has not come`
    case 'not':
      return describe(condition.of, !holds, titles)
    case 'all':
    case 'any': {
      const word = (condition.kind === 'all') === holds ? 'and' : 'or'
      return condition.of
        .map((part) => grouped(part, word, describe(part, holds, titles), holds))
        .join(` ${word} `)
    }
    default:
      return assertNever(condition)
  }
}

/** Parentheses around an `or` inside an `and`, and the reverse. */
function grouped(part: Condition, word: 'and' | 'or', text: string, holds: boolean): string {
  if (part.kind === 'not') return grouped(part.of, word, text, !holds)
  if (part.kind !== 'all' && part.kind !== 'any') return text
  const own = (part.kind === 'all') === holds ? 'and' : 'or'
  return own === word ? text : `(${text})`
}
