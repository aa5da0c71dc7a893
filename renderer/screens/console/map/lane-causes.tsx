import styles from './lane-causes.module.css'
import type { LaneFacts, NextStep } from './lane-facts.ts'
import { shareLines } from './share-lines.ts'
import type { Lane, MapLayout } from './stack-lanes.ts'
import { StepText } from './step-text.tsx'
import { lineCount } from './text-fit.ts'

export interface LaneCausesProps {
  readonly facts: LaneFacts
  readonly lane: Lane
  readonly layout: MapLayout
  /** In px. */
  readonly width: number
}

/** What can come next, the lines of the lane dealt out to what needs them. */
export function LaneCauses({ facts, lane, layout, width }: LaneCausesProps) {
  const { font, line } = layout.density
  const wants = facts.next.map((step) => lineCount(told(step), font, width))
  const lines = shareLines(wants, Math.floor((lane.height - 1) / line))
  if (facts.next.length === 0) return <p className={styles.none}>nothing more</p>
  return (
    <ul className={styles.causes} aria-label="Can come next">
      {facts.next.map((step, index) => (
        <li
          key={step.to}
          className={styles.cause}
          style={{ WebkitLineClamp: lines[index] }}
          title={told(step)}
        >
          <StepText step={step} />
        </li>
      ))}
    </ul>
  )
}

const told = ({ title, dueAt, why }: NextStep) => `${title} ${dueAt === null ? '' : 'in 00:00:00 '}${why}`
