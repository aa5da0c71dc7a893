import { NativeSelect } from '@mantine/core'
import type { RunbookVersion, StepChange } from '../../../shared/contract/runbook-library.ts'
import { Busy, Empty, Failed } from '../../components/empty.tsx'
import { Figure, Table } from '../../components/table.tsx'
import { useAsk } from '../../connection.tsx'
import { count } from '../../format.ts'
import styles from './review.module.css'

const ORDER = ['added', 'removed', 'changed', 'moved'] as const
const TITLES: Readonly<Record<StepChange['kind'], string>> = {
  added: 'Added steps',
  removed: 'Removed steps',
  changed: 'Changed steps',
  moved: 'Moved steps',
}

/** What became of the steps from one version to another. */
export function VersionDiff({
  runbook,
  versions,
  from,
  to,
  onFrom,
}: {
  readonly runbook: string
  readonly versions: readonly RunbookVersion[]
  readonly from: string
  readonly to: string
  readonly onFrom: (sha256: string) => void
}) {
  const { state } = useAsk({ ask: 'runbook-diff', runbook, from, to })
  const numberOf = (sha256: string) => versions.find((one) => one.sha256 === sha256)?.number ?? 0
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1)
    <section aria-label="Changed steps" className={styles.document} data-scrolls data-plain tabIndex={0}>
      <div className={styles.compare}>
        <h2>
          From version {numberOf(from)} to version {numberOf(to)}
        </h2>
        {versions.length > 2 && (
          <NativeSelect
            size="xs"
            aria-label="Compare with"
            value={from}
            data={versions
              .filter(({ sha256 }) => sha256 !== to)
              .map(({ sha256, number }) => ({ value: sha256, label: `version ${number}` }))}
            onChange={(event) => onFrom(event.currentTarget.value)}
          />
        )}
      </div>
      {state.kind === 'busy' ? (
        <Busy what="Comparing" />
      ) : state.kind === 'failed' ? (
        <Failed {...state.failure} />
      ) : state.value.steps.length === 0 ? (
        <Empty title="The steps are the same" within>
          What changed between these versions is no step of a procedure.
        </Empty>
      ) : (
        ORDER.map((kind) => {
          const changes = state.value.steps.filter((change) => change.kind === kind)
          return changes.length === 0 ? null : (
            <Table
              key={kind}
              caption={`${TITLES[kind]}: ${count(changes.length, 'step')}`}
              columns={[
                { title: 'Line before', figure: true },
                { title: 'Line now', figure: true },
                { title: 'Step' },
              ]}
            >
              {changes.map((change) => (
                <tr key={`${change.before?.ref ?? ''} ${change.after?.ref ?? ''}`}>
                  <Figure>{change.before?.line ?? '–'}</Figure>
                  <Figure>{change.after?.line ?? '–'}</Figure>
                  <td>
                    <StepWords change={change} />
                    <div className="muted small">{change.procedure}</div>
                  </td>
                </tr>
              ))}
            </Table>
          )
        })
      )}
    </section>
  )
}

function StepWords({ change: { kind, before, after, text } }: { readonly change: StepChange }) {
  if (kind !== 'changed' || before === null || after === null || before.text === after.text)
    return <>{text}</>
  return (
    <>
      <del>{before.text}</del> <ins>{after.text}</ins>
    </>
  )
}
