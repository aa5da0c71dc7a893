import type { ProbeView } from '../../shared/contract/views.ts'
import { LevelMark } from './level-mark.tsx'
import { Mark } from './mark.tsx'

/** How a probe stands: up, down, or a dash as long as nothing was found. The word stands beside it. */
export function ProbeMark({ status }: Pick<ProbeView, 'status'>) {
  switch (status) {
    case 'unknown':
      return <Mark shape="dash" tone="quiet" word="" />
    case 'passing':
      return <LevelMark level="up" />
    case 'failing':
      return <LevelMark level="down" />
  }
}
