import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'
import type { Exploration } from './exploration.ts'
import { Findings } from './findings.ts'
import { type Observation, observe } from './observe.ts'
import { playTeam } from './play-team.ts'
import {
  bestAtTheLimit,
  bestTeam,
  deviation,
  randomTeam,
  silentTeam,
  type Team,
  worstAtTheLimit,
  worstTeam,
} from './team.ts'
import { wordsOf } from './words.ts'

export interface ExploreOptions {
  /** Budget of plays, at least 1. */
  readonly plays: number
  /** The random teams are `SEED-1`, `SEED-2` and so on; the same seed gives the same exploration. */
  readonly seed: string
}

/** So much of the budget at most goes to one-option deviations, so that random teams come to play as well. */
const DEVIATIONS = 0.6

/** An exploration under way: one play at a time, so that whoever asks can show progress, breathe, or stop. */
export class Explorer {
  private readonly findings: Findings
  private readonly words
  private readonly queue: Team[] = [
    bestTeam(),
    worstTeam(),
    bestAtTheLimit(),
    worstAtTheLimit(),
    silentTeam(),
  ]
  private played = 0
  private leftOut = 0

  constructor(
    private readonly scenario: Scenario,
    private readonly runbooks: readonly Runbook[],
    private readonly options: ExploreOptions,
  ) {
    this.findings = new Findings(scenario)
    this.words = wordsOf(scenario)
  }

  get done(): boolean {
    return this.played >= this.options.plays
  }

  get plays(): number {
    return this.played
  }

  /** Plays the next team. Nothing happens when the budget is spent. */
  playNext(): void {
    if (this.done) return
    const team = this.queue.shift() ?? randomTeam(`${this.options.seed}-${this.played + 1}`)
    this.played += 1
    const seen = this.play(team)
    if (seen !== null && team.id === 'best') this.planDeviations(seen)
  }

  /** What was found so far. */
  result(): Exploration {
    return {
      plays: this.played,
      planned: this.options.plays,
      seed: this.options.seed,
      deviationsLeftOut: this.leftOut,
      ...this.findings.result(),
    }
  }

  private play(team: Team): Observation | null {
    try {
      const seen = observe(playTeam(this.scenario, this.runbooks, team, this.words))
      this.findings.add(team, seen)
      return seen
    } catch (error) {
      this.findings.broke(team, error instanceof Error ? error.message : String(error))
      return null
    }
  }

  /** Every other answer to what the best team was asked, as far as the budget goes: spread over the decisions. */
  private planDeviations({ decisions }: Observation): void {
    const taken = new Map(decisions.map(({ point, option }) => [point, option]))
    const others = this.scenario.decisions
      .filter(({ id }) => taken.has(id))
      .flatMap((point) =>
        point.options
          .filter(({ id }) => id !== taken.get(point.id))
          .map((option, turn) => ({
            turn,
            team: deviation(
              point.id,
              option.id,
              `the best option, but for "${point.title}": ${option.label}`,
            ),
          })),
      )
      .sort((left, right) => left.turn - right.turn)
    const room = Math.max(0, Math.floor((this.options.plays - this.queue.length - 1) * DEVIATIONS))
    this.queue.push(...others.slice(0, room).map(({ team }) => team))
    this.leftOut = Math.max(0, others.length - room)
  }
}

/**
 * Lets so many invented teams play a scenario and gathers what they found. Deterministic by seed.
 * @param onPlay told after each play; false stops, and what was found so far is given
 */
export function explore(
  scenario: Scenario,
  runbooks: readonly Runbook[],
  options: ExploreOptions,
  onPlay: (done: number, planned: number) => boolean = () => true,
): Exploration {
  const explorer = new Explorer(scenario, runbooks, options)
  while (!explorer.done) {
    explorer.playNext()
    if (!onPlay(explorer.plays, options.plays)) break
  }
  return explorer.result()
}
