import { useState } from 'react'
import type { Problem } from '../../../shared/base/problem.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'
import type { ExerciseRow, PackCard } from '../../../shared/contract/library-views.ts'
import { Act } from '../../components/act.tsx'
import { Empty, Failed } from '../../components/empty.tsx'
import { PickList } from '../../components/pick-list.tsx'
import { ProblemList } from '../../components/problem-list.tsx'
import { Split } from '../../components/split.tsx'
import { count, formatLength, formatMoment, formatStory } from '../../format.ts'
import { DeleteExercise, ExerciseDetail } from './exercise-detail.tsx'
import { NEXT_STEP, PHASE_WORDS } from './exercise-words.ts'
import styles from './library.module.css'
import { PackSummary } from './pack-summary.tsx'

export interface LibraryListProps {
  readonly packs: readonly PackCard[]
  /** All but the closed ones, newest first as the host gives them. */
  readonly exercises: readonly ExerciseRow[]
  readonly trouble: Refusal | null
  /** Settings or caches of this computer that could not be read. */
  readonly problems: readonly Problem[]
  readonly onSetup: (pack: string) => void
  readonly onGuide: (pack: string) => void
  readonly onOutlook: (pack: string) => void
  readonly onOpen: (exercise: string) => void
  readonly onDelete: (exercise: string) => Promise<void>
}

/** The list left, what is picked and its one next step right. */
export function LibraryList({
  packs,
  exercises,
  trouble,
  problems,
  onSetup,
  onGuide,
  onOutlook,
  onOpen,
  onDelete,
}: LibraryListProps) {
  const [picked, setPicked] = useState<string | null>(null)
  const playable = packs.find((card) => !isBroken(card)) ?? packs[0]
  const key = picked ?? (exercises[0] ? `exercise:${exercises[0].id}` : playable ? `pack:${playable.id}` : '')
  const exercise = exercises.find((row) => key === `exercise:${row.id}`)
  const pack = packs.find((card) => key === `pack:${card.id}`) ?? (exercise ? undefined : packs[0])
  const broken = pack !== undefined && isBroken(pack)

  function act(chosen: string): void {
    const [kind, ...rest] = chosen.split(':')
    const id = rest.join(':')
    if (kind === 'exercise') onOpen(id)
    else if (packs.some((card) => card.id === id && !isBroken(card))) onSetup(id)
  }

  return (
    <Split
      sideLabel="Exercises and scenarios"
      side={
        <>
          {problems.length > 0 && (
            <div className={styles.troubles}>
              <ProblemList problems={problems} title="Found at the start" />
            </div>
          )}
          {trouble && <Failed message={trouble.message} remedy={trouble.remedy} />}
          <PickList
            label="Exercises and scenarios"
            picked={exercise || pack ? key : ''}
            onPick={setPicked}
            onAct={act}
            groups={[
              {
                title: 'To go on with',
                items: exercises.map((row) => ({
                  key: `exercise:${row.id}`,
                  title: row.title,
                  detail: `${row.team === '' ? row.packTitle : row.team} · ${formatMoment(row.updatedAt)}`,
                  state: row.interrupted ? 'interrupted' : PHASE_WORDS[row.phase],
                  tone: row.interrupted || row.problems.length > 0 ? 'attention' : 'quiet',
                })),
              },
              {
                title: 'Scenarios',
                items: packs.map((card) => ({
                  key: `pack:${card.id}`,
                  title: card.title,
                  ...(isBroken(card)
                    ? { state: count(card.problems.length, 'problem'), tone: 'breached' as const }
                    : {
                        state: card.draft === null ? `story ${formatStory(card.length)}` : 'draft',
                        tone: 'quiet' as const,
                      }),
                  detail: [card.level, card.roles === 0 ? '' : count(card.roles, 'role'), card.organisation]
                    .filter((part) => part !== '')
                    .join(' · '),
                  under: card.room === null ? undefined : `room ${formatLength(card.room)}`,
                  about: card.exercises.length === 0 ? undefined : card.exercises.join(' · '),
                })),
              },
            ]}
          />
        </>
      }
      foot={
        exercise ? (
          <>
            <Act label={NEXT_STEP[exercise.phase]} keys="Enter" primary run={() => onOpen(exercise.id)} />
            <DeleteExercise key={exercise.id} exercise={exercise} onDelete={onDelete} />
          </>
        ) : pack ? (
          <>
            <Act label="Set up" keys="Enter" primary disabled={broken} run={() => onSetup(pack.id)} />
            {!broken && (
              <Act
                label="Facilitator’s guide"
                keys="F"
                says={`Facilitator’s guide of ${pack.title}`}
                run={() => onGuide(pack.id)}
              />
            )}
            {!broken && (
              <Act
                label="What can come of it"
                keys="C"
                says={`What can come of ${pack.title}`}
                run={() => onOutlook(pack.id)}
              />
            )}
            {broken && (
              <span className="muted">Mend the problems above first, then open this page again.</span>
            )}
          </>
        ) : undefined
      }
    >
      {exercise ? (
        <ExerciseDetail exercise={exercise} />
      ) : pack ? (
        <PackSummary key={pack.id} pack={pack} />
      ) : (
        <Empty title="No scenarios yet">
          A scenario is a folder with a scenario.yaml and its runbook. Put one into the scenarios folder, then
          open this page again.
        </Empty>
      )}
    </Split>
  )
}

/** It cannot be played until it is mended. */
function isBroken(card: PackCard): boolean {
  return card.problems.some(({ severity }) => severity === 'error')
}
