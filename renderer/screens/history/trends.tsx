import type { Key, ReactNode } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { HistoryRow } from '../../../shared/contract/library-views.ts'
import type { FigureView } from '../../../shared/contract/story-views.ts'
import { count, formatDate, formatLength, formatScore } from '../../format.ts'
import styles from './history.module.css'

interface Point {
  readonly id: string
  readonly date: number
  readonly day: string
  readonly value: number | null
  readonly tone: 'good' | 'missed' | 'open'
}

const HOUR = 3_600_000

/** How one scenario went over time: points of score, hours of RTO and RPO against their target. */
export function Trends({
  scenario,
  rows,
  picked,
}: {
  readonly scenario: string
  readonly rows: readonly HistoryRow[]
  readonly picked: string
}) {
  const past = rows.toSorted((left, right) => left.date - right.date)
  const points = (value: (row: HistoryRow) => number | null, tone: (row: HistoryRow) => Point['tone']) =>
    past.map((row) => ({
      id: row.id,
      date: row.date,
      day: formatDate(row.date),
      value: value(row),
      tone: tone(row),
    }))
  const latest = past.at(-1)
  return (
    <article className={styles.trends}>
      <header>
        <h2 className={styles.title}>{scenario}</h2>
        <p className="muted">
          {count(past.length, 'exercise')}
          {past.length === 1 && '; a trend needs a second one'}
        </p>
      </header>
      <Trend
        title="Score, points of 100"
        points={points(
          (row) => (row.score === null ? null : row.score / 100),
          (row) => (row.verdict === 'FAIL' ? 'missed' : 'good'),
        )}
        picked={picked}
        ticks={[0, 25, 50, 75, 100]}
        say={(value) => formatScore(Math.round(value * 100))}
        target={null}
      />
      <Trend
        title="RTO achieved, hours"
        points={points(
          (row) => hours(row.rto),
          (row) => toneOf(row.rto),
        )}
        picked={picked}
        say={(value) => formatLength(value * HOUR)}
        target={latest?.rto.target ?? null}
      />
      <Trend
        title="RPO achieved, hours"
        points={points(
          (row) => hours(row.rpo),
          (row) => toneOf(row.rpo),
        )}
        picked={picked}
        say={(value) => formatLength(value * HOUR)}
        target={latest?.rpo.target ?? null}
      />
    </article>
  )
}

function Trend({
  title,
  points,
  picked,
  ticks,
  target,
  say,
}: {
  readonly title: string
  readonly points: readonly Point[]
  readonly picked: string
  readonly ticks?: readonly number[]
  readonly target: number | null
  readonly say: (value: number) => string
}): ReactNode {
  const goal = target === null ? null : target / HOUR
  const top = Math.max(goal ?? 0, ...points.map((point) => point.value ?? 0))
  if (points.every((point) => point.value === null)) return null
  const marks = ticks ?? hourTicks(top)
  return (
    <figure className={styles.trend}>
      <figcaption>
        {title}
        {goal !== null && (
          <span className={styles.target} aria-hidden="true">
            <span className={styles.dash} />
            target {say(goal)}
          </span>
        )}
        <span className="visually-hidden">
          :{' '}
          {points
            .map((point) => `${point.day} ${point.value === null ? 'none' : say(point.value)}`)
            .join(', ')}
          {goal !== null && `; target ${say(goal)}`}
        </span>
      </figcaption>
      <div aria-hidden="true" className={styles.chart}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 128 }}>
          <LineChart
            data={[...points]}
            margin={{ top: 16, right: 12, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="date"
              type="category"
              tickFormatter={formatDate}
              tick={TICK}
              tickLine={false}
              axisLine={AXIS}
              interval="preserveStartEnd"
              minTickGap={24}
              padding={{ left: 24, right: 24 }}
            />
            <YAxis
              domain={[0, marks.at(-1) ?? 1]}
              ticks={[...marks]}
              interval={0}
              tick={TICK}
              tickLine={false}
              axisLine={AXIS}
              width={36}
            />
            {goal !== null && <ReferenceLine y={goal} stroke="var(--muted)" strokeDasharray="6 4" />}
            <Line
              dataKey="value"
              stroke="var(--text)"
              strokeWidth={1.5}
              isAnimationActive={false}
              connectNulls
              activeDot={false}
              dot={({
                key,
                cx,
                cy,
                payload,
              }: {
                key?: Key | null
                cx?: number
                cy?: number
                payload: Point
              }) => <Dot key={key} cx={cx} cy={cy} point={payload} picked={payload.id === picked} />}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
    </figure>
  )
}

/** Missed is a red filled square, still open an amber outline, met a round point; the picked exercise is white and larger. */
function Dot({
  cx,
  cy,
  point,
  picked,
}: {
  readonly cx: number | undefined
  readonly cy: number | undefined
  readonly point: Point
  readonly picked: boolean
}) {
  if (cx === undefined || cy === undefined || point.value === null) return null
  const half = picked ? 5 : 3.5
  if (point.tone === 'missed')
    return <rect x={cx - half} y={cy - half} width={half * 2} height={half * 2} fill="var(--red)" />
  if (point.tone === 'open') {
    return (
      <rect
        x={cx - half}
        y={cy - half}
        width={half * 2}
        height={half * 2}
        fill="var(--panel)"
        stroke="var(--amber)"
        strokeWidth={1.5}
      />
    )
  }
  return (
    <circle
      cx={cx}
      cy={cy}
      r={half}
      fill={picked ? 'var(--active)' : 'var(--panel)'}
      stroke="var(--text)"
      strokeWidth={1.5}
    />
  )
}

const TICK = { fill: 'var(--muted)', fontSize: 13 }
const AXIS = { stroke: 'var(--edge)' }

function toneOf(figure: FigureView): Point['tone'] {
  return figure.status === 'missed' || figure.status === 'open' ? figure.status : 'good'
}

/** At most six even marks from 0 to beyond `top`, in whole hours. */
function hourTicks(top: number): readonly number[] {
  const step = [1, 2, 4, 6, 12, 24, 48, 72, 168].find((hours) => top < hours * 4.5) ?? Math.ceil(top / 4)
  const steps = Math.max(1, Math.ceil((top * 1.05) / step))
  return Array.from({ length: steps + 1 }, (_, index) => index * step)
}

function hours(figure: FigureView): number | null {
  const value = figure.achieved ?? figure.atLeast
  return value === null ? null : value / HOUR
}
