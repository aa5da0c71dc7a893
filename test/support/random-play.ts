/** Anybody doing anything to an exercise of any pack: what a property test needs that must not know the pack. */
import { exerciseNow } from '../../shared/base/clock.ts'
import { unitFromHash } from '../../shared/base/random.ts'
import { MINUTE } from '../../shared/base/time.ts'
import type { CommandInput } from '../../shared/contract/commands.ts'
import { MARK_NAMES } from '../../shared/scenario/model.ts'
import type { Drive } from './drive.ts'

/** Numbers in [0, 1), the same for the same seed. */
export type Draw = () => number

export function drawFrom(seed: string): Draw {
  let drawn = 0
  return () => {
    drawn += 1
    return unitFromHash(seed, drawn)
  }
}

type Move = (drive: Drive, draw: Draw) => CommandInput | null

function pick<Item>(items: readonly Item[], draw: Draw): Item | null {
  return items[Math.floor(draw() * items.length)] ?? null
}

/** A command about one of these, or null when there is none. */
function about<Item>(
  items: readonly Item[],
  draw: Draw,
  command: (item: Item) => CommandInput | null,
): CommandInput | null {
  const item = pick(items, draw)
  return item === null ? null : command(item)
}

const ago = (draw: Draw) => Math.floor(draw() * 8) * MINUTE
const openPoints = ({ scenario, state }: Drive) =>
  scenario.decisions.filter((point) => state.decisions[point.id]?.status === 'open')

const decide: Move = (drive, draw) =>
  about(openPoints(drive), draw, ({ id: point, asks: role, options }) =>
    about(options, draw, ({ id: option }) => ({ type: 'decide', point, option, role, ago: ago(draw) })),
  )

const acknowledge: Move = ({ state }, draw) => {
  const unread = Object.entries(state.injects).filter(
    ([, inject]) => inject.status === 'delivered' && !inject.acknowledged,
  )
  return about(unread, draw, ([inject]) => ({ type: 'acknowledge-inject', inject }))
}

const notify: Move = ({ scenario }, draw) =>
  about(scenario.obligations, draw, ({ id }) => ({ type: 'notify', obligation: id, ago: ago(draw) }))

const onInject =
  (command: (inject: string) => CommandInput): Move =>
  ({ scenario }, draw) =>
    about(scenario.injects, draw, ({ id }) => command(id))

const onRun =
  (command: (run: string) => CommandInput): Move =>
  ({ state }, draw) =>
    about(Object.keys(state.tasks), draw, command)

/** What a team and its facilitator do to the story; all of it can be undone. */
const STORY: readonly Move[] = [
  decide,
  decide,
  decide,
  decide,
  acknowledge,
  acknowledge,
  notify,
  notify,
  onInject((inject) => ({ type: 'send-inject', inject })),
  onInject((inject) => ({ type: 'hold-inject', inject })),
  onInject((inject) => ({ type: 'release-inject', inject })),
  onInject((inject) => ({ type: 'skip-inject', inject, reason: 'No time' })),
  onInject((inject) => ({ type: 'retract-inject', inject, reason: 'Wrong room' })),
  onRun((run) => ({ type: 'complete-task', run })),
  onRun((run) => ({ type: 'complete-task', run, outcome: 'failed' })),
  onRun((run) => ({ type: 'abort-task', run, reason: 'Wrong idea' })),
  (drive, draw) =>
    about(Object.keys(drive.state.tasks), draw, (run) =>
      about(drive.scenario.roles, draw, ({ id }) => ({ type: 'hand-over-task', run, role: id })),
    ),
  ({ scenario }, draw) => about(scenario.tasks, draw, ({ id }) => ({ type: 'start-task', task: id })),
  (drive, draw) =>
    about(drive.scenario.roles, draw, ({ id: role }) => ({
      type: 'decide-freely',
      decision: `free-${Math.floor(draw() * 5)}`,
      point: draw() < 0.5 ? (pick(openPoints(drive), draw)?.id ?? null) : null,
      role,
      text: 'Something nobody had thought of',
      ago: ago(draw),
    })),
  ({ scenario, state }, draw) =>
    about(Object.keys(state.freeDecisions), draw, (decision) =>
      about(scenario.decisions, draw, ({ id: point, options }) =>
        about(options, draw, ({ id: option }) => ({
          type: 'map-decision',
          decision,
          mapping: { to: 'option', point, option },
        })),
      ),
    ),
  ({ scenario }, draw) =>
    about(scenario.components, draw, ({ id: component }) =>
      about(['up', 'degraded', 'down'] as const, draw, (level) => ({
        type: 'set-component',
        component,
        level,
        reason: 'By hand',
      })),
    ),
  ({ scenario }, draw) =>
    about(MARK_NAMES, draw, (mark) => ({
      type: 'mark',
      mark,
      component: draw() < 0.5 ? null : (pick(scenario.components, draw)?.id ?? null),
      ago: ago(draw),
    })),
  ({ runbooks }, draw) =>
    about(
      runbooks.flatMap(({ procedures }) => procedures.flatMap(({ steps }) => steps)),
      draw,
      ({ ref }) => ({ type: 'tick', ref, status: 'done', ago: ago(draw) }),
    ),
  (drive, draw) => {
    const entries = drive.events.flatMap((event) =>
      event.type === 'ObligationMet' ? [event.instance] : event.type === 'Marked' ? [event.entry] : [],
    )
    const at = Math.floor(draw() * exerciseNow(drive.state.clock, drive.wall))
    return about(entries, draw, (entry) => ({ type: 'correct', entry, at, reason: 'Misheard' }))
  },
]

const voters: Move = (drive, draw) =>
  about(openPoints(drive), draw, ({ id: point, options }) =>
    about(drive.scenario.roles, draw, ({ id: role }) =>
      draw() < 0.5
        ? { type: 'ask-poll', point, roles: [role] }
        : about(options, draw, ({ id: option }) => ({
            type: 'vote',
            point,
            option,
            role,
            rationale: 'A hunch',
          })),
    ),
  )

/** What people do at their seats. */
const SEATS: readonly Move[] = [
  voters,
  voters,
  ({ scenario, state }, draw) =>
    about(scenario.channels, draw, ({ id: via }) =>
      about(scenario.roles, draw, ({ id: role }) => ({
        type: 'send-message',
        message: `m${Math.floor(draw() * 1e9)}`,
        from: { kind: 'role', role },
        to: [
          draw() < 0.3
            ? { kind: 'outside', name: 'A customer' }
            : { kind: 'role', role: pick(scenario.roles, draw)?.id ?? role },
        ],
        via,
        text: 'Has anybody heard from them?',
        obligation: draw() < 0.3 ? (pick(Object.values(state.obligations), draw)?.obligation ?? null) : null,
      })),
    ),
  ({ state }, draw) =>
    about(Object.entries(state.reached), draw, ([item, roles]) =>
      about(roles, draw, (role) =>
        about(['opened', 'answered', 'declined'] as const, draw, (how) => ({
          type: 'open-item',
          item,
          role,
          how,
        })),
      ),
    ),
  ({ scenario }, draw) =>
    about(scenario.objectives, draw, ({ id: objective }) => ({
      type: 'evaluate',
      objective,
      by: draw() < 0.5 ? 'Ada' : 'Bo',
      rating: pick(['P', 'S', 'M', 'U'] as const, draw),
    })),
  ({ lines }, draw) => ({
    type: 'observe',
    note: `o${Math.floor(draw() * 1e9)}`,
    by: 'Ada',
    text: 'Good question',
    about: Math.floor(draw() * lines.length),
  }),
  ({ scenario }, draw) =>
    about(scenario.roles, draw, ({ id: role }) => ({
      type: 'seat',
      role,
      person: role,
      present: draw() < 0.5,
    })),
]

/** What only concerns the clock, the room and the screens. */
const STAGE: readonly Move[] = [
  () => ({ type: 'pause', reason: 'Talk' }),
  () => ({ type: 'resume' }),
  () => ({ type: 'resume' }),
  (_, draw) => about([0.5, 1, 10, 60], draw, (rate) => ({ type: 'rate', rate })),
  () => ({ type: 'next-event' }),
  ({ state, wall }, draw) => ({
    type: 'jump',
    until: exerciseNow(state.clock, wall) + Math.floor(draw() * 30) * MINUTE,
    force: draw() < 0.5,
    cadences: 'missed',
  }),
  ({ scenario }, draw) =>
    about(scenario.injects, draw, ({ id }) => ({ type: 'project', content: 'inject', ref: id })),
  ({ scenario }, draw) =>
    about(scenario.decisions, draw, ({ id }) => ({ type: 'project', content: 'decision', ref: id })),
  () => ({ type: 'project', content: 'board' }),
]

/** Something that somebody might do to the story now; it may well be refused. Null: nothing came to mind. */
export function storyMove(drive: Drive, draw: Draw): CommandInput | null {
  return pick(STORY, draw)?.(drive, draw) ?? null
}

/** Something that somebody might do at a seat, or with one. */
export function seatMove(drive: Drive, draw: Draw): CommandInput | null {
  return pick(SEATS, draw)?.(drive, draw) ?? null
}

/** The same, or something with the clock or the projector. */
export function anyMove(drive: Drive, draw: Draw): CommandInput | null {
  return pick(draw() < 0.7 ? STORY : STAGE, draw)?.(drive, draw) ?? null
}
