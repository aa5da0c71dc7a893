import { useState } from 'react'
import { storyParts } from '../../../shared/base/time.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import { Act } from '../../components/act.tsx'
import { HastView } from '../../components/hast-view.tsx'
import { Shell } from '../../components/shell.tsx'
import { useRoom } from '../../connection.tsx'
import { formatLength } from '../../format.ts'
import { useSend } from '../../notices.tsx'
import { useOpenProjector } from '../../use-open-projector.ts'
import { ProbesDialog } from '../probes/probes-dialog.tsx'
import { RoomDialog } from '../room/room-dialog.tsx'
import { roomSign } from '../room/room-rows.ts'
import styles from './briefing.module.css'
import { RulesOfPlay } from './rules-of-play.tsx'

/** Read to the team before the clock starts; large enough for a shared screen. */
export function BriefingScreen({
  view,
  exercise,
}: {
  readonly view: FacilitatorView
  readonly exercise: string
}) {
  const send = useSend(exercise)
  const openProjector = useOpenProjector(exercise)
  const [starting, setStarting] = useState(false)
  const room = useRoom(exercise)
  const [roomShown, setRoomShown] = useState(false)
  const [probesShown, setProbesShown] = useState(false)
  const live = view.settings.mode === 'live'
  const sign = roomSign(view.roles, room)
  const startex = storyParts(view.clock.story, 0)

  async function start(): Promise<void> {
    setStarting(true)
    const answer = await send({ type: 'start' })
    if (!answer.ok) setStarting(false)
  }

  return (
    <Shell title={view.settings.title}>
      <div className={styles.page}>
        <div className={styles.columns}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1) */}
          <section className={styles.situation} aria-labelledby="situation" data-scrolls tabIndex={0}>
            <p className={styles.kicker}>EXERCISE · {view.organisation}</p>
            <h1 id="situation" className={styles.title}>
              {view.packTitle}
            </h1>
            <p className={styles.when}>
              The story begins {startex.weekday} {startex.date} at {startex.time.slice(0, 5)}
            </p>
            <div className={styles.text}>
              <HastView tree={view.briefing} />
            </div>
          </section>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1) */}
          <aside className={styles.aside} aria-label="Who, what for, and how" data-scrolls tabIndex={0}>
            <RulesOfPlay />
            <section>
              <h2 className={styles.heading}>Who is who</h2>
              <dl className={styles.rows}>
                {view.roles.map((role) => (
                  <div key={role.id} className={styles.row}>
                    <dt>{role.title}</dt>
                    <dd>{seatText(role.seats)}</dd>
                  </div>
                ))}
                <div className={styles.row}>
                  <dt>Facilitator</dt>
                  <dd>{view.settings.facilitator}</dd>
                </div>
                {view.settings.evaluators.length > 0 && (
                  <div className={styles.row}>
                    <dt>Evaluators</dt>
                    <dd>{view.settings.evaluators.join(', ')}</dd>
                  </div>
                )}
              </dl>
            </section>
            <section>
              <h2 className={styles.heading}>Targets to hold</h2>
              <dl className={styles.rows}>
                {view.components
                  .filter((component) => component.target !== null || component.rpoTarget !== null)
                  .map((component) => (
                    <div key={component.id} className={styles.row}>
                      <dt>{component.title}</dt>
                      <dd>
                        {component.target !== null && `back in ${formatLength(component.target)}`}
                        {component.rpoTarget !== null &&
                          `, losing at most ${formatLength(component.rpoTarget)} of data`}
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
            <section>
              <h2 className={styles.heading}>How news reaches you</h2>
              <p>
                {view.channels.map((channel) => channel.title).join(', ')}. A channel is dead while what
                carries it is down.
              </p>
            </section>
          </aside>
        </div>
        <footer className={styles.foot}>
          <Act label="Start exercise" keys="Enter" primary busy={starting} run={() => void start()} />
          <Act
            label="Open projector"
            keys="W"
            says="Open the projector on the second display"
            run={openProjector}
          />
          <Act
            label={sign.open ? `Room: ${sign.connected} of ${sign.seats} seats` : 'Open the room…'}
            keys="R"
            says="Room: who joins, and who is there"
            run={() => setRoomShown(true)}
          />
          {live && (
            <Act
              label={view.probes.length === 0 ? 'Probes…' : `Probes: ${view.probes.length}`}
              keys="U"
              says="Probes of this live drill"
              run={() => setProbesShown(true)}
            />
          )}
          <span className="muted">
            The clock stands at 0:00:00 until you start.
            {view.settings.record === 'rehearsal' && ' This is a rehearsal; it stays out of the history.'}
          </span>
        </footer>
      </div>
      {probesShown && <ProbesDialog view={view} send={send} onClose={() => setProbesShown(false)} />}
      {roomShown && (
        <RoomDialog
          exercise={exercise}
          roles={view.roles}
          room={room}
          send={send}
          onClose={() => setRoomShown(false)}
          onProject={() => void send({ type: 'project', content: 'join' })}
        />
      )}
    </Shell>
  )
}

function seatText(seats: FacilitatorView['roles'][number]['seats']): string {
  const primary = seats.filter((seat) => seat.standing === 'primary').map((seat) => seat.person)
  const backup = seats.filter((seat) => seat.standing === 'backup').map((seat) => seat.person)
  const first = primary.length === 0 ? 'nobody yet' : primary.join(', ')
  return backup.length === 0 ? first : `${first}; backup ${backup.join(', ')}`
}
