import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { formatClock } from '../../../shared/base/time.ts'
import type { DebriefView } from '../../../shared/contract/debrief-view.ts'
import { Act } from '../../components/act.tsx'
import { Empty } from '../../components/empty.tsx'
import { Mark } from '../../components/mark.tsx'
import styles from './debrief.module.css'
import type { PartProps } from './part-props.ts'
import { SavedText } from './saved-text.tsx'

type Record = DebriefView['records'][number]

export function DecisionsPart({ view, send, locked }: PartProps) {
  if (view.records.length === 0) {
    return (
      <Empty within title="No decision was recorded">
        What the team decides in the console is listed here.
      </Empty>
    )
  }
  return (
    <ol className={styles.rows}>
      {view.records.map((record) => (
        <li key={record.id} className={styles.decision}>
          <div className={styles.stamp}>
            <span>{formatClock(record.statedAt)}</span>
            {record.at !== record.statedAt && (
              <span className="muted small">effects {formatClock(record.at)}</span>
            )}
          </div>
          <div className={styles.what}>
            <p className="muted small">{record.question ?? record.title}</p>
            <p className={styles.strong}>{record.text}</p>
            <p className="small">
              {record.byLapse ? 'Nobody decided in time' : record.roleTitle}
              {record.person !== '' && `, ${record.person}`}
              {record.confidence !== null && `, ${Math.round(record.confidence * 100)} % sure`}
            </p>
            {record.because && <p className={styles.aside}>{record.because}</p>}
            {!record.byLapse && (
              <SavedText
                label="Why it was decided so"
                disabled={locked}
                value={record.rationale}
                minRows={1}
                onSave={(rationale) =>
                  rationale.trim() === ''
                    ? Promise.resolve()
                    : send({ type: 'explain', decision: record.id, rationale })
                }
              />
            )}
            {record.unmapped && !locked && <Judge record={record} send={send} />}
          </div>
          <div className={styles.quality}>
            <Quality record={record} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Quality({ record }: { readonly record: Record }) {
  if (record.unmapped) return <Mark shape="half" tone="attention" word="to judge" />
  if (record.quality === null) return <span className="muted">not scored</span>
  const percent = `quality ${Math.round(record.quality * 100)} %`
  return record.quality < 0.5 ? <Mark shape="half" tone="attention" word={percent} /> : <span>{percent}</span>
}

/** A decision that the pack did not foresee gets a quality and a reason; what it did to the world is in the log. */
function Judge({ record, send }: { readonly record: Record; readonly send: PartProps['send'] }) {
  const [quality, setQuality] = useState<number | string>(50)
  const [reason, setReason] = useState('')
  const percent = typeof quality === 'number' ? quality : Number.NaN
  return (
    <div className={styles.judge}>
      <NumberInput
        label="Quality, %"
        min={0}
        max={100}
        step={10}
        value={quality}
        onChange={setQuality}
        w={112}
      />
      <SavedText label="Because" minRows={1} value={reason} onSave={async (text) => setReason(text)} />
      <Act
        label="Judge"
        disabled={reason.trim() === '' || Number.isNaN(percent)}
        run={() =>
          void send({
            type: 'map-decision',
            decision: record.id,
            mapping: {
              to: 'effects',
              components: [],
              tasks: [],
              recoveryPoints: [],
              quality: percent / 100,
              reason,
            },
          })
        }
      />
    </div>
  )
}
