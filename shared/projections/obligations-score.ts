import { type ExerciseMs, formatClock } from '../base/time.ts'
import type { ScoreLine } from '../contract/score-view.ts'
import type { ObligationDef, Scenario } from '../scenario/model.ts'
import { FULL, hundredths } from './hundredths.ts'
import type { ScoreLog } from './score-log.ts'

/** One notification that was owed, after backdating and corrections. */
export interface MeasuredInstance {
  readonly instance: string
  readonly number: number
  readonly triggeredAt: ExerciseMs
  readonly dueAt: ExerciseMs
  /** Stated time of the notification, in time or not. */
  readonly metAt: ExerciseMs | null
  readonly status: 'open' | 'met' | 'missed' | 'excluded'
  readonly text: string
  readonly role: string | null
  readonly seqs: readonly number[]
}

export interface MeasuredObligation {
  readonly obligation: ObligationDef
  readonly instances: readonly MeasuredInstance[]
}

/** Every notification duty of the scenario with its instances, in the order of the pack. */
export function measuredObligations(scenario: Scenario, log: ScoreLog): readonly MeasuredObligation[] {
  const found = new Map<string, MeasuredInstance & { readonly obligation: string }>()
  const counts = new Map<string, number>()
  for (const { event, seq } of log.events) {
    if (event.type === 'ObligationTriggered') {
      const known = found.get(event.instance)
      if (known !== undefined) {
        found.set(event.instance, retimed(known, event.dueAt, seq))
        continue
      }
      const number = (counts.get(event.obligation) ?? 0) + 1
      counts.set(event.obligation, number)
      const { instance, obligation, at, dueAt } = event
      found.set(instance, {
        obligation,
        instance,
        number,
        triggeredAt: at,
        dueAt,
        metAt: null,
        status: 'open',
        text: '',
        role: null,
        seqs: [seq],
      })
      continue
    }
    if (
      event.type !== 'ObligationMet' &&
      event.type !== 'ObligationMissed' &&
      event.type !== 'ObligationSettled'
    )
      continue
    const old = found.get(event.instance)
    if (old === undefined) continue
    const seen = { ...old, seqs: [...old.seqs, seq] }
    if (event.type === 'ObligationMet') {
      const correction = log.correctedAt.get(event.instance)
      const metAt = correction?.at ?? event.statedAt
      const seqs = correction === undefined ? seen.seqs : [...seen.seqs, correction.seq]
      const status = metAt <= old.dueAt ? 'met' : 'missed'
      found.set(event.instance, { ...seen, metAt, status, text: event.text, role: event.role, seqs })
    } else if (event.type === 'ObligationMissed') {
      if (old.status === 'open') found.set(event.instance, { ...seen, status: 'missed' })
    } else {
      const status = event.how === 'kept' ? 'met' : event.how === 'missed' ? 'missed' : 'excluded'
      found.set(event.instance, { ...seen, status, metAt: event.how === 'kept' ? event.at : old.metAt })
    }
  }
  const instances = [...found.values()].map((one) =>
    one.status === 'open' && one.dueAt <= log.end ? { ...one, status: 'missed' as const } : one,
  )
  return scenario.obligations.map((obligation) => ({
    obligation,
    instances: instances.filter((one) => one.obligation === obligation.id),
  }))
}

/** Its clock was put right after a correction: judged anew by the new deadline (DESIGN §4.7). */
function retimed<Instance extends MeasuredInstance>(old: Instance, dueAt: ExerciseMs, seq: number): Instance {
  const seqs = [...old.seqs, seq]
  if (old.status === 'excluded') return { ...old, dueAt, seqs }
  return { ...old, dueAt, seqs, status: old.metAt === null ? 'open' : old.metAt <= dueAt ? 'met' : 'missed' }
}

/** Notifications N of rubric 1: met / due instances per obligation, averaged; what is not yet due is left out. */
export function obligationLines(obligations: readonly MeasuredObligation[]): readonly ScoreLine[] {
  return obligations.flatMap(({ obligation, instances }) => {
    const due = instances.filter((one) => one.status === 'met' || one.status === 'missed')
    if (due.length === 0) return []
    const met = due.filter((one) => one.status === 'met')
    const late = due.find((one) => one.status === 'missed')
    const because =
      late === undefined
        ? ''
        : `; ${late.metAt === null ? 'not sent' : `sent ${formatClock(late.metAt)}`}, due ${formatClock(late.dueAt)}`
    return [
      {
        text: `${obligation.title}: ${met.length} of ${due.length} in time${because}`,
        score: met.length === due.length ? FULL : hundredths(met.length / due.length),
        weight: 1,
        rule: 'Notifications: met / due, averaged over the duties; not yet due is left out.',
        events: [...new Set(due.flatMap((one) => one.seqs))],
        step: obligation.follows[0] ?? null,
      },
    ]
  })
}
