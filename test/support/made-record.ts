import type { Actor } from '../../shared/contract/commands.ts'
import type { ExerciseEvent, JournalLine } from '../../shared/contract/events.ts'
import { foldLines } from '../../shared/exercise/fold.ts'
import type { ExerciseRecord } from '../../shared/projections/record.ts'
import { MADE_SCENARIO } from './made-scenario.ts'

const KARI: Actor = { kind: 'facilitator', name: 'Kari' }

/** A line written by hand. */
export function madeLine(
  seq: number,
  events: readonly ExerciseEvent[],
  more: Partial<JournalLine> = {},
): JournalLine {
  return {
    v: 1,
    seq,
    id: `c${seq}`,
    command: 'note',
    actor: KARI,
    wall: 1_000_000 + seq,
    label: `Command ${seq}`,
    events: [...events],
    prev: '',
    ...more,
  }
}

/** A record whose log is written by hand, over the scenario written by hand. */
export function madeRecord(lines: readonly JournalLine[]): ExerciseRecord {
  return {
    id: 'made',
    scenario: MADE_SCENARIO,
    runbooks: [
      {
        file: 'runbook.md',
        title: 'Runbook',
        sha256: '',
        source: '# Runbook\n\n## Respond\n\n1. Call the provider.\n',
        procedures: [
          {
            slug: 'respond',
            title: 'Respond',
            level: 2,
            line: 3,
            steps: [
              {
                ref: 'respond/1',
                text: 'Call the provider.',
                owner: null,
                window: null,
                commands: [],
                expected: null,
                ifItFails: null,
                rollback: null,
                line: 5,
              },
            ],
          },
        ],
      },
    ],
    artefacts: {},
    lines,
    state: foldLines(MADE_SCENARIO, lines),
  }
}

export const CREATED: ExerciseEvent = {
  type: 'ExerciseCreated',
  at: 0,
  cause: 'c0',
  pack: 'made',
  packSha256: '',
  runbooks: [],
  settings: {
    title: 'Drill',
    team: 'Operations',
    facilitator: 'Kari',
    seats: [
      { role: 'lead', person: 'Ada', standing: 'primary' },
      { role: 'lead', person: 'Bo', standing: 'backup' },
    ],
    evaluators: [],
    observers: [],
    plannedLength: 3_600_000,
    rate: 1,
    seed: 's',
    durations: 'likely',
    slowForPeople: false,
    record: 'record',
    mode: 'tabletop',
  },
}
