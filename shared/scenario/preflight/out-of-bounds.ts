/**
 * What the bounds rule out: targets that nobody can meet, and what never comes, or not within the exercise. Warnings all,
 * since a pack may mean it; certain all the same, for the bounds only err on the generous side (`earliest.ts`).
 */
import { formatClock } from '../../base/time.ts'
import type { Scenario } from '../model.ts'
import type { Path } from '../yaml-source.ts'
import type { Earliest } from './earliest.ts'
import type { Finding } from './finding.ts'
import { lossBound } from './loss-bounds.ts'
import type { Reach } from './reach.ts'
import { recoveryBound } from './recovery-bounds.ts'

export function outOfBounds(scenario: Scenario, earliest: Earliest, reach: Reach): readonly Finding[] {
  return [
    ...targetsOutOfReach(scenario, earliest),
    ...neverOrTooLate(scenario, earliest, reach),
    ...phasesOutOfReach(scenario, earliest),
  ]
}

function targetsOutOfReach(scenario: Scenario, earliest: Earliest): readonly Finding[] {
  return scenario.components.flatMap((component): readonly Finding[] => {
    const { id, title, rto, rpo } = component
    const found: Finding[] = []
    const { proven, status } = recoveryBound(earliest, component)
    if (rto !== null && proven === null && status === 'bounded')
      found.push(
        warning(
          'never-proven',
          `The RTO of "${title}" cannot be met: what marks it verified is out of reach.`,
          'Correct what the mark waits for.',
          ['components', id],
        ),
      )
    if (rto !== null && proven !== null && proven > rto)
      found.push(
        warning(
          'rto-out-of-reach',
          `The RTO of "${title}" (${formatClock(rto)}) cannot be met: ${formatClock(proven)} is the soonest.`,
          'Shorten what stands in the way, or relax the target.',
          ['components', id, 'rto'],
        ),
      )
    const loss = rpo === null ? null : lossBound(earliest, component, rpo)
    const lost = loss?.soonest ?? null
    if (loss?.never === true)
      found.push(
        warning(
          'data-never-sound',
          `The data of "${title}" is bad from the start, and nothing can restore or repair it.`,
          'Offer a recovery point from before the corruption, or the effect heal.',
          ['components', id],
        ),
      )
    if (rpo !== null && lost !== null && lost > rpo)
      found.push(
        warning(
          'rpo-out-of-reach',
          `The RPO of "${title}" (${formatClock(rpo)}) cannot be met: ${formatClock(lost)} is lost at least.`,
          'Offer a later recovery point, an earlier stop of writes or a reconciliation, or relax the target.',
          ['components', id, 'rpo'],
        ),
      )
    return found
  })
}

interface Event {
  readonly code: string
  readonly what: string
  readonly path: Path
  readonly at: number
  /** The simpler rules of pre-flight say already that it never comes. */
  readonly known: boolean
}

function neverOrTooLate(scenario: Scenario, earliest: Earliest, reach: Reach): readonly Finding[] {
  const events: readonly Event[] = [
    ...scenario.endings.map(({ id, title, kind }) => ({
      code: 'ending',
      what: `The ending "${title}"`,
      path: ['endings', id],
      // A bad end may lie beyond the exercise; whoever is to recover must have the time for it.
      at: kind === 'recovered' || earliest.ending(id) === Infinity ? earliest.ending(id) : 0,
      known: !reach.endings.has(id),
    })),
    ...scenario.decisions.map(({ id, title }) => ({
      code: 'decision',
      what: `Decision "${title}"`,
      path: ['decisions', id],
      at: earliest.open(id),
      known: !reach.decisions.has(id),
    })),
    ...scenario.injects.map(({ id, title, trigger }) => ({
      code: 'inject',
      what: `Inject "${title}"`,
      path: ['injects', id],
      at: earliest.inject(id),
      known: !reach.injects.has(id) || trigger.kind === 'at',
    })),
    ...scenario.obligations.map(({ id, title }) => ({
      code: 'obligation',
      what: `The duty "${title}"`,
      path: ['obligations', id],
      // A duty may well begin after the exercise; whether it ever can is asked.
      at: earliest.duty(id) === Infinity ? Infinity : 0,
      known: !reach.obligations.has(id),
    })),
  ]
  return events
    .filter(({ at, known }) => !known && at > scenario.length)
    .map(({ code, what, path, at }) =>
      at === Infinity
        ? warning(`${code}-never`, `${what} never comes: what it waits for is out of reach.`, WAITS, path)
        : warning(
            `${code}-after-length`,
            `${what} comes at ${formatClock(at)} at the soonest, after the length of the exercise.`,
            'Bring it forward, or lengthen the exercise.',
            path,
          ),
    )
}

const WAITS = 'Correct what it waits for, or remove it.'

/** `by` counts from the first onset, which is at STARTEX where something is out from the start. */
function phasesOutOfReach(scenario: Scenario, earliest: Earliest): readonly Finding[] {
  const fromStart = scenario.components.some(({ id }) => earliest.outAtStart(id).length > 0)
  return scenario.expected.flatMap(({ id, title, by, reached }): readonly Finding[] => {
    const at = earliest.holds(reached)
    const path = ['expected', id]
    if (at === Infinity)
      return [warning('phase-never', `The phase "${title}" is never reached.`, WAITS, [...path, 'reached'])]
    if (!fromStart || at <= by) return []
    return [
      warning(
        'phase-out-of-reach',
        `The phase "${title}" cannot be reached by ${formatClock(by)}: ${formatClock(at)} is the soonest.`,
        'Correct its time, or shorten what stands in the way.',
        [...path, 'by'],
      ),
    ]
  })
}

function warning(code: string, message: string, remedy: string, path: Path): Finding {
  return { code, severity: 'warning', message, remedy, path }
}
