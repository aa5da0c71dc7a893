import styles from './map-legend.module.css'
import { StateMark } from './state-mark.tsx'

const LOOKS = [
  ['current', 'now'],
  ['next', 'can come next'],
  ['past', 'was'],
  ['rest', 'not reached'],
] as const

const LINES = [
  ['taken', 'way taken'],
  ['next', 'way open'],
] as const

/** What the marks of the map mean, and where ways are drawn its lines. */
export function MapLegend({ lines = false }: { readonly lines?: boolean }) {
  return (
    <ul className={styles.legend} aria-label="What the marks mean">
      {LOOKS.map(([look, word]) => (
        <li key={look} className={styles.entry}>
          <StateMark look={look} />
          {word}
        </li>
      ))}
      {lines &&
        LINES.map(([look, word]) => (
          <li key={look} className={styles.entry}>
            <span className={styles.line} data-look={look} aria-hidden="true" />
            {word}
          </li>
        ))}
    </ul>
  )
}
