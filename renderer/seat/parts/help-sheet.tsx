import { useEffect, useRef, useState } from 'react'
import { Act } from '../../components/act.tsx'
import { KeyHint } from '../../components/key-hint.tsx'
import { useKeyRegistry, useKeys } from '../../keys.tsx'
import { useSeat } from '../seat-context.tsx'
import styles from './help-sheet.module.css'
import { chooseScheme, chosenScheme } from './scheme.ts'

/** `?`: every key of this screen, and what belongs to the device. */
export function HelpSheet() {
  const [open, setOpen] = useState(false)
  useKeys([{ keys: '?', label: 'Keys and settings', run: () => setOpen(true) }])
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-label="Keys and settings"
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {open && <Sheet onClose={() => setOpen(false)} />}
    </>
  )
}

function Sheet({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const registry = useKeyRegistry()
  const { onLeave } = useSeat()
  const [scheme, setScheme] = useState(chosenScheme)
  const bindings = registry.all().filter((binding) => binding.inDialog !== true)
  useEffect(() => dialog.current?.showModal(), [])
  const other = scheme === 'dark' ? 'light' : 'dark'
  return (
    <dialog ref={dialog} className={styles.sheet} aria-label="Keys and settings" onClose={onClose}>
      <h2 className={styles.title}>Keys</h2>
      <dl className={styles.keys}>
        {bindings.map((binding) => (
          <div key={`${binding.keys} ${binding.label}`} className={styles.row}>
            <dt>
              <KeyHint keys={binding.keys} />
              <span className="visually-hidden">{binding.keys}</span>
            </dt>
            <dd>{binding.label}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={registry.singleKeys}
          onChange={(event) => registry.setSingleKeys(event.currentTarget.checked)}
        />
        Single letters are keys
      </label>
      <div className={styles.acts}>
        <Act
          label={`Use the ${other} colours`}
          run={() => {
            chooseScheme(other)
            setScheme(other)
          }}
        />
        <Act label="Leave this seat" run={onLeave} />
        <Act label="Close" primary run={onClose} />
      </div>
    </dialog>
  )
}
