import { aboutCount } from '../../../shared/base/amount.ts'
import { type DurationMs, type ExerciseMs, formatClock, MINUTE } from '../../../shared/base/time.ts'
import type { DataSheetView, FigureView } from '../../../shared/contract/story-views.ts'
import { Figure, Table } from '../../components/table.tsx'
import styles from './data-sheet.module.css'
import { DataTimeline } from './data-timeline.tsx'
import { lossSentence, signedClock, WHY, type Why } from './data-words.ts'
import { FigureMark } from './figure-mark.tsx'

/** What a component's lost data is made of: one sentence to show the team, the way of the data, and the sum. */
export function DataSheet({
  sheet,
  figure,
}: {
  readonly sheet: DataSheetView
  readonly figure: FigureView | null
}) {
  const { data, target } = sheet
  return (
    <section className={styles.sheet} aria-labelledby={`data-${sheet.component}`}>
      <h2 id={`data-${sheet.component}`} className={styles.heading}>
        Lost data: {sheet.title}
        <span className={styles.point}>
          {sheet.point === null ? 'nothing was restored' : `restored from ${sheet.point.title}`}
        </span>
      </h2>
      <p className={styles.sentence}>{lossSentence(sheet)}</p>
      <DataTimeline sheet={sheet} />
      <Table
        caption={`What the lost data of ${sheet.title} is made of`}
        hideCaption
        columns={[
          { title: '', says: 'What' },
          { title: 'From', figure: true },
          { title: 'To', figure: true },
          ...(data === null ? [] : [{ title: `${capital(data.unit)}, about`, figure: true }]),
          { title: 'Lost', figure: true },
        ]}
      >
        {sheet.earlier > 0 && <Row sheet={sheet} what="Lost by an earlier restore" length={sheet.earlier} />}
        {sheet.stretches.map(({ from, to, why, lost }) => (
          <Row key={from} sheet={sheet} what={WHY[why]} why={why} from={from} to={to} length={lost} />
        ))}
        {sheet.reconciled > 0 && (
          <Row
            sheet={sheet}
            what="Won back by reconciliation"
            to={sheet.reconciliations.at(-1)?.at}
            length={-sheet.reconciled}
          />
        )}
        <tr className={styles.sum}>
          <th scope="row">
            {sheet.known ? 'Achieved RPO' : 'Lost so far'}
            {target !== null && <span className={styles.target}>target {formatClock(target)}</span>}
            {figure !== null && <FigureMark status={figure.status} />}
          </th>
          <td />
          <td />
          {data !== null && <Figure>{counted(sheet, sheet.lost)}</Figure>}
          <Figure>{formatClock(sheet.lost)}</Figure>
        </tr>
      </Table>
    </section>
  )
}

function Row({
  sheet,
  what,
  why,
  from,
  to,
  length,
}: {
  readonly sheet: DataSheetView
  readonly what: string
  readonly why?: Why
  readonly from?: ExerciseMs
  readonly to?: ExerciseMs
  readonly length: DurationMs
}) {
  return (
    <tr>
      <th scope="row">
        <span className={styles.what}>
          {why === undefined ? null : <span className={styles.swatch} data-why={why} aria-hidden="true" />}
          {what}
        </span>
      </th>
      <Figure>{from === undefined ? '' : signedClock(from)}</Figure>
      <Figure>{to === undefined ? '' : signedClock(to)}</Figure>
      {sheet.data !== null && <Figure>{counted(sheet, length)}</Figure>}
      <Figure>{signedClock(length)}</Figure>
    </tr>
  )
}

function counted({ data }: DataSheetView, length: DurationMs): string {
  if (data === null) return ''
  return `${length < 0 ? '\u2212' : ''}${aboutCount((Math.abs(length) / MINUTE) * data.perMinute)}`
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
