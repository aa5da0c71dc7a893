import type { ScoreLine } from '../../../shared/contract/score-view.ts'
import type { FigureView } from '../../../shared/contract/story-views.ts'
import { VerdictMark } from '../../components/mark.tsx'
import { Figure, Table } from '../../components/table.tsx'
import { formatAchieved, formatLength, formatScore } from '../../format.ts'
import { DataSheet } from './data-sheet.tsx'
import styles from './debrief.module.css'
import { FigureMark } from './figure-mark.tsx'
import type { PartProps } from './part-props.ts'

/** Verdict, figures, and every part of the score with the lines that make it (DESIGN §4.11). */
export function ResultPart({ view }: PartProps) {
  const { score } = view
  return (
    <>
      <div className={styles.result}>
        <p className={styles.big}>
          <VerdictMark verdict={score.verdict} />
        </p>
        <p className={styles.big}>
          {formatScore(score.total)}{' '}
          <span className={styles.unit}>{score.total === null ? 'no grade yet' : 'of 100'}</span>
        </p>
        <ul className={styles.because}>
          {score.verdictBecause.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      <Table
        caption="Recovery, achieved against target"
        columns={[
          { title: 'Component' },
          { title: 'Tier', figure: true },
          { title: 'RTO achieved', figure: true },
          { title: 'Target', figure: true },
          { title: '', says: 'RTO status' },
          { title: 'RPO achieved', figure: true },
          { title: 'Target', figure: true },
          { title: '', says: 'RPO status' },
        ]}
      >
        {score.components.map((component) => (
          <tr key={component.id}>
            <th scope="row">{component.title}</th>
            <Figure>{component.tier}</Figure>
            <Achieved figure={component.rto} />
            <Achieved figure={component.rpo} />
          </tr>
        ))}
        <tr className={styles.sum}>
          <th scope="row">Overall</th>
          <Figure>{''}</Figure>
          <Achieved figure={score.overall.rto} />
          <Achieved figure={score.overall.rpo} />
        </tr>
      </Table>
      {view.dataSheets.map((sheet) => (
        <DataSheet
          key={sheet.component}
          sheet={sheet}
          figure={score.components.find(({ id }) => id === sheet.component)?.rpo ?? null}
        />
      ))}
      <section>
        <h2 className={styles.heading}>Score by rubric {score.rubric}</h2>
        {score.parts.map((part) => (
          <details key={part.part} className={styles.scorePart}>
            <summary>
              <span className={styles.scoreTitle}>{part.title}</span>
              <span className="num muted">weight {part.weight} %</span>
              <span className="num">{part.score === null ? 'not present' : formatScore(part.score)}</span>
            </summary>
            {part.lines.length === 0 ? (
              <p className="muted">Nothing to measure yet.</p>
            ) : (
              <ul className={styles.lines}>
                {part.lines.map((line) => (
                  <Line key={`${line.text}${line.rule}`} line={line} />
                ))}
              </ul>
            )}
          </details>
        ))}
      </section>
      {score.calibration && (
        <p className="muted">
          Confidence, shown and not scored: stated {Math.round(score.calibration.confidence / 100)} % on
          average over {score.calibration.decisions} decisions of quality{' '}
          {Math.round(score.calibration.quality / 100)} %.
        </p>
      )}
    </>
  )
}

function Achieved({ figure }: { readonly figure: FigureView }) {
  const measured = figure.achieved !== null || figure.atLeast !== null
  return (
    <>
      <Figure>
        {formatAchieved(figure)}
        {measured && figure.evidence && <span className={styles.evidence}>{figure.evidence}</span>}
      </Figure>
      <Figure>{formatLength(figure.target)}</Figure>
      <td>
        <FigureMark status={figure.status} />
      </td>
    </>
  )
}

function Line({ line }: { readonly line: ScoreLine }) {
  return (
    <li className={styles.line}>
      <span>
        {line.text}
        <span className={styles.rule}>
          {line.rule}
          {line.step && ` · runbook ${line.step}`}
          {line.events.length > 0 && ` · log ${line.events.map((seq) => `#${seq}`).join(' ')}`}
        </span>
      </span>
      <span className="num">{formatScore(line.score)}</span>
    </li>
  )
}
