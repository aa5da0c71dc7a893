import { useState } from 'react'
import { formatClock } from '../../../shared/base/time.ts'
import { useReadNow } from '../../components/clock-context.tsx'
import { KeyHint } from '../../components/key-hint.tsx'
import { useKeys } from '../../keys.tsx'
import button from './action-button.module.css'
import { useConsole } from './console-context.tsx'
import { ConsoleModal } from './console-modal.tsx'
import { handOver, handOverMarkdown } from './hand-over.ts'
import styles from './hand-over-sheet.module.css'

/** The hand-over list of a shift change, as of when it was opened: to read aloud, to copy, to print. */
export function HandOverSheet() {
  const { view } = useConsole()
  const read = useReadNow()
  const [at, setAt] = useState<number | null>(null)
  const [told, setTold] = useState('')
  const parts = at === null ? [] : handOver(view, at)
  const copy = () => {
    const text = handOverMarkdown(view.settings.title, at ?? 0, parts)
    // some pages have no clipboard; then only printing is left
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    copied.then(
      () => setTold('Copied as Markdown.'),
      () => setTold('This window may not copy; print it instead.'),
    )
  }
  const open = at !== null
  useKeys([
    {
      keys: 'Shift+H',
      label: 'Hand-over list of a shift change',
      disabled: view.realIncident,
      run: () => {
        setTold('')
        setAt(read().exercise)
      },
    },
    { keys: 'C', label: 'Copy the list', inDialog: true, disabled: !open, run: copy },
    { keys: 'P', label: 'Print the list', inDialog: true, disabled: !open, run: () => window.print() },
  ])
  return (
    <ConsoleModal
      opened={open}
      onClose={() => setAt(null)}
      title={`EXERCISE: hand-over at T+${formatClock(at ?? 0)}`}
      size={760}
    >
      <div className={styles.sheet} data-handover>
        {parts.map((part) => (
          <section key={part.title}>
            <h3>{part.title}</h3>
            {part.lines.length === 0 ? (
              <p className="muted">None.</p>
            ) : (
              <ul>
                {part.lines.map((line) => (
                  <li key={line} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <div className={styles.acts}>
          <button type="button" className={button.button} data-look="primary" onClick={copy}>
            <span>Copy as Markdown</span>
            <KeyHint keys="C" />
          </button>
          <button type="button" className={button.button} data-look="framed" onClick={() => window.print()}>
            <span>Print</span>
            <KeyHint keys="P" />
          </button>
          <span role="status">{told}</span>
        </div>
      </div>
    </ConsoleModal>
  )
}
