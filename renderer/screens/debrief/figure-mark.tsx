import type { FigureView } from '../../../shared/contract/story-views.ts'
import { Mark } from '../../components/mark.tsx'
import { FIGURE_WORDS } from '../../format.ts'

/** Whether a target was met, as shape and word. */
export function FigureMark({ status }: { readonly status: FigureView['status'] }) {
  const word = FIGURE_WORDS[status]
  if (status === 'met') return <Mark shape="tick" tone="quiet" word={word} />
  if (status === 'missed') return <Mark shape="square" tone="breached" word={word} />
  if (status === 'open') return <Mark shape="half" tone="attention" word={word} />
  return <span className="muted">{word}</span>
}
