import { Checkbox } from '@mantine/core'
import type { UsedRunbook } from '../../../shared/contract/runbook-library.ts'
import { useAsk } from '../../connection.tsx'
import { count } from '../../format.ts'
import styles from './setup.module.css'

/** The team's own runbooks, to be played beside those of the scenario. Nothing is shown while there are none. */
export function SetupRunbooks({
  used,
  onChange,
}: {
  readonly used: readonly UsedRunbook[]
  readonly onChange: (used: readonly UsedRunbook[]) => void
}) {
  const { state } = useAsk({ ask: 'runbooks' })
  const cards = state.kind === 'answered' ? state.value : []
  if (cards.length === 0) return null
  return (
    <fieldset className={styles.group}>
      <legend>Your own runbooks</legend>
      {cards.map(({ id, title, versions, procedures, steps }) => {
        const [latest] = versions
        if (latest === undefined) return null
        const about = `Version ${latest.number} · ${count(procedures, 'procedure')} · ${count(steps, 'step')}`
        return (
          <Checkbox
            key={id}
            label={title}
            description={about}
            checked={used.some((one) => one.id === id)}
            onChange={(event) =>
              onChange([
                ...used.filter((one) => one.id !== id),
                ...(event.currentTarget.checked ? [{ id, sha256: latest.sha256 }] : []),
              ])
            }
          />
        )
      })}
    </fieldset>
  )
}
