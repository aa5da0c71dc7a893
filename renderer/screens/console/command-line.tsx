import Fuse from 'fuse.js'
import { type Ref, useId, useMemo, useState } from 'react'
import { formatClock } from '../../../shared/base/time.ts'
import { KeyHint } from '../../components/key-hint.tsx'
import { ActionButton } from './action-button.tsx'
import styles from './command-line.module.css'
import { type ConsoleApi, useConsole } from './console-context.tsx'
import { KeysSheet } from './keys-sheet.tsx'

interface Suggestion {
  readonly id: string
  readonly kind: 'do' | 'runbook' | 'log'
  readonly text: string
  readonly key: string
  readonly run: () => void
}

/** At most so many are offered; more letters find fewer. */
const OFFERED = 9

/** The bottom line: type to find an action, a runbook step or a log entry; beside it what was last said or logged. */
export function CommandLine({ input }: { readonly input: Ref<HTMLInputElement> }) {
  const api = useConsole()
  const { view } = api
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const offered = useMemo(() => (query.trim() === '' ? [] : suggest(api, query)), [api, query])
  const leave = (element: EventTarget & HTMLElement) => {
    setQuery('')
    element.blur()
  }
  const onKey = (event: React.KeyboardEvent<HTMLInputElement>) => {
    const move: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const by = move[event.key]
    if (by !== undefined) {
      event.preventDefault()
      setAt(Math.min(offered.length - 1, Math.max(0, at + by)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      event.stopPropagation()
      const chosen = offered[at]
      if (chosen === undefined) return
      leave(event.currentTarget)
      chosen.run()
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      leave(event.currentTarget)
    }
  }
  return (
    <footer className={styles.bar}>
      <search className={styles.line}>
        <KeyHint keys=":" />
        <input
          ref={input}
          className={styles.input}
          role="combobox"
          aria-label="Command line"
          aria-expanded={offered.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={offered[at] === undefined ? undefined : `${list}${at}`}
          placeholder="find an action, step or entry"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKey}
          onBlur={() => setQuery('')}
        />
        <div
          id={list}
          role="listbox"
          aria-label="Found"
          className={styles.offered}
          hidden={offered.length === 0}
        >
          {offered.map((each, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter work in the line that owns the list
            // biome-ignore lint/a11y/useFocusableInteractive: the line has the focus
            <div
              key={each.id}
              id={`${list}${index}`}
              role="option"
              aria-selected={index === at}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setQuery('')
                each.run()
              }}
            >
              <span className={styles.kind}>{each.kind}</span>
              <span className={styles.text}>{each.text}</span>
              {each.key !== '' && <KeyHint keys={each.key} />}
            </div>
          ))}
        </div>
      </search>
      <Said />
      <nav className={styles.panes} aria-label="Panes">
        <ActionButton id="note" look="plain" />
        <ActionButton id="runbook" look="plain" />
        <ActionButton id="log" look="plain" />
        <ActionButton id="projector" look="plain" />
        <ActionButton id="blackout" look="plain" />
        <span className={styles.undo}>
          <ActionButton
            id="undo"
            look="plain"
            label={view.undo === null ? 'Undo' : `Undo ${view.undo.label}`}
          />
        </span>
        <KeysSheet />
      </nav>
    </footer>
  )
}

/** A refusal with its remedy, the host's notices, or the last thing that was logged. */
function Said() {
  const { view, ui } = useConsole()
  const last = view.log.findLast((entry) => !entry.undone)
  const notice = view.notices.at(-1)
  return (
    <div className={styles.said} aria-live="polite">
      {ui.told !== null ? (
        <span className={styles.told} data-tone={ui.told.tone}>
          {ui.told.tone === 'refused' ? 'Not done: ' : ''}
          {ui.told.text} <span className={styles.remedy}>{ui.told.remedy}</span>
        </span>
      ) : (
        <>
          {notice !== undefined && (
            <span className={styles.told} data-tone={notice.tone} title={notice.text}>
              {notice.text}
            </span>
          )}
          <span className={styles.entry}>
            {last === undefined ? (
              'The log begins when the clock does.'
            ) : (
              <>
                <span className={styles.time}>{formatClock(last.statedAt)}</span> {last.text}
              </>
            )}
          </span>
        </>
      )}
    </div>
  )
}

function suggest(api: ConsoleApi, query: string): readonly Suggestion[] {
  const { view, actions, emit, wide } = api
  const acts: readonly Suggestion[] = [...actions.values()]
    .filter((action) => action.enabled && action.id !== 'command')
    .map((action) => ({
      id: action.id,
      kind: 'do',
      text: action.says ?? action.label,
      key: action.keys[0] ?? '',
      run: action.run,
    }))
  const steps: readonly Suggestion[] = view.runbooks.flatMap((runbook) =>
    runbook.procedures.flatMap((procedure) =>
      procedure.steps.map(
        (step): Suggestion => ({
          id: step.ref,
          kind: 'runbook',
          text: `${procedure.title}: ${step.text}`,
          key: '',
          run: () => {
            if (!wide) emit({ type: 'pane', pane: 'runbook' })
            emit({ type: 'step', ref: step.ref })
          },
        }),
      ),
    ),
  )
  const entries: readonly Suggestion[] = view.log.toReversed().map((entry) => ({
    id: `log${entry.seq}${entry.entry}`,
    kind: 'log',
    text: `${formatClock(entry.statedAt)} ${entry.text}`,
    key: '',
    run: () => {
      if (!wide) emit({ type: 'pane', pane: 'log' })
      emit({ type: 'entry', id: entry.entry })
    },
  }))
  const search = (items: readonly Suggestion[], most: number) =>
    new Fuse(items, { keys: ['text'], threshold: 0.35, ignoreLocation: true })
      .search(query)
      .slice(0, most)
      .map(({ item }) => item)
  return [...search(acts, 4), ...search(steps, 3), ...search(entries, 3)].slice(0, OFFERED)
}
