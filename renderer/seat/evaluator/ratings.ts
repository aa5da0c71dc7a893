import type { EvaluatorView } from '../../../shared/contract/seat-views.ts'
import type { Rating } from '../../../shared/contract/view-words.ts'

/** The ratings of HSEEP. */
export const RATINGS: readonly { readonly rating: Rating; readonly title: string }[] = [
  { rating: 'P', title: 'performed without challenges' },
  { rating: 'S', title: 'performed with some challenges' },
  { rating: 'M', title: 'performed with major challenges' },
  { rating: 'U', title: 'unable to be performed' },
]

/** Ids of the objectives: what nobody has rated yet first; else the pack's own order. */
export function unratedFirst(view: EvaluatorView): readonly string[] {
  const ids = view.objectives.map(({ id }) => id)
  return [...ids.filter((id) => view.unrated.includes(id)), ...ids.filter((id) => !view.unrated.includes(id))]
}

export function inOrder(view: EvaluatorView, order: readonly string[]): EvaluatorView['objectives'] {
  return view.objectives.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}
