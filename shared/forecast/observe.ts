/** What one play showed, as far as an exploration wants to know. */
import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { FigureView } from '../contract/story-views.ts'
import type { Headless } from '../exercise/headless.ts'
import { outagesOf } from '../projections/outages.ts'
import { rpoOf } from '../projections/rpo.ts'
import { rtoOf } from '../projections/rto.ts'
import { scoreLog } from '../projections/score-log.ts'
import { idleSpans } from './idle.ts'
import { merged, type Span } from './spans.ts'

export interface DecisionTaken {
  readonly at: ExerciseMs
  readonly point: string
  readonly option: string
  /** Its time ran out, and it was taken for them. */
  readonly byLapse: boolean
}

export interface ComponentFigures {
  readonly id: string
  readonly rto: FigureView
  readonly rpo: FigureView
}

export interface Observation {
  readonly ending: { readonly id: string; readonly at: ExerciseMs } | null
  readonly end: ExerciseMs
  readonly decisions: readonly DecisionTaken[]
  readonly components: readonly ComponentFigures[]
  /** Ids of what came about: duties, injects, decisions, options (`POINT.OPTION`), phases. */
  readonly seen: ReadonlySet<string>
  readonly outages: readonly Span[]
  readonly idle: ReadonlyMap<string, readonly Span[]>
}

export function observe({ scenario, lines, events }: Headless): Observation {
  const log = scoreLog(lines)
  const outages = outagesOf(scenario, log)
  const decisions: DecisionTaken[] = []
  const seen = new Set<string>()
  let ending: Observation['ending'] = null
  for (const event of events) {
    if (event.type === 'EndingReached') ending ??= { id: event.ending, at: event.at }
    if (event.type === 'DecisionOpened') seen.add(seenKey('decision', event.point))
    if (event.type === 'InjectDelivered') seen.add(seenKey('inject', event.inject))
    if (event.type === 'ObligationTriggered') seen.add(seenKey('obligation', event.obligation))
    if (event.type === 'PhaseReached') seen.add(seenKey('phase', event.phase))
    if (event.type !== 'Decided' || event.point === null || event.option === null) continue
    const { at, point, option, byLapse } = event
    decisions.push({ at, point, option, byLapse })
    seen.add(seenKey('option', `${point}.${option}`))
  }
  const end = ending?.at ?? log.end
  const out = merged(
    [...outages.values()].flat().map(({ onset, verified }) => ({
      from: onset.at,
      to: Math.min(verified?.at ?? end, end),
    })),
  )
  return {
    ending,
    end,
    decisions: ending === null ? decisions : decisions.filter(({ at }) => at <= end),
    components: scenario.components.map((component) => {
      const own = outages.get(component.id) ?? []
      return {
        id: component.id,
        rto: rtoOf(component, own),
        rpo: rpoOf(scenario, log, component, own).figure,
      }
    }),
    seen,
    outages: out,
    idle: idleSpans(scenario, events, out, end),
  }
}

type Kind = 'decision' | 'inject' | 'obligation' | 'option' | 'phase'

export function seenKey(kind: Kind, id: string): string {
  return `${kind}:${id}`
}

/** The figure as one number to compare by, ms; null: nothing to measure. */
export function lengthOf({ achieved, atLeast }: FigureView): DurationMs | null {
  return achieved ?? atLeast
}
