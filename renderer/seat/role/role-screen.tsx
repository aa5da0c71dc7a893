import { useState } from 'react'
import type { InboxItemView, RoleView } from '../../../shared/contract/seat-views.ts'
import { ClockProvider, type Monotonic } from '../../components/clock-context.tsx'
import { CallCard } from '../inbox/call-card.tsx'
import { Inbox } from '../inbox/inbox.tsx'
import { Banner } from '../parts/banner.tsx'
import { Ending, RealIncident } from '../parts/ending.tsx'
import { Head } from '../parts/head.tsx'
import { useToggle } from '../parts/toggles.ts'
import { allowSound, playSound } from '../parts/tones.ts'
import { useAlerts } from '../parts/use-alerts.ts'
import { useMedia, WALL, WIDE } from '../parts/use-wide.ts'
import { useSeat } from '../seat-context.tsx'
import { Compose } from './compose.tsx'
import { Decisions } from './decisions.tsx'
import { HandOver } from './hand-over.tsx'
import { NowColumn } from './now-column.tsx'
import { PartBar } from './part-bar.tsx'
import { type Part, RoleProvider } from './role-context.tsx'
import styles from './role-screen.module.css'
import { Room } from './room.tsx'
import { Runbook } from './runbook.tsx'
import { Tasks } from './tasks.tsx'
import { useHandOver } from './use-hand-over.ts'

/** One role's seat: what reaches it, what is asked of it, and what it can do. */
export function RoleScreen({ view, monotonic }: { readonly view: RoleView; readonly monotonic?: Monotonic }) {
  const seat = useSeat()
  const wide = useMedia(WIDE)
  const wall = useMedia(WALL)
  const handOver = useHandOver(view)
  const [part, setPart] = useState<Part>(view.phase === 'briefing' ? 'room' : 'inbox')
  const [channel, setChannel] = useState<string | null>(null)
  const [reading, read] = useState<string | null>(null)
  const [step, setStep] = useState<string | null>(null)
  const [replyTo, setReplyTo] = useState<InboxItemView | null>(null)
  const [sound, setSound] = useToggle('sound', false)
  const [flash, setFlash] = useToggle('flash', true)
  const alert = useAlerts(view, { sound, flash })
  const ringing = view.inbox.filter((item) => item.ringing)
  const switchSound = (on: boolean) => {
    setSound(on)
    if (!on) return
    allowSound()
    playSound('note')
  }
  // what is open is read or passed over: another part of the screen was asked for
  const go = (next: Part) => {
    handOver.dismiss()
    setPart(next)
  }
  const role = {
    view,
    handOver,
    part,
    go,
    wide,
    wall,
    channel,
    showChannel: (next: string | null) => {
      setChannel(next)
      read(null)
    },
    reading,
    read,
    step,
    showStep: (ref: string) => {
      setStep(ref)
      if (!wall) go('runbook')
    },
    reply: (item: InboxItemView) => {
      setReplyTo(item)
      go('write')
    },
    replyTo,
    writeNew: () => {
      setReplyTo(null)
      go('write')
    },
    send: seat.send,
  }
  return (
    <ClockProvider clock={view.clock} monotonic={monotonic}>
      <RoleProvider value={role}>
        <div
          className={styles.screen}
          data-flash={alert.flashing || undefined}
          onPointerDown={sound ? allowSound : undefined}
        >
          <Head
            title={view.role.title}
            live={view.mode === 'live'}
            under={[seat.person, view.organisation].filter((word) => word !== '').join(' · ')}
            view={view}
            switches={{ sound, setSound: switchSound, flash, setFlash }}
          />
          <Banner view={view} />
          {view.standsInFor.length > 0 && (
            <p className={styles.standin}>
              You stand in for {view.standsInFor.map(({ title }) => title).join(' and ')}, whose seat is
              empty.
            </p>
          )}
          {ringing.map((item) => (
            <CallCard key={item.id} item={item} />
          ))}
          {view.realIncident ? (
            <RealIncident />
          ) : (
            <div className={styles.body} data-part={part}>
              <PartBar />
              <main className={styles.main}>
                {view.ending !== null && <Ending {...view.ending} />}
                {handOver.isOpen ? <HandOver /> : <Current part={part} />}
              </main>
              {wall && (
                <aside className={styles.column} aria-label="Runbook column">
                  <Runbook />
                </aside>
              )}
              {wide && (
                <aside className={styles.column} aria-label="Asked of you and the state of things">
                  <NowColumn />
                </aside>
              )}
            </div>
          )}
        </div>
        <p className="visually-hidden" role="status">
          {alert.words}
        </p>
      </RoleProvider>
    </ClockProvider>
  )
}

function Current({ part }: { readonly part: Part }) {
  switch (part) {
    case 'inbox':
      return <Inbox />
    case 'decide':
      return <Decisions />
    case 'tasks':
      return <Tasks />
    case 'runbook':
      return <Runbook />
    case 'room':
      return <Room />
    case 'write':
      return <Compose />
  }
}
