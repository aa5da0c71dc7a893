import { scoreOf } from '../../shared/projections/score.ts'
import type { Drive } from './drive.ts'
import { handMeasures } from './hand-measures.ts'
import { delivered, type Playable, playedRecord, playSteps, playThrough } from './pack-play.ts'
import { playRandomTeam } from './random-team.ts'
import { rateByRule } from './rate-by-rule.ts'

export interface RandomTeams {
  /** Hundredths of a point, by hand, of the scripted plays. */
  readonly worst: number
  readonly best: number
  /** The same of every team. */
  readonly totals: readonly number[]
  /** Share of the teams that end between the bad and the good play, 0-1. */
  readonly between: number
  /** Injects that reach nobody in any of the plays; those that only come by hand left out. */
  readonly neverMet: readonly string[]
  /** Teams (by number) whose story had no ending. */
  readonly withoutEnding: readonly number[]
  /** Teams (every tenth is checked) whose score differs from the one worked out by hand. */
  readonly scoredOtherwise: readonly number[]
}

/** One team that chooses at random, rated by rule so that its total compares with the scripted plays'. */
export function randomTeam({ scenario, runbooks }: Playable, seed: string): Drive {
  const drive = playRandomTeam(scenario, runbooks, seed).must({ type: 'end', reason: 'The story is over' })
  for (const [objective, rating] of rateByRule(scenario, drive.events))
    drive.must({ type: 'rate-objective', objective, rating })
  return drive
}

/** Plays so many teams with the seeds `team-0`, `team-1` and so on, and says how they stand to the scripted plays. */
export function randomTeamsOf(pack: Playable, teams: number): RandomTeams {
  const { scenario } = pack
  const total = (name: string) =>
    handMeasures(scenario, playThrough(pack, playSteps(pack, name)).events).total ?? 0
  const worst = total('bad')
  const best = total('good')
  const met = new Set<string>()
  const totals: number[] = []
  const withoutEnding: number[] = []
  const scoredOtherwise: number[] = []
  for (let team = 0; team < teams; team += 1) {
    const drive = randomTeam(pack, `team-${team}`)
    const hand = handMeasures(scenario, drive.events)
    totals.push(hand.total ?? 0)
    for (const inject of delivered(drive.events).keys()) met.add(inject)
    if (drive.state.ending === null) withoutEnding.push(team)
    if (team % 10 === 0 && scoreOf(playedRecord(pack, drive)).total !== hand.total) scoredOtherwise.push(team)
  }
  const never = scenario.injects.filter(({ id, trigger }) => trigger.kind !== 'hand' && !met.has(id))
  return {
    worst,
    best,
    totals,
    between: totals.filter((one) => one > worst && one < best).length / teams,
    neverMet: never.map(({ id }) => id),
    withoutEnding,
    scoredOtherwise,
  }
}
