import { useEffect, useRef, useState } from 'react'
import type { RunbookView } from '../../../shared/contract/story-views.ts'
import { StoryText } from '../parts/text.tsx'
import { useSeat } from '../seat-context.tsx'
import { useRole } from './role-context.tsx'
import styles from './runbook.module.css'

type Step = RunbookView['procedures'][number]['steps'][number]

const STATUS: Readonly<Record<Step['status'], string>> = {
  open: '',
  done: 'done',
  'not-applicable': 'does not apply',
  deviated: 'done otherwise',
}

/** One step: tick it, or open it to read it whole. */
export function StepRow({ step, shown }: { readonly step: Step; readonly shown: boolean }) {
  const { view, send } = useRole()
  const { unsent } = useSeat()
  const [open, setOpen] = useState(shown)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!shown) return
    setOpen(true)
    row.current?.scrollIntoView({ block: 'center' })
  }, [shown])
  const waits = unsent.findLast(({ command }) => command.type === 'tick' && command.ref === step.ref)
  const isDone = waits?.command.type === 'tick' ? waits.command.status === 'done' : step.status === 'done'
  const beside = [
    step.owner,
    step.window,
    step.status === 'open' ? (step.required ? 'required' : null) : STATUS[step.status],
  ]
  return (
    <li ref={row} className={styles.step} data-shown={shown || undefined} data-settled={isDone || undefined}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isDone}
          onChange={() =>
            void send({
              type: 'tick',
              ref: step.ref,
              status: isDone ? 'open' : 'done',
              role: view.role.id,
            })
          }
        />
        <span className="visually-hidden">Done: {step.text}</span>
      </label>
      <div className={styles.text}>
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {step.text}
        </button>
        <p className={styles.beside}>
          {beside.filter((word) => word !== null && word !== '').join(' · ')}
          {waits !== undefined && ' · being sent'}
        </p>
        {open && (
          <div className={styles.whole}>
            <p className={styles.ref}>{step.ref}</p>
            <StoryText tree={step.tree} text={step.text} />
          </div>
        )}
      </div>
    </li>
  )
}
