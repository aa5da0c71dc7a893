import styles from './probe-ticks.module.css'

/** The last runs of a probe, oldest at the left: a low tick passed, a tall one failed. */
export function ProbeTicks({ ticks }: { readonly ticks: readonly boolean[] }) {
  const failed = ticks.filter((ok) => !ok).length
  const said =
    ticks.length === 0 ? 'No run yet' : `Last ${ticks.length} runs, ${failed === 0 ? 'none' : failed} failed`
  return (
    <svg
      className={styles.ticks}
      role="img"
      aria-label={said}
      viewBox={`0 0 ${Math.max(1, ticks.length) * 4} 10`}
      style={{ aspectRatio: `${Math.max(1, ticks.length) * 4} / 10` }}
    >
      {ticks.map((ok, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the row
          key={index}
          x={index * 4}
          width={3}
          y={ok ? 6 : 0}
          height={ok ? 4 : 10}
          data-failed={!ok || undefined}
        />
      ))}
    </svg>
  )
}
