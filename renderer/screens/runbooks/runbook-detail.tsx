import type { RunbookCard } from '../../../shared/contract/runbook-library.ts'
import { Act } from '../../components/act.tsx'
import { Facts } from '../../components/facts.tsx'
import { Figure, Table } from '../../components/table.tsx'
import { count, formatMoment } from '../../format.ts'
import { go } from '../../router.ts'
import { LANGUAGES } from './languages.ts'
import styles from './runbooks.module.css'

/** A runbook: its versions, latest first, and which packs and exercises used which. */
export function RunbookDetail({ card }: { readonly card: RunbookCard }) {
  const packs = card.uses.filter(({ kind }) => kind === 'pack')
  const exercises = card.uses.filter(({ kind }) => kind === 'exercise')
  return (
    <article className={styles.detail}>
      <h1 className={styles.heading}>{card.title}</h1>
      <Facts
        of={[
          ['Understood', `${count(card.procedures, 'procedure')} with ${count(card.steps, 'step')}`],
          [
            'To look at',
            card.toLookAt === 0
              ? 'nothing: no open conflicts or doubtful readings'
              : count(card.toLookAt, 'conflict or doubtful reading', 'conflicts and doubtful readings'),
          ],
          ['Corrections', card.corrections === 0 ? 'none' : String(card.corrections)],
          ['Language', LANGUAGES[card.language]],
        ]}
      />
      <Table
        caption="Versions"
        columns={[
          { title: 'Version', figure: true },
          { title: 'File' },
          { title: 'Imported' },
          { title: 'Used by' },
          { title: '', says: 'Open' },
        ]}
      >
        {card.versions.map((version) => (
          <tr key={version.sha256}>
            <Figure>{version.number}</Figure>
            <th scope="row">{version.name}</th>
            <td className="muted">{formatMoment(version.importedAt)}</td>
            <td>
              {[
                ...packs.filter((use) => use.version === version.number).map(({ title }) => title),
                ...exercises.filter((use) => use.version === version.number).map(({ title }) => title),
              ].join('; ') || <span className="muted">nothing yet</span>}
            </td>
            <td>
              <Act
                label="Review"
                plain
                says={`Review version ${version.number}`}
                run={() => go({ screen: 'runbook', runbook: card.id, version: version.sha256 })}
              />
            </td>
          </tr>
        ))}
      </Table>
    </article>
  )
}
