import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { ExerciseRow } from '../../../shared/contract/library-views.ts'
import { Act } from '../../components/act.tsx'
import { Facts } from '../../components/facts.tsx'
import { ProblemList } from '../../components/problem-list.tsx'
import { formatLength, formatMoment } from '../../format.ts'
import { PHASE_WORDS } from './exercise-words.ts'
import styles from './library.module.css'

/** An exercise that was begun: where it stands. */
export function ExerciseDetail({ exercise }: { readonly exercise: ExerciseRow }) {
  return (
    <article className={styles.detail}>
      <header>
        <h1 className={styles.heading}>{exercise.title}</h1>
        <p className="muted">{exercise.packTitle}</p>
      </header>
      {exercise.interrupted && (
        <p className={styles.attention}>
          Muster stopped while this ran. It waits, paused, where it stood at {formatLength(exercise.elapsed)}.
        </p>
      )}
      <Facts
        of={[
          ['Stands at', `${formatLength(exercise.elapsed)}, ${PHASE_WORDS[exercise.phase]}`],
          ['Team', exercise.team],
          ['Set up', formatMoment(exercise.createdAt)],
          ['Last change', formatMoment(exercise.updatedAt)],
        ]}
      />
      <ProblemList problems={exercise.problems} title="Found in its log" />
    </article>
  )
}

/** Deleting a log cannot be undone, so it is asked once. */
export function DeleteExercise({
  exercise,
  onDelete,
}: {
  readonly exercise: ExerciseRow
  readonly onDelete: (exercise: string) => Promise<void>
}) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Act label="Delete" keys="Delete" run={() => setAsking(true)} />
      <Modal opened={asking} onClose={() => setAsking(false)} title={`Delete “${exercise.title}”?`} centered>
        <p>Its log is removed with every decision in it. This cannot be undone.</p>
        <div className={styles.dialogFoot}>
          <Act label="Keep it" keys="Escape" inDialog focused run={() => setAsking(false)} />
          <Act
            label="Delete for good"
            keys="D"
            inDialog
            danger
            run={() => {
              setAsking(false)
              void onDelete(exercise.id)
            }}
          />
        </div>
      </Modal>
    </>
  )
}
