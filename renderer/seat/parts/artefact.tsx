import { lazy, Suspense } from 'react'
import type { ArtefactView as Shown } from '../../../shared/contract/story-views.ts'

const ArtefactView = lazy(async () => ({
  default: (await import('../../components/artefact-view.tsx')).ArtefactView,
}))

/** What hangs on a message; fetched with the first one. */
export function Artefact({ artefact }: { readonly artefact: Shown }) {
  return (
    <Suspense fallback={<p className="muted">{artefact.title}…</p>}>
      <ArtefactView artefact={artefact} />
    </Suspense>
  )
}
