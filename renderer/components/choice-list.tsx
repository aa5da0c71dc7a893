import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useKeys } from '../keys.tsx'
import styles from './choice-list.module.css'

/** A list of a dialog in which one row is chosen: arrows move, and it has the focus while nothing is being typed. */
export function ChoiceList<Row>({
  label,
  one,
  rows,
  keyOf,
  chosen,
  active,
  onChoose,
  rowClass,
  empty,
  children,
}: {
  readonly label: string
  /** What a row is, for the sheet of keys: `seat`. */
  readonly one: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly chosen: string
  /** Arrows move; otherwise something is being typed. */
  readonly active: boolean
  readonly onChoose: (key: string) => void
  /** The columns of a row. */
  readonly rowClass: string | undefined
  /** Stands there while there is no row. */
  readonly empty?: ReactNode
  readonly children: (row: Row) => ReactNode
}) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = rows.findIndex((row) => keyOf(row) === chosen)
  const move = (by: 1 | -1) => {
    const to = rows[Math.min(rows.length - 1, Math.max(0, at + by))]
    if (to !== undefined) onChoose(keyOf(to))
  }
  useKeys([
    { keys: 'ArrowDown', label: `Next ${one}`, inDialog: true, disabled: !active, run: () => move(1) },
    { keys: 'ArrowUp', label: `Previous ${one}`, inDialog: true, disabled: !active, run: () => move(-1) },
  ])
  // What was typed is done: keys are for the list again.
  useEffect(() => {
    if (active) list.current?.focus({ preventScroll: true })
  }, [active])
  useEffect(() => {
    list.current?.querySelector(`[data-row="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  // A list box without an option is none.
  if (rows.length === 0)
    return (
      <div ref={list} className={styles.list} tabIndex={-1} data-autofocus>
        {empty}
      </div>
    )
  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      aria-label={label}
      aria-activedescendant={at < 0 ? undefined : `${base}${at}`}
      tabIndex={0}
      data-autofocus
    >
      {rows.map((row, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the list choose as well
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
        <div
          key={keyOf(row)}
          id={`${base}${index}`}
          data-row={keyOf(row)}
          className={`${styles.row} ${rowClass}`}
          role="option"
          aria-selected={keyOf(row) === chosen}
          onClick={() => onChoose(keyOf(row))}
        >
          {children(row)}
        </div>
      ))}
    </div>
  )
}
