import { useEffect, useRef, useState } from 'react'
import type { RunbookReview } from '../../../shared/contract/runbook-library.ts'
import { Act } from '../../components/act.tsx'
import { Busy, Failed } from '../../components/empty.tsx'
import { Shell } from '../../components/shell.tsx'
import { useAsk } from '../../connection.tsx'
import { ReviewBody } from './review-body.tsx'

/** A runbook as it was understood, beside the document itself. */
export function ReviewScreen({
  runbook,
  version,
}: {
  readonly runbook: string
  readonly version: string | null
}) {
  const asked = useAsk({ ask: 'runbook', runbook, version: version ?? undefined })
  const [edited, setEdited] = useState<RunbookReview | null>(null)
  const { state } = asked
  // A correction is answered with the review as it is then; another version begins anew.
  useEffect(() => {
    if (state.kind === 'answered') setEdited(null)
  }, [state])
  const shown = edited ?? (state.kind === 'answered' ? state.value : null)
  const review = useSteadyTree(shown)
  return (
    <Shell>
      {review !== null ? (
        <ReviewBody key={review.sha256} review={review} onReview={setEdited} />
      ) : state.kind === 'failed' ? (
        <Failed {...state.failure} act={<Act label="Try again" keys="Enter" primary run={asked.again} />} />
      ) : (
        <Busy what="Reading the runbook" />
      )}
    </Shell>
  )
}

/** The same version has the same document: its tree is kept as it was, so that it is not drawn again. */
function useSteadyTree(review: RunbookReview | null): RunbookReview | null {
  const kept = useRef<RunbookReview | null>(null)
  if (review === null) return null
  const steady =
    kept.current?.sha256 === review.sha256 && kept.current.tree !== review.tree
      ? { ...review, tree: kept.current.tree }
      : review
  kept.current = steady
  return steady
}
