import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'
import { type Bounds, boundsOf } from '../scenario/preflight/bounds.ts'
import type { Exploration } from './exploration.ts'
import { type ExploreOptions, explore } from './explore.ts'

/** What a pack allows, and what invented teams made of it; plain data for the command line, a screen or a file. */
export interface Outlook {
  readonly bounds: Bounds
  /** Null when nobody was asked to play. */
  readonly exploration: Exploration | null
  /** Where the bounds over-approximate, and what an exploration does not show; one sentence each. */
  readonly limits: readonly string[]
}

/** Bounds cost milliseconds; each play of an exploration costs some ten. */
export function outlookOf(
  scenario: Scenario,
  runbooks: readonly Runbook[],
  options: ExploreOptions | null,
  onPlay?: (done: number, planned: number) => boolean,
): Outlook {
  const exploration =
    options === null || options.plays <= 0 ? null : explore(scenario, runbooks, options, onPlay)
  return outlookFrom(boundsOf(scenario), exploration)
}

/** Bounds and an exploration together, with what both leave out. */
export function outlookFrom(bounds: Bounds, exploration: Exploration | null): Outlook {
  return { bounds, exploration, limits: exploration === null ? BOUNDS : [...BOUNDS, ...PLAYS] }
}

const BOUNDS: readonly string[] = [
  'Bounds are sound, not sharp: no team beats them, and nobody may come near them.',
  'They take people to answer at once, tasks to last their optimistic time, and roles to have as many hands as it takes.',
  'They forget that states and options exclude each other, what "not" excludes (but for levels and facts), until, abort and skip; facts add up all that may come.',
  'They presume that the facilitator changes nothing by hand, and that marks and notices come when they are true.',
]

const PLAYS: readonly string[] = [
  'Plays are witnesses, no proof: what none of them found may still exist.',
  'Scripted teams take likely durations, random teams draw theirs; nobody takes back, hands over or decides freely.',
]
