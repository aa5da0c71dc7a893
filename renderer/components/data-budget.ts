/**
 * How a component's lost data is drawn against its RPO target (ART, Budgets). What is lost, and since when it grows,
 * comes from the host; here instants only become lengths of a bar and words.
 */
import { aboutWritten } from '../../shared/base/amount.ts'
import { type DurationMs, type ExerciseMs, formatClock, MINUTE } from '../../shared/base/time.ts'
import type { ComponentView } from '../../shared/contract/story-views.ts'

export type DataTone = 'quiet' | 'attention' | 'breached'

export interface DataBudget {
  /** Length of the writing that is lost by now. */
  readonly lost: DurationMs
  /** Lengths along the bar, 0-1. */
  readonly fill: number
  readonly target: number | null
  readonly tone: DataTone
  /** `past RPO 0:05:00` */
  readonly word: string
  /** `0:12:40` */
  readonly digits: string
  /** Bad data is still being written. */
  readonly growing: boolean
  /** `about 530 policy changes`; empty when the pack does not say what is written. */
  readonly amount: string
}

/** From this share of the target on, a bar is amber (ART). */
const ATTENTION_FROM = 0.75

/** A bar that could still grow never looks full. */
const HEADROOM = 1.05

/** What of a component's data is lost at an instant; null when nothing is. */
export function dataBudgetOf(component: ComponentView, now: ExerciseMs): DataBudget | null {
  const { lossNow, lossGrowsFrom, rpoTarget, data } = component
  if (lossNow === null) return null
  const growing = lossGrowsFrom !== null
  const lost = lossNow + (growing ? Math.max(0, now - lossGrowsFrom) : 0)
  if (lost <= 0 && !growing) return null
  const scale = scaleOf(lost, rpoTarget)
  return {
    lost,
    fill: lost / scale,
    target: rpoTarget === null ? null : rpoTarget / scale,
    ...judged(lost, rpoTarget),
    digits: formatClock(lost),
    growing,
    amount: data === null ? '' : aboutWritten(lost, data),
  }
}

/**
 * The bar's whole length: the target, doubled until what is lost fits. The tick stands still while the bar grows, and
 * goes half-way back when the bar is full.
 */
function scaleOf(lost: DurationMs, target: DurationMs | null): DurationMs {
  let scale = 2 * Math.max(target ?? 0, MINUTE)
  while (scale < lost * HEADROOM) scale *= 2
  return scale
}

function judged(
  lost: DurationMs,
  target: DurationMs | null,
): { readonly tone: DataTone; readonly word: string } {
  if (target === null) return { tone: 'quiet', word: 'no RPO target' }
  const rpo = `RPO ${formatClock(target)}`
  if (lost > target) return { tone: 'breached', word: `past ${rpo}` }
  if (lost >= target * ATTENTION_FROM) return { tone: 'attention', word: `near ${rpo}` }
  return { tone: 'quiet', word: `within ${rpo}` }
}
