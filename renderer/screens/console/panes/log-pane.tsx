import { TextInput } from '@mantine/core'
import Fuse from 'fuse.js'
import { memo, type Ref, useMemo, useState } from 'react'
import { formatClock } from '../../../../shared/base/time.ts'
import type { LogEntryView } from '../../../../shared/contract/story-views.ts'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import type { ConsoleEvent } from '../console-machine.ts'
import rows from '../pane-row.module.css'
import styles from './log-pane.module.css'
import { EmptyPane, Pane } from './pane.tsx'

/** More are not shown at once; a search reaches them. */
const SHOWN = 200

/** Everything that happened, the latest first; nothing is erased, only corrected. */
export function LogPane({ search }: { readonly search: Ref<HTMLInputElement> }) {
  const { view, ui, emit, wide } = useConsole()
  const [query, setQuery] = useState('')
  const found = useMemo(() => findEntries(view.log, query), [view.log, query])
  const move = (by: number) => {
    const at = found.findIndex((entry) => entry.entry === ui.entry)
    const to = found[Math.min(found.length - 1, Math.max(0, at + by))]
    if (to !== undefined) emit({ type: 'entry', id: to.entry })
  }
  const onKey = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      event.stopPropagation()
      move(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      if (event.currentTarget instanceof HTMLElement) event.currentTarget.blur()
      if (event.key === 'Escape' && !wide) emit({ type: 'pane', pane: 'queue' })
    }
  }
  return (
    <Pane
      title="Log"
      name="log"
      note={`${view.log.length} entries`}
      actions={
        <>
          <ActionButton id="correct" look="plain" />
          <ActionButton id="note" look="plain" />
          <ActionButton id="log" look="plain" label={wide ? 'Find' : 'Close'} />
        </>
      }
    >
      <div className={styles.search}>
        <TextInput
          ref={search}
          size="xs"
          aria-label="Find in the log"
          placeholder="search the log"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKey}
        />
      </div>
      <ol className={`${rows.list} ${styles.list}`} aria-label="Log entries">
        {found.slice(0, SHOWN).map((entry) => (
          <Row
            key={`${entry.seq}${entry.entry}`}
            entry={entry}
            selected={ui.entry === entry.entry}
            emit={emit}
          />
        ))}
      </ol>
      {view.log.length === 0 && <EmptyPane>What happens appears here. W writes a note.</EmptyPane>}
      {view.log.length > 0 && found.length === 0 && <EmptyPane>No entry has these words.</EmptyPane>}
      {found.length > SHOWN && (
        <EmptyPane>
          {SHOWN} of {found.length}; search to find the others.
        </EmptyPane>
      )}
    </Pane>
  )
}

interface RowProps {
  readonly entry: LogEntryView
  readonly selected: boolean
  readonly emit: (event: ConsoleEvent) => void
}

/** The whole log comes anew with every entry, but an entry only changes when it is undone or corrected. */
function isSameRow(left: RowProps, right: RowProps): boolean {
  return (
    left.selected === right.selected &&
    left.entry.entry === right.entry.entry &&
    left.entry.undone === right.entry.undone &&
    left.entry.corrected?.reason === right.entry.corrected?.reason &&
    left.entry.corrected?.text === right.entry.corrected?.text &&
    left.entry.corrected?.newAt === right.entry.corrected?.newAt
  )
}

const Row = memo(function Row({ entry, selected, emit }: RowProps) {
  return (
    <li>
      <button
        type="button"
        className={`${rows.row} ${styles.row}`}
        aria-pressed={selected}
        data-undone={entry.undone || undefined}
        onClick={() => emit({ type: 'entry', id: selected ? null : entry.entry })}
      >
        <span className={styles.time} data-tone={entry.tone}>
          {formatClock(entry.statedAt)}
        </span>
        <span className={styles.text}>
          {entry.undone && <span className={styles.flag}>undone </span>}
          <span className={styles.words}>{entry.text}</span>
          {entry.corrected !== null && (
            <span className={styles.flag}>
              {' '}
              corrected{entry.corrected.newAt === null ? '' : ` to ${formatClock(entry.corrected.newAt)}`}
              {entry.corrected.text === null ? '' : `: ${entry.corrected.text}`} ({entry.corrected.reason})
            </span>
          )}
          {entry.statedAt !== entry.at && (
            <span className={styles.flag}> written at {formatClock(entry.at)}</span>
          )}
          {selected && (
            <span className={styles.flag}>
              {' '}
              {entry.kind}, {entry.who}
            </span>
          )}
        </span>
      </button>
    </li>
  )
}, isSameRow)

function findEntries(log: readonly LogEntryView[], query: string): readonly LogEntryView[] {
  const newest = log.toReversed()
  if (query.trim() === '') return newest
  const fuse = new Fuse(newest, { keys: ['text', 'who', 'kind'], threshold: 0.3, ignoreLocation: true })
  const hits = new Set(fuse.search(query).map(({ item }) => item))
  return newest.filter((entry) => hits.has(entry))
}
