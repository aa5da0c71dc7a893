import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatClock } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { DebriefView } from '../../../shared/contract/debrief-view.ts'
import { Act } from '../../components/act.tsx'
import { Table } from '../../components/table.tsx'
import { readLength } from '../../format.ts'
import styles from './debrief.module.css'
import type { PartProps } from './part-props.ts'

type Row = DebriefView['markTable'][number]
type Cell = Row['cells'][number]
type MarkName = Extract<CommandInput, { type: 'mark' }>['mark']

const WORDS: Readonly<Record<MarkName, string>> = {
  onset: 'Onset',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  declared: 'Declared',
  'recovery-started': 'Recovery started',
  restored: 'Restored',
  verified: 'Verified',
  'business-resumed': 'Business resumed',
}

/** A row for the whole and for each component; every cell is a button. */
export function MarksPart({ view, send, locked }: PartProps) {
  const [editing, setEditing] = useState<{ readonly row: Row; readonly cell: Cell } | null>(null)
  const columns = view.markTable[0]?.cells.map((cell) => cell.mark) ?? []
  return (
    <>
      <div className={styles.wide}>
        <Table
          caption="Marks on exercise time"
          hideCaption
          columns={[
            { title: '', says: 'Component' },
            ...columns.map((mark) => ({ title: wordOf(mark), figure: true })),
          ]}
        >
          {view.markTable.map((row) => (
            <tr key={row.component ?? 'overall'}>
              <th scope="row">{row.title}</th>
              {row.cells.map((cell) => (
                <td key={cell.mark} className={styles.cell}>
                  <button
                    type="button"
                    className={styles.time}
                    disabled={locked}
                    aria-label={`${row.title}, ${wordOf(cell.mark)}: ${cell.at === null ? 'not set' : formatClock(cell.at)}${cell.evidence ? `, ${cell.evidence}` : ''}`}
                    onClick={() => setEditing({ row, cell })}
                  >
                    <span className={styles.settable}>{cell.at === null ? '–' : formatClock(cell.at)}</span>
                    {cell.evidence && <span className={styles.evidence}>{cell.evidence}</span>}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </div>
      {editing && (
        <MarkEditor
          {...editing}
          now={view.endedAt ?? 0}
          onClose={() => setEditing(null)}
          onSave={async (command) => {
            const answer = await send(command)
            if (answer.ok) setEditing(null)
          }}
        />
      )}
    </>
  )
}

function MarkEditor({
  row,
  cell,
  now,
  onClose,
  onSave,
}: {
  readonly row: Row
  readonly cell: Cell
  /** The present on exercise time: the end. */
  readonly now: number
  readonly onClose: () => void
  readonly onSave: (command: CommandInput) => Promise<void>
}) {
  const [time, setTime] = useState(cell.at === null ? '' : formatClock(cell.at))
  const [reason, setReason] = useState('')
  const at = readLength(time)
  const correcting = cell.entry !== null
  const wrongTime =
    time !== '' && (at === null || at > now) ? `Write a time from 0:00:00 to ${formatClock(now)}.` : undefined
  const command = commandFor(row, cell, at, now, reason)
  const save = () => {
    if (command !== null && wrongTime === undefined) void onSave(command)
  }
  return (
    <Modal opened onClose={onClose} centered title={`${row.title}: ${wordOf(cell.mark)}`}>
      <form
        className={styles.editor}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextInput
          label="Exercise time"
          description="As 0:42:10; when it really happened"
          data-autofocus
          value={time}
          error={wrongTime}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        {correcting && (
          <TextInput
            label="Reason"
            description="The first value stays in the log; both are shown."
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <div className={styles.dialogFoot}>
          <Act label="Cancel" keys="Escape" inDialog inFields run={onClose} />
          <Act
            label={correcting ? 'Correct' : 'Set'}
            keys="Enter"
            primary
            submits
            inDialog
            disabled={command === null || wrongTime !== undefined}
            run={save}
          />
        </div>
      </form>
    </Modal>
  )
}

function commandFor(
  row: Row,
  cell: Cell,
  at: number | null,
  now: number,
  reason: string,
): CommandInput | null {
  if (at === null) return null
  if (cell.entry !== null)
    return reason.trim() === '' ? null : { type: 'correct', entry: cell.entry, at, reason }
  return isMark(cell.mark)
    ? { type: 'mark', mark: cell.mark, component: row.component, ago: Math.max(0, now - at) }
    : null
}

function wordOf(mark: string): string {
  return isMark(mark) ? WORDS[mark] : mark
}

function isMark(mark: string): mark is MarkName {
  return mark in WORDS
}
