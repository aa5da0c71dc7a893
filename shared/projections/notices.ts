import type { FacilitatorView } from '../contract/facilitator-view.ts'
import { answeringRole, isAbsent } from '../exercise/seats.ts'
import type { ViewContext } from './view-context.ts'

type Notice = FacilitatorView['notices'][number]

/** What waits for the facilitator beside the story itself; each goes away when it is dealt with. */
export function notices(context: ViewContext): readonly Notice[] {
  const { phase } = context.state
  if (phase !== 'running' && phase !== 'paused') return []
  return [
    ...stoppedByItself(context),
    ...ended(context),
    ...undelivered(context),
    ...lateDecisions(context),
    ...unmapped(context),
    ...emptySeats(context),
  ]
}

function stoppedByItself({ state }: ViewContext): readonly Notice[] {
  const why =
    state.pauseKind === 'sleep'
      ? 'the computer slept'
      : state.pauseKind === 'crash'
        ? 'the app stopped'
        : null
  if (state.phase !== 'paused' || why === null) return []
  return [
    {
      id: 'stopped',
      text: `The clock was paused because ${why}. Resume when the room is ready`,
      tone: 'attention',
    },
  ]
}

function ended({ state, scenario }: ViewContext): readonly Notice[] {
  const ending = scenario.endings.find((one) => one.id === state.ending)
  if (ending === undefined) return []
  const tone = ending.kind === 'recovered' ? 'recovered' : 'attention'
  return [
    {
      id: 'ending',
      text: `The story has reached an ending: ${ending.title}. End the exercise when the room is done`,
      tone,
    },
  ]
}

function undelivered({ state, titles }: ViewContext): readonly Notice[] {
  return Object.entries(state.injects).flatMap(([id, inject]): readonly Notice[] => {
    if (inject.status !== 'failed') return []
    const over = inject.via === null ? 'its channel' : titles.channel(inject.via)
    return [
      {
        id: `failed:${id}`,
        text: `"${titles.inject(id)}" did not arrive, ${over} is dead. Send it another way, or skip it`,
        tone: 'attention',
      },
    ]
  })
}

function lateDecisions({ scenario, state }: ViewContext): readonly Notice[] {
  return scenario.decisions.flatMap((point): readonly Notice[] => {
    const held = state.decisions[point.id]
    if (held?.status !== 'open' || !held.late) return []
    return [
      { id: `late:${point.id}`, text: `${point.title}: the time to decide has passed`, tone: 'attention' },
    ]
  })
}

function unmapped({ state, titles }: ViewContext): readonly Notice[] {
  return Object.entries(state.freeDecisions).flatMap(([id, decision]): readonly Notice[] =>
    decision.mapped
      ? []
      : [
          {
            id: `unmapped:${id}`,
            text: `"${titles.decision(id)}" has no effect yet. Map it to an option or to effects`,
            tone: 'attention',
          },
        ],
  )
}

/** An open question to a role that nobody sits in, neither itself nor by its backup. */
function emptySeats({ scenario, state, titles }: ViewContext): readonly Notice[] {
  const asked = new Set(
    scenario.decisions
      .filter((point) => state.decisions[point.id]?.status === 'open')
      .map((point) => point.asks),
  )
  return [...asked].flatMap((role): readonly Notice[] =>
    isAbsent(state.seats, answeringRole(scenario, state.seats, role))
      ? [
          {
            id: `seat:${role}`,
            text: `Nobody is in the seat of ${titles.role(role)}, who is asked to decide`,
            tone: 'attention',
          },
        ]
      : [],
  )
}
