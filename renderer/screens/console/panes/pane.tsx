import { type ReactNode, useId } from 'react'
import { ScrollArea } from '../scroll-area.tsx'
import styles from './pane.module.css'

export interface PaneProps {
  readonly title: string
  /** Beside the title: a count, or what stands there. */
  readonly note?: ReactNode
  /** Buttons at the right of the head. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Below what scrolls. */
  readonly foot?: ReactNode
  readonly name?: string
}

/** A part of the console: a head, something that scrolls, maybe a foot. The page itself never scrolls. */
export function Pane({ title, note, actions, children, foot, name }: PaneProps) {
  const id = useId()
  return (
    <section className={styles.pane} aria-labelledby={id} data-pane={name}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <span className={styles.note}>{note}</span>
        {actions}
      </header>
      <ScrollArea className={styles.body} label={title}>
        {children}
      </ScrollArea>
      {foot}
    </section>
  )
}

/** Says what will appear here, and which key makes it. */
export function EmptyPane({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>
}
