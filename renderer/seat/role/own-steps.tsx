import { formatClock } from '../../../shared/base/time.ts'
import type { SeatStepView } from '../../../shared/contract/seat-views.ts'
import { useNow } from '../../components/clock-context.tsx'
import { Pane } from '../parts/pane.tsx'
import { useSeat } from '../seat-context.tsx'
import styles from './own-steps.module.css'
import { useRole } from './role-context.tsx'

/** In a live drill: the runbook's steps that are this role's, each to be ticked when it is done, against its plan. */
export function OwnSteps({ openOnly = false }: { readonly openOnly?: boolean }) {
  const { view } = useRole()
  if (view.mode !== 'live' || view.steps.length === 0) return null
  const left = view.steps.filter(({ status }) => status === 'open').length
  const shown = openOnly ? view.steps.filter(({ status }) => status === 'open') : view.steps
  if (shown.length === 0) return null
  return (
    <Pane title="Your steps" note={`${left} of ${view.steps.length} open`}>
      <ul className={styles.list}>
        {shown.map((step) => (
          <OwnStep key={step.ref} step={step} />
        ))}
      </ul>
    </Pane>
  )
}

function OwnStep({ step }: { readonly step: SeatStepView }) {
  const { view, send, showStep } = useRole()
  const { unsent } = useSeat()
  const waits = unsent.findLast(({ command }) => command.type === 'tick' && command.ref === step.ref)
  const isDone = waits?.command.type === 'tick' ? waits.command.status === 'done' : step.status === 'done'
  return (
    <li className={styles.step} data-settled={step.status !== 'open' || isDone || undefined}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isDone}
          onChange={() =>
            void send({ type: 'tick', ref: step.ref, status: isDone ? 'open' : 'done', role: view.role.id })
          }
        />
        <span className="visually-hidden">Your step is done: {step.text}</span>
      </label>
      <div className={styles.words}>
        <button type="button" className={styles.text} onClick={() => showStep(step.ref)}>
          {step.text}
        </button>
        <p className={styles.beside}>
          <span>
            {step.procedure}, step {step.number}
            {waits !== undefined && ' · being sent'}
          </span>
          <Against step={step} />
        </p>
      </div>
    </li>
  )
}

/** Where it stands against its plan: what is left, how late it is, or how it was done. */
function Against({ step }: { readonly step: SeatStepView }) {
  const { planned, status, doneAt, lateBy } = step
  const to = planned?.to ?? null
  const left = useNow(({ exercise }) => (to === null ? null : Math.floor((to - exercise) / 1000)))
  if (status === 'not-applicable') return <span>does not apply</span>
  if (status !== 'open') {
    const when = doneAt === null ? '' : ` at ${formatClock(Math.max(0, doneAt))}`
    const late = lateBy === null || lateBy < 1000 ? '' : `, late ${formatClock(lateBy)}`
    return (
      <span>
        {status === 'deviated' ? 'done otherwise' : 'done'}
        {when}
        {late}
      </span>
    )
  }
  if (left === null) return planned === null ? null : <span>{planned.says}</span>
  return (
    <span className={styles.left} data-late={left < 0 || undefined} title={planned?.says}>
      {left < 0 ? `late ${formatClock(-left * 1000)}` : `${formatClock(left * 1000)} left`}
      {planned?.isGuess === true && ', guessed'}
    </span>
  )
}
