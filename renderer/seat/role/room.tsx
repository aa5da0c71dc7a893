import { useState } from 'react'
import { Act } from '../../components/act.tsx'
import { ScrollArea } from '../../screens/console/scroll-area.tsx'
import { Pane } from '../parts/pane.tsx'
import { chooseScheme, chosenScheme } from '../parts/scheme.ts'
import { StoryText } from '../parts/text.tsx'
import { Board, Duties, Feed, People } from '../parts/world.tsx'
import { useSeat } from '../seat-context.tsx'
import { useRole } from './role-context.tsx'
import styles from './room.module.css'

/** My brief, the state of things, who is here, and what belongs to this device. */
export function Room() {
  const { view, wide, handOver } = useRole()
  return (
    <ScrollArea className={styles.scroll} label="The room">
      <Pane title="Your brief">
        <div className={styles.brief}>
          {view.role.description !== null && (
            <p>
              <strong>{view.role.title}.</strong> {view.role.description}
            </p>
          )}
          <StoryText tree={view.briefing} text="" />
        </div>
      </Pane>
      <div className={styles.acts}>
        <Act
          label="What is open at this seat"
          says="What is open at this seat, as for a hand-over"
          run={handOver.open}
        />
      </div>
      <People people={view.people} />
      <Duties duties={view.obligations} />
      {!wide && <Board components={view.components} probes={view.probes} />}
      <Feed feed={view.feed} story={view.clock.story} />
      <Device />
    </ScrollArea>
  )
}

/** Of this device alone: its colours, and getting up. */
export function Device() {
  const { onLeave } = useSeat()
  const [scheme, setScheme] = useState(chosenScheme)
  const other = scheme === 'dark' ? 'light' : 'dark'
  return (
    <Pane title="This device">
      <div className={styles.acts}>
        <Act
          label={`Use the ${other} colours`}
          run={() => {
            chooseScheme(other)
            setScheme(other)
          }}
        />
        <Act label="Leave this seat" run={onLeave} />
      </div>
    </Pane>
  )
}
