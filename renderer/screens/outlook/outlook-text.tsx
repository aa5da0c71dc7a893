import type { ReactNode } from 'react'
import type { OutlookComponent, OutlookFigure, OutlookView } from '../../../shared/contract/outlook.ts'
import { Mark } from '../../components/mark.tsx'
import { Figure, Table } from '../../components/table.tsx'
import { count, formatLength, formatStory } from '../../format.ts'
import styles from './outlook.module.css'
import { RangeBar } from './range-bar.tsx'

/** Figures that were measured or are asked for, as bars; then how it can end; then what the facilitator should know. */
export function OutlookText({ view }: { readonly view: OutlookView }) {
  return (
    <article className={styles.outlook}>
      <header>
        <h1 className={styles.heading}>{view.title}</h1>
        <p className={styles.warning}>
          For the facilitator, not for the players: it tells how the story can end.
        </p>
      </header>
      {KEY}
      <FigureTable
        title="RTO: how long people can be without it"
        components={view.components}
        of={(component) => component.rto}
        plays={view.plays}
      />
      <FigureTable
        title="RPO: how much data can be lost"
        components={view.components}
        of={(component) => component.rpo}
        plays={view.plays}
      />
      <Endings view={view} />
      <Notes view={view} />
    </article>
  )
}

const KEY = (
  <p className={styles.key}>
    <span className={styles.keyRange} aria-hidden="true" /> from the best to the worst team
    <span className={styles.keyTarget} aria-hidden="true" /> target
    <span className={styles.keyBound} aria-hidden="true" /> no team can be in here
  </p>
)

function FigureTable({
  title,
  components,
  of,
  plays,
}: {
  readonly title: string
  readonly components: readonly OutlookComponent[]
  readonly of: (component: OutlookComponent) => OutlookFigure
  readonly plays: number
}) {
  const rows = components
    .map((component) => ({ component, figure: of(component) }))
    .filter(({ figure }) => figure.exercised > 0 || figure.target !== null)
  if (rows.length === 0) return null
  const end = scaleOf(rows.map(({ figure }) => figure))
  return (
    <section className={styles.part}>
      <h2 className={styles.section}>{title}</h2>
      <Table
        caption={title}
        hideCaption
        columns={[
          { title: 'Component' },
          { title: '', says: 'From the best to the worst team, drawn' },
          { title: 'Target', figure: true },
          { title: 'Soonest possible', figure: true },
          { title: 'Best', figure: true },
          { title: 'Worst', figure: true },
          { title: 'Target met' },
        ]}
      >
        {rows.map(({ component, figure }) => (
          <tr key={component.id}>
            <th scope="row">{component.title}</th>
            <td className={styles.drawn}>
              <RangeBar
                end={end}
                from={figure.best?.value ?? null}
                to={figure.worst?.value ?? figure.best?.value ?? null}
                open={figure.worst?.open}
                target={figure.target}
                bound={figure.bound}
                missed={figure.canBeMet === false}
              />
            </td>
            <Figure>{formatLength(figure.target)}</Figure>
            <Figure>{formatLength(figure.bound === 0 ? null : figure.bound)}</Figure>
            <Figure>{reached(figure.best)}</Figure>
            <Figure>{reached(figure.worst)}</Figure>
            <td>{metWords(figure, plays)}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

function metWords(figure: OutlookFigure, plays: number): ReactNode {
  if (figure.canBeMet === false) return <Mark shape="square" tone="breached" word="out of reach" />
  if (figure.exercised === 0) return <span className="muted">in no play of {plays}</span>
  if (figure.target === null) return <span className="muted">no target</span>
  const words = `${figure.met} of ${count(figure.exercised, 'team')}`
  if (figure.met === 0) return <Mark shape="half" tone="attention" word={words} />
  return <Mark shape="tick" tone="quiet" word={words} />
}

function reached(found: OutlookFigure['best']): string {
  if (found === null) return '–'
  return `${found.open ? '≥ ' : ''}${formatLength(whole(found.value))}`
}

const ENDING_MARKS = {
  recovered: { shape: 'tick', tone: 'recovered', word: 'recovered' },
  partial: { shape: 'half', tone: 'attention', word: 'partly' },
  lost: { shape: 'square', tone: 'breached', word: 'lost' },
} as const

function Endings({ view }: { readonly view: OutlookView }) {
  const end = scaleEnd([
    view.length,
    ...view.endings.flatMap(({ soonest, shortest, longest }) => [soonest, shortest?.at, longest?.at]),
  ])
  return (
    <section className={styles.part}>
      <h2 className={styles.section}>How it can end, and when</h2>
      <Table
        caption="Endings"
        hideCaption
        columns={[
          { title: 'Ending' },
          { title: '', says: 'From the shortest to the longest way, drawn' },
          { title: 'Soonest possible', figure: true },
          { title: 'Shortest', figure: true },
          { title: 'Longest', figure: true },
          { title: 'Teams', figure: true },
        ]}
      >
        {view.endings.map((ending) => (
          <tr key={ending.id}>
            <th scope="row">
              {ending.title}
              <span className={styles.under}>
                <Mark {...ENDING_MARKS[ending.kind]} />
                {ending.waitsFor.length > 0 && (
                  <span className="muted">never without an answer to “{ending.waitsFor.join('”, “')}”</span>
                )}
              </span>
            </th>
            <td className={styles.drawn}>
              <RangeBar
                end={end}
                from={ending.shortest?.at ?? null}
                to={ending.longest?.at ?? null}
                bound={ending.soonest}
              />
            </td>
            <Figure>{ending.soonest === null ? 'never' : formatStory(whole(ending.soonest))}</Figure>
            <Figure>{ending.shortest === null ? '–' : formatStory(whole(ending.shortest.at))}</Figure>
            <Figure>{ending.longest === null ? '–' : formatStory(whole(ending.longest.at))}</Figure>
            <Figure>{ending.plays}</Figure>
          </tr>
        ))}
      </Table>
      {view.withoutEnding > 0 && (
        <p>
          {view.withoutEnding} of {view.plays} teams came to no ending within {formatStory(view.length)}.
        </p>
      )}
    </section>
  )
}

/** What somebody who sets the exercise up would like to have known. */
function Notes({ view }: { readonly view: OutlookView }) {
  const idle = view.idle.map(
    ({ title, from, to }) =>
      `${title}: nothing to do from ${formatStory(from)} to ${formatStory(to)}, whatever the team does.`,
  )
  const never = view.never.map(({ what, titles }) => `${what} that came in no play: ${titles.join('; ')}.`)
  const broken = view.broken.map((text) => `A play broke off: ${text}`)
  const all = [...broken, ...idle, ...never]
  return (
    <>
      {all.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.section}>Good to know before the day</h2>
          <ul className={styles.words}>
            {all.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <h2 className={styles.section}>How far this can be trusted</h2>
        <ul className={`${styles.words} muted`}>
          {view.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** So many times the largest target a scale shows; what is worse than that runs off its edge. */
const TARGETS_SHOWN = 4

/** The right edge of a scale on which targets stay apart, however long the worst team took. */
function scaleOf(figures: readonly OutlookFigure[]): number {
  const needed = scaleEnd(
    figures.flatMap(({ target, bound, best, worst }) => [target, bound, best?.value, worst?.value]),
  )
  const target = Math.max(0, ...figures.map((figure) => figure.target ?? 0))
  return target === 0 ? needed : Math.min(needed, TARGETS_SHOWN * target)
}

/** The right edge of a scale on which all of these have room; at least a minute. */
function scaleEnd(values: readonly (number | null | undefined)[]): number {
  return Math.max(60_000, ...values.map((value) => value ?? 0)) * 1.02
}

/** To the second; bounds may lie a rounding below it. */
function whole(ms: number): number {
  return Math.round(ms / 1_000) * 1_000
}
