/** From when on a fact can have a value: each change counts from its earliest time, as often as it can happen at most. */
import type { ExerciseMs } from '../../base/time.ts'
import type { Condition, FactDef } from '../model.ts'
import type { Carried, Carrier, EffectOf } from './carriers.ts'

export type FactAtom = Extract<Condition, { readonly kind: 'fact' }>

export interface FactChanges {
  readonly fact: FactDef
  readonly puts: readonly Carried<EffectOf<'put'>>[]
  readonly adds: readonly (Carried<EffectOf<'add'>> & { readonly times: number })[]
}

/**
 * The earliest time at which the comparison can hold. Only one option of a decision counts, the best; all else is added
 * up, although not all of it need come in one exercise.
 * @param at earliest time of a carrier
 */
export function earliestOfFact(
  atom: FactAtom,
  changes: FactChanges,
  at: (carrier: Carrier) => ExerciseMs,
): ExerciseMs {
  const { fact, puts, adds } = changes
  const { op, value } = atom
  if (typeof value === 'boolean' || typeof fact.initial === 'boolean') {
    const wanted = (one: number | boolean) => (op === '=' && one === value) || (op === '!=' && one !== value)
    if (wanted(fact.initial)) return 0
    return least(puts.map(({ effect, carrier }) => (wanted(effect.value) ? at(carrier) : Infinity)))
  }
  const reach = (up: boolean, beyond = false) => reaching(changes, { limit: value, up, beyond }, at)
  switch (op) {
    case '>=':
      return reach(true)
    case '<=':
      return reach(false)
    case '>':
      return reach(true, true)
    case '<':
      return reach(false, true)
    case '=':
      return Math.max(reach(true), reach(false))
    case '!=':
      if (fact.initial !== value) return 0
      return least([...puts, ...adds].map(({ carrier }) => at(carrier)))
  }
}

interface Goal {
  readonly limit: number
  /** Upwards, or downwards. */
  readonly up: boolean
  /** Past the limit, not only up to it. */
  readonly beyond: boolean
}

/** Sums of decimal fractions are not exact. */
const TOLERANCE = 1e-9

/** When the value can have come to the goal. */
function reaching(
  { fact, puts, adds }: FactChanges,
  { limit, up, beyond }: Goal,
  at: (carrier: Carrier) => ExerciseMs,
): ExerciseMs {
  const sign = up ? 1 : -1
  const there = (value: number) =>
    beyond ? sign * value > sign * limit : sign * value >= sign * limit - TOLERANCE
  const initial = Number(fact.initial)
  if (there(initial)) return 0
  const far = up ? fact.max : fact.min
  if (far !== null && !there(far)) {
    // Only the initial value and what is put may lie beyond the limits of the fact.
    return least(puts.map(({ effect, carrier }) => (there(Number(effect.value)) ? at(carrier) : Infinity)))
  }
  const moves: Move[] = puts.map(({ effect, carrier }) => ({
    at: at(carrier),
    base: sign * Number(effect.value),
    gain: 0,
    carrier,
  }))
  // An addition also brings a value from beyond the near limit up to it.
  const near = up ? fact.min : fact.max
  for (const { effect, carrier, times } of adds) {
    const gain = sign * effect.amount > 0 ? sign * effect.amount * times : 0
    if (gain > 0 || near !== null)
      moves.push({ at: at(carrier), base: near === null ? -Infinity : sign * near, gain, carrier })
  }
  moves.sort((left, right) => left.at - right.at)
  return sweep(moves, sign * initial, (value) => there(sign * value))
}

/** A change: it may set the value to `base`, and it may add `gain`. */
interface Move {
  readonly at: ExerciseMs
  readonly base: number
  readonly gain: number
  readonly carrier: Carrier
}

/** The time of the first move after which the highest base and all gains so far are enough. */
function sweep(moves: readonly Move[], initial: number, enough: (value: number) => boolean): ExerciseMs {
  let base = initial
  let total = 0
  const options = new Map<string, Map<string, number>>()
  for (const move of moves) {
    if (move.at === Infinity) break
    base = Math.max(base, move.base)
    total += move.carrier.kind === 'option' ? gainOfOption(options, move.carrier, move.gain) : move.gain
    if (enough(base + total)) return move.at
  }
  return Infinity
}

/** What an option's gain adds to the best option of its decision. */
function gainOfOption(
  options: Map<string, Map<string, number>>,
  { point, option }: Extract<Carrier, { readonly kind: 'option' }>,
  gain: number,
): number {
  const known = options.get(point) ?? new Map<string, number>()
  options.set(point, known)
  const before = Math.max(0, ...known.values())
  known.set(option, (known.get(option) ?? 0) + gain)
  return Math.max(0, ...known.values()) - before
}

function least(times: readonly ExerciseMs[]): ExerciseMs {
  return Math.min(Infinity, ...times)
}
