/**
 * Who at the team's seats may give which command (DESIGN §4.8): everything is denied but what stands here. The
 * facilitator's own screens are not asked. Whether a command makes sense at all, `decide` says afterwards.
 */
import type { Command, CommandType, Refusal } from '../contract/commands.ts'
import type { Place } from '../contract/room.ts'
import type { Scenario } from '../scenario/model.ts'
import type { CommandOf } from './handlers.ts'
import { hasReached } from './inbox.ts'
import { votesFor } from './polls.ts'
import { refuse } from './refuse.ts'
import { answeringRole, standsInFor } from './seats.ts'
import type { ExerciseState } from './state.ts'

interface Player {
  readonly role: string
  readonly person: string
  readonly state: ExerciseState
  readonly scenario: Scenario
}
interface Evaluator {
  readonly person: string
}

type Rule<Asker, Type extends CommandType> = (asker: Asker, command: CommandOf<Type>) => Refusal | null
/** One answer per command; a new command is a type error until somebody has thought of it. `null`: never. */
type Rules<Asker> = { readonly [Type in CommandType]: Rule<Asker, Type> | null }

/**
 * Whether whoever sits at a place may give a command; null: yes.
 * @param person the name that goes with the seat
 */
export function mayCommand(
  place: Place,
  person: string,
  command: Command,
  state: ExerciseState,
  scenario: Scenario,
): Refusal | null {
  switch (place.kind) {
    case 'role':
      return judge(PLAYER, { role: place.role, person, state, scenario }, command)
    case 'evaluator':
      return judge(EVALUATOR, { person }, command)
    case 'observer':
    case 'projector':
      return notYours('This seat only watches.')
  }
}

function judge<Asker, Type extends CommandType>(
  rules: Rules<Asker>,
  asker: Asker,
  command: CommandOf<Type>,
): Refusal | null {
  const rule: Rule<Asker, Type> | null = rules[command.type as Type]
  return rule === null ? notYours('That is not for this seat to do.') : rule(asker, command)
}

function notYours(message: string): Refusal {
  return refuse('not-yours', message, 'Ask the facilitator to do it.')
}

const PLAYER: Rules<Player> = {
  ...nothing(),
  'send-message': (player, { from, obligation }) => {
    if (from.kind !== 'role' || !speaksFor(player, from.role))
      return notYours('Messages go out in the name of the own role only.')
    return obligation === null || mayFulfil(player, obligation)
      ? null
      : notYours('That notification is not for this role to give now.')
  },
  'open-item': (player, { item, role }) =>
    role === player.role && hasReached(player.scenario, player.state, item, role)
      ? null
      : notYours('That is not in the inbox of this role.'),
  vote: (player, { point, role }) => {
    const votes = votesFor(player.scenario, player.state, point, role)
    return speaksFor(player, role) && votes !== null && isPut(player, point)
      ? null
      : notYours('This role is not asked for its vote.')
  },
  decide: (player, { point, role }) => deciding(player, point, role),
  'decide-freely': (player, { point, role }) =>
    point === null
      ? notYours('Only a question that was put to the role is decided from its seat.')
      : deciding(player, point, role),
  draft: (player, { point }) => deciding(player, point, player.role),
  explain: (player, { decision }) => {
    const { decisions, freeDecisions } = player.state
    const point =
      freeDecisions[decision]?.point ??
      Object.entries(decisions).find(([, held]) => held.decision === decision)?.[0]
    return point !== undefined && isAsked(player, point)
      ? null
      : notYours('That decision was not made from this seat.')
  },
  tick: (player, { role, justified }) =>
    role !== null && speaksFor(player, role) && !justified
      ? null
      : notYours('Steps are ticked in the name of the own role only.'),
  'start-task': (player, { task, role }) => {
    const by = player.scenario.tasks.find((one) => one.id === task)?.by
    return by !== undefined && speaksFor(player, by) && (role === null || speaksFor(player, role))
      ? null
      : notYours('That is not a task of this role.')
  },
  'complete-task': (player, { run }) => {
    if (player.state.settings?.mode !== 'live')
      return notYours('Tasks end by the clock of the story; only in a live drill does somebody end them.')
    return ownRun(player, run)
  },
  'abort-task': (player, { run }) => ownRun(player, run),
  'hand-over-task': (player, { run, role }) => {
    const from = player.state.tasks[run]?.role
    const backup = player.scenario.roles.find((one) => one.id === from)?.backup ?? null
    return (
      ownRun(player, run) ??
      (role === backup ? null : notYours('A task is handed to the backup of its role; others are not ours.'))
    )
  },
  note: (player, { by }) =>
    by === player.person ? null : notYours('Notes are written under the own name only.'),
  mark: (_player, { mark }) =>
    mark === 'onset' ? notYours('When it began is not for the team to say.') : null,
}

const EVALUATOR: Rules<Evaluator> = {
  ...nothing(),
  evaluate: ({ person }, { by }) => underOwnName(person, by),
  observe: ({ person }, { by }) => underOwnName(person, by),
}

function underOwnName(person: string, by: string): Refusal | null {
  return by === person ? null : notYours('Evaluators write under their own name only.')
}

/** Own roles: its own, and those that it stands in for. */
function speaksFor({ role, state, scenario }: Player, other: string): boolean {
  return other === role || standsInFor(scenario, state.seats, role).includes(other)
}

/** Whether a point asks this role, or one that it stands in for. */
function isAsked({ role, state, scenario }: Player, point: string): boolean {
  const asks = scenario.decisions.find((one) => one.id === point)?.asks
  return asks !== undefined && (asks === role || answeringRole(scenario, state.seats, asks) === role)
}

/** A question that nobody was asked yet is not there, whatever its name. */
function isPut({ state }: Player, point: string): boolean {
  const status = Object.hasOwn(state.decisions, point) ? state.decisions[point]?.status : undefined
  return status !== undefined && status !== 'pending'
}

function deciding(player: Player, point: string, role: string): Refusal | null {
  return isPut(player, point) && isAsked(player, point) && speaksFor(player, role)
    ? null
    : notYours('That question was not put to this role.')
}

function ownRun(player: Player, run: string): Refusal | null {
  const role = Object.hasOwn(player.state.tasks, run) ? player.state.tasks[run]?.role : undefined
  return role !== undefined && speaksFor(player, role) ? null : notYours('That is not a task of this role.')
}

/** A duty that has begun, and that anybody or this role is to fulfil. */
function mayFulfil(player: Player, obligation: string): boolean {
  const by = player.scenario.obligations.find((one) => one.id === obligation)?.by ?? null
  const begun = Object.values(player.state.obligations).some((one) => one.obligation === obligation)
  return begun && (by === null || speaksFor(player, by))
}

function nothing() {
  return {
    create: null,
    start: null,
    end: null,
    'real-incident': null,
    close: null,
    reopen: null,
    pause: null,
    resume: null,
    rate: null,
    jump: null,
    'next-event': null,
    advance: null,
    'send-inject': null,
    'hold-inject': null,
    'release-inject': null,
    'skip-inject': null,
    'retract-inject': null,
    'add-inject': null,
    'acknowledge-inject': null,
    draft: null,
    decide: null,
    'decide-freely': null,
    'map-decision': null,
    explain: null,
    'start-task': null,
    'complete-task': null,
    'abort-task': null,
    'hand-over-task': null,
    'set-task-left': null,
    'set-component': null,
    notify: null,
    mark: null,
    tick: null,
    note: null,
    improvise: null,
    correct: null,
    seat: null,
    project: null,
    blackout: null,
    'send-message': null,
    'open-item': null,
    'ask-poll': null,
    vote: null,
    evaluate: null,
    observe: null,
    'configure-probe': null,
    'remove-probe': null,
    'confirm-host': null,
    'probe-result': null,
    'rate-objective': null,
    'answer-hotwash': null,
    'put-finding': null,
    'remove-finding': null,
    'put-action': null,
    'remove-action': null,
    undo: null,
  } satisfies { readonly [Type in CommandType]: null }
}
