import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { formatClock } from '../../../shared/base/time.ts'
import { Empty } from '../../components/empty.tsx'
import { useKeys } from '../../keys.tsx'
import styles from './debrief.module.css'
import { DriftList } from './drift-list.tsx'
import type { PartProps } from './part-props.ts'
import { type Step, StepEditor, type StepStatus } from './step-editor.tsx'

const CHOICES: readonly { readonly status: StepStatus; readonly word: string; readonly keys: string }[] = [
  { status: 'done', word: 'Done', keys: 'D' },
  { status: 'not-applicable', word: 'Not applicable', keys: 'N' },
  { status: 'deviated', word: 'Deviated', keys: 'V' },
  { status: 'open', word: 'Not done', keys: 'O' },
]

/** Required steps first; a row takes the focus and one letter. */
export function StepsPart({ view, send, locked }: PartProps) {
  const [which, setWhich] = useState<'required' | 'all'>('required')
  const [editing, setEditing] = useState<{ readonly step: Step; readonly status: StepStatus } | null>(null)
  const groups = view.runbooks.flatMap((runbook) =>
    runbook.procedures
      .map((procedure) => ({
        key: `${runbook.file}#${procedure.slug}`,
        title: procedure.title,
        steps: procedure.steps.filter((step) => which === 'all' || step.required),
      }))
      .filter((group) => group.steps.length > 0),
  )
  const steps = groups.flatMap((group) => group.steps)
  const [current, setCurrent] = useState<string | null>(null)
  const chosen =
    steps.find((step) => step.ref === current) ?? steps.find((step) => step.status === 'open') ?? steps[0]
  const index = steps.findIndex((step) => step.ref === chosen?.ref)

  function set(step: Step, status: StepStatus): void {
    if (status === 'deviated' || status === 'not-applicable') setEditing({ step, status })
    else void send({ type: 'tick', ref: step.ref, status })
    setCurrent(steps[steps.indexOf(step) + 1]?.ref ?? step.ref)
  }

  useKeys([
    ...CHOICES.map(({ status, word, keys }) => ({
      keys,
      label: `The marked step: ${word}`,
      disabled: locked || chosen === undefined,
      run: () => chosen && set(chosen, status),
    })),
    {
      keys: 'A',
      label: 'The marked step: when it was done',
      disabled: locked || chosen === undefined || chosen.status === 'open',
      run: () => chosen && setEditing({ step: chosen, status: chosen.status }),
    },
    { keys: 'ArrowDown', label: 'Next step', run: () => setCurrent(steps[index + 1]?.ref ?? current) },
    { keys: 'ArrowUp', label: 'Previous step', run: () => setCurrent(steps[index - 1]?.ref ?? current) },
  ])

  return (
    <>
      <SegmentedControl
        aria-label="Which steps"
        value={which}
        data={[
          { value: 'required', label: 'Required steps' },
          { value: 'all', label: 'All steps' },
        ]}
        onChange={(value) => setWhich(value === 'all' ? 'all' : 'required')}
        className={styles.filter}
      />
      {steps.length === 0 && (
        <Empty within title="No step is required">
          Choose “All steps” to tick others.
        </Empty>
      )}
      {groups.map((group) => (
        <section key={group.key}>
          <h2 className={styles.heading}>{group.title}</h2>
          <ul className={styles.rows}>
            {group.steps.map((step) => (
              <StepRow
                key={step.ref}
                step={step}
                current={step === chosen}
                locked={locked}
                onSet={(status) => set(step, status)}
                onPick={() => setCurrent(step.ref)}
                onTime={() => setEditing({ step, status: step.status })}
              />
            ))}
          </ul>
        </section>
      ))}
      <DriftList exercise={view.exercise} drift={view.drift} />
      {editing && (
        <StepEditor
          {...editing}
          now={view.endedAt ?? 0}
          onClose={() => setEditing(null)}
          onSave={async ({ reason, justified, ago }) => {
            const { step, status } = editing
            const answer = await send({ type: 'tick', ref: step.ref, status, reason, justified, ago })
            if (answer.ok) setEditing(null)
          }}
        />
      )}
    </>
  )
}

function StepRow({
  step,
  current,
  locked,
  onSet,
  onPick,
  onTime,
}: {
  readonly step: Step
  readonly current: boolean
  readonly locked: boolean
  readonly onSet: (status: StepStatus) => void
  readonly onPick: () => void
  readonly onTime: () => void
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: arrows move the marked row for the whole list
    <li className={styles.step} data-current={current || undefined} onClick={onPick}>
      <div>
        <p>{step.text}</p>
        <p className="muted small">
          {[step.ref, step.owner, step.window, step.required ? null : 'not required']
            .filter((part) => part !== null && part !== '')
            .join(' · ')}
          {step.statedAt !== null && step.status !== 'open' && (
            <>
              {' · '}
              <button
                type="button"
                className={styles.when}
                disabled={locked}
                aria-keyshortcuts={current ? 'A' : undefined}
                onClick={onTime}
              >
                at {formatClock(step.statedAt)}
                {current && !locked && <span className={styles.letter}>A</span>}
              </button>
            </>
          )}
        </p>
      </div>
      <fieldset className={styles.choices} aria-label={`Status of ${step.ref}`}>
        {CHOICES.map(({ status, word, keys }) => (
          <button
            key={status}
            type="button"
            className={styles.choice}
            aria-pressed={step.status === status}
            aria-keyshortcuts={current ? keys : undefined}
            disabled={locked}
            onClick={() => onSet(status)}
          >
            {word}
            {current && <span className={styles.letter}>{keys}</span>}
          </button>
        ))}
      </fieldset>
    </li>
  )
}
