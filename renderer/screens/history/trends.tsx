import type { Key, ReactNode } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { FigureView, HistoryRow } from '../../../shared/contract/views.ts'
import { count, formatDate, formatLength, formatScore } from '../../format.ts'
import styles from './history.module.css'

interface Point {
  readonly id: string
  readonly date: number
  readonly day: string
  readonly value: number | null
  readonly bad: boolean
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
  const points = (value: (row: HistoryRow) => number | null, bad: (row: HistoryRow) => boolean) =>
    past.map((row) => ({
      id: row.id,
      date: row.date,
      day: formatDate(row.date),
      value: value(row),
      bad: bad(row),
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
          (row) => row.verdict === 'FAIL',
        )}
        picked={picked}
        domain={[0, 100]}
        ticks={[0, 25, 50, 75, 100]}
        say={(value) => formatScore(Math.round(value * 100))}
        target={null}
      />
      <Trend
        title="RTO achieved, hours"
        points={points(
          (row) => hours(row.rto),
          (row) => row.rto.status === 'missed',
        )}
        picked={picked}
        say={(value) => formatLength(value * HOUR)}
        target={latest?.rto.target ?? null}
      />
      <Trend
        title="RPO achieved, hours"
        points={points(
          (row) => hours(row.rpo),
          (row) => row.rpo.status === 'missed',
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
  domain,
  ticks,
  target,
  say,
}: {
  readonly title: string
  readonly points: readonly Point[]
  readonly picked: string
  readonly domain?: readonly [number, number]
  readonly ticks?: readonly number[]
  readonly target: number | null
  readonly say: (value: number) => string
}): ReactNode {
  const goal = target === null ? null : target / HOUR
  const top = Math.max(goal ?? 0, ...points.map((point) => point.value ?? 0))
  if (points.every((point) => point.value === null)) return null
  const scale = domain ?? [0, Math.max(1, Math.ceil(top * 1.15))]
  return (
    <figure className={styles.trend}>
      <figcaption>
        {title}
        <span className="visually-hidden">
          :{' '}
          {points
            .map((point) => `${point.day} ${point.value === null ? 'none' : say(point.value)}`)
            .join(', ')}
          {goal !== null && `; target ${say(goal)}`}
        </span>
      </figcaption>
      <div aria-hidden="true" className={styles.chart}>
        <ResponsiveContainer width="100%" height="100%">
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
              domain={[...scale]}
              ticks={ticks ? [...ticks] : undefined}
              allowDecimals={false}
              tick={TICK}
              tickLine={false}
              axisLine={AXIS}
              width={36}
            />
            {goal !== null && (
              <ReferenceLine
                y={goal}
                stroke="var(--muted)"
                strokeDasharray="6 4"
                label={{
                  value: `target ${say(goal)}`,
                  position: 'insideTopRight',
                  fill: 'var(--muted)',
                  fontSize: 13,
                }}
              />
            )}
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

/** Missed is a red filled square, met a round point; the picked exercise is white and larger. */
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
  if (point.bad)
    return <rect x={cx - half} y={cy - half} width={half * 2} height={half * 2} fill="var(--red)" />
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

function hours(figure: FigureView): number | null {
  const value = figure.achieved ?? figure.atLeast
  return value === null ? null : value / HOUR
}
