import type { FigureView } from '../contract/story-views.ts'
import type { ComponentDef } from '../scenario/model.ts'
import type { Outage } from './outages.ts'
import { weakestEvidence } from './stated-marks.ts'

/**
 * Achieved RTO of a component: verified - clock start, the worst of its outages. One that is not verified at the
 * end makes it open, missed only if what is certain already passed the target (DESIGN §5).
 */
export function rtoOf(component: ComponentDef, outages: readonly Outage[]): FigureView {
  const target = component.rto
  if (outages.length === 0) {
    return { target, achieved: null, atLeast: null, status: 'not-exercised', evidence: null }
  }
  const worst = Math.max(...outages.map((outage) => outage.length))
  const open = outages.some((outage) => outage.verified === null)
  const evidence = weakestEvidence(
    outages.flatMap((outage) => [outage.clockStart.evidence, outage.verified?.evidence ?? 'simulated']),
  )
  if (open) return { target, achieved: null, atLeast: worst, status: openStatus(worst, target), evidence }
  return { target, achieved: worst, atLeast: null, status: closedStatus(worst, target), evidence }
}

/** The outage that a component's figure rests on: the longest, the first of equals. */
export function worstOutage(outages: readonly Outage[]): Outage | null {
  return outages.reduce<Outage | null>(
    (worst, outage) => (worst === null || outage.length > worst.length ? outage : worst),
    null,
  )
}

/** Status of a figure that is known. */
export function closedStatus(achieved: number, target: number | null): FigureView['status'] {
  if (target === null) return 'no-target'
  return achieved <= target ? 'met' : 'missed'
}

/** Status of a figure of which only a lower bound is known. */
export function openStatus(atLeast: number | null, target: number | null): FigureView['status'] {
  if (target === null) return 'no-target'
  return atLeast !== null && atLeast > target ? 'missed' : 'open'
}
