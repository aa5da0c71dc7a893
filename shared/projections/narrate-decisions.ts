import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import { BY_SCENARIO, listed, type Narration, told, withRationale, withReason } from './narration.ts'
import type { Titles } from './titles.ts'

type DecisionEvent = EventOf<
  'DecisionOpened' | 'DecisionClosed' | 'DecisionLapsed' | 'Decided' | 'DecisionMapped' | 'DecisionExplained'
>

export function narrateDecision(event: DecisionEvent, titles: Titles): Narration {
  switch (event.type) {
    case 'DecisionOpened': {
      const limit = event.dueAt === null ? '' : `, to be decided by ${formatClock(event.dueAt)}`
      return told('decision', `${titles.point(event.point)}: the question is open${limit}`, {
        who: BY_SCENARIO,
      })
    }
    case 'DecisionClosed':
      return told(
        'decision',
        withReason(`${titles.point(event.point)}: closed without a decision`, event.reason),
        {
          who: BY_SCENARIO,
        },
      )
    case 'DecisionLapsed':
      return told('decision', `${titles.point(event.point)}: nobody decided in time`, {
        tone: 'breached',
        who: BY_SCENARIO,
      })
    case 'Decided':
      return told('decision', decidedText(event, titles), {
        who: event.byLapse ? BY_SCENARIO : { from: 'role', title: titles.role(event.role) },
        statedAt: event.statedAt,
      })
    case 'DecisionMapped':
      return told('decision', mappedText(event, titles))
    case 'DecisionExplained':
      return told(
        'decision',
        withReason(`Reason given for ${titles.decision(event.decision)}`, event.rationale),
      )
    default:
      return assertNever(event)
  }
}

function decidedText(event: EventOf<'Decided'>, titles: Titles): string {
  const { point, option, text, rationale } = event
  if (point === null) return withRationale(`Decided: ${text}`, rationale)
  if (option === null) return withRationale(`${titles.point(point)}: decided freely, "${text}"`, rationale)
  const choice = `"${titles.option(point, option)}"`
  return event.byLapse
    ? `${titles.point(point)}: time ran out, ${choice} was taken`
    : withRationale(`${titles.point(point)}: decided ${choice}`, rationale)
}

function mappedText(event: EventOf<'DecisionMapped'>, titles: Titles): string {
  const { mapping } = event
  const about = titles.decision(event.decision)
  if (mapping.to === 'option') {
    return `"${about}" counts as "${titles.option(mapping.point, mapping.option)}" of ${titles.point(mapping.point)}`
  }
  const effects = [
    ...mapping.components.map(({ component, level }) => `${titles.component(component)} ${level}`),
    ...mapping.tasks.map((task) => `task "${titles.task(task)}" starts`),
    ...mapping.recoveryPoints.map(({ point, state }) => `${titles.recoveryPoint(point)} ${state}`),
  ]
  const what = effects.length === 0 ? 'no effect' : listed(effects)
  return withReason(`"${about}" was judged to mean ${what}`, mapping.reason)
}
