import { Modal, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DebriefView } from '../../../shared/contract/debrief-view.ts'
import { Act } from '../../components/act.tsx'
import { newId } from '../../components/new-id.ts'
import styles from './debrief.module.css'
import type { PartProps } from './part-props.ts'

export type Finding = DebriefView['findings'][number]

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const

export function newFinding(): Finding {
  return { id: newId('finding'), title: '', kind: 'issue', severity: 'medium', detail: '', ref: null }
}

export function FindingEditor({
  finding,
  send,
  onClose,
}: {
  readonly finding: Finding
  readonly send: PartProps['send']
  readonly onClose: () => void
}) {
  const [draft, setDraft] = useState(finding)
  const fits = draft.title.trim() !== ''
  const save = async () => {
    if (!fits) return
    const { id, title, kind, severity, detail, ref } = draft
    const answer = await send({ type: 'put-finding', finding: id, title, kind, severity, detail, ref })
    if (answer.ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      centered
      size="lg"
      title={finding.title === '' ? 'New finding' : 'Finding'}
    >
      <form
        className={styles.editor}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          label="What was found"
          data-autofocus
          required
          value={draft.title}
          onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
        />
        <div className={styles.pair}>
          <SegmentedControl
            aria-label="Kind"
            fullWidth
            value={draft.kind}
            data={[
              { value: 'issue', label: 'Issue' },
              { value: 'strength', label: 'Strength' },
            ]}
            onChange={(kind) => setDraft({ ...draft, kind: kind === 'strength' ? 'strength' : 'issue' })}
          />
          <NativeSelect
            aria-label="Severity"
            value={draft.severity}
            data={SEVERITIES.map((severity) => ({ value: severity, label: `${severity} severity` }))}
            onChange={(event) => {
              const severity = SEVERITIES.find((known) => known === event.currentTarget.value)
              if (severity) setDraft({ ...draft, severity })
            }}
          />
        </div>
        <Textarea
          label="Detail"
          minRows={4}
          value={draft.detail}
          onChange={(event) => setDraft({ ...draft, detail: event.currentTarget.value })}
        />
        <div className={styles.dialogFoot}>
          <Act label="Cancel" keys="Escape" inDialog inFields run={onClose} />
          <Act label="Save" keys="Ctrl+Enter" primary inDialog disabled={!fits} run={() => void save()} />
        </div>
      </form>
    </Modal>
  )
}
