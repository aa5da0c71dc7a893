import { useEffect, useRef } from 'react'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import { thingTitle } from '../things.ts'
import { CurrentDecision } from './current-decision.tsx'
import { CurrentInject } from './current-inject.tsx'
import styles from './current-thing.module.css'
import { Ended, Mapping, Next, Paused, Start } from './moments.tsx'

const KIND = {
  inject: 'Unread',
  decision: 'Decision',
  mapping: 'To map',
  paused: '',
  start: '',
  ended: '',
  next: '',
} as const

/** What needs the facilitator now; one thing at a time, the others as tabs beside it. */
export function CurrentThing() {
  const { things, thing, emit } = useConsole()
  const tabs = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab becomes the current one
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [thing.key])
  return (
    <section className={styles.current} aria-label="Current thing" data-kind={thing.kind}>
      <header className={styles.head}>
        <h2 className="visually-hidden">Current thing</h2>
        <ul
          ref={tabs}
          className={styles.tabs}
          aria-label="Open things"
          data-many={things.length > 3 || undefined}
        >
          {things.map((each) => (
            <li key={each.key}>
              <button
                type="button"
                className={styles.tab}
                aria-current={each.key === thing.key ? 'true' : undefined}
                onClick={() => emit({ type: 'thing', key: each.key })}
              >
                {each.kind === 'inject' && <span className={styles.dot} aria-hidden="true" />}
                {KIND[each.kind] !== '' && <span className={styles.kind}>{KIND[each.kind]}</span>}
                <span className={styles.name}>{thingTitle(each)}</span>
              </button>
            </li>
          ))}
        </ul>
        {things.length > 1 && <ActionButton id="other-thing" look="plain" label={`${things.length} open`} />}
      </header>
      <Body />
    </section>
  )
}

function Body() {
  const { thing } = useConsole()
  switch (thing.kind) {
    case 'inject':
      return <CurrentInject key={thing.key} inject={thing.inject} />
    case 'decision':
      return <CurrentDecision key={thing.key} decision={thing.decision} />
    case 'mapping':
      return <Mapping record={thing.record} />
    case 'paused':
      return <Paused />
    case 'start':
      return <Start />
    case 'ended':
      return <Ended />
    case 'next':
      return <Next />
  }
}
