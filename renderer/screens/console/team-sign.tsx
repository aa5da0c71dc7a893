import { KeyHint } from '../../components/key-hint.tsx'
import { roomSign } from '../room/room-rows.ts'
import { useConsole } from './console-context.tsx'
import { waitsForAnswer } from './message-order.ts'
import styles from './team-sign.module.css'

/** Always in the top bar: is the room open, who is connected, is somebody lost, does somebody wait for an answer? */
export function TeamSign() {
  const { view, room, actions } = useConsole()
  const { open, connected, seats, lost } = roomSign(view.roles, room)
  const waiting = view.messages.filter(waitsForAnswer).length
  const roomAction = actions.get('room')
  const messages = actions.get('messages')
  return (
    <div className={styles.sign}>
      <button
        type="button"
        className={styles.line}
        aria-keyshortcuts="Shift+R"
        title={lost.length > 0 ? `Lost: ${lost.join(', ')}` : roomAction?.says}
        onClick={roomAction?.run}
      >
        <span>
          Room{' '}
          {open || connected > 0 ? (
            <strong className={styles.strong}>
              {connected}
              <span aria-hidden="true">/</span>
              <span className="visually-hidden"> of </span>
              {seats}
              <span className="visually-hidden"> seats connected</span>
            </strong>
          ) : (
            'closed'
          )}
        </span>
        {lost.length > 0 ? (
          <strong className={styles.lost}>■ {lost.length} lost</strong>
        ) : (
          <KeyHint keys="Shift+R" />
        )}
      </button>
      <button
        type="button"
        className={styles.line}
        aria-keyshortcuts="Q"
        title={messages?.says}
        onClick={messages?.run}
      >
        {waiting > 0 ? <span className={styles.waits}>◐ {waiting} to answer</span> : <span>Messages</span>}
        <KeyHint keys="Q" />
      </button>
    </div>
  )
}
