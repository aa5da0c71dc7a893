import type { DebriefView } from '../../../shared/contract/debrief-view.ts'
import type { Rating } from '../../../shared/contract/view-words.ts'

export type Objective = DebriefView['objectives'][number]

/** The four ratings as HSEEP words them. */
export const RATINGS: readonly { readonly rating: Rating; readonly word: string }[] = [
  { rating: 'P', word: 'Without challenges' },
  { rating: 'S', word: 'Some challenges' },
  { rating: 'M', word: 'Major challenges' },
  { rating: 'U', word: 'Unable to perform' },
]
