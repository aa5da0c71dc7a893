import type { RunbookDriftView } from '../../../shared/contract/debrief-view.ts'
import { Act } from '../../components/act.tsx'
import { useConnection } from '../../connection.tsx'
import { count } from '../../format.ts'
import { useTell } from '../../notices.tsx'
import { saveDownload } from '../report/save-download.ts'
import styles from './debrief.module.css'

/** What the runbook's owner may take over from the way the team went, as a patch of the document. */
export function DriftList({
  exercise,
  drift,
}: {
  readonly exercise: string
  readonly drift: readonly RunbookDriftView[]
}) {
  const { ask } = useConnection()
  const tell = useTell()

  async function save(file: string): Promise<void> {
    const reply = await ask({ ask: 'export-drift', exercise, file })
    if (!reply.ok) tell({ tone: 'breached', text: reply.error.message, remedy: reply.error.remedy })
    else if ('download' in reply.value) saveDownload(reply.value, 'patch')
    else if ('path' in reply.value) tell({ tone: 'done', text: `The patch is kept as ${reply.value.path}.` })
  }

  return drift.map(({ file, title, edits }) => (
    <section key={file} aria-label={`Proposed edits of ${title}`}>
      <h2 className={styles.heading}>
        {title}: {count(edits.length, 'proposed edit')}
      </h2>
      <ul>
        {edits.map(({ what }) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <Act
        label="Save as a patch"
        says={`Save the edits of ${title} as a patch`}
        run={() => void save(file)}
      />
    </section>
  ))
}
