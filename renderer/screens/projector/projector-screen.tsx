/**
 * What the room sees, for ten metres (ART, Projector). It fills its container: the console's preview is the same
 * component at another size.
 */
import type { ProjectorView } from '../../../shared/contract/views.ts'
import { ClockProvider, type Monotonic, useNow } from '../../components/clock-context.tsx'
import { Board } from './board.tsx'
import { Feed } from './feed.tsx'
import { Head } from './head.tsx'
import styles from './projector-screen.module.css'
import { ClockStage, DecisionStage, InjectStage, MessageStage } from './stages.tsx'
import { isTense } from './tense.ts'

export interface ProjectorScreenProps {
  readonly view: ProjectorView
  readonly monotonic?: Monotonic
}

export function ProjectorScreen({ view, monotonic }: ProjectorScreenProps) {
  return (
    <ClockProvider clock={view.clock} monotonic={monotonic}>
      <main className={styles.frame}>
        <Stage view={view} />
      </main>
    </ClockProvider>
  )
}

function Stage({ view }: { readonly view: ProjectorView }) {
  const tense = useNow((now) => isTense(view, now.exercise))
  if (view.realIncident) return <RealIncident />
  if (view.blackout) {
    return (
      <section className={styles.black} aria-label="Projector">
        <span className="visually-hidden">Blackout</span>
      </section>
    )
  }
  return (
    <section className={styles.stage} data-tense={tense || undefined} aria-label="Projector">
      <Head view={view} />
      <Content view={view} />
    </section>
  )
}

function Content({ view }: { readonly view: ProjectorView }) {
  if (view.content === 'inject' && view.inject !== null) return <InjectStage inject={view.inject} />
  if (view.content === 'decision' && view.decision !== null) return <DecisionStage decision={view.decision} />
  if (view.content === 'clock') return <ClockStage view={view} />
  if (view.content === 'message' && view.message !== '') return <MessageStage text={view.message} />
  return (
    <div className={styles.board}>
      <Board components={view.components} />
      <Feed feed={view.feed} />
    </div>
  )
}

function RealIncident() {
  return (
    <section className={styles.real} aria-label="Projector" role="alert">
      <p className={styles.realTitle}>REAL INCIDENT</p>
      <p className={styles.realText}>The exercise is stopped. Nothing here is played any more.</p>
    </section>
  )
}
