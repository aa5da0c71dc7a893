import { Act } from '../../components/act.tsx'
import { ProblemList } from '../../components/problem-list.tsx'
import { problemsIn } from '../../components/problems-in.ts'
import styles from './report.module.css'
import type { ExportFormat, ExportState, FormatRow } from './report-formats.ts'

/** One line for each file, with what became of it. */
export function ExportList<Format extends ExportFormat>({
  title,
  formats,
  exports,
  onKeep,
}: {
  readonly title: string
  readonly formats: readonly FormatRow<Format>[]
  readonly exports: Readonly<Partial<Record<ExportFormat, ExportState>>>
  readonly onKeep: (format: Format) => void
}) {
  return (
    <section aria-labelledby="keep">
      <h1 id="keep" className={styles.title}>
        {title}
      </h1>
      <ul className={styles.formats}>
        {formats.map(({ format, label, keys, says }) => {
          const state = exports[format]
          return (
            <li key={format} className={styles.format}>
              <Act
                label={label}
                keys={keys}
                primary={format === 'pdf'}
                busy={state?.kind === 'busy'}
                run={() => onKeep(format)}
              />
              <span className="muted small">{says}</span>
              <div aria-live="polite" className={styles.outcome}>
                {state && <Outcome state={state} />}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Outcome({ state }: { readonly state: ExportState }) {
  switch (state.kind) {
    case 'busy':
      return <p className="muted">Being made…</p>
    case 'saved':
      return (
        <>
          <p>
            Saved to <span className={styles.path}>{state.where}</span>
          </p>
          {state.hint !== null && <p className={styles.hint}>{state.hint}</p>}
        </>
      )
    case 'cancelled':
      return <p className="muted">Not saved.</p>
    case 'failed':
      return (
        <div className={styles.failed}>
          <p>{state.message}</p>
          <p className="muted">{state.remedy}</p>
          <ProblemList problems={problemsIn(state.problems)} title="What was found" />
        </div>
      )
  }
}
