import type { ClockSegment } from '../base/clock.ts'
import type { ExerciseMs, WallMs } from '../base/time.ts'
import type { ExerciseEvent } from '../contract/events.ts'
import type { Scenario } from '../scenario/model.ts'
import { evolve } from './evolve.ts'
import type { ExerciseState } from './state.ts'

type WithoutStamp<Event> = Event extends ExerciseEvent ? Omit<Event, 'at' | 'cause'> : never
/** An event before it is stamped with its exercise time and cause. */
export type EventBody = WithoutStamp<ExerciseEvent>

/**
 * The events of one command in the making: each is stamped, kept and folded at once, so that what follows sees it.
 * Local to one call of `decide` or `advance`; nothing outside sees it change.
 */
export class Run {
  readonly events: ExerciseEvent[] = []
  state: ExerciseState
  /** What was said about cadences inside a jump (DESIGN §4.5); null outside one. */
  cadences: 'kept' | 'missed' | 'not-played' | null = null
  /** Machine events that follow from what was emitted; `settle` sends them, so that no step begins inside another. */
  readonly heard: string[] = []
  /** Components whose outage or return a probe has just measured, and when it saw that first. */
  readonly measured = new Map<string, ExerciseMs>()
  /** False while the past is replayed by an undo: the clock does not run back, so its rate then stands. */
  fitsRate = true

  constructor(
    readonly scenario: Scenario,
    state: ExerciseState,
    /** Id of the command that this run answers; `advance` for the clock. */
    readonly id: string,
    /** Wall instant that belongs to an exercise instant, for clock segments made on the way. */
    private readonly wallAt: (at: ExerciseMs, clock: ClockSegment) => WallMs,
  ) {
    this.state = state
  }

  emit(body: EventBody, at: ExerciseMs, cause: string): void {
    this.take({ ...body, at, cause })
  }

  /** Takes over an event that is stamped already. */
  take(event: ExerciseEvent): void {
    this.events.push(event)
    this.state = evolve(this.scenario, this.state, event)
    const heard = machineEventOf(event)
    if (heard !== null) this.heard.push(heard)
  }

  segment(at: ExerciseMs, rate: number): ClockSegment {
    return { wall: this.wallAt(at, this.state.clock), exercise: at, rate }
  }
}

/** What the scenario's machine hears of marks and duties, whoever or whatever brought them about. */
function machineEventOf(event: ExerciseEvent): string | null {
  if (event.type === 'Marked') return `marked.${event.mark}`
  if (event.type === 'ObligationMet') return `met.${event.obligation}`
  if (event.type === 'ObligationSettled' && event.how === 'kept') return `met.${event.obligation}`
  return null
}
