import { TextInput } from '@mantine/core'
import Fuse from 'fuse.js'
import { memo, type RefObject, useCallback, useEffect, useId, useMemo, useState } from 'react'
import type { RunbookView } from '../../../../shared/contract/story-views.ts'
import { HastView } from '../../../components/hast-view.tsx'
import { KeyHint } from '../../../components/key-hint.tsx'
import button from '../action-button.module.css'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import { tickForm } from '../forms/record-forms.ts'
import { ScrollArea } from '../scroll-area.tsx'
import { thingsOf } from '../things.ts'
import { EmptyPane, Pane } from './pane.tsx'
import styles from './runbook-pane.module.css'

type Step = RunbookView['procedures'][number]['steps'][number]
interface Found {
  readonly step: Step
  readonly procedure: string
  /** Title of its document where there are several. */
  readonly document: string | null
}

const STATUS = { open: '', done: 'done', 'not-applicable': 'n/a', deviated: 'deviated' } as const

/** The team's own runbook: a few letters find a step, Enter ticks it. */
export function RunbookPane({ search }: { readonly search: RefObject<HTMLInputElement | null> }) {
  const { view, ui, emit, run, wide } = useConsole()
  const [query, setQuery] = useState('')
  const list = useId()
  const all = useMemo(() => allSteps(view.runbooks), [view.runbooks])
  const found = useMemo(() => findSteps(all, query), [all, query])
  const selected = found.find(({ step }) => step.ref === ui.step) ?? (query === '' ? undefined : found[0])
  const required = all.filter(({ step }) => step.required)
  const settled = required.filter(({ step }) => step.status !== 'open').length
  const move = (by: number) => {
    const at = found.findIndex(({ step }) => step.ref === selected?.step.ref)
    const to = found[Math.min(found.length - 1, Math.max(0, at + by))]
    if (to !== undefined) emit({ type: 'step', ref: to.step.ref })
  }
  const tick = () => {
    if (selected === undefined) return
    run({ type: 'tick', ref: selected.step.ref, status: selected.step.status === 'done' ? 'open' : 'done' })
  }
  const pick = useCallback(
    (ref: string) => {
      emit({ type: 'step', ref })
      search.current?.focus()
    },
    [emit, search],
  )
  const other = () => selected !== undefined && emit({ type: 'form', form: tickForm(view, selected.step) })
  const onKey = (event: React.KeyboardEvent) => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => (event.ctrlKey || event.metaKey ? other() : tick()),
    }
    const act = keys[event.key]
    if (act !== undefined) {
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    if (event.key === 'Escape') {
      event.currentTarget instanceof HTMLElement && event.currentTarget.blur()
      if (!wide) emit({ type: 'pane', pane: 'queue' })
    }
  }
  return (
    <Pane
      title="Runbook"
      name="runbook"
      note={`${settled} of ${required.length} required`}
      actions={<ActionButton id="runbook" look="plain" label={wide ? 'Find' : 'Close'} />}
      foot={<Selected found={selected} onTick={tick} onOther={other} />}
    >
      <div className={styles.search}>
        <TextInput
          ref={search}
          size="xs"
          role="combobox"
          aria-expanded="true"
          aria-label="Find a step"
          aria-controls={list}
          aria-activedescendant={selected === undefined ? undefined : `${list}${selected.step.ref}`}
          placeholder="a few letters find a step"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            emit({ type: 'step', ref: null })
          }}
          onKeyDown={onKey}
        />
      </div>
      <div id={list} role="listbox" aria-label="Steps">
        {found.map((each, index) => (
          <StepRow
            key={each.step.ref}
            id={`${list}${each.step.ref}`}
            found={each}
            first={isFirst(found[index - 1], each)}
            opens={each.document !== null && found[index - 1]?.document !== each.document}
            selected={each === selected}
            owner={view.roles.find((role) => role.id === each.step.owner)?.title ?? each.step.owner}
            onPick={pick}
          />
        ))}
      </div>
      {found.length === 0 && <EmptyPane>No step has these letters. Fewer letters find more.</EmptyPane>}
    </Pane>
  )
}

const StepRow = memo(function StepRow({
  id,
  found,
  first,
  opens,
  selected,
  owner,
  onPick,
}: {
  readonly id: string
  readonly found: Found
  /** Of its procedure. */
  readonly first: boolean
  /** It is the first of its document. */
  readonly opens: boolean
  readonly selected: boolean
  readonly owner: string | null
  readonly onPick: (ref: string) => void
}) {
  const { step } = found
  useEffect(() => {
    if (selected) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [selected, id])
  return (
    <>
      {opens && (
        <div className={styles.document} role="presentation">
          {found.document}
        </div>
      )}
      {first && (
        <div className={styles.procedure} role="presentation">
          {found.procedure}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter work in the search field that owns the list */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the search field has the focus */}
      <div
        id={id}
        role="option"
        aria-selected={selected}
        className={styles.step}
        data-status={step.status}
        onClick={() => onPick(step.ref)}
      >
        <span className={styles.box} data-status={step.status} aria-hidden="true" />
        <span className={styles.text}>
          {step.text}
          <span className={styles.under}>{beside(step, owner)}</span>
        </span>
        <span className={styles.status}>
          {step.status === 'open' ? (step.required ? 'required' : '') : STATUS[step.status]}
        </span>
      </div>
    </>
  )
})

/** Owner and time window, where the step's own words do not name them already. */
function beside(step: Step, owner: string | null): string {
  const words = step.text.toLowerCase()
  return [owner, step.window]
    .filter((part) => part !== null && !words.includes(part.toLowerCase()))
    .join(', ')
}

function Selected({
  found,
  onTick,
  onOther,
}: {
  readonly found: Found | undefined
  readonly onTick: () => void
  readonly onOther: () => void
}) {
  if (found === undefined) {
    return <p className={styles.hint}>Choose a step to read it whole and to tick it.</p>
  }
  return (
    <div className={styles.selected}>
      <ScrollArea className={styles.whole} label={`Step ${found.step.ref}`}>
        <p className={styles.ref}>{found.step.ref}</p>
        <HastView tree={found.step.tree} />
        <Answers step={found.step.ref} />
      </ScrollArea>
      <div className={styles.acts}>
        <button type="button" className={button.button} data-look="framed" onClick={onTick}>
          <span>{found.step.status === 'done' ? 'Open again' : 'Done'}</span>
          <KeyHint keys="Enter" />
        </button>
        <button type="button" className={button.button} data-look="framed" onClick={onOther}>
          <span>Otherwise…</span>
          <KeyHint keys="Ctrl+Enter" />
        </button>
      </div>
    </div>
  )
}

/** From a step back to the decisions that it answers to; one that is open can be gone to. */
function Answers({ step }: { readonly step: string }) {
  const { view, emit } = useConsole()
  const decisions = view.decisions.filter((decision) => decision.follows.includes(step))
  if (decisions.length === 0) return null
  const open = new Set(thingsOf(view).map(({ key }) => key))
  return (
    <p className={styles.answers}>
      answers to{' '}
      {decisions.map(({ id, title }) => {
        const key = `decision:${id}`
        return open.has(key) ? (
          <button key={id} type="button" className={styles.link} onClick={() => emit({ type: 'thing', key })}>
            {title}
          </button>
        ) : (
          <span key={id} className={styles.past}>
            {title}
          </span>
        )
      })}
    </p>
  )
}

function isFirst(before: Found | undefined, found: Found): boolean {
  return before?.procedure !== found.procedure || before.document !== found.document
}

function allSteps(runbooks: readonly RunbookView[]): readonly Found[] {
  return runbooks.flatMap((runbook) =>
    runbook.procedures.flatMap((procedure) =>
      procedure.steps.map((step) => ({
        step,
        procedure: procedure.title,
        document: runbooks.length > 1 ? runbook.title : null,
      })),
    ),
  )
}

function findSteps(all: readonly Found[], query: string): readonly Found[] {
  if (query.trim() === '') return all
  const fuse = new Fuse(all, {
    keys: ['step.text', 'procedure', 'document', 'step.ref', 'step.owner'],
    threshold: 0.35,
    ignoreLocation: true,
  })
  return fuse
    .search(query)
    .slice(0, 40)
    .map(({ item }) => item)
}
