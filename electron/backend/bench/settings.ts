import type { Settings } from '../../../shared/contract/settings.ts'

/** @param rate exercise time per wall time */
export function benchSettings(rate: number): Settings {
  return {
    title: 'Bench',
    team: 'Bench',
    facilitator: 'Bench',
    seats: [],
    evaluators: [],
    observers: [],
    plannedLength: null,
    rate,
    seed: 'bench',
    durations: 'likely',
    slowForPeople: false,
    record: 'rehearsal',
    mode: 'tabletop',
  }
}
