import { ChoiceList } from '../../components/choice-list.tsx'
import { roomTime } from '../../components/clock-digits.tsx'
import { Mark } from '../../components/mark.tsx'
import type { RoomRow } from './room-rows.ts'
import styles from './room-seats.module.css'

export interface RoomSeatsProps {
  readonly rows: readonly RoomRow[]
  readonly chosen: string
  /** Arrows move; otherwise something is being typed. */
  readonly active: boolean
  readonly onChoose: (key: string) => void
}

/** Everybody with place, connection and device. A row keeps its place while people come and go. */
export function RoomSeats({ rows, chosen, active, onChoose }: RoomSeatsProps) {
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>Seat</span>
        <span>Person</span>
        <span>Connection</span>
        <span>Device</span>
      </div>
      <ChoiceList
        label="Seats and devices"
        one="seat"
        rows={rows}
        keyOf={(row) => row.key}
        chosen={chosen}
        active={active}
        onChoose={onChoose}
        rowClass={styles.row}
      >
        {(row) => (
          <>
            <span className={styles.cut}>{row.placeTitle}</span>
            <span className={styles.cut} data-nobody={row.person === '' || undefined}>
              {personText(row)}
            </span>
            <Standing row={row} />
            <span className={styles.device}>{row.device?.device ?? ''}</span>
          </>
        )}
      </ChoiceList>
    </>
  )
}

function personText({ person, standing, device }: RoomRow): string {
  if (person === '') return device === null ? 'nobody yet' : 'no name yet'
  return standing === 'backup' ? `${person}, backup` : person
}

/** Shape and word of a connection. */
function Standing({ row }: { readonly row: RoomRow }) {
  const { device, present } = row
  if (present === false) return <Mark shape="dash" tone="attention" word="away, the backup steps in" />
  if (device === null) return <Mark shape="dash" tone="quiet" word="no device" />
  if (!device.connected)
    return <Mark shape="square" tone="breached" word={`lost since ${roomTime(device.lastSeenAt)}`} />
  if (device.tabs > 1) return <Mark shape="half" tone="attention" word={`${device.tabs} tabs open`} />
  return <Mark shape="outline" tone="quiet" word="connected" />
}
