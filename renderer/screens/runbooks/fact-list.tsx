import { useEffect, useId, useRef } from 'react'
import { FACT_WORDS } from '../../../shared/contract/runbook-facts.ts'
import type { FactView } from '../../../shared/contract/runbook-library.ts'
import { Mark } from '../../components/mark.tsx'
import { type FactGroup, isInDoubt } from './fact-groups.ts'
import styles from './review.module.css'

/** What was understood, one row per fact with the line that it was read from. */
export function FactList({
  groups,
  picked,
  onPick,
}: {
  readonly groups: readonly FactGroup[]
  readonly picked: string | null
  readonly onPick: (key: string) => void
}) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (picked !== null)
      list.current?.querySelector(`[data-key="${CSS.escape(picked)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [picked])
  return (
    <div
      ref={list}
      role="listbox"
      aria-label="What was understood"
      tabIndex={0}
      aria-activedescendant={picked === null ? undefined : `${base}${picked}`}
      className={styles.facts}
    >
      {groups.map((group, number) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
        <div key={group.title} role="group" aria-labelledby={`${base}group${number}`}>
          <div id={`${base}group${number}`} className={styles.group}>
            {group.title} <span className={styles.count}>{countOf(group)}</span>
          </div>
          {group.facts.map((fact) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: j, k and Enter are bound for the whole list
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, aria-activedescendant the row
            <div
              key={fact.key}
              id={`${base}${fact.key}`}
              data-key={fact.key}
              data-state={fact.state}
              data-kind={fact.kind}
              role="option"
              aria-selected={fact.key === picked}
              className={styles.fact}
              onClick={() => onPick(fact.key)}
            >
              <span className={styles.line}>{fact.line}</span>
              <span className={styles.title}>
                {fact.ref !== null && <span className={styles.number}>{fact.ref.split('/').at(-1)}.</span>}
                {fact.title}
              </span>
              <span className={styles.state}>
                <State fact={fact} />
              </span>
              <span className={styles.under}>
                {[number === 0 ? FACT_WORDS[fact.kind].one : '', fact.detail]
                  .filter((part) => part !== '')
                  .join(' · ')}
                {fact.readAs !== null && <span className={styles.readAs}> read as {fact.readAs}</span>}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** A procedure's steps are not counted with the procedures. */
function countOf({ facts }: FactGroup): number {
  const procedures = facts.filter(({ kind }) => kind === 'procedures').length
  return procedures > 0 && facts.every(({ kind }) => kind === 'procedures' || kind === 'steps')
    ? procedures
    : facts.length
}

function State({ fact }: { readonly fact: FactView }) {
  if (fact.state !== 'read') return <>{fact.state}</>
  if (fact.kind === 'conflicts') return <Mark shape="square" tone="attention" word="conflict" />
  return isInDoubt(fact) ? <Mark shape="half" tone="attention" word="unsure" /> : null
}
