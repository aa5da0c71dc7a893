import { useElementSize } from '@mantine/hooks'
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Text, XAxis, YAxis } from 'recharts'
import type { ArtefactView } from '../../shared/contract/story-views.ts'
import styles from './graph-view.module.css'

type Graph = Extract<ArtefactView, { kind: 'graph' }>

/** Lines are told apart by dash and by the word at their end, not by hue. */
const DASHES = [[], [7, 4], [2, 3], [10, 3, 2, 3]] as const

/** A CSV of the story as lines over its first column, with axes, and as a table for those who cannot see lines. */
export function GraphView({ graph, large = false }: { readonly graph: Graph; readonly large?: boolean }) {
  const [first = '', ...series] = graph.columns
  const data = graph.rows.map((row) =>
    Object.fromEntries(graph.columns.map((name, index) => [name, row[index] ?? null])),
  )
  const { ref, width } = useElementSize()
  // On the wall nothing is below 36 of 1920: half the wall's width is 876.
  const font = large ? Math.max(4, (width / 876) * 36) : 13
  const last = graph.rows.at(-1) ?? []
  return (
    <>
      <div ref={ref} className={styles.chart} data-large={large || undefined} aria-hidden="true">
        <ResponsiveContainer width="100%" height="100%">
          <LineChart
            accessibilityLayer={false}
            data={data}
            margin={{ top: font, right: font * 8, bottom: 4, left: 0 }}
          >
            <CartesianGrid stroke="var(--line)" vertical={false} />
            <XAxis
              dataKey={first}
              stroke="var(--muted)"
              tick={{ fill: 'var(--muted)', fontSize: font }}
              tickLine={false}
              minTickGap={font * 4}
              tickMargin={font * 0.4}
              height={font * 2}
            />
            <YAxis
              stroke="var(--muted)"
              tick={{ fill: 'var(--muted)', fontSize: font }}
              tickLine={false}
              axisLine={false}
              width={font * 3.2}
            />
            {series.map((name, index) => (
              <Line
                key={name}
                dataKey={name}
                stroke="var(--text)"
                strokeWidth={large ? font / 7 : 2}
                strokeDasharray={dashes(index, large ? font / 13 : 1)}
                dot={false}
                isAnimationActive={false}
                label={(point: { index?: number; x?: number | string; y?: number | string }) =>
                  point.index === data.length - 1 ? (
                    <Text
                      key={name}
                      x={Number(point.x ?? 0) + font * 0.6}
                      y={Number(point.y ?? 0) + spread(last, index) * font * 1.1}
                      fill="var(--text)"
                      fontSize={font}
                      verticalAnchor="middle"
                    >
                      {name}
                    </Text>
                  ) : (
                    <g key={`${name}${point.index}`} />
                  )
                }
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
      <table className="visually-hidden">
        <caption>{graph.title}</caption>
        <thead>
          <tr>
            {graph.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {graph.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) => (
                <td key={graph.columns[index] ?? index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function dashes(index: number, scale: number): string {
  return (DASHES[index % DASHES.length] ?? []).map((length) => length * scale).join(' ')
}

/** Lines that end at nearly the same height have their names moved apart, in the order of their last values. */
function spread(last: readonly (string | number)[], index: number): number {
  const values = last.slice(1).map(Number)
  const own = values[index] ?? 0
  const range = Math.max(...values, 1)
  const near = values
    .map((value, at) => ({ value, at }))
    .filter((other) => Math.abs(other.value - own) < Math.max(8, range * 0.1))
  if (near.length < 2) return 0
  const rank = near
    .toSorted((left, right) => right.value - left.value || left.at - right.at)
    .findIndex((other) => other.at === index)
  return rank - (near.length - 1)
}
