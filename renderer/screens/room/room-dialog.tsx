import { useMachine } from '@xstate/react'
import { useEffect } from 'react'
import { fromPromise } from 'xstate'
import type { CommandInput, Refusal } from '../../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import type { RoomView } from '../../../shared/contract/room.ts'
import { Act } from '../../components/act.tsx'
import foot from '../../components/dialog-foot.module.css'
import { type Ask, type SendCommand, useConnection } from '../../connection.tsx'
import { useKeys } from '../../keys.tsx'
import { ConsoleModal } from '../console/console-modal.tsx'
import { RoomAccess } from './room-access.tsx'
import styles from './room-dialog.module.css'
import type { RoomJob } from './room-jobs.ts'
import { dismiss, presence } from './room-jobs.ts'
import { roomMachine } from './room-machine.ts'
import { QuestionLine } from './room-question.tsx'
import { type RoomRow, roomRows, roomSign } from './room-rows.ts'
import { RoomSeats } from './room-seats.tsx'

export interface RoomDialogProps {
  readonly exercise: string
  readonly roles: FacilitatorView['roles']
  readonly room: RoomView | null
  readonly send: SendCommand
  readonly onClose: () => void
  /** Puts address, code and QR code on the wall. */
  readonly onProject?: () => void
  /** Looks over the shoulder of a role. */
  readonly onShoulder?: (role: string) => void
}

/** The room: how it is joined, who is there with which device, and what can be done about them. */
export function RoomDialog(props: RoomDialogProps) {
  return (
    <ConsoleModal opened title="Room" size={1160} onClose={props.onClose} keepsEscape>
      <Room {...props} />
    </ConsoleModal>
  )
}

function Room({ exercise, roles, room, send, onClose, onProject, onShoulder }: RoomDialogProps) {
  const { ask } = useConnection()
  const [state, tell] = useMachine(
    roomMachine.provide({
      actors: {
        work: fromPromise(({ input }: { input: { readonly jobs: readonly RoomJob[] } }) =>
          inOrder(input.jobs, ask, send),
        ),
      },
    }),
  )
  const { question, refusal } = state.context
  const rows = roomRows(roles, room)
  const row = rows.find(({ key }) => key === state.context.row) ?? rows[0]
  const looking = state.matches('looking')
  const busy = state.matches('working')
  const left = state.matches('left')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it was left
  useEffect(() => {
    if (left) onClose()
  }, [left])
  const back = () => (looking ? onClose() : tell({ type: 'back' }))
  useKeys([{ keys: 'Escape', label: 'Back', inDialog: true, inFields: true, run: back }])
  const work = (...jobs: readonly RoomJob[]) => tell({ type: 'send', jobs })

  return (
    <div className={styles.room}>
      <RoomAccess
        exercise={exercise}
        room={room}
        active={looking}
        busy={busy && question === null}
        onOpen={(request) => work({ kind: 'ask', request })}
        onClose={() => tell({ type: 'question', question: { ask: 'close' } })}
        onProject={onProject}
      />
      <section className={styles.who} aria-label="Seats and devices">
        <Count roles={roles} room={room} />
        <RoomSeats
          rows={rows}
          chosen={row?.key ?? ''}
          active={looking}
          onChoose={(key) => tell({ type: 'choose', row: key })}
        />
        {refusal !== null && <Refused refusal={refusal} />}
        {question !== null ? (
          <QuestionLine
            key={question.ask}
            question={question}
            roles={roles}
            busy={busy}
            onSend={work}
            onBack={() => tell({ type: 'back' })}
          />
        ) : (
          row !== undefined && (
            <div className={foot.acts}>
              <RowActs
                row={row}
                exercise={exercise}
                active={looking}
                work={work}
                onQuestion={(ask) => tell({ type: 'question', question: { ask, row } })}
                onShoulder={onShoulder}
              />
            </div>
          )
        )}
      </section>
    </div>
  )
}

function Count({ roles, room }: Pick<RoomDialogProps, 'roles' | 'room'>) {
  const sign = roomSign(roles, room)
  return (
    <p className={styles.count}>
      <strong>
        {sign.connected} of {sign.seats}
      </strong>{' '}
      seats connected
      {sign.lost.length > 0 && `; lost: ${sign.lost.join(', ')}`}
      {sign.standing > 0 && `; ${sign.standing} without a seat`}
    </p>
  )
}

function Refused({ refusal }: { readonly refusal: Refusal }) {
  return (
    <p className={foot.refusal} role="alert">
      {refusal.message} {refusal.remedy}
    </p>
  )
}

interface RowActsProps {
  readonly row: RoomRow
  readonly exercise: string
  readonly active: boolean
  readonly work: (...jobs: readonly RoomJob[]) => void
  readonly onQuestion: (ask: 'reseat' | 'hand-over' | 'dismiss') => void
  readonly onShoulder: ((role: string) => void) | undefined
}

/** What can be done about the chosen row; each with its key. */
function RowActs({ row, exercise, active, work, onQuestion, onShoulder }: RowActsProps) {
  const { role, device } = row
  const leave = presence(row)
  const key = { inDialog: true, disabled: !active } as const
  return (
    <>
      <Act
        {...key}
        label="Reseat…"
        keys="S"
        disabled={!active || device === null}
        run={() => onQuestion('reseat')}
      />
      <Act
        {...key}
        label="Hand over…"
        keys="H"
        says="Give the seat to another person"
        disabled={!active || (role === null && device?.place == null)}
        run={() => onQuestion('hand-over')}
      />
      <Act
        {...key}
        label={row.present === false ? 'Is back' : 'Unavailable'}
        keys="U"
        says={row.present === false ? 'Is back at the seat' : 'Unavailable: the backup steps in'}
        disabled={!active || leave === null}
        run={() => leave !== null && work(leave)}
      />
      <Act
        {...key}
        label="Send away…"
        keys="X"
        says="End the session of this device"
        disabled={!active || dismiss(row).length === 0}
        run={() => onQuestion('dismiss')}
      />
      {onShoulder !== undefined && (
        <Act
          {...key}
          label="Look over"
          keys="O"
          says="Look over the shoulder of this seat"
          disabled={!active || role === null}
          run={() => role !== null && onShoulder(role)}
        />
      )}
      <Act
        {...key}
        label="Window"
        keys="W"
        says="Open this seat in a window of this computer"
        disabled={!active || role === null}
        run={() =>
          role !== null &&
          work({
            kind: 'ask',
            request: { ask: 'open-seat', exercise, place: { kind: 'role', role }, person: '' },
          })
        }
      />
    </>
  )
}

async function inOrder(
  jobs: readonly RoomJob[],
  ask: Ask,
  send: SendCommand,
): Promise<{ readonly refusal: Refusal | null }> {
  for (const job of jobs) {
    const refusal = job.kind === 'ask' ? await asked(ask, job.request) : await sent(send, job.command)
    if (refusal !== null) return { refusal }
  }
  return { refusal: null }
}

async function asked(
  ask: Ask,
  request: Extract<RoomJob, { kind: 'ask' }>['request'],
): Promise<Refusal | null> {
  if (request.ask !== 'open-seat') {
    const reply = await ask(request)
    return reply.ok ? null : reply.error
  }
  const reply = await ask(request)
  if (!reply.ok) return reply.error
  if (!reply.value.opened) window.open(reply.value.address, '_blank')
  return null
}

async function sent(send: SendCommand, command: CommandInput): Promise<Refusal | null> {
  const answer = await send(command)
  return answer.ok ? null : answer.refusal
}
