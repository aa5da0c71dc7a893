import { Checkbox, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatClock } from '../../../shared/base/time.ts'
import type { RunbookView } from '../../../shared/contract/story-views.ts'
import { Act } from '../../components/act.tsx'
import { readLength } from '../../format.ts'
import styles from './debrief.module.css'

export type Step = RunbookView['procedures'][number]['steps'][number]
export type StepStatus = Step['status']

const TITLES: Readonly<Record<StepStatus, string>> = {
  done: 'When was it done?',
  'not-applicable': 'Why did it not apply?',
  deviated: 'How and why was it done otherwise?',
  open: 'It was not done',
}

export interface StepTold {
  readonly reason: string
  readonly justified: boolean
  /** Exercise ms before the end. */
  readonly ago: number
}

/** When a step was really done, and for what departs from the runbook, why. */
export function StepEditor({
  step,
  status,
  now,
  onClose,
  onSave,
}: {
  readonly step: Step
  readonly status: StepStatus
  /** The present on exercise time: the end. */
  readonly now: number
  readonly onClose: () => void
  readonly onSave: (told: StepTold) => Promise<void>
}) {
  const [time, setTime] = useState(formatClock(step.statedAt ?? now))
  const [reason, setReason] = useState('')
  const [justified, setJustified] = useState(status === 'not-applicable')
  const departs = status === 'deviated' || status === 'not-applicable'
  const at = readLength(time)
  // The clock shows whole seconds; the end itself may lie within one.
  const ago = at === null || at > now ? null : Math.max(0, now - at)
  const fits = ago !== null && (!departs || reason.trim() !== '')
  const save = () => {
    if (fits) void onSave({ reason, justified: departs && justified, ago })
  }
  return (
    <Modal opened onClose={onClose} centered title={TITLES[status]}>
      <form
        className={styles.editor}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p className="muted">{step.text}</p>
        {departs && (
          <TextInput
            label="Reason"
            data-autofocus
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <TextInput
          label="Exercise time"
          description="As 0:42:10; when it really happened"
          data-autofocus={departs ? undefined : true}
          value={time}
          error={ago === null ? `Write a time from 0:00:00 to ${formatClock(now)}.` : undefined}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        {departs && (
          <Checkbox
            label="Justified: leave it out of adherence"
            checked={justified}
            onChange={(event) => setJustified(event.currentTarget.checked)}
          />
        )}
        <div className={styles.dialogFoot}>
          <Act label="Cancel" keys="Escape" inDialog inFields run={onClose} />
          <Act label="Save" keys="Enter" primary submits inDialog disabled={!fits} run={save} />
        </div>
      </form>
    </Modal>
  )
}
