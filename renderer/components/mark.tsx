import type { Verdict } from '../../shared/contract/view-words.ts'
import styles from './mark.module.css'

type Shape = 'square' | 'half' | 'outline' | 'tick' | 'dash'
type MarkTone = 'quiet' | 'attention' | 'breached' | 'recovered'

/** A state as shape, colour and word at once, so that none of the three is needed alone. */
export function Mark({
  shape,
  tone,
  word,
}: {
  readonly shape: Shape
  readonly tone: MarkTone
  readonly word: string
}) {
  return (
    <span className={styles.mark} data-tone={tone}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <Drawing shape={shape} />
      </svg>
      <span>{word}</span>
    </span>
  )
}

const VERDICTS: Readonly<Record<Verdict, { shape: Shape; tone: MarkTone }>> = {
  PASS: { shape: 'tick', tone: 'quiet' },
  PARTIAL: { shape: 'half', tone: 'attention' },
  FAIL: { shape: 'square', tone: 'breached' },
}

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return <Mark {...VERDICTS[verdict]} word={verdict} />
}

function Drawing({ shape }: { readonly shape: Shape }) {
  if (shape === 'tick')
    return <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="2" />
  if (shape === 'dash') return <path d="M2 6h8" stroke="currentColor" strokeWidth="2" />
  return (
    <>
      <rect
        x="1"
        y="1"
        width="10"
        height="10"
        fill={shape === 'square' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {shape === 'half' && <rect x="1" y="6" width="10" height="5" fill="currentColor" />}
    </>
  )
}
