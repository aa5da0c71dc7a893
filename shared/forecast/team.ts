import { unitFromHash } from '../base/random.ts'
import { type DurationMs, MINUTE } from '../base/time.ts'
import type { ObligationInstance } from '../exercise/state.ts'
import type { DecisionDef, OptionDef } from '../scenario/model.ts'

/** How an invented team plays: pure answers to what comes before it. Delays are exercise time; null: not at all. */
export interface Team {
  readonly id: string
  /** `always the best option, at once` */
  readonly title: string
  /** Likely durations, or drawn from the seed. */
  readonly durations: 'likely' | 'sampled'
  readonly seed: string
  answer(point: DecisionDef): { readonly option: string; readonly after: DurationMs } | null
  /** How long after a duty's clock began it is fulfilled. */
  tells(duty: ObligationInstance): DurationMs | null
  /** How long after it could be said first a mark is made that nobody but people makes. */
  says(mark: string): DurationMs | null
}

/** Where a decision has no limit of its own. */
const USUAL_LIMIT = 15 * MINUTE
/** At the limit is so long before the time runs out. */
const JUST_BEFORE = MINUTE
/** A slow team says what it sees so much later. */
const SLOW_WORD = 15 * MINUTE

type Rank = (one: OptionDef, other: OptionDef) => boolean
const better: Rank = (one, other) => one.quality > other.quality
const worse: Rank = (one, other) => one.quality < other.quality

export function bestTeam(): Team {
  return prompt('best', 'the best option, at once', better)
}

export function worstTeam(): Team {
  return {
    ...prompt('worst', 'the worst option, at once; nobody is told', worse),
    tells: () => null,
    says: () => SLOW_WORD,
  }
}

export function bestAtTheLimit(): Team {
  return slow('best-late', 'the best option, at the last minute', better)
}

export function worstAtTheLimit(): Team {
  return {
    ...slow('worst-late', 'the worst option, at the last minute; nobody is told', worse),
    tells: () => null,
  }
}

/** Does nothing at all; what is taken for it when time runs out is taken. */
export function silentTeam(): Team {
  return {
    id: 'silent',
    title: 'no answer to anything',
    durations: 'likely',
    seed: 'silent',
    answer: () => null,
    tells: () => null,
    says: () => null,
  }
}

/** The best team, but for one answer. */
export function deviation(point: string, option: string, title: string): Team {
  const best = bestTeam()
  return {
    ...best,
    id: `best but ${point}.${option}`,
    title,
    answer: (asked) => (asked.id === point ? { option, after: 0 } : best.answer(asked)),
  }
}

/** Every option is as good as another, at any minute of its limit; every duty is told or not; durations are drawn. */
export function randomTeam(seed: string): Team {
  const draw = (...parts: readonly string[]) => unitFromHash(seed, ...parts)
  return {
    id: seed,
    title: `random team "${seed}"`,
    durations: 'sampled',
    seed,
    answer: (point) => {
      const option = point.options[Math.floor(draw(point.id, 'which') * point.options.length)]
      if (option === undefined) return null
      const minutes = Math.floor(draw(point.id, 'when') * ((point.within ?? USUAL_LIMIT) / MINUTE))
      return { option: option.id, after: minutes * MINUTE }
    },
    tells: ({ instance, triggeredAt, dueAt }) =>
      draw(instance, 'tells') < 0.5 ? Math.floor(draw(instance, 'when') * (dueAt - triggeredAt)) : null,
    says: (mark) => (draw(mark, 'says') < 0.75 ? Math.floor(draw(mark, 'when') * 30) * MINUTE : null),
  }
}

function prompt(id: string, title: string, rank: Rank): Team {
  return {
    id,
    title,
    durations: 'likely',
    seed: id,
    answer: (point) => chosen(point, rank, 0),
    // the first word at once, each update when it falls due
    tells: (duty) => (duty.number === 1 ? 0 : justInTime(duty)),
    says: () => 0,
  }
}

function slow(id: string, title: string, rank: Rank): Team {
  return {
    ...prompt(id, title, rank),
    answer: (point) => chosen(point, rank, Math.max(0, (point.within ?? USUAL_LIMIT) - JUST_BEFORE)),
    tells: justInTime,
    says: () => SLOW_WORD,
  }
}

function justInTime({ triggeredAt, dueAt }: ObligationInstance): DurationMs {
  return Math.max(0, dueAt - triggeredAt - JUST_BEFORE)
}

/** The option that ranks first, the first of equals. */
function chosen(
  { options }: DecisionDef,
  rank: Rank,
  after: DurationMs,
): { readonly option: string; readonly after: DurationMs } | null {
  const option = options.reduce<OptionDef | null>(
    (first, one) => (first === null || rank(one, first) ? one : first),
    null,
  )
  return option === null ? null : { option: option.id, after }
}
