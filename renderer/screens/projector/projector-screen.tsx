/**
 * What the room sees, for ten metres (ART, Projector). It fills its container: the console's preview is the same
 * component at another size.
 */
import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import { ClockProvider, type Monotonic, useNow } from '../../components/clock-context.tsx'
import { Board } from './board.tsx'
import { Decided } from './decided.tsx'
import { Duties } from './duties.tsx'
import { Feed } from './feed.tsx'
import { Head } from './head.tsx'
import { JoinStage } from './join-stage.tsx'
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
  const breached = useNow((now) => isTense(view, now.exercise))
  const tense = breached || view.mood === 'tense'
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
      <Head view={view} tense={tense} />
      <Content view={view} />
    </section>
  )
}

function Content({ view }: { readonly view: ProjectorView }) {
  if (view.content === 'inject' && view.inject !== null) return <InjectStage inject={view.inject} />
  if (view.content === 'decision' && view.decision !== null) return <DecisionStage decision={view.decision} />
  if (view.content === 'clock') return <ClockStage view={view} />
  if (view.content === 'message' && view.message !== '') return <MessageStage text={view.message} />
  if (view.content === 'join') return <JoinStage join={view.join} />
  return (
    <>
      <div className={styles.board}>
        <Board components={view.components} duties={view.obligations.length > 0} probes={view.probes} />
        <div className={styles.beside}>
          <Feed feed={view.feed} short={view.decided.length > 0} />
          <Decided decided={view.decided} />
        </div>
      </div>
      <Duties duties={view.obligations} components={view.components} />
    </>
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
