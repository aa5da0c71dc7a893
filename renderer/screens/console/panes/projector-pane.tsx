import { ProjectorScreen } from '../../projector/projector-screen.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import { Pane } from './pane.tsx'
import styles from './projector-pane.module.css'

const CONTENT = {
  board: 'component board',
  inject: 'inject',
  decision: 'decision',
  clock: 'clock',
  message: 'message',
  join: 'how to join',
} as const

/** The wall as the room sees it, small. */
export function ProjectorPane() {
  const { view, wide } = useConsole()
  const shown = view.projector.blackout ? 'blackout' : CONTENT[view.projector.content]
  return (
    <Pane
      title="Projector"
      name="projector"
      note={wide ? shown : ''}
      actions={
        <>
          <ActionButton id="projector" look="plain" label="Show" />
          <ActionButton id="blackout" look="plain" />
          {!wide && <ActionButton id="preview" look="plain" label="Close" />}
        </>
      }
    >
      <div className={styles.wall} inert aria-hidden="true">
        <ProjectorScreen view={view.projector} />
      </div>
      {!wide && <p className={styles.shown}>The room sees: {shown}</p>}
    </Pane>
  )
}
