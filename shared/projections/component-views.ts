import type { ComponentView } from '../contract/story-views.ts'
import { effectiveLevel, isServed } from '../exercise/world.ts'
import type { ComponentDef, MarkName } from '../scenario/model.ts'
import { liveMeasures } from './live-measures.ts'
import { listed } from './narration.ts'
import type { Outage } from './outages.ts'
import { type Evidence, weakestEvidence } from './stated-marks.ts'
import type { ViewContext } from './view-context.ts'

/** Every component in document order with its budget: since when its clock runs, and against what. */
export function componentViews(context: ViewContext): readonly ComponentView[] {
  const measures = liveMeasures(context.record)
  return context.scenario.components.map((component) => {
    const { scenario, state } = context
    const level = effectiveLevel(scenario, state, component.id)
    const { outage, loss } = measures.get(component.id) ?? { outage: null, loss: null }
    return {
      id: component.id,
      title: component.title,
      tier: component.tier,
      level,
      own: state.components[component.id]?.own ?? component.initial,
      because: because(context, component),
      served: isServed(level, component.served),
      noticed: isNoticed(context, component.id),
      target: component.rto,
      mtd: component.mtd,
      since: outage?.clockStart.at ?? null,
      evidence: outage === null ? null : evidenceOf(outage),
      restoredAt: outage?.restored?.at ?? null,
      verifiedAt: outage?.verified?.at ?? null,
      rpoTarget: component.rpo,
      lossNow: loss?.lost ?? null,
      lossGrowsFrom: loss?.growsFrom ?? null,
      data: component.data,
      writesStopped: (state.components[component.id]?.writesStoppedAt ?? null) !== null,
    }
  })
}

/**
 * By a mark of it or of the whole, told or made by the story; in a live drill also by a probe of it that failed. Afterwards
 * everybody may see everything.
 */
function isNoticed({ state }: ViewContext, component: string): boolean {
  if (state.phase === 'ended' || state.phase === 'closed') return true
  if (NOTICED.some((mark) => mark in state.marks || `${mark}:${component}` in state.marks)) return true
  return state.components[component]?.seenFailing ?? false
}

const NOTICED: readonly MarkName[] = ['detected', 'acknowledged', 'declared', 'restored']

function evidenceOf({ clockStart, restored, verified }: Outage): Evidence {
  return weakestEvidence(
    [clockStart, restored, verified].flatMap((instant) => (instant === null ? [] : [instant.evidence])),
  )
}

/** Which of the components that it requires make it worse than its own level. */
function because({ scenario, state, titles }: ViewContext, component: ComponentDef): string | null {
  const level = effectiveLevel(scenario, state, component.id)
  if (level === (state.components[component.id]?.own ?? component.initial)) return null
  const culprits = component.dependsOn.filter(
    (required) => effectiveLevel(scenario, state, required) === level,
  )
  const names = listed(culprits.map(titles.component))
  return `${names} ${culprits.length === 1 ? 'is' : 'are'} ${level}`
}
