import type { ObserverView } from '../../../shared/contract/seat-views.ts'
import { ClockProvider, type Monotonic } from '../../components/clock-context.tsx'
import { ScrollArea } from '../../screens/console/scroll-area.tsx'
import { Banner } from '../parts/banner.tsx'
import { Ending, RealIncident } from '../parts/ending.tsx'
import { Head } from '../parts/head.tsx'
import { Nothing, Pane } from '../parts/pane.tsx'
import { StoryTime } from '../parts/story-time.tsx'
import { StoryText } from '../parts/text.tsx'
import { Board, Duties, People } from '../parts/world.tsx'
import { Device } from '../role/room.tsx'
import { useSeat } from '../seat-context.tsx'
import styles from './observer-screen.module.css'

/** Read only: what the room may know, told over time. */
export function ObserverScreen({
  view,
  monotonic,
}: {
  readonly view: ObserverView
  readonly monotonic?: Monotonic
}) {
  const { person } = useSeat()
  return (
    <ClockProvider clock={view.clock} monotonic={monotonic}>
      <div className={styles.screen}>
        <Head
          title="Observer"
          under={[person, view.organisation].filter((word) => word !== '').join(' · ')}
          view={view}
        />
        <Banner view={view} />
        {view.realIncident ? <RealIncident /> : <Columns view={view} />}
      </div>
    </ClockProvider>
  )
}

function Columns({ view }: { readonly view: ObserverView }) {
  return (
    <main className={styles.columns}>
      <ScrollArea className={styles.column} label="What happens">
        {view.ending !== null && <Ending {...view.ending} />}
        <Timeline view={view} />
        <Pane title="Where the story begins">
          <div className={styles.brief}>
            <StoryText tree={view.briefing} text="" />
          </div>
        </Pane>
      </ScrollArea>
      <ScrollArea className={styles.column} label="The state of things">
        <Board components={view.components} />
        <Duties duties={view.obligations} />
        <People people={view.people} />
        <Device />
      </ScrollArea>
    </main>
  )
}

/** Decisions and what became public, newest first. */
function Timeline({ view }: { readonly view: ObserverView }) {
  const told = [
    ...view.decisions.map((decision) => ({ at: decision.at, key: decision.id, decision, feed: null })),
    ...view.feed.map((feed) => ({ at: feed.at, key: `${feed.at} ${feed.text}`, decision: null, feed })),
  ].toSorted((a, b) => b.at - a.at)
  return (
    <Pane title="What happened, newest first">
      {told.length === 0 && (
        <Nothing>Nothing has happened yet. Decisions and what becomes public will stand here.</Nothing>
      )}
      <ol className={styles.timeline}>
        {told.map(({ at, key, decision, feed }) => (
          <li key={key} className={styles.event} data-decision={decision !== null || undefined}>
            <StoryTime story={view.clock.story} at={at} />
            {decision === null ? (
              <p>{feed.text}</p>
            ) : (
              <div>
                <p className="muted small">
                  {decision.roleTitle}
                  {decision.person !== '' && `, ${decision.person}`} decided: {decision.title}
                </p>
                <p className={styles.chosen}>{decision.text}</p>
                {decision.rationale !== '' && <p className="muted">{decision.rationale}</p>}
              </div>
            )}
          </li>
        ))}
      </ol>
    </Pane>
  )
}
