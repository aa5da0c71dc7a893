import { formatClock } from '../../../../shared/base/time.ts'
import type { ObligationView } from '../../../../shared/contract/story-views.ts'
import { Countdown, useNearness } from '../../../components/clock-digits.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import { notifyForm } from '../forms/story-forms.ts'
import { rowKey } from '../menu-spec.ts'
import rows from '../pane-row.module.css'
import styles from './duty-rows.module.css'
import { EmptyPane, Pane } from './pane.tsx'

/** The last minutes before a duty is due are amber. */
const DUE_NEAR = 10 * 60_000

/** Whom must be told by when. */
export function ObligationPane() {
  const { view } = useConsole()
  const open = view.obligations.filter((duty) => duty.status === 'open').length
  return (
    <Pane
      title="Obligations"
      name="obligations"
      note={open === 0 ? 'none open' : `${open} open`}
      actions={<ActionButton id="notify" look="plain" />}
    >
      <ul className={rows.list} aria-label="Obligations">
        {view.obligations.map((duty, index) => (
          <Row key={duty.instance ?? duty.obligation} duty={duty} hint={rowKey(index, true).toUpperCase()} />
        ))}
      </ul>
      {view.obligations.length === 0 && <EmptyPane>This pack has no duties to notify anybody.</EmptyPane>}
    </Pane>
  )
}

function Row({ duty, hint }: { readonly duty: ObligationView; readonly hint: string }) {
  const { view, emit } = useConsole()
  const near = useNearness(duty.status === 'open' ? duty.dueAt : null, DUE_NEAR)
  const tone =
    duty.status === 'missed' || near === 'past' ? 'breached' : near === 'near' ? 'attention' : 'quiet'
  return (
    <li>
      <button
        type="button"
        className={`${rows.row} ${styles.row}`}
        data-over={
          duty.status === 'met' || duty.status === 'settled' || duty.status === 'waiting' || undefined
        }
        aria-keyshortcuts={`O ${hint}`}
        title={[duty.to, duty.basis, duty.waitsFor].filter((text) => text !== null).join('; ')}
        onClick={() => emit({ type: 'form', form: notifyForm(view, duty, 0) })}
      >
        <span className={styles.digit}>{hint}</span>
        <span className={styles.name}>
          {duty.title}
          {duty.legal && <span className={styles.legal}> legal</span>}
        </span>
        <span className={styles.state} data-tone={tone}>
          <State duty={duty} near={near} />
        </span>
      </button>
    </li>
  )
}

function State({ duty, near }: { readonly duty: ObligationView; readonly near: 'far' | 'near' | 'past' }) {
  switch (duty.status) {
    case 'open':
      if (duty.dueAt === null) return 'open'
      return (
        <>
          {near === 'near' ? 'due in ' : ''}
          <Countdown until={duty.dueAt} />
        </>
      )
    case 'met':
      return duty.metAt === null ? 'met' : `met ${formatClock(duty.metAt)}`
    case 'waiting':
      return duty.cadence === null ? 'waits' : `then every ${formatClock(duty.cadence).slice(0, -3)}`
    default:
      return duty.status
  }
}
