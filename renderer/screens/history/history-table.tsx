import { Switch } from '@mantine/core'
import { useState } from 'react'
import type { HistoryRow } from '../../../shared/contract/library-views.ts'
import type { FigureView } from '../../../shared/contract/story-views.ts'
import { Act } from '../../components/act.tsx'
import { Empty } from '../../components/empty.tsx'
import { VerdictMark } from '../../components/mark.tsx'
import { Split } from '../../components/split.tsx'
import { Figure, Table } from '../../components/table.tsx'
import { FIGURE_WORDS, formatAchieved, formatDate, formatLength, formatScore } from '../../format.ts'
import { useKeys } from '../../keys.tsx'
import styles from './history.module.css'
import { Trends } from './trends.tsx'

export interface HistoryTableProps {
  readonly rows: readonly HistoryRow[]
  readonly onOpen: (exercise: string) => void
  /** To read it again, or to reopen it with a reason. */
  readonly onDebrief: (exercise: string) => void
  readonly onLibrary: () => void
}

/** Latest first; the picked row says which scenario's trend is shown. */
export function HistoryTable({ rows, onOpen, onDebrief, onLibrary }: HistoryTableProps) {
  const [rehearsals, setRehearsals] = useState(false)
  const [picked, setPicked] = useState<string | null>(null)
  const shown = rows
    .filter((row) => rehearsals || row.record === 'record')
    .toSorted((left, right) => right.date - left.date)
  const chosen = shown.find((row) => row.id === picked) ?? shown[0]
  const index = shown.findIndex((row) => row.id === chosen?.id)
  const hidden = rows.length - rows.filter((row) => row.record === 'record').length
  useKeys([
    { keys: 'ArrowDown', label: 'Next exercise', run: () => setPicked(shown[index + 1]?.id ?? picked) },
    { keys: 'ArrowUp', label: 'Previous exercise', run: () => setPicked(shown[index - 1]?.id ?? picked) },
    {
      keys: 'S',
      label: 'Show or hide rehearsals',
      run: () => setRehearsals(!rehearsals),
      disabled: hidden === 0,
    },
  ])
  if (chosen === undefined) {
    return (
      <Empty
        title="No closed exercise yet"
        act={
          <>
            {hidden > 0 && !rehearsals && (
              <Act label={`Show ${hidden} rehearsals`} keys="S" run={() => setRehearsals(true)} />
            )}
            <Act label="Choose a scenario" keys="Enter" primary run={onLibrary} />
          </>
        }
      >
        Every exercise for the record appears here once its debrief is closed, with its score and what was
        achieved.
      </Empty>
    )
  }
  return (
    <Split
      wide
      sideLabel="Closed exercises"
      side={
        <div className={styles.side}>
          <header className={styles.head}>
            <h1 className={styles.title}>History</h1>
            {hidden > 0 && (
              <Switch
                label="Show rehearsals"
                checked={rehearsals}
                onChange={(event) => setRehearsals(event.currentTarget.checked)}
              />
            )}
          </header>
          <Table
            caption="Closed exercises, latest first"
            hideCaption
            columns={[
              { title: 'Date' },
              { title: 'Exercise' },
              { title: 'Verdict' },
              { title: 'Score', figure: true },
              { title: 'RTO', figure: true },
              { title: 'RPO', figure: true },
            ]}
          >
            {shown.map((row) => (
              <tr
                key={row.id}
                className={styles.row}
                data-picked={row === chosen || undefined}
                aria-current={row === chosen || undefined}
                onClick={() => setPicked(row.id)}
                onDoubleClick={() => onOpen(row.id)}
              >
                <td className={styles.date}>{formatDate(row.date)}</td>
                <th scope="row">
                  <button type="button" className={styles.open} onClick={() => onOpen(row.id)}>
                    {row.title}
                  </button>
                  <span className={styles.detail}>
                    {[row.scenario, row.team].filter((part) => part !== '').join(' · ')}
                    {row.record === 'rehearsal' && ' · rehearsal'}
                    {row.closings > 1 && ` · closed ${row.closings} times`}
                  </span>
                </th>
                <td>
                  <VerdictMark verdict={row.verdict} />
                </td>
                <Figure>{formatScore(row.score)}</Figure>
                <Achieved figure={row.rto} />
                <Achieved figure={row.rpo} />
              </tr>
            ))}
          </Table>
        </div>
      }
      foot={
        <>
          <Act label="Open the report" keys="Enter" primary run={() => onOpen(chosen.id)} />
          <Act label="Open the debrief" keys="D" run={() => onDebrief(chosen.id)} />
        </>
      }
    >
      <Trends
        scenario={chosen.scenario}
        rows={shown.filter((row) => row.pack === chosen.pack)}
        picked={chosen.id}
      />
    </Split>
  )
}

function Achieved({ figure }: { readonly figure: FigureView }) {
  return (
    <Figure>
      <span className={styles.achieved} data-status={figure.status}>
        {formatAchieved(figure)}
      </span>
      <span className={styles.detail}>
        {figure.target === null
          ? FIGURE_WORDS[figure.status]
          : `${FIGURE_WORDS[figure.status]}, of ${formatLength(figure.target)}`}
      </span>
    </Figure>
  )
}
