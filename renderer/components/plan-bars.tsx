import { formatClock } from '../../shared/base/time.ts'
import styles from './plan-bars.module.css'
import type { PlanAxis, PlanRow } from './plan-rows.ts'

/** @param now where the line of the present stands; null: it is over */
export function Bars({
  row: { bars, critical, state, goesOn },
  axis,
  now,
}: {
  readonly row: PlanRow
  readonly axis: PlanAxis
  readonly now: number | null
}) {
  const { planned, actual, over, tick } = bars
  return (
    <span className={styles.bars} data-state={state} data-goes-on={goesOn || undefined} aria-hidden="true">
      {axis.ticks.map((at) => (
        <span key={at} className={styles.grid} style={{ left: percent(axis.place(at)) }} />
      ))}
      {planned !== null && (
        <span
          className={styles.planned}
          data-guess={planned.isGuess || undefined}
          data-cut={planned.isCut || undefined}
          style={span(planned)}
        />
      )}
      {actual !== null && <span className={styles.actual} style={span(actual)} />}
      {over !== null && <span className={styles.over} style={span(over)} />}
      {actual !== null && critical && (
        <span className={styles.caps} style={span({ from: actual.from, to: (over ?? actual).to })} />
      )}
      {tick !== null && <span className={styles.tick} style={{ left: percent(tick) }} />}
      {now !== null && <span className={styles.line} style={{ left: percent(axis.place(now)) }} />}
    </span>
  )
}

/** Times under the bars, and the marks with what they rest on. */
export function Axis({
  axis,
  now,
  marks,
}: {
  readonly axis: PlanAxis
  readonly now: number | null
  readonly marks: readonly { readonly title: string; readonly at: number; readonly evidence: string }[]
}) {
  const last = marks.at(-1)
  return (
    <>
      <span className={styles.axis} aria-hidden="true">
        {axis.ticks.map((at) => (
          <span key={at} className={styles.time} style={{ left: percent(axis.place(at)) }}>
            {formatClock(at).slice(0, -3)}
          </span>
        ))}
        {marks.map(({ title, at, evidence }) => (
          <span
            key={`${title} ${at}`}
            className={styles.told}
            data-evidence={evidence}
            style={{ left: percent(axis.place(at)) }}
            title={`${title}, ${evidence}`}
          />
        ))}
        {now !== null && <span className={styles.line} style={{ left: percent(axis.place(now)) }} />}
      </span>
      {last !== undefined && (
        <span className="visually-hidden">
          {marks
            .map(({ title, at, evidence }) => `${title} ${formatClock(Math.max(0, at))}, ${evidence}`)
            .join('; ')}
        </span>
      )}
    </>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

function span({ from, to }: { readonly from: number; readonly to: number }): { left: string; width: string } {
  return { left: percent(from), width: `max(3px, ${percent(to - from)})` }
}
