import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import styles from './typed-note.module.css'
import { typedText } from './typed-text.ts'

export interface TypedNoteProps {
  readonly view: FacilitatorView
  readonly point: string
  readonly role: string
}

/** What a seat has chosen and written at a question and not sent. */
export function TypedNote({ view, point, role }: TypedNoteProps) {
  const typed = view.typed.find((one) => one.point === point && one.role === role)
  if (typed === undefined) return null
  return (
    <p className={styles.note} dir="auto">
      <span className={styles.mark}>not sent yet</span> {typedText(view, typed)}
    </p>
  )
}
