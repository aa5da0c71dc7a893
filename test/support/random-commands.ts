import fc from 'fast-check'
import { MINUTE, SECOND } from '../../shared/base/time.ts'
import type { CommandInput } from '../../shared/contract/commands.ts'
import { undoable } from '../../shared/exercise/undo.ts'
import type { Drive } from './drive.ts'

/** One thing that happens to an exercise of the tiny pack: wall time passes, or somebody does something. */
export type Move =
  | { readonly kind: 'wait'; readonly ms: number; readonly ticks: number }
  | { readonly kind: 'command'; readonly command: CommandInput }
  | { readonly kind: 'undo' }

const OWN = ['own-1', 'own-2'] as const
const inject = fc.constantFrom('first-calls', 'pager-alarm', 'damage-seen', 'press-calls', ...OWN)
const component = fc.constantFrom('gateway', 'login', 'database')
const role = fc.constantFrom('commander', 'technician', 'communicator')
const ago = fc.integer({ min: 0, max: 10 * MINUTE })
const run = fc.constantFrom('restore-wal#1', 'restore-wal#2', 'restore-nightly#1', 'switch-provider#1')
const free = fc.constantFrom('free-1', 'free-2')
const point = fc.constantFrom('route', 'source')
/** Some that will exist: of marks, duties, notes and of what marks itself. */
const entry = fc.constantFrom(
  'c2',
  'c3',
  'c5',
  'note-1',
  'customers-first#1',
  'customers-update#1',
  'authority#1',
  'auto:onset:login@0',
)

/** What a team and its facilitator do to the story; nothing that steers the clock. */
const storyCommand: fc.Arbitrary<CommandInput> = fc.oneof(
  fc.record({ type: fc.constant('send-inject' as const), inject }),
  fc.record({ type: fc.constant('hold-inject' as const), inject }),
  fc.record({ type: fc.constant('release-inject' as const), inject }),
  fc.record({ type: fc.constant('skip-inject' as const), inject, reason: fc.constant('Not needed') }),
  fc.record({ type: fc.constant('acknowledge-inject' as const), inject }),
  fc.record({
    type: fc.constant('decide' as const),
    point: fc.constant('route'),
    option: fc.constantFrom('second', 'stay'),
    role,
    ago,
  }),
  fc.record({
    type: fc.constant('decide' as const),
    point: fc.constant('source'),
    option: fc.constantFrom('wal', 'nightly'),
    role,
    ago,
  }),
  fc.record({
    type: fc.constant('start-task' as const),
    task: fc.constantFrom('switch-provider', 'restore-wal', 'restore-nightly'),
  }),
  fc.record({ type: fc.constant('hand-over-task' as const), run, role }),
  fc.record({
    type: fc.constant('complete-task' as const),
    run,
    outcome: fc.constantFrom('done' as const, 'failed' as const),
  }),
  fc.record({ type: fc.constant('abort-task' as const), run, reason: fc.constant('Wrong idea') }),
  fc.record({
    type: fc.constant('set-task-left' as const),
    run,
    left: fc.integer({ min: 0, max: 30 * MINUTE }),
  }),
  fc.record({ type: fc.constant('retract-inject' as const), inject, reason: fc.constant('Wrong room') }),
  fc.record({
    type: fc.constant('add-inject' as const),
    inject: fc.constantFrom(...OWN),
    title: fc.constant('Own'),
    to: fc.tuple(role),
    via: fc.constantFrom('phone', 'pager'),
    from: fc.constant('CEO'),
    says: fc.constant('Well?'),
  }),
  fc.record({
    type: fc.constant('decide-freely' as const),
    decision: free,
    point: fc.option(point),
    role,
    text: fc.constant('Something else'),
    ago,
  }),
  fc.record({
    type: fc.constant('map-decision' as const),
    decision: free,
    mapping: fc.oneof(
      fc.record({
        to: fc.constant('option' as const),
        point,
        option: fc.constantFrom('second', 'stay', 'wal', 'nightly'),
      }),
      fc.record({
        to: fc.constant('effects' as const),
        components: fc.array(
          fc.record({ component, level: fc.constantFrom('up' as const, 'down' as const) }),
          { maxLength: 2 },
        ),
        tasks: fc.subarray(['restore-wal', 'switch-provider']),
        recoveryPoints: fc.array(
          fc.record({ point: fc.constant('nightly'), state: fc.constant('clean' as const) }),
          { maxLength: 1 },
        ),
        quality: fc.constant(0.5),
        reason: fc.constant('It may work'),
      }),
    ),
  }),
  fc.record({ type: fc.constant('explain' as const), decision: free, rationale: fc.constant('Because') }),
  fc.record({
    type: fc.constant('note' as const),
    note: fc.constant('note-1'),
    text: fc.constant('Odd'),
    ago,
  }),
  fc.record({
    type: fc.constant('improvise' as const),
    note: fc.constant('answer-1'),
    question: fc.constant('How many?'),
    answer: fc.constant('Nine.'),
  }),
  fc.record({
    type: fc.constant('correct' as const),
    entry,
    at: fc.integer({ min: 0, max: 60 * MINUTE }),
    reason: fc.constant('Misheard'),
  }),
  fc.record({
    type: fc.constant('set-component' as const),
    component,
    level: fc.constantFrom('up' as const, 'degraded' as const, 'down' as const),
    reason: fc.constant('By hand'),
  }),
  fc.record({
    type: fc.constant('mark' as const),
    mark: fc.constantFrom('declared' as const, 'verified' as const, 'detected' as const),
    component: fc.option(component),
    ago,
  }),
  fc.record({
    type: fc.constant('notify' as const),
    obligation: fc.constantFrom('customers-first', 'customers-update', 'authority'),
    ago,
  }),
  fc.record({
    type: fc.constant('tick' as const),
    ref: fc.constantFrom('outage-response/1', 'outage-response/2'),
    status: fc.constant('done' as const),
    ago,
  }),
)

/** What a facilitator does beside the story: undo leaves it alone. */
const sideCommand: fc.Arbitrary<CommandInput> = fc.oneof(
  fc.record({
    type: fc.constant('draft' as const),
    point,
    option: fc.constant(null),
    rationale: fc.constant('We might'),
    confidence: fc.constant(null),
  }),
  fc.record({ type: fc.constant('blackout' as const), on: fc.boolean() }),
  fc.record({
    type: fc.constant('project' as const),
    content: fc.constantFrom('board' as const, 'inject' as const, 'decision' as const),
    ref: fc.constantFrom('first-calls', 'damage-seen', 'route', 'source'),
  }),
)

/** Not undone, and it decides who works: what an absent role would do, its backup does (DESIGN §6). */
const seatCommand: fc.Arbitrary<CommandInput> = fc.record({
  type: fc.constant('seat' as const),
  role,
  person: fc.constant('Ada'),
  present: fc.boolean(),
})

const clockCommand: fc.Arbitrary<CommandInput> = fc.oneof(
  fc.record({ type: fc.constant('real-incident' as const), reason: fc.constant('Fire') }),
  fc.record({ type: fc.constant('pause' as const), reason: fc.constant('Talk') }),
  fc.record({ type: fc.constant('resume' as const) }),
  fc.record({ type: fc.constant('rate' as const), rate: fc.constantFrom(0.25, 1, 7, 60, 120) }),
  fc.record({ type: fc.constant('next-event' as const) }),
  fc.record({
    type: fc.constant('jump' as const),
    until: fc.integer({ min: 1, max: 120 * MINUTE }),
    force: fc.boolean(),
    cadences: fc.constantFrom('kept' as const, 'missed' as const, 'not-played' as const, null),
  }),
)

const wait: fc.Arbitrary<Move> = fc.record({
  kind: fc.constant('wait' as const),
  ms: fc.integer({ min: 1, max: 15 * MINUTE }),
  ticks: fc.integer({ min: 1, max: 4 }),
})
const act = (command: CommandInput): Move => ({ kind: 'command', command })

export const storyMoves = fc.array(fc.oneof(wait, storyCommand.map(act)), { maxLength: 14 })
export const anyMoves = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: wait },
    { weight: 4, arbitrary: storyCommand.map(act) },
    { weight: 2, arbitrary: clockCommand.map(act) },
    { weight: 1, arbitrary: sideCommand.map(act) },
    { weight: 1, arbitrary: seatCommand.map(act) },
    { weight: 2, arbitrary: fc.constant<Move>({ kind: 'undo' }) },
  ),
  { maxLength: 18 },
)
/** Commands that can all be undone, with what undo leaves alone, and what does not touch the story, between them. */
export const undoableMoves = fc.array(fc.oneof(wait, storyCommand.map(act), sideCommand.map(act)), {
  minLength: 1,
  maxLength: 8,
})

/** Makes a move; what is refused changes nothing. */
export function play(drive: Drive, move: Move): void {
  if (move.kind === 'wait') drive.wait(move.ms, move.ticks)
  else if (move.kind === 'command') drive.try(move.command)
  else {
    const last = undoable(drive.lines)
    if (last !== null) drive.must({ type: 'undo', command: last.command })
  }
  drive.wait(SECOND)
}
