import { Modal, Switch } from '@mantine/core'
import { useState } from 'react'
import { useKeyRegistry } from '../keys.tsx'
import { Act } from './act.tsx'
import { KeyHint } from './key-hint.tsx'
import styles from './key-sheet.module.css'

interface Listed {
  readonly keys: string
  readonly label: string
  readonly disabled: boolean
}

/** The `?` key and its sheet: every key that works on this screen now, and a switch for single-letter keys. */
export function KeySheet() {
  const registry = useKeyRegistry()
  const [listed, setListed] = useState<readonly Listed[] | null>(null)
  const open = () => {
    const seen = new Set<string>()
    const all = registry.all().filter(({ keys }) => !seen.has(keys) && seen.add(keys))
    setListed(all.map(({ keys, label, disabled }) => ({ keys, label, disabled: disabled === true })))
  }
  return (
    <>
      <Act label="Keys" says="Keys of this screen" plain keys="?" run={open} />
      <Sheet listed={listed} onClose={() => setListed(null)} />
    </>
  )
}

function Sheet({
  listed,
  onClose,
}: {
  readonly listed: readonly Listed[] | null
  readonly onClose: () => void
}) {
  const registry = useKeyRegistry()
  return (
    <Modal opened={listed !== null} onClose={onClose} title="Keys of this screen" size="lg" centered>
      <dl className={styles.list}>
        {(listed ?? []).map((binding) => (
          <div key={binding.keys} className={styles.row} data-disabled={binding.disabled || undefined}>
            <dt>
              <KeyHint keys={binding.keys} />
              <span className="visually-hidden">{binding.keys}</span>
            </dt>
            <dd>
              {binding.label}
              {binding.disabled && <span className="muted"> (not now)</span>}
            </dd>
          </div>
        ))}
        <div className={styles.row}>
          <dt>
            <KeyHint keys="Tab" />
            <span className="visually-hidden">Tab</span>
          </dt>
          <dd>Next control</dd>
        </div>
      </dl>
      <Switch
        mt="lg"
        label="Single-key shortcuts"
        description="Switch off if you dictate or keys are pressed by accident; Enter and Ctrl keys still work."
        checked={registry.singleKeys}
        onChange={(event) => registry.setSingleKeys(event.currentTarget.checked)}
      />
    </Modal>
  )
}
