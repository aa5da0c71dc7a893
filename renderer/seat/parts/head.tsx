import type { ReactNode } from 'react'
import type { SeatClockView } from '../../../shared/contract/seat-views.ts'
import { ElapsedDigits, StoryDigits } from '../../components/clock-digits.tsx'
import { useSeat } from '../seat-context.tsx'
import styles from './head.module.css'
import { HelpSheet } from './help-sheet.tsx'
import { Bell, Flash } from './marks.tsx'

export interface Switches {
  readonly sound: boolean
  readonly setSound: (on: boolean) => void
  readonly flash: boolean
  readonly setFlash: (on: boolean) => void
}

interface Shown {
  readonly clock: SeatClockView
  readonly phase: 'briefing' | 'running' | 'paused' | 'ended' | 'closed'
}

const PHASES: Readonly<Record<Shown['phase'], string>> = {
  briefing: 'not started',
  running: '',
  paused: 'paused',
  ended: 'ended',
  closed: 'closed',
}

/** Who sits here, and what time it is: never covered by anything. */
export function Head({
  title,
  under,
  view,
  switches,
  live = false,
}: {
  readonly title: string
  readonly under: string
  readonly view: Shown
  readonly switches?: Switches
  /** A live drill: real time, and real services may be watched. */
  readonly live?: boolean
}) {
  const { connected } = useSeat()
  const phase = view.clock.running ? '' : PHASES[view.phase]
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.under}>
          {live && <strong className={styles.live}>LIVE DRILL</strong>}
          {under}
        </p>
      </div>
      <span className={styles.exercise}>EXERCISE</span>
      <span className={styles.connection} data-lost={!connected || undefined}>
        <span className={styles.dot} aria-hidden="true" />
        {connected ? 'connected' : 'no connection'}
      </span>
      <div className={styles.clocks} role="timer" aria-label="Clock of the story, and time since the start">
        <span className={styles.story}>
          <StoryDigits story={view.clock.story} />
        </span>
        <span className={styles.elapsed} data-still={phase !== '' || undefined}>
          {phase === '' ? (
            <>
              T+ <ElapsedDigits />
            </>
          ) : (
            phase
          )}
        </span>
      </div>
      {switches !== undefined && (
        <div className={styles.switches}>
          <Switch label="Sound" on={switches.sound} set={switches.setSound}>
            <Bell on={switches.sound} />
          </Switch>
          <Switch label="Flash" on={switches.flash} set={switches.setFlash}>
            <Flash on={switches.flash} />
          </Switch>
        </div>
      )}
      <HelpSheet />
    </header>
  )
}

function Switch({
  label,
  on,
  set,
  children,
}: {
  readonly label: string
  readonly on: boolean
  readonly set: (on: boolean) => void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      title={`${label} ${on ? 'on' : 'off'}`}
      className={styles.switch}
      onClick={() => set(!on)}
    >
      {children}
      <span className={styles.word} aria-hidden="true">
        {label} {on ? 'on' : 'off'}
      </span>
    </button>
  )
}
