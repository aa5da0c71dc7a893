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

const inject = fc.constantFrom('first-calls', 'pager-alarm', 'damage-seen', 'press-calls')
const component = fc.constantFrom('gateway', 'login', 'database')
const role = fc.constantFrom('commander', 'technician', 'communicator')
const ago = fc.integer({ min: 0, max: 10 * MINUTE })

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
  fc.record({
    type: fc.constant('hand-over-task' as const),
    run: fc.constantFrom('restore-wal#1', 'switch-provider#1'),
    role,
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

const clockCommand: fc.Arbitrary<CommandInput> = fc.oneof(
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
  fc.oneof(wait, storyCommand.map(act), clockCommand.map(act), fc.constant<Move>({ kind: 'undo' })),
  { maxLength: 18 },
)

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
