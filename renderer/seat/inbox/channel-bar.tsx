import { KeyHint } from '../../components/key-hint.tsx'
import { useKeys } from '../../keys.tsx'
import { useRole } from '../role/role-context.tsx'
import styles from './channel-bar.module.css'

/** The channels of this seat with what is unread in each; 1 to 9 by key, 0 for all. */
export function ChannelBar({
  chosen,
  choose,
}: {
  readonly chosen: string | null
  readonly choose: (channel: string | null) => void
}) {
  const { view } = useRole()
  const unread = (channel: string | null) =>
    view.inbox.filter((item) => item.unread && !item.mine && (channel === null || item.channel === channel))
      .length
  const shown = [{ id: null, title: 'All' }, ...view.channels]
  useKeys(
    shown.slice(0, 10).map(({ id, title }, index) => ({
      keys: String(index),
      label: id === null ? 'All channels' : title,
      run: () => choose(id),
    })),
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and is for a form
    <div className={styles.bar} role="group" aria-label="Channels">
      {shown.map(({ id, title }, index) => (
        <button
          key={id ?? ''}
          type="button"
          className={styles.channel}
          aria-pressed={chosen === id}
          onClick={() => choose(id)}
        >
          {title}
          {unread(id) > 0 && (
            <span className={styles.count}>
              {unread(id)}
              <span className="visually-hidden"> unread</span>
            </span>
          )}
          {index < 10 && (
            <span className={styles.key}>
              <KeyHint keys={String(index)} />
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
