import { useEffect, useMemo, useRef, useState } from 'react'
import type { RunbookView } from '../../../shared/contract/story-views.ts'
import { useKeys } from '../../keys.tsx'
import { ScrollArea } from '../../screens/console/scroll-area.tsx'
import { Nothing } from '../parts/pane.tsx'
import { useRole } from './role-context.tsx'
import styles from './runbook.module.css'
import { StepRow } from './step-row.tsx'

type Procedure = RunbookView['procedures'][number]

/** The team's own runbook: procedures folded up, a search over the steps, each to be read whole and ticked. */
export function Runbook() {
  const { view, step } = useRole()
  const [query, setQuery] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const found = useMemo(() => findIn(view.runbooks, query), [view.runbooks, query])
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(openAtFirst(view.runbooks)))
  useKeys([{ keys: '/', label: 'Search the runbook', run: () => search.current?.focus() }])
  useEffect(() => {
    if (step === null) return
    setQuery('')
    setOpened((before) => new Set([...before, slugOf(step)]))
  }, [step])
  const shut = (slug: string, open: boolean) =>
    setOpened((before) => new Set(open ? [...before, slug] : [...before].filter((other) => other !== slug)))
  return (
    <section className={styles.runbook} aria-label="Runbook">
      <div className={styles.search}>
        <input
          ref={search}
          type="search"
          aria-label="Search the runbook"
          placeholder="Search the steps"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
      </div>
      <ScrollArea className={styles.scroll} label="Procedures">
        {found.length === 0 && (
          <Nothing>
            {query === '' ? 'This exercise has no runbook.' : 'No step has these words. Fewer find more.'}
          </Nothing>
        )}
        {found.map((procedure) => (
          <ProcedureRow
            key={procedure.slug}
            procedure={procedure}
            open={query !== '' || opened.has(procedure.slug)}
            onToggle={(open) => shut(procedure.slug, open)}
            shown={step}
          />
        ))}
      </ScrollArea>
    </section>
  )
}

function ProcedureRow({
  procedure,
  open,
  onToggle,
  shown,
}: {
  readonly procedure: Procedure
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly shown: string | null
}) {
  const done = procedure.steps.filter(({ status }) => status !== 'open').length
  return (
    <details open={open} onToggle={(event) => event.currentTarget.open !== open && onToggle(!open)}>
      <summary className={styles.procedure}>
        <span className={styles.name}>{procedure.title}</span>
        <span className={styles.done}>
          {done} of {procedure.steps.length}
        </span>
      </summary>
      {open && (
        <ul className={styles.steps}>
          {procedure.steps.map((each) => (
            <StepRow key={each.ref} step={each} shown={each.ref === shown} />
          ))}
        </ul>
      )}
    </details>
  )
}

/** Procedures with a step that holds every word; without words all that have steps. */
function findIn(runbooks: readonly RunbookView[], query: string): readonly Procedure[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  return runbooks
    .flatMap(({ procedures }) => procedures)
    .map((procedure) =>
      words.length === 0 || holds(procedure.title)
        ? procedure
        : { ...procedure, steps: procedure.steps.filter((each) => holds(`${each.text} ${each.ref}`)) },
    )
    .filter(({ steps }) => steps.length > 0)
}

/** What somebody has begun stands open. */
function openAtFirst(runbooks: readonly RunbookView[]): readonly string[] {
  return runbooks
    .flatMap(({ procedures }) => procedures)
    .filter(({ steps }) => steps.some(({ status }) => status !== 'open'))
    .map(({ slug }) => slug)
}

function slugOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('/'))
}
