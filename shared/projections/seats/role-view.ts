import type { WallMs } from '../../base/time.ts'
import type { RoleView } from '../../contract/seat-views.ts'
import { standsInFor } from '../../exercise/seats.ts'
import { NO_RUNS, probeViews, publicProbes } from '../probe-views.ts'
import { lastDecisions } from '../public-views.ts'
import type { ExerciseRecord } from '../record.ts'
import { startableTasks } from '../task-views.ts'
import { handOverOf } from './hand-over.ts'
import { inboxOf } from './inbox.ts'
import { type SeatContext, seatContext } from './seat-context.ts'
import { seatDecisions } from './seat-decisions.ts'
import { seatSteps } from './seat-steps.ts'

const LAST_DECISIONS = 3

/** What one role sees at a wall instant; see `roleViews` for all roles at once. */
export function roleView(record: ExerciseRecord, role: string, wall: WallMs): RoleView {
  return roleViewFrom(seatContext(record, wall), role)
}

/** Every role's view by the role's id; what is the same for all is made once. */
export function roleViews(seats: SeatContext): ReadonlyMap<string, RoleView> {
  return new Map(seats.context.scenario.roles.map(({ id }) => [id, roleViewFrom(seats, id)]))
}

/**
 * A role's view holds only what reached it (DESIGN §4.8): its own inbox, the questions put to it, public headlines, the
 * components as the room sees them. Nothing of the facilitator's, nothing to come, nobody else's inbox.
 */
export function roleViewFrom(seats: SeatContext, role: string): RoleView {
  const { context } = seats
  const { scenario, state, titles } = context
  const definition = scenario.roles.find((one) => one.id === role)
  const others = standsInFor(scenario, state.seats, role)
  const speaksFor = new Set([role, ...others])
  const live = state.settings?.mode === 'live'
  const inbox = inboxOf(seats, role)
  return {
    view: 'role',
    ...seats.common,
    mode: live ? 'live' : 'tabletop',
    role: { id: role, title: titles.role(role), description: definition?.description ?? null },
    standsInFor: others.map((id) => ({ id, title: titles.role(id) })),
    briefing: seats.briefing,
    channels: seats.channels,
    inbox,
    decisions: seatDecisions(seats, role, speaksFor),
    tasks: seats.tasks.map((task) => {
      const mine = speaksFor.has(task.role)
      return {
        ...task,
        mine,
        mayEnd: mine && live && (task.status === 'queued' || task.status === 'running'),
      }
    }),
    startable: startableTasks(context)
      .filter((task) => speaksFor.has(task.role))
      .map(({ task, title }) => ({ task, title })),
    steps: live ? seatSteps(seats, speaksFor) : [],
    probes: live ? publicProbes(probeViews(context, NO_RUNS)) : [],
    decided: lastDecisions(context).slice(0, LAST_DECISIONS),
    handOver: handOverOf(context, role),
    runbooks: seats.runbooks,
    templates: seats.templates,
    outside: outsideOf(seats, inbox),
    obligations: dutiesOf(seats, speaksFor),
    feed: seats.feed,
    ending: seats.ending,
  }
}

/** Whom the duties that have begun name, and who outside has written to this role or was written to by it. */
function outsideOf({ context }: SeatContext, inbox: RoleView['inbox']): readonly string[] {
  const roles = new Set(context.scenario.roles.map(({ title }) => title))
  const begun = new Set(Object.values(context.state.obligations).map(({ obligation }) => obligation))
  const named = context.scenario.obligations.flatMap(({ id, to }) => (begun.has(id) ? [to] : []))
  const met = inbox.flatMap(({ from, to, mine }) => (mine ? to : [from]))
  return [...new Set([...named, ...met])].filter((name) => !roles.has(name))
}

/** Duties that have begun and that this role, or anybody, is to fulfil; each by its latest turn. */
function dutiesOf({ context }: SeatContext, speaksFor: ReadonlySet<string>): RoleView['obligations'] {
  const instances = Object.values(context.state.obligations)
  return context.scenario.obligations.flatMap((duty): RoleView['obligations'] => {
    if (duty.by !== null && !speaksFor.has(duty.by)) return []
    const turn = instances.findLast((one) => one.obligation === duty.id && one.status !== 'settled')
    if (turn === undefined || turn.status === 'settled') return []
    return [
      {
        obligation: duty.id,
        title: duty.title,
        to: duty.to,
        basis: duty.basis,
        legal: duty.legal,
        status: turn.status,
        dueAt: turn.dueAt,
        cadence: duty.every,
        channel: duty.channel,
      },
    ]
  })
}
