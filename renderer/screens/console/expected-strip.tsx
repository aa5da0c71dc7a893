import { SECOND } from '../../../shared/base/time.ts'
import type { ExpectedView } from '../../../shared/contract/story-views.ts'
import { useNow } from '../../components/clock-context.tsx'
import {
  isNear,
  type Phase,
  phaseDifference,
  phaseWords,
  type Timeline,
  timelineOf,
} from '../../components/expected.ts'
import { Mark } from '../../components/mark.tsx'
import styles from './expected-strip.module.css'

/** The runbook's expected timeline under the top bar: what is late, what is next, and all phases on one axis. */
export function ExpectedStrip({ expected }: { readonly expected: ExpectedView }) {
  const second = useNow(({ exercise }) => Math.floor(exercise / SECOND))
  const timeline = timelineOf(expected, second * SECOND)
  const { phases, now } = timeline
  return (
    <section className={styles.strip} aria-label="Expected timeline">
      <Words timeline={timeline} />
      <div className={styles.axis} aria-hidden="true">
        {phases.map((phase, index) => (
          <Expected key={phase.id} phase={phase} from={phases[index - 1]?.expected ?? 0} />
        ))}
        {phases.map((phase) => (
          <Reached key={phase.id} phase={phase} />
        ))}
        {now !== null && <span className={styles.now} style={{ left: percent(now) }} />}
      </div>
      <ol className="visually-hidden">
        {phases.map((phase) => (
          <li key={phase.id}>
            {phase.title}, {phase.reached === null ? 'not reached' : 'reached'}: {phaseWords(phase)}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What is late first, then what is next. */
function Words({ timeline }: { readonly timeline: Timeline }) {
  const { phases, now, overdue, next } = timeline
  if (now === null) {
    return <p className={styles.words}>The expected timeline counts from the first onset</p>
  }
  const [late, ...more] = overdue
  return (
    <p className={styles.words}>
      {late !== undefined && (
        <span className={styles.late}>
          <Mark shape="half" tone="attention" word="" />
          <span className={styles.name}>{late.title}</span>
          <span>{phaseWords(late)}</span>
          {more.length > 0 && <span>and {more.length} more</span>}
        </span>
      )}
      {next !== null && (
        <span className={styles.next} data-near={isNear(timeline, next) || undefined}>
          <span>Next</span>
          <span className={styles.name}>{next.title}</span>
          <span>{phaseWords(next)}</span>
        </span>
      )}
      {next === null && late === undefined && phases.length > 0 && <span>All expected phases reached</span>}
    </p>
  )
}

/** A tick where the phase should end, and before it its name in the room since the tick before. */
function Expected({ phase, from }: { readonly phase: Phase; readonly from: number }) {
  const difference = phaseDifference(phase)
  return (
    <span
      className={styles.expected}
      data-state={phase.state}
      title={`${phase.title}: ${phaseWords(phase)}`}
      style={{ left: percent(from), width: percent(phase.expected - from) }}
    >
      <span className={styles.name}>{phase.title}</span>
      {difference !== '' && <span>{difference}</span>}
    </span>
  )
}

/** The mark where it ended, tied to its tick. */
function Reached({ phase }: { readonly phase: Phase }) {
  const { expected, reached } = phase
  if (reached === null) return null
  return (
    <>
      <span
        className={styles.tie}
        style={{ left: percent(Math.min(expected, reached)), width: percent(Math.abs(reached - expected)) }}
      />
      <span className={styles.reached} style={{ left: percent(reached) }} />
    </>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
