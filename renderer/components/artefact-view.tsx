import { lazy, Suspense } from 'react'
import type { ArtefactView as Artefact } from '../../shared/contract/story-views.ts'
import styles from './artefact-view.module.css'
import { HastView } from './hast-view.tsx'

/** Charts are the heaviest part of any screen: they are fetched with the first graph. */
const GraphView = lazy(async () => ({ default: (await import('./graph-view.tsx')).GraphView }))

const LOOK: Readonly<Record<string, string>> = {
  mail: 'Mail',
  log: 'Log',
  page: 'Web page',
  document: 'Document',
}

/** A mail, log, page, document or graph of the story. Its text is shown, never interpreted. */
export function ArtefactView({
  artefact,
  large = false,
}: {
  readonly artefact: Artefact
  readonly large?: boolean
}) {
  const what = artefact.kind === 'graph' ? 'Graph' : (LOOK[artefact.look] ?? 'Document')
  return (
    <figure className={styles.figure} data-large={large || undefined}>
      <figcaption className={styles.caption}>
        {what} · {artefact.title}
      </figcaption>
      {artefact.kind === 'graph' ? (
        <Suspense fallback={<p className={styles.page}>Drawing the graph…</p>}>
          <GraphView graph={artefact} large={large} />
        </Suspense>
      ) : (
        <TextArtefact artefact={artefact} />
      )}
    </figure>
  )
}

function TextArtefact({ artefact }: { readonly artefact: Extract<Artefact, { kind: 'text' }> }) {
  if (artefact.tree !== null && artefact.look !== 'log') {
    return (
      <div className={styles.page}>
        <HastView tree={artefact.tree} />
      </div>
    )
  }
  return (
    <pre className={styles.lines} data-look={artefact.look}>
      {artefact.text}
    </pre>
  )
}
