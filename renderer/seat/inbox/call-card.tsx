import { useState } from 'react'
import type { InboxItemView } from '../../../shared/contract/seat-views.ts'
import { Act } from '../../components/act.tsx'
import { useRole } from '../role/role-context.tsx'
import styles from './call-card.module.css'

/** A phone that rings, over whatever part is shown. What the caller says comes only with the answer. */
export function CallCard({ item }: { readonly item: InboxItemView }) {
  const { view, send, go, showChannel, read } = useRole()
  const [taken, setTaken] = useState(false)
  const take = (how: 'answered' | 'declined') => {
    setTaken(true)
    if (how === 'answered') {
      go('inbox')
      showChannel(null)
      read(item.id)
    }
    void send({ type: 'open-item', item: item.id, role: view.role.id, how }).then((answer) => {
      if (!answer.ok) setTaken(false)
    })
  }
  return (
    <section className={styles.card} role="alert" aria-label={`The phone rings: ${item.from}`}>
      <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" focusable="false">
        <path
          d="M6 3h4l2 5-2.5 2a11 11 0 0 0 5 5l2-2.5 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 4 5a2 2 0 0 1 2-2z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
      <div className={styles.who}>
        <p className={styles.rings}>{taken ? 'Connecting…' : 'The phone rings'}</p>
        <p className={styles.name}>{item.from}</p>
      </div>
      <div className={styles.acts}>
        <Act label="Answer" primary keys="A" disabled={taken} run={() => take('answered')} />
        <Act label="Decline" keys="X" disabled={taken} run={() => take('declined')} />
      </div>
    </section>
  )
}
