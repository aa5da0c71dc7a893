import type { FacilitatorView } from '../../../shared/contract/views.ts'
import styles from './typed-note.module.css'
import { typedText } from './typed-text.ts'

/** What seats have chosen and written at a question and not sent. @param role of one seat alone */
export function TypedNotes({
  view,
  point,
  role,
}: {
  readonly view: FacilitatorView
  readonly point: string
  readonly role?: string
}) {
  const found = view.typed.filter((one) => one.point === point && (role === undefined || one.role === role))
  if (found.length === 0) return null
  return (
    <ul className={styles.notes} aria-label="Typed and not sent yet">
      {found.map((one) => (
        <li key={one.role} className={styles.note} dir="auto">
          <span className={styles.mark}>not sent yet</span> {typedText(view, one)}
        </li>
      ))}
    </ul>
  )
}
