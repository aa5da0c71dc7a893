import type { CommandInput } from '../../shared/contract/commands.ts'
import { type Drift, driftOf } from '../../shared/projections/drift.ts'
import { measure } from '../../shared/projections/measures.ts'
import type { ExerciseRecord } from '../../shared/projections/record.ts'
import { parsePack } from '../../shared/scenario/parse-pack.ts'
import { Drive } from './drive.ts'
import { packFiles, TINY_PACK } from './load-pack.ts'
import { sha256 } from './sha256.ts'

const MINUTE = 60_000

/** The tiny pack with a document of the team's own, ready to be played. */
export function withDocument(source: string): Drive {
  const files = { ...packFiles(TINY_PACK), 'imported/plan.md': source }
  const { scenario, runbooks, problems } = parsePack({ files, sha256 })
  if (scenario === null) throw new Error(JSON.stringify(problems))
  return new Drive(scenario, runbooks).must({ type: 'start' })
}

export function recordOfDrive(drive: Drive): ExerciseRecord {
  const { scenario, runbooks, lines, state } = drive
  return { id: 'played', scenario, runbooks, artefacts: {}, lines: [...lines], state }
}

/**
 * A team that goes its own way through a procedure of four steps: the third is done before the second and by the
 * technician, the first is done otherwise, the fourth is left out, and after the second it does something of its own.
 */
export function departed(source: string, procedure: string): { drive: Drive; drift: Drift | undefined } {
  const drive = withDocument(source)
  const tick = (step: number, how: object = {}): CommandInput => ({
    type: 'tick',
    ref: `${procedure}/${step}`,
    status: 'done',
    role: 'technician',
    ...how,
  })
  const commands: readonly CommandInput[] = [
    tick(1, { status: 'deviated', reason: 'Orders were | stopped already' }),
    tick(3),
    tick(2),
    { type: 'decide-freely', decision: 'd1', point: null, role: 'commander', text: 'Count the orders' },
    {
      type: 'map-decision',
      decision: 'd1',
      mapping: { to: 'effects', components: [], tasks: [], recoveryPoints: [], quality: 1, reason: 'Right' },
    },
  ]
  for (const command of commands) {
    drive.must(command)
    drive.wait(MINUTE)
  }
  drive.must({ type: 'end', reason: 'Enough' })
  const record = recordOfDrive(drive)
  const drift = driftOf(record.scenario, record.runbooks, measure(record)).find(
    ({ file }) => file === 'imported/plan.md',
  )
  return { drive, drift }
}
