import type { DataSheetView } from '../../../shared/contract/story-views.ts'
import styles from './data-sheet.module.css'
import { momentsOf, signedClock } from './data-words.ts'
import { placeLabels } from './label-rows.ts'

/** The least width that the axis has on a screen of 1280 px; on a wider one the labels only get more room. */
const WIDTH = 900
/** A letter of 13 px in Inter, px. */
const LETTER = 7
const ROW = 20

/** The data's way on one axis: what was written and is lost, cut by why, between the moments that made it so. */
export function DataTimeline({ sheet }: { readonly sheet: DataSheetView }) {
  const moments = momentsOf(sheet)
  const from = moments[0]?.at ?? 0
  const length = Math.max(1, (moments.at(-1)?.at ?? 0) - from)
  const share = (at: number) => (at - from) / length
  const placed = placeLabels(
    moments.map(({ at, title }) => ({
      at: share(at) * WIDTH,
      width: (title.length + signedClock(at).length + 1) * LETTER + 8,
    })),
    WIDTH,
  )
  const rows = 1 + Math.max(0, ...placed.map(({ row }) => row))
  return (
    <div className={styles.timeline} aria-hidden="true" style={{ paddingTop: rows * ROW + 4 }}>
      <div className={styles.way}>
        {sheet.stretches.map((stretch) => (
          <span
            key={stretch.from}
            className={styles.swatch}
            data-why={stretch.why}
            style={{
              left: percent(share(stretch.from)),
              width: percent(share(stretch.to) - share(stretch.from)),
            }}
          />
        ))}
        {moments.map(({ at, title }, index) => {
          const { row = 0, before = false } = placed[index] ?? {}
          return (
            <span
              key={at}
              className={styles.moment}
              data-before={before || undefined}
              style={{ left: percent(share(at)), top: -(row + 1) * ROW - 4 }}
            >
              <span className={styles.label}>
                {title} <span className={styles.clock}>{signedClock(at)}</span>
              </span>
            </span>
          )
        })}
      </div>
    </div>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
