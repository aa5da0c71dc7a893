import { Switch } from '@mantine/core'
import { useState } from 'react'
import { KeyHint } from '../../components/key-hint.tsx'
import { useKeyRegistry } from '../../keys.tsx'
import button from './action-button.module.css'
import { GROUPS } from './actions/action.ts'
import { useConsole, useConsoleKeys } from './console-context.tsx'
import { ConsoleModal } from './console-modal.tsx'
import styles from './keys-sheet.module.css'

/** Keys that belong to a control and not to the list of actions. */
const OWN_KEYS: readonly { readonly group: string; readonly keys: string; readonly label: string }[] = [
  {
    group: 'Current thing',
    keys: '1',
    label: 'Choose option 1 to 9 of a decision, or open a likely question',
  },
  { group: 'Current thing', keys: 'C', label: 'How sure: then 1 to 5' },
  { group: 'Current thing', keys: 'Alt+1', label: 'How sure, at once: 1 to 5 is 20 to 100 %' },
  { group: 'Current thing', keys: 'Y', label: 'Why: write the reasons' },
  { group: 'Current thing', keys: '.', label: 'Show the artefact or the words' },
]

/** The `?` key and its sheet: all that can be done here, by group. */
export function KeysSheet() {
  const [open, setOpen] = useState(false)
  const registry = useKeyRegistry()
  useConsoleKeys([{ keys: '?', label: 'Keys', run: () => setOpen(true) }])
  const { actions } = useConsole()
  return (
    <>
      <button
        type="button"
        className={button.button}
        data-look="plain"
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
      >
        <span>Keys</span>
        <KeyHint keys="?" />
      </button>
      <ConsoleModal opened={open} onClose={() => setOpen(false)} title="Keys of the console" size={1240}>
        <div className={styles.columns}>
          {GROUPS.map((group) => (
            <section key={group} className={styles.group}>
              <h3 className={styles.title}>{group}</h3>
              <dl className={styles.list}>
                {[...actions.values()]
                  .filter((action) => action.group === group)
                  .map((action) => (
                    <Line
                      key={action.id}
                      keys={action.keys}
                      label={action.says ?? action.label}
                      off={!action.enabled}
                    />
                  ))}
                {OWN_KEYS.filter((own) => own.group === group).map((own) => (
                  <Line key={own.keys} keys={[own.keys]} label={own.label} off={false} />
                ))}
              </dl>
            </section>
          ))}
        </div>
        <Switch
          mt="md"
          label="Single-key shortcuts"
          description="Switch off if you dictate or keys are pressed by accident; Enter, Space and Ctrl keys still work."
          checked={registry.singleKeys}
          onChange={(event) => registry.setSingleKeys(event.currentTarget.checked)}
        />
      </ConsoleModal>
    </>
  )
}

function Line({
  keys,
  label,
  off,
}: {
  readonly keys: readonly string[]
  readonly label: string
  readonly off: boolean
}) {
  return (
    <div className={styles.line}>
      <dt>
        {keys.map((key) => (
          <span key={key}>
            <KeyHint keys={key} />
            <span className="visually-hidden">{key}</span>{' '}
          </span>
        ))}
      </dt>
      <dd>
        {label}
        {off && <span className="muted"> (not now)</span>}
      </dd>
    </div>
  )
}
