import { formatClock } from '../../../shared/base/time.ts'
import { DueIn, ElapsedDigits, roomTime, StoryDate, StoryDigits } from '../../components/clock-digits.tsx'
import { ActionButton } from './action-button.tsx'
import { useConsole } from './console-context.tsx'
import { TeamSign } from './team-sign.tsx'
import styles from './top-bar.module.css'

/** The clock and what steers it. Nothing ever covers it. */
export function TopBar() {
  const { view } = useConsole()
  const { clock } = view
  return (
    <header className={styles.bar}>
      <h1 className="visually-hidden">Live console: {view.settings.title}</h1>
      <div className={styles.exercise}>
        <span className={styles.badge}>EXERCISE</span>
        <span className={styles.standing} data-phase={view.phase}>
          {standing(view)}
        </span>
      </div>
      <div className={styles.clock} role="timer" aria-label="Story clock">
        <span className={styles.digits}>
          <StoryDigits story={clock.story} />
        </span>
        <span className={styles.beside}>
          <span>
            <StoryDate story={clock.story} />
          </span>
          <span className={styles.elapsed}>
            T+ <ElapsedDigits />
          </span>
        </span>
      </div>
      <Rate />
      <div className={styles.group}>
        <div className={styles.pair}>
          <ActionButton id="pause" />
          <ActionButton id="jump" />
        </div>
        <div className={styles.pair}>
          <ActionButton id="break" look="plain" />
          <ActionButton id="end" look="plain" />
        </div>
      </div>
      <div className={styles.next}>
        <span className={styles.label}>
          {view.next === null ? 'Nothing is due' : <DueIn at={view.next.at} />}
        </span>
        <ActionButton id="next-event" label="Next" />
        <span className={styles.what} title={view.next?.what}>
          {view.next?.what ?? ''}
        </span>
      </div>
      <TeamSign />
      <Plan />
      <ActionButton id="real-incident" look="danger" />
    </header>
  )
}

function standing(view: ReturnType<typeof useConsole>['view']): string {
  switch (view.phase) {
    case 'running':
      if (view.settings.mode === 'live') return 'live drill'
      return view.settings.record === 'rehearsal' ? 'rehearsal' : 'running'
    case 'paused':
      return view.clock.pause?.kind === 'break' ? 'break' : 'paused'
    default:
      return view.phase
  }
}

function Rate() {
  const { view } = useConsole()
  const { clock } = view
  const real = clock.segment.rate
  const slowed = clock.running && clock.slowedBecause !== null && real !== clock.chosenRate
  return (
    <div className={styles.rate}>
      <div className={styles.rateRow}>
        <ActionButton id="slower" look="plain" label="" />
        <span className={styles.rateNow}>{rateText(slowed ? real : clock.chosenRate)}</span>
        <ActionButton id="faster" look="plain" label="" />
      </div>
      <span className={styles.what} title={clock.slowedBecause ?? undefined}>
        {slowed ? `slowed from ${rateText(clock.chosenRate)}` : 'rate'}
      </span>
    </div>
  )
}

function Plan() {
  const { view } = useConsole()
  const { plannedEndWall, projectedEndWall } = view.clock
  if (plannedEndWall === null) return <div className={styles.plan}>no planned end</div>
  const behind = projectedEndWall === null ? 0 : projectedEndWall - plannedEndWall
  const late = behind > 60_000
  return (
    <div className={styles.plan}>
      <span>
        planned end <span className={styles.strong}>{roomTime(plannedEndWall)}</span>
      </span>
      {view.droppable.length > 0 && late ? (
        <ActionButton id="drop" look="plain" label={`${formatClock(behind).slice(0, -3)} behind, drop`} />
      ) : (
        <span data-late={late || undefined} className={styles.ahead}>
          {projectedEndWall === null
            ? ''
            : late
              ? `${formatClock(behind).slice(0, -3)} behind`
              : behind < -60_000
                ? `${formatClock(-behind).slice(0, -3)} ahead`
                : 'on time'}
        </span>
      )}
    </div>
  )
}

/** `0.25x`, `2x` */
function rateText(rate: number): string {
  return `${rate}x`
}
