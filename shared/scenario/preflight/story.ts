/** A scenario laid out for the bounds: everything that does not change while they are worked out. */
import type { Scenario } from '../model.ts'
import { type Carried, carriedEffects, type EffectOf, ofKind } from './carriers.ts'
import type { Chart } from './chart.ts'
import { type Latest, latestOf } from './latest.ts'
import { type Moves, movesOf } from './moves.ts'
import { type TimesAtMost, timesAtMost } from './times-at-most.ts'

export interface Story extends Moves {
  readonly scenario: Scenario
  readonly carried: readonly Carried[]
  readonly times: TimesAtMost
  readonly latest: Latest
  readonly sets: ReadonlyMap<string, readonly Carried<EffectOf<'set'>>[]>
  readonly starts: ReadonlyMap<string, readonly Carried<EffectOf<'start'>>[]>
  readonly stretches: ReadonlyMap<string, readonly Carried<EffectOf<'stretch'>>[]>
  readonly injects: ReadonlyMap<string, readonly Carried<EffectOf<'inject'>>[]>
  readonly points: ReadonlyMap<string, readonly Carried<EffectOf<'point'>>[]>
  readonly heals: ReadonlyMap<string, readonly Carried<EffectOf<'heal'>>[]>
  readonly stops: ReadonlyMap<string, readonly Carried<EffectOf<'stop-writes'>>[]>
  readonly reconciles: ReadonlyMap<string, readonly Carried<EffectOf<'reconcile'>>[]>
  readonly obliges: ReadonlyMap<string, readonly Carried<EffectOf<'oblige'>>[]>
  readonly notifies: ReadonlyMap<string, readonly Carried<EffectOf<'notify'>>[]>
  readonly puts: ReadonlyMap<string, readonly Carried<EffectOf<'put'>>[]>
  readonly adds: ReadonlyMap<string, readonly Carried<EffectOf<'add'>>[]>
  readonly ends: ReadonlyMap<string, readonly Carried<EffectOf<'end'>>[]>
  readonly marks: readonly Carried<EffectOf<'mark'>>[]
  readonly corruptions: readonly Carried<EffectOf<'corrupt'>>[]
}

export function storyOf(scenario: Scenario, chart: Chart): Story {
  const carried = carriedEffects(scenario, chart)
  const moves = movesOf(chart)
  return {
    ...moves,
    scenario,
    carried,
    times: timesAtMost(scenario, moves, carried),
    latest: latestOf(moves),
    sets: by(ofKind(carried, 'set'), ({ component }) => component),
    starts: by(ofKind(carried, 'start'), ({ task }) => task),
    stretches: by(ofKind(carried, 'stretch'), ({ task }) => task),
    injects: by(ofKind(carried, 'inject'), ({ inject }) => inject),
    points: by(ofKind(carried, 'point'), ({ point }) => point),
    heals: by(ofKind(carried, 'heal'), ({ component }) => component),
    stops: by(ofKind(carried, 'stop-writes'), ({ component }) => component),
    reconciles: by(ofKind(carried, 'reconcile'), ({ component }) => component),
    obliges: by(ofKind(carried, 'oblige'), ({ obligation }) => obligation),
    notifies: by(ofKind(carried, 'notify'), ({ obligation }) => obligation),
    puts: by(ofKind(carried, 'put'), ({ fact }) => fact),
    adds: by(ofKind(carried, 'add'), ({ fact }) => fact),
    ends: by(ofKind(carried, 'end'), ({ ending }) => ending),
    marks: ofKind(carried, 'mark'),
    corruptions: ofKind(carried, 'corrupt'),
  }
}

function by<One extends Carried>(
  list: readonly One[],
  key: (effect: One['effect']) => string,
): ReadonlyMap<string, readonly One[]> {
  const found = new Map<string, One[]>()
  for (const one of list) {
    const name = key(one.effect)
    const known = found.get(name)
    if (known === undefined) found.set(name, [one])
    else known.push(one)
  }
  return found
}
