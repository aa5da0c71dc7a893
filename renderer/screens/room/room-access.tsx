import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { InterfaceView, RoomView } from '../../../shared/contract/room.ts'
import { Act } from '../../components/act.tsx'
import { roomTime } from '../../components/clock-digits.tsx'
import { KeyHint } from '../../components/key-hint.tsx'
import { useAsk } from '../../connection.tsx'
import { useKeys } from '../../keys.tsx'
import { QrCode } from './qr-code.tsx'
import styles from './room-access.module.css'
import type { RoomRequest } from './room-jobs.ts'

type Access = NonNullable<RoomView['access']>

export interface RoomAccessProps {
  readonly exercise: string
  readonly room: RoomView | null
  /** Keys are for the panel, not for something that is being typed. */
  readonly active: boolean
  readonly busy: boolean
  readonly onOpen: (request: RoomRequest) => void
  readonly onClose: () => void
  readonly onProject: (() => void) | undefined
}

/** How people come in: closed, where to open it; open, what they scan or type. */
export function RoomAccess(props: RoomAccessProps) {
  const { room, exercise } = props
  if (room === null) return <section className={styles.access} aria-label="How to join" aria-busy="true" />
  return (
    <section className={styles.access} aria-label="How to join">
      {room.access === null ? (
        <Closed {...props} />
      ) : (
        <Open {...props} access={room.access} elsewhere={room.exercise !== exercise} />
      )}
    </section>
  )
}

function Closed({ exercise, active, busy, onOpen }: RoomAccessProps) {
  const { state } = useAsk({ ask: 'interfaces' })
  const [chosen, setChosen] = useState<string | null>(null)
  const [tls, setTls] = useState(false)
  const found = state.kind === 'answered' ? inOrder(state.value) : []
  const address = chosen ?? found[0]?.address ?? ''
  useKeys([
    ...found.slice(0, 9).map((one, index) => ({
      keys: String(index + 1),
      label: `Open at ${one.address}`,
      inDialog: true,
      disabled: !active,
      run: () => setChosen(one.address),
    })),
    {
      keys: 'T',
      label: 'Encrypt with a certificate made on the spot',
      inDialog: true,
      disabled: !active,
      run: () => setTls(!tls),
    },
  ])
  return (
    <>
      <p className={styles.state}>The room is closed.</p>
      <p className={styles.hint}>
        Nobody can join from another device until you open it. Choose the network that your team is in.
      </p>
      {state.kind === 'failed' && (
        <p className={styles.warn} role="alert">
          {state.failure.message} {state.failure.remedy}
        </p>
      )}
      <div className={styles.networks} role="radiogroup" aria-label="Network">
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useSemanticElements: the row is the control, with its key
          <button
            key={one.address}
            type="button"
            role="radio"
            aria-checked={one.address === address}
            aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
            className={styles.network}
            onClick={() => setChosen(one.address)}
          >
            <span className={styles.number}>{index < 9 ? index + 1 : ''}</span>
            <span className={styles.address}>{one.address}</span>
            <span className={styles.name}>{one.loopback ? 'this computer only' : one.name}</span>
          </button>
        ))}
      </div>
      <Checkbox
        label={
          <>
            Encrypt (TLS) <KeyHint keys="T" />
          </>
        }
        description="With a certificate made on the spot: browsers warn once, and show the fingerprint to compare."
        checked={tls}
        onChange={(event) => setTls(event.currentTarget.checked)}
      />
      <div className={styles.foot}>
        <Act
          label="Open the room"
          keys="Enter"
          primary
          inDialog
          busy={busy}
          disabled={!active || address === ''}
          run={() => onOpen({ ask: 'open-room', exercise, address, tls })}
        />
      </div>
    </>
  )
}

/** The network first, this computer's own address last; IPv4 before the long ones. */
function inOrder(found: readonly InterfaceView[]): readonly InterfaceView[] {
  const rank = ({ loopback, family }: InterfaceView) => (loopback ? 2 : 0) + (family === 'IPv6' ? 1 : 0)
  return found.toSorted((left, right) => rank(left) - rank(right))
}

function Open({
  access,
  active,
  elsewhere,
  onClose,
  onProject,
}: RoomAccessProps & { readonly access: Access; readonly elsewhere: boolean }) {
  const key = { inDialog: true, disabled: !active } as const
  return (
    <>
      <div className={styles.qr}>
        <QrCode rows={access.qr} label={`QR code of ${access.address}`} />
      </div>
      <p className={styles.code}>
        <span className="visually-hidden">Room code </span>
        {access.code}
      </p>
      <p className={styles.where}>{access.address}</p>
      {elsewhere && <p className={styles.warn}>It is open for another exercise.</p>}
      {access.tls !== null && (
        <p className={styles.print}>
          <span className={styles.hint}>Certificate SHA-256</span>
          <code>{parts(access.tls.fingerprint)}</code>
        </p>
      )}
      <Attempts access={access} />
      <div className={styles.foot}>
        {onProject !== undefined && <Act {...key} label="On the wall" keys="P" run={onProject} />}
        <Act {...key} label="Close…" keys="C" says="Close the room" danger run={onClose} />
      </div>
    </>
  )
}

/** In groups that fit a line, to be read aloud and compared. */
function parts(fingerprint: string): string {
  return fingerprint.replace(/((?:[^:]+:){7}[^:]+):/g, '$1\n')
}

/** Wrong codes are for the facilitator to notice. */
function Attempts({ access }: { readonly access: Access }) {
  const { wrongCodes, lockedUntil, openedAt } = access
  return (
    <>
      <p className={styles.hint}>
        open since {roomTime(openedAt)};{' '}
        {wrongCodes === 0 ? 'no wrong codes' : `${wrongCodes} wrong ${wrongCodes === 1 ? 'code' : 'codes'}`}
      </p>
      {lockedUntil !== null && (
        <p className={styles.warn} role="alert">
          ■ Joining is locked until {roomTime(lockedUntil)}: too many wrong codes.
        </p>
      )}
    </>
  )
}
