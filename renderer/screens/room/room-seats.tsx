import { useEffect, useId, useRef } from 'react'
import { roomTime } from '../../components/clock-digits.tsx'
import { Mark } from '../../components/mark.tsx'
import { useKeys } from '../../keys.tsx'
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
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = rows.findIndex(({ key }) => key === chosen)
  const move = (by: 1 | -1) => {
    const to = rows[Math.min(rows.length - 1, Math.max(0, at + by))]
    if (to !== undefined) onChoose(to.key)
  }
  useKeys([
    { keys: 'ArrowDown', label: 'Next seat', inDialog: true, disabled: !active, run: () => move(1) },
    { keys: 'ArrowUp', label: 'Previous seat', inDialog: true, disabled: !active, run: () => move(-1) },
  ])
  // What was typed is done: keys are for the list again.
  useEffect(() => {
    if (active) list.current?.focus({ preventScroll: true })
  }, [active])
  useEffect(() => {
    list.current?.querySelector(`[data-row="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>Seat</span>
        <span>Person</span>
        <span>Connection</span>
        <span>Device</span>
      </div>
      <div
        ref={list}
        className={styles.list}
        role="listbox"
        aria-label="Seats and devices"
        aria-activedescendant={at < 0 ? undefined : `${base}${at}`}
        tabIndex={0}
        data-autofocus
      >
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the list choose as well
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
          <div
            key={row.key}
            id={`${base}${index}`}
            data-row={row.key}
            className={styles.row}
            role="option"
            aria-selected={row.key === chosen}
            onClick={() => onChoose(row.key)}
          >
            <span className={styles.cut}>{row.placeTitle}</span>
            <span className={styles.cut} data-nobody={row.person === '' || undefined}>
              {personText(row)}
            </span>
            <Standing row={row} />
            <span className={styles.device}>{row.device?.device ?? ''}</span>
          </div>
        ))}
      </div>
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
