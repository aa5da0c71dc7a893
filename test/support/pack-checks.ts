/** What every shipped pack is held to, whatever its story. */
import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../shared/base/time.ts'
import type { ScoreView } from '../../shared/contract/score-view.ts'
import { scoreOf } from '../../shared/projections/score.ts'
import type { PlayStep } from '../../shared/scenario/play-script.ts'
import type { Drive } from './drive.ts'
import { type HandMeasures, handMeasures } from './hand-measures.ts'
import { type Playable, playedRecord, playThrough } from './pack-play.ts'
import { randomTeam, randomTeamsOf } from './random-teams.ts'

/** A play measured by the app and by hand. */
export interface MeasuredPlay {
  readonly drive: Drive
  readonly hand: HandMeasures
  readonly score: ScoreView
}

export function measuredPlay(pack: Playable, steps: readonly PlayStep[]): MeasuredPlay {
  const drive = playThrough(pack, steps)
  const hand = handMeasures(pack.scenario, drive.events)
  return { drive, hand, score: scoreOf(playedRecord(pack, drive)) }
}

export function inMinutes(ms: number | null | undefined): number | null {
  return ms === null || ms === undefined ? null : ms / MINUTE
}

/** RTO and RPO of every component and the total are those worked out by hand. */
export function expectSameFigures({ hand, score }: MeasuredPlay): void {
  for (const component of score.components) {
    expect(component.rto.achieved, component.id).toBe(hand.rto[component.id])
    expect(component.rpo.achieved, component.id).toBe(hand.rpo[component.id])
  }
  expect(score.total).toBe(hand.total)
}

/** Each of these plays comes to the same figures, parts and total twice. */
export function describeMeasuredTwice(
  pack: Playable,
  plays: Readonly<Record<string, readonly PlayStep[]>>,
): void {
  describe.each(Object.entries(plays))('the %s play, measured twice', (_name, steps) => {
    const played = measuredPlay(pack, steps)

    it('RTO, RPO, the parts and the total agree', () => {
      expectSameFigures(played)
      const { R, E, D, A, N } = played.hand.parts
      expect(played.score.parts.map((part) => part.score)).toEqual([R, E, D, A, N])
    })
  })
}

const TEAMS = 200
const TEN_MINUTES_OF_PATIENCE = 600_000

/** @param neverMet injects that no team can meet, by the story's design */
export function describeRandomTeams(pack: Playable, neverMet: readonly string[] = []): void {
  describe('teams that choose at random', () => {
    it(
      'end between the bad and the good play in at least 90 of 100 cases, and meet every inject on the way',
      () => {
        const teams = randomTeamsOf(pack, TEAMS)
        expect(teams.totals).toHaveLength(TEAMS)
        expect(teams.withoutEnding).toEqual([])
        expect(teams.scoredOtherwise).toEqual([])
        expect(teams.between).toBeGreaterThanOrEqual(0.9)
        expect(teams.neverMet).toEqual(neverMet)
      },
      TEN_MINUTES_OF_PATIENCE,
    )

    it('the same seed plays the same game', () => {
      expect(randomTeam(pack, 'again').events).toEqual(randomTeam(pack, 'again').events)
    }, 60_000)
  })
}
