import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DebriefView } from '../../../shared/contract/debrief-view.ts'
import { Act } from '../../components/act.tsx'
import { Empty } from '../../components/empty.tsx'
import { newId } from '../../components/new-id.ts'
import { Table } from '../../components/table.tsx'
import styles from './debrief.module.css'
import type { PartProps } from './part-props.ts'

type Action = DebriefView['actions'][number]

/** One line for each: what, who, by when, for which finding. */
export function ActionsPart({ view, send, locked }: PartProps) {
  const uncovered = view.findings.filter(
    (finding) => finding.kind === 'issue' && !view.actions.some((action) => action.finding === finding.id),
  )
  const put = (action: Action) =>
    send({
      type: 'put-action',
      action: action.id,
      title: action.title,
      owner: action.owner,
      due: action.due,
      status: action.status,
      finding: action.finding,
    })
  return (
    <>
      <datalist id="action-owners">
        {[...new Set([view.settings.facilitator, ...view.settings.seats.map((seat) => seat.person)])].map(
          (name) => (
            <option key={name} value={name} />
          ),
        )}
      </datalist>
      {view.actions.length === 0 ? (
        <Empty within title="No action items yet">
          Write what will be done, who does it and by when. Choosing a finding first names what it mends.
        </Empty>
      ) : (
        <Table
          caption="Action items"
          hideCaption
          columns={[
            { title: 'What will be done' },
            { title: 'Owner' },
            { title: 'Due' },
            { title: 'Status' },
            { title: '', says: 'Remove' },
          ]}
        >
          {view.actions.map((action) => (
            <ActionRow
              key={action.id}
              action={action}
              finding={view.findings.find((finding) => finding.id === action.finding)?.title ?? null}
              locked={locked}
              onPut={put}
              onRemove={() => void send({ type: 'remove-action', action: action.id })}
            />
          ))}
        </Table>
      )}
      {!locked && <NewAction findings={uncovered} onPut={put} />}
    </>
  )
}

const STATUS_WORDS: Readonly<Record<Action['status'], string>> = {
  open: 'open',
  'in-progress': 'in progress',
  done: 'done',
}

function ActionRow({
  action,
  finding,
  locked,
  onPut,
  onRemove,
}: {
  readonly action: Action
  readonly finding: string | null
  readonly locked: boolean
  readonly onPut: (action: Action) => Promise<unknown>
  readonly onRemove: () => void
}) {
  const [owner, setOwner] = useState<string | null>(null)
  return (
    <tr>
      <th scope="row">
        {action.title}
        {finding !== null && <p className="muted small">mends: {finding}</p>}
      </th>
      <td>
        <TextInput
          aria-label={`Owner of ${action.title}`}
          list="action-owners"
          placeholder="nobody yet"
          disabled={locked}
          value={owner ?? action.owner}
          onChange={(event) => setOwner(event.currentTarget.value)}
          onBlur={() => {
            if (owner !== null && owner !== action.owner)
              void onPut({ ...action, owner }).then(() => setOwner(null))
          }}
        />
      </td>
      <td>
        <TextInput
          type="date"
          aria-label={`Due date of ${action.title}`}
          disabled={locked}
          value={action.due ?? ''}
          onChange={(event) => void onPut({ ...action, due: dayOf(event.currentTarget.value) })}
        />
      </td>
      <td>
        <NativeSelect
          aria-label={`Status of ${action.title}`}
          disabled={locked}
          value={action.status}
          data={Object.entries(STATUS_WORDS).map(([value, label]) => ({ value, label }))}
          onChange={(event) => {
            const { value } = event.currentTarget
            if (value === 'open' || value === 'in-progress' || value === 'done')
              void onPut({ ...action, status: value })
          }}
        />
      </td>
      <td className={styles.cell}>
        {!locked && <Act label="Remove" plain danger says={`Remove ${action.title}`} run={onRemove} />}
      </td>
    </tr>
  )
}

function NewAction({
  findings,
  onPut,
}: {
  readonly findings: DebriefView['findings']
  readonly onPut: (action: Action) => Promise<unknown>
}) {
  const [title, setTitle] = useState('')
  const [owner, setOwner] = useState('')
  const [due, setDue] = useState('')
  const [finding, setFinding] = useState('')
  const add = async () => {
    if (title.trim() === '') return
    await onPut({
      id: newId('action'),
      title,
      owner,
      due: dayOf(due),
      status: 'open',
      finding: finding === '' ? null : finding,
    })
    setTitle('')
    setFinding('')
  }
  return (
    <form
      className={styles.newAction}
      aria-label="New action item"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <h2 className={styles.heading}>New action item</h2>
      <NativeSelect
        label="For the finding"
        value={finding}
        data={[
          { value: '', label: 'none in particular' },
          ...findings.map(({ id, title: label }) => ({ value: id, label })),
        ]}
        onChange={(event) => setFinding(event.currentTarget.value)}
      />
      <TextInput
        label="What will be done"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div className={styles.pair}>
        <TextInput
          label="Owner"
          list="action-owners"
          value={owner}
          onChange={(event) => setOwner(event.currentTarget.value)}
        />
        <TextInput
          label="Due"
          type="date"
          value={due}
          onChange={(event) => setDue(event.currentTarget.value)}
        />
      </div>
      <div>
        <Act label="Add the item" keys="Ctrl+Enter" disabled={title.trim() === ''} run={() => void add()} />
      </div>
    </form>
  )
}

function dayOf(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
}
