import { formatClock } from '../../../shared/base/time.ts'
import type { ExpectedView } from '../../../shared/contract/story-views.ts'
import { Mark } from '../../components/mark.tsx'
import { Figure, Table } from '../../components/table.tsx'
import styles from './expected-table.module.css'
import { axisOf, differenceWords } from './expected-words.ts'

/** Every phase of the runbook's plan against the time at which it was reached, all on one axis from the first onset. */
export function ExpectedTable({ expected }: { readonly expected: ExpectedView }) {
  const { from, phases } = expected
  const { toScale, place } = axisOf(expected)
  return (
    <Table
      caption={`Expected against actual timeline, from the first onset${toScale ? '' : ' (bars not to scale)'}`}
      columns={[
        { title: 'Phase' },
        { title: '', says: 'On the axis' },
        { title: 'Expected', figure: true },
        { title: 'Actual', figure: true },
        { title: 'Difference' },
      ]}
    >
      {phases.map((phase) => {
        const took = phase.reachedAt === null || from === null ? null : phase.reachedAt - from
        return (
          <tr key={phase.id}>
            <th scope="row">{phase.title}</th>
            <td className={styles.cell} aria-hidden="true">
              <div className={styles.axis}>
                <Actual by={place(phase.by)} took={took === null ? null : place(took)} />
                <span className={styles.tick} style={{ left: percent(place(phase.by)) }} />
              </div>
            </td>
            <Figure>{formatClock(phase.by)}</Figure>
            <Figure>{took === null ? '–' : formatClock(took)}</Figure>
            <td>
              <Difference by={phase.by} took={took} />
            </td>
          </tr>
        )
      })}
    </Table>
  )
}

/** The bar to where it was reached: in colour what went beyond the expected time. Places on the axis, 0-1. */
function Actual({ by, took }: { readonly by: number; readonly took: number | null }) {
  if (took === null) return null
  const within = Math.min(by, took)
  return (
    <>
      <span className={styles.bar} style={{ left: 0, width: percent(within) }} />
      {took > by && (
        <span className={styles.late} style={{ left: percent(within), width: percent(took - by) }} />
      )}
    </>
  )
}

function Difference({ by, took }: { readonly by: number; readonly took: number | null }) {
  if (took === null) return <Mark shape="square" tone="attention" word="not reached" />
  const words = differenceWords(took - by)
  if (took > by) return <Mark shape="half" tone="attention" word={words} />
  return <Mark shape="tick" tone="quiet" word={words} />
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
