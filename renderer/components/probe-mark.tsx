import type { ProbeView } from '../../shared/contract/story-views.ts'
import { LevelMark } from './level-mark.tsx'

/** How a probe stands: up, down, or a dash as long as nothing was found. The word stands beside it. */
export function ProbeMark({ status }: Pick<ProbeView, 'status'>) {
  switch (status) {
    case 'unknown':
      return (
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
          <path d="M1 6h10" stroke="var(--muted)" strokeWidth="2" />
        </svg>
      )
    case 'passing':
      return <LevelMark level="up" />
    case 'failing':
      return <LevelMark level="down" />
  }
}
