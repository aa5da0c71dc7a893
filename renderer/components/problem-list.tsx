import type { Problem } from '../../shared/base/problem.ts'
import { Mark } from './mark.tsx'
import styles from './problem-list.module.css'

/** Every problem with where it is and what to do about it (DESIGN §4.10). */
export function ProblemList({
  problems,
  title,
}: {
  readonly problems: readonly Problem[]
  readonly title: string
}) {
  if (problems.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity and never reorder
          <li key={index} className={styles.problem}>
            <div className={styles.where}>
              <Mark
                shape={problem.severity === 'error' ? 'square' : 'half'}
                tone={problem.severity === 'error' ? 'breached' : 'attention'}
                word={problem.severity}
              />
              {problem.place && <code className={styles.place}>{placeText(problem.place)}</code>}
            </div>
            <p>{problem.message}</p>
            <p className={styles.remedy}>{problem.remedy}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function placeText(place: NonNullable<Problem['place']>): string {
  const line =
    place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`
  return `${place.file}${line}${place.path === undefined ? '' : `  ${place.path}`}`
}
