import { useEffect, useId, useRef } from 'react'
import { useKeys } from '../keys.tsx'
import { Mark } from './mark.tsx'
import styles from './pick-list.module.css'

export interface PickItem {
  readonly key: string
  readonly title: string
  readonly detail: string
  /** What tells it from the others, over at most three lines. */
  readonly about?: string
  /** One or two words at the right edge. */
  readonly state: string
  readonly tone: 'quiet' | 'attention' | 'breached'
  /** Under the state. */
  readonly under?: string
}

export interface PickGroup {
  readonly title: string
  readonly items: readonly PickItem[]
}

/** A list in which one row is picked; arrows move, a second click on the row acts. Empty groups are left out. */
export function PickList({
  label,
  groups,
  picked,
  onPick,
  onAct,
}: {
  readonly label: string
  readonly groups: readonly PickGroup[]
  readonly picked: string
  readonly onPick: (key: string) => void
  readonly onAct: (key: string) => void
}) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const items = groups.flatMap((group) => group.items)
  const index = items.findIndex((item) => item.key === picked)
  const idOf = (key: string) => `${base}${items.findIndex((item) => item.key === key)}`
  const move = (to: number) => {
    const item = items[Math.min(items.length - 1, Math.max(0, to))]
    if (item) onPick(item.key)
  }
  useKeys([
    { keys: 'ArrowDown', label: 'Next in the list', run: () => move(index + 1), disabled: items.length < 2 },
    {
      keys: 'ArrowUp',
      label: 'Previous in the list',
      run: () => move(index - 1),
      disabled: items.length < 2,
    },
  ])
  useEffect(() => {
    list.current?.querySelector(`[data-key="${CSS.escape(picked)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [picked])

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={index < 0 ? undefined : idOf(picked)}
      className={styles.list}
    >
      {groups.map((group, number) =>
        group.items.length === 0 ? null : (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
          <div key={group.title} role="group" aria-labelledby={`${base}group${number}`}>
            <div id={`${base}group${number}`} className={styles.group}>
              {group.title}
            </div>
            {group.items.map((item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter are bound for the whole list
              // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, aria-activedescendant the row
              <div
                key={item.key}
                id={idOf(item.key)}
                data-key={item.key}
                role="option"
                aria-selected={item.key === picked}
                className={styles.item}
                onClick={() => onPick(item.key)}
                onDoubleClick={() => onAct(item.key)}
              >
                <span className={styles.title}>{item.title}</span>
                <span className={styles.state}>
                  <PickState item={item} />
                </span>
                <span className={styles.detail} data-wide={item.under === undefined || undefined}>
                  {item.detail}
                </span>
                {item.under !== undefined && <span className={styles.under}>{item.under}</span>}
                {item.about !== undefined && <span className={styles.about}>{item.about}</span>}
              </div>
            ))}
          </div>
        ),
      )}
    </div>
  )
}

function PickState({ item }: { readonly item: PickItem }) {
  if (item.tone === 'quiet') return item.state
  return <Mark shape={item.tone === 'breached' ? 'square' : 'half'} tone={item.tone} word={item.state} />
}
