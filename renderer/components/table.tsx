import type { ReactNode } from 'react'
import styles from './table.module.css'

export interface Column {
  readonly title: string
  /** Said to a screen reader where the title is left out. */
  readonly says?: string
  /** Figures stand right, words left. */
  readonly figure?: boolean
}

/** A plain table. `caption` names it; give `hideCaption` where a heading already says the same. */
export function Table({
  caption,
  hideCaption,
  columns,
  children,
}: {
  readonly caption: string
  readonly hideCaption?: boolean
  readonly columns: readonly Column[]
  readonly children: ReactNode
}) {
  return (
    <table className={styles.table}>
      <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, place) => (
            <th // biome-ignore lint/suspicious/noArrayIndexKey: columns never reorder, and two may have one title
              key={place}
              scope="col"
              className={column.figure ? styles.num : undefined}
            >
              {column.title === '' ? <span className="visually-hidden">{column.says}</span> : column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** A cell of figures. */
export function Figure({ children }: { readonly children: ReactNode }) {
  return <td className={styles.num}>{children}</td>
}
