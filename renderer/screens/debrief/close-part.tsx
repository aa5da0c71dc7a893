import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { Act } from '../../components/act.tsx'
import { Mark, VerdictMark } from '../../components/mark.tsx'
import { Figure, Table } from '../../components/table.tsx'
import { formatMoment, formatScore } from '../../format.ts'
import styles from './debrief.module.css'
import type { PartProps } from './part-props.ts'
import { PARTS } from './parts.ts'

/** What is left, who signs, and every score recorded so far. */
export function ClosePart({ view, send, locked }: PartProps) {
  const left = PARTS.filter((part) => part.id !== 'close' && part.state(view).done === false)
  const [signedBy, setSignedBy] = useState(view.settings.facilitator)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const once = async (work: Promise<unknown>) => {
    setBusy(true)
    await work
    setBusy(false)
  }
  return (
    <div className={styles.close}>
      {!locked && (
        <section>
          <h2 className={styles.heading}>{left.length === 0 ? 'Nothing is left to do' : 'Left open'}</h2>
          {left.length > 0 && (
            <ul className={styles.rows}>
              {left.map((part) => (
                <li key={part.id} className={styles.leftRow}>
                  <Mark shape="outline" tone="quiet" word={part.title} />
                  <span className="muted">{part.state(view).words}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="muted">
            It may be closed as it is; what was not rated is left out, not counted as zero.
          </p>
        </section>
      )}
      {locked ? (
        <section className={styles.editor}>
          <h2 className={styles.heading}>Reopen</h2>
          <TextInput
            label="Reason"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div>
            <Act
              label="Reopen the debrief"
              keys="Ctrl+Enter"
              busy={busy}
              disabled={reason.trim() === ''}
              run={() => void once(send({ type: 'reopen', reason }))}
            />
          </div>
        </section>
      ) : (
        <form
          className={styles.editor}
          onSubmit={(event) => {
            event.preventDefault()
            void once(send({ type: 'close', signedBy }))
          }}
        >
          <TextInput
            label="Signed off by"
            description="Stands on the report."
            value={signedBy}
            onChange={(event) => setSignedBy(event.currentTarget.value)}
          />
          <div>
            <Act
              label={
                view.score.total === null
                  ? 'Close without a grade'
                  : `Close and record ${formatScore(view.score.total)}`
              }
              keys="Ctrl+Enter"
              primary
              busy={busy}
              run={() => void once(send({ type: 'close', signedBy }))}
            />
          </div>
        </form>
      )}
      {view.recorded.length > 0 && (
        <Table
          caption="Recorded scores"
          columns={[
            { title: 'Closed' },
            { title: 'Verdict' },
            { title: 'Score', figure: true },
            { title: 'Reopened because' },
          ]}
        >
          {view.recorded.map((closing) => (
            <tr key={closing.closedWall}>
              <th scope="row">{formatMoment(closing.closedWall)}</th>
              <td>
                <VerdictMark verdict={closing.verdict} />
              </td>
              <Figure>{formatScore(closing.total)}</Figure>
              <td className="muted">{closing.reopened ?? '–'}</td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  )
}
