import { NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import type { Place } from '../../../shared/contract/room.ts'
import { Act } from '../../components/act.tsx'
import { dismiss, handOver, type RoomJob, reseat } from './room-jobs.ts'
import type { RoomQuestion } from './room-machine.ts'
import styles from './room-question.module.css'

export interface QuestionLineProps {
  readonly question: RoomQuestion
  readonly roles: FacilitatorView['roles']
  readonly busy: boolean
  readonly onSend: (...jobs: readonly RoomJob[]) => void
  readonly onBack: () => void
}

const STANDING = 'standing'

/** One line that asks what is still missing; Enter sends it, Escape goes back. */
export function QuestionLine({ question, roles, busy, onSend, onBack }: QuestionLineProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input, button')?.focus()
  }, [])
  return (
    <form
      ref={form}
      className={styles.line}
      aria-label={title(question)}
      onSubmit={(event) => {
        event.preventDefault()
        const answers = new FormData(event.currentTarget)
        if (!busy) onSend(...jobsOf(question, text(answers, 'person'), placeOf(text(answers, 'place'))))
      }}
    >
      <p className={styles.title}>{title(question)}</p>
      <div className={styles.fields}>
        {question.ask === 'reseat' && (
          <NativeSelect
            name="place"
            aria-label="New seat"
            size="xs"
            w={260}
            data={[
              ...roles.map((role) => ({ value: `role ${role.id}`, label: role.title })),
              { value: 'evaluator', label: 'Evaluator' },
              { value: 'observer', label: 'Observer' },
              { value: 'projector', label: 'Projector' },
              { value: STANDING, label: 'no seat: chooses anew' },
            ]}
          />
        )}
        {(question.ask === 'hand-over' || question.ask === 'reseat') && (
          <TextInput
            name="person"
            aria-label="Person"
            size="xs"
            w={220}
            autoComplete="off"
            placeholder="name of the person"
            required={question.ask === 'hand-over'}
            defaultValue={question.ask === 'reseat' ? question.row.person : ''}
          />
        )}
        <Act
          label={busy ? 'Sending…' : SUBMIT[question.ask]}
          keys="Enter"
          inDialog
          primary={question.ask === 'reseat' || question.ask === 'hand-over'}
          danger={question.ask === 'dismiss' || question.ask === 'close'}
          submits
          disabled={busy}
          run={() => form.current?.requestSubmit()}
        />
        <Act label="Back" run={onBack} />
      </div>
    </form>
  )
}

const SUBMIT = {
  reseat: 'Seat there',
  'hand-over': 'Hand over',
  dismiss: 'Send away',
  close: 'Close the room',
} as const

function title(question: RoomQuestion): string {
  if (question.ask === 'close') return 'Close the room? The session of every device ends.'
  const { person, placeTitle, device } = question.row
  const who = person === '' ? (device?.device ?? 'this device') : person
  switch (question.ask) {
    case 'reseat':
      return `Seat ${who} elsewhere`
    case 'hand-over':
      return person === '' ? `Who takes ${placeTitle}?` : `${placeTitle}: from ${person} to`
    case 'dismiss':
      return `Send ${who} away? The device must join again with the code.`
  }
}

function jobsOf(question: RoomQuestion, person: string, place: Place | null): readonly RoomJob[] {
  switch (question.ask) {
    case 'reseat':
      return reseat(question.row, place, person)
    case 'hand-over':
      return handOver(question.row, person)
    case 'dismiss':
      return dismiss(question.row)
    case 'close':
      return [{ kind: 'ask', request: { ask: 'close-room' } }]
  }
}

function placeOf(value: string): Place | null {
  if (value === 'evaluator' || value === 'observer' || value === 'projector') return { kind: value }
  return value.startsWith('role ') ? { kind: 'role', role: value.slice('role '.length) } : null
}

function text(answers: FormData, name: string): string {
  const value = answers.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
