/**
 * How a component's outage is drawn against its target and its maximum tolerable downtime (ART, Budgets). The
 * measures themselves come from the host; here instants only become lengths of a bar and words.
 */
import { type DurationMs, type ExerciseMs, formatClock, MINUTE } from '../../shared/base/time.ts'
import type { ComponentView } from '../../shared/contract/story-views.ts'

export type BudgetTone = 'quiet' | 'attention' | 'breached' | 'recovered'

export interface Budget {
  /** Length of the outage so far, or of the finished one. */
  readonly spent: DurationMs
  /** Lengths along the bar, 0-1. */
  readonly fill: number
  readonly target: number | null
  readonly mtd: number | null
  readonly tone: BudgetTone
  /** What the colour says, in a word. */
  readonly word: string
  /** `2:48:12` */
  readonly digits: string
  /** What the digits count. */
  readonly unit: 'left' | 'over' | 'in all' | 'so far'
}

/** From this share of the target on, a bar is amber (ART). */
const ATTENTION_FROM = 0.75
/** A verification is green for so long on exercise time, then grey. */
const JUST_VERIFIED: DurationMs = 5 * MINUTE

/** The budget of a component that is or was out; null when it never was. */
export function budgetOf(component: ComponentView, now: ExerciseMs): Budget | null {
  if (component.since === null) return null
  const spent = Math.max(0, (component.verifiedAt ?? now) - component.since)
  const { target, mtd } = component
  const scale = Math.max(spent, mtd ?? 0, target ?? 0, MINUTE)
  const bar = {
    spent,
    fill: spent / scale,
    target: target === null ? null : target / scale,
    mtd: mtd === null ? null : mtd / scale,
  }
  if (component.verifiedAt !== null) {
    const missed = target !== null && spent > target
    const fresh = now - component.verifiedAt < JUST_VERIFIED
    const word = missed ? 'verified late' : 'verified'
    return {
      ...bar,
      tone: missed ? 'breached' : fresh ? 'recovered' : 'quiet',
      word,
      digits: formatClock(spent),
      unit: 'in all',
    }
  }
  const restored = component.restoredAt !== null
  if (target === null) {
    return {
      ...bar,
      tone: 'quiet',
      word: restored ? 'verify it' : 'no target',
      digits: formatClock(spent),
      unit: 'so far',
    }
  }
  if (spent > target) {
    const word = mtd !== null && spent > mtd ? 'past MTD' : 'past target'
    return { ...bar, tone: 'breached', word, digits: formatClock(spent - target), unit: 'over' }
  }
  const near = spent >= target * ATTENTION_FROM
  const word = restored ? 'verify it' : near ? 'target near' : 'within target'
  return {
    ...bar,
    tone: near ? 'attention' : 'quiet',
    word,
    digits: formatClock(target - spent),
    unit: 'left',
  }
}
