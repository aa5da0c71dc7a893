import type { ArtefactView as Artefact } from '../../shared/contract/views.ts'
import styles from './artefact-view.module.css'
import { GraphView } from './graph-view.tsx'
import { HastView } from './hast-view.tsx'

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
        <GraphView graph={artefact} large={large} />
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
