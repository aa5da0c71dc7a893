import type { PackCard, PackDetail } from '../../../shared/contract/library-views.ts'
import type { PackDraft } from '../../../shared/contract/pack-draft.ts'
import { Facts } from '../../components/facts.tsx'
import { ProblemList } from '../../components/problem-list.tsx'
import { Figure, Table } from '../../components/table.tsx'
import { useAsk } from '../../connection.tsx'
import { count, formatLength, formatStory } from '../../format.ts'
import styles from './library.module.css'

/** What a scenario is and asks for; the tables follow as soon as the host has read the pack. */
export function PackSummary({ pack }: { readonly pack: PackCard }) {
  const detail = useAsk({ ask: 'pack', pack: pack.id })
  return <PackText pack={pack} detail={detail.state.kind === 'answered' ? detail.state.value : null} />
}

export function PackText({ pack, detail }: { readonly pack: PackCard; readonly detail: PackDetail | null }) {
  return (
    <article className={styles.detail}>
      <header>
        <h1 className={styles.heading}>{pack.title}</h1>
        <p className={styles.lead}>{pack.summary}</p>
      </header>
      <ProblemList problems={pack.problems} title="Problems of this scenario" />
      {pack.length > 0 && (
        <Facts
          of={[
            ['Organisation', pack.organisation],
            ['Level', pack.level],
            ['Length', lengthWords(pack)],
            ['Exercises', pack.exercises.join(' · ')],
            ['Roles', pack.roles === 0 ? null : `${pack.roles}: ${pack.roleTitles.join(', ')}`],
            ['Story', `${count(pack.injects, 'inject')}, ${count(pack.decisions, 'decision')} to take`],
            ['Channels', pack.channels.join(', ')],
            [
              'Overall targets',
              [
                pack.rto === null ? '' : `RTO ${formatLength(pack.rto)}`,
                pack.rpo === null ? '' : `RPO ${formatLength(pack.rpo)}`,
              ]
                .filter((part) => part !== '')
                .join(', '),
            ],
            [
              'Runbook',
              detail?.runbooks.map(({ title, steps }) => `${title}, ${count(steps, 'step')}`).join('; ') ??
                null,
            ],
          ]}
        />
      )}
      {pack.draft !== null && <DraftNote draft={pack.draft} />}
      {pack.objectives.length > 0 && (
        <section>
          <h2 className={styles.section}>Objectives</h2>
          <ul className={styles.words}>
            {pack.objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </section>
      )}
      {detail && detail.roleList.length > 0 && (
        <Table caption="Who stands in for whom" columns={[{ title: 'Role' }, { title: 'Backup' }]}>
          {detail.roleList.map((role) => (
            <tr key={role.id}>
              <th scope="row">{role.title}</th>
              <td className="muted">
                {detail.roleList.find((other) => other.id === role.backup)?.title ?? '–'}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {detail && detail.componentList.length > 0 && (
        <Table
          caption="Components and their targets"
          columns={[
            { title: 'Component' },
            { title: 'Tier', figure: true },
            { title: 'RTO', figure: true },
            { title: 'RPO', figure: true },
          ]}
        >
          {detail.componentList.map((component) => (
            <tr key={component.id}>
              <th scope="row">{component.title}</th>
              <Figure>{component.tier}</Figure>
              <Figure>{formatLength(component.rto)}</Figure>
              <Figure>{formatLength(component.rpo)}</Figure>
            </tr>
          ))}
        </Table>
      )}
    </article>
  )
}

/** What a draft knows from its runbook is not listed; what it does not know is. */
function DraftNote({ draft }: { readonly draft: PackDraft }) {
  return (
    <section>
      <h2 className={styles.section}>Drafted from a runbook: go over what was guessed</h2>
      {draft.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {draft.guesses.length > 0 && (
        <Table
          caption={`Guessed: ${count(draft.guesses.length, 'value')}, marked in scenario.yaml`}
          columns={[{ title: 'Where' }, { title: 'Guess' }, { title: 'Why' }]}
        >
          {draft.guesses.map(({ path, value, why }) => (
            <tr key={path}>
              <th scope="row">{path}</th>
              <td>{value}</td>
              <td className="muted">{why}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  )
}

/** How long the story is, and how long a team sits in the room for it. */
function lengthWords({ length, room }: PackCard): string {
  const story = `${formatStory(length)} of story time`
  return room === null ? story : `${story}, about ${formatLength(room)} in the room`
}
