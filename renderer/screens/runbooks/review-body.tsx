import { NativeSelect, TextInput } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { FACT_WORDS } from '../../../shared/contract/runbook-facts.ts'
import type { FactView, RunbookEdit, RunbookReview } from '../../../shared/contract/runbook-library.ts'
import { Act } from '../../components/act.tsx'
import { newId } from '../../components/new-id.ts'
import { ProblemList } from '../../components/problem-list.tsx'
import { useConnection } from '../../connection.tsx'
import { count, formatMoment } from '../../format.ts'
import { useKeys } from '../../keys.tsx'
import { useTell } from '../../notices.tsx'
import { go } from '../../router.ts'
import { DocumentPane } from './document-pane.tsx'
import { DraftDialog } from './draft-dialog.tsx'
import { EditDialog, type Editing } from './edit-dialog.tsx'
import { factAtLine, factGroups } from './fact-groups.ts'
import { FactList } from './fact-list.tsx'
import { FileAct } from './file-act.tsx'
import { LANGUAGES } from './languages.ts'
import { Misfits } from './misfits.tsx'
import styles from './review.module.css'
import { useImport } from './use-import.ts'
import { VersionDiff } from './version-diff.tsx'

export function ReviewBody({
  review,
  onReview,
}: {
  readonly review: RunbookReview
  readonly onReview: (review: RunbookReview) => void
}) {
  const { ask } = useConnection()
  const tell = useTell()
  const bring = useImport()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [line, setLine] = useState<number | null>(null)
  const [jump, setJump] = useState(0)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [drafting, setDrafting] = useState(false)
  const [compared, setCompared] = useState<string | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const groups = useMemo(() => factGroups(review.facts, query), [review.facts, query])
  const facts = groups.flatMap((group) => group.facts)
  const at = Math.max(
    0,
    facts.findIndex(({ key }) => key === chosen),
  )
  const fact = facts[at] ?? null
  const fields = fact === null ? [] : FACT_WORDS[fact.kind].fields

  function pick(to: FactView | undefined): void {
    if (to === undefined) return
    setChosen(to.key)
    setLine(null)
  }

  async function edit(edits: readonly RunbookEdit[]): Promise<boolean> {
    const reply = await ask({
      ask: 'edit-runbook',
      runbook: review.id,
      version: review.sha256,
      edits: [...edits],
    })
    if (reply.ok) onReview(reply.value)
    else tell({ tone: 'breached', text: reply.error.message, remedy: reply.error.remedy })
    return reply.ok
  }

  /** The next fact is at hand when this one is settled. */
  async function settle(does: 'accept' | 'remove'): Promise<void> {
    if (fact === null) return
    const next = facts[at + 1] ?? facts[at - 1]
    if (await edit([{ id: newId('edit'), do: does, anchor: fact.anchor }])) pick(next)
  }

  const lastEdit = fact?.edits.at(-1)
  useKeys([
    { keys: 'J', label: 'Next fact', run: () => pick(facts[at + 1]) },
    { keys: 'K', label: 'Previous fact', run: () => pick(facts[at - 1]) },
    { keys: 'ArrowDown', label: 'Next fact', run: () => pick(facts[at + 1]) },
    { keys: 'ArrowUp', label: 'Previous fact', run: () => pick(facts[at - 1]) },
    { keys: '/', label: 'Search the facts', run: () => search.current?.focus() },
  ])
  const marked = line !== null ? [line] : (fact?.lines ?? [])
  const addAt = line ?? fact?.line ?? 1
  const older = review.versions.filter(({ sha256 }) => sha256 !== review.sha256)
  return (
    <div className={styles.review}>
      <header className={styles.head}>
        <h1 className={styles.heading}>{review.title}</h1>
        <NativeSelect
          size="xs"
          aria-label="Version"
          value={review.sha256}
          data={review.versions.map((version) => ({
            value: version.sha256,
            label: `Version ${version.number}, ${formatMoment(version.importedAt)}`,
          }))}
          onChange={(event) =>
            go({ screen: 'runbook', runbook: review.id, version: event.currentTarget.value })
          }
        />
        {older.length > 0 && (
          <Act
            label={compared === null ? 'Compare' : 'Document'}
            keys="C"
            run={() => setCompared(compared === null ? (before(review) ?? null) : null)}
          />
        )}
        <span className={styles.meta}>
          {LANGUAGES[review.language]} · {count(review.lines, 'line')} ·{' '}
          {usesWords(review.uses.map(({ title }) => title))}
        </span>
      </header>
      {compared === null ? (
        <DocumentPane
          tree={review.tree}
          marked={marked}
          jump={jump}
          onLine={(to) => {
            setLine(to)
            const there = factAtLine(review.facts, to)
            if (there !== null) setChosen(there.key)
          }}
        />
      ) : (
        <VersionDiff
          runbook={review.id}
          versions={review.versions}
          from={compared}
          to={review.sha256}
          onFrom={setCompared}
        />
      )}
      <section className={styles.understood} aria-label="Facts">
        <div className={styles.search}>
          <TextInput
            ref={search}
            size="xs"
            aria-label="Search the facts"
            placeholder="Search the facts  /"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur()
            }}
          />
        </div>
        <div className={styles.scroll}>
          {query === '' && (
            <Misfits
              misfits={review.misfits}
              onDrop={(id) => void edit([{ id: newId('edit'), do: 'undo', edit: id }])}
            />
          )}
          {query === '' && review.problems.length > 0 && (
            <div className={styles.problems}>
              <ProblemList problems={review.problems} title="Could not be read" />
            </div>
          )}
          {facts.length === 0 ? (
            <p className={styles.nothing}>
              {query === ''
                ? 'Nothing was understood. Choose a line of the document and add what it says with N, or make a list the steps of a procedure with M.'
                : 'No fact has these words.'}
            </p>
          ) : (
            <FactList
              groups={groups}
              picked={fact?.key ?? null}
              onPick={(key) => pick(facts.find((one) => one.key === key))}
            />
          )}
        </div>
      </section>
      <footer className={styles.foot}>
        <Act
          label={`Show line ${fact?.line ?? ''}`}
          keys="Enter"
          primary
          disabled={fact === null}
          run={() => {
            setLine(null)
            setCompared(null)
            setJump((times) => times + 1)
          }}
        />
        <Act label="Accept" keys="A" disabled={fact?.state !== 'read'} run={() => void settle('accept')} />
        <Act
          label="Correct"
          keys="E"
          disabled={fact === null || fields.length === 0 || fact.state === 'removed'}
          run={() => fact !== null && setEditing({ what: 'correct', fact })}
        />
        <Act
          label="Remove"
          keys="X"
          disabled={fact === null || fact.state === 'removed'}
          run={() => void settle('remove')}
        />
        <Act
          label="Take back"
          keys="U"
          disabled={lastEdit === undefined}
          run={() => lastEdit !== undefined && void edit([{ id: newId('edit'), do: 'undo', edit: lastEdit }])}
        />
        <Act label="Add" keys="N" run={() => setEditing({ what: 'add', line: addAt })} />
        <Act
          label="List to steps"
          keys="M"
          says="Make the list on this line the steps of a procedure"
          run={() => setEditing({ what: 'remap', line: addAt })}
        />
        <span className={styles.space} />
        <Act label="Draft a scenario" keys="D" run={() => setDrafting(true)} />
        <FileAct label="New version" keys="I" onFile={(file) => void bring(file, review.id)} />
      </footer>
      {drafting && (
        <DraftDialog runbook={review.id} version={review.sha256} onClose={() => setDrafting(false)} />
      )}
      {editing !== null && (
        <EditDialog
          editing={editing}
          onClose={() => setEditing(null)}
          onSave={async (one) => {
            if (await edit([one])) setEditing(null)
          }}
        />
      )}
    </div>
  )
}

/** The version before the one that is shown; of the first, the one after it. */
function before({ versions, sha256 }: RunbookReview): string | undefined {
  const at = versions.findIndex((version) => version.sha256 === sha256)
  return (versions[at + 1] ?? versions[at - 1])?.sha256
}

function usesWords(titles: readonly string[]): string {
  return titles.length === 0 ? 'not used yet' : `used by ${titles.join('; ')}`
}
