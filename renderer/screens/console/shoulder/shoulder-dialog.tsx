import type { RoleView } from '../../../../shared/contract/seat-views.ts'
import { Act } from '../../../components/act.tsx'
import { Busy, Failed } from '../../../components/empty.tsx'
import { KeyHint } from '../../../components/key-hint.tsx'
import { useView } from '../../../connection.tsx'
import { useKeys } from '../../../keys.tsx'
import { useConsole } from '../console-context.tsx'
import { ConsoleModal } from '../console-modal.tsx'
import rows from '../pane-row.module.css'
import { actMenu, peopleText } from '../team-menus.ts'
import { SeatDecisions } from './seat-decisions.tsx'
import { SeatInbox } from './seat-inbox.tsx'
import { SeatTasks } from './seat-tasks.tsx'
import styles from './shoulder-dialog.module.css'

/** What one seat sees, read only; from here the facilitator acts for it. */
export function ShoulderDialog({ role }: { readonly role: string }) {
  const { emit } = useConsole()
  const close = () => emit({ type: 'over', over: null })
  return (
    <ConsoleModal opened title="Over the shoulder" size={1160} onClose={close}>
      <Shoulder key={role} role={role} />
    </ConsoleModal>
  )
}

function Shoulder({ role }: { readonly role: string }) {
  const { view, emit } = useConsole()
  const look = (at: string) => emit({ type: 'over', over: { show: 'shoulder', role: at } })
  const offered = view.roles.slice(0, 9)
  useKeys(
    offered.map((one, index) => ({
      keys: String(index + 1),
      label: one.title,
      inDialog: true,
      run: () => look(one.id),
    })),
  )
  const act = () => {
    emit({ type: 'over', over: null })
    emit({ type: 'menu', menu: actMenu(view, role, emit) })
  }
  return (
    <div className={styles.shoulder}>
      <ul className={styles.roles} aria-label="Seats">
        {view.roles.map((one, index) => (
          <li key={one.id}>
            <button
              type="button"
              className={`${rows.row} ${styles.role}`}
              aria-current={one.id === role ? 'true' : undefined}
              data-autofocus={one.id === role || undefined}
              aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
              onClick={() => look(one.id)}
            >
              {index < 9 && <KeyHint keys={String(index + 1)} />}
              <span className={styles.roleTitle}>{one.title}</span>
              <span className={styles.people}>{peopleText(one)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.seat}>
        <Seat exercise={view.exercise} role={role} />
        <div className={styles.foot}>
          <Act label="Act for this seat" keys="A" inDialog run={act} />
          <span className={styles.hint}>Read only: nothing here counts as opened by the seat.</span>
        </div>
      </div>
    </div>
  )
}

function Seat({ exercise, role }: { readonly exercise: string; readonly role: string }) {
  const watched = useView(exercise, 'role', role)
  if (watched.kind === 'waiting') return <Busy what="Looking" />
  if (watched.kind === 'refused') return <Failed {...watched.refusal} />
  return <SeatBody view={watched.view} />
}

function SeatBody({ view }: { readonly view: RoleView }) {
  const unread = view.inbox.filter((item) => item.unread).length
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title}>{view.role.title}</h3>
        {view.standsInFor.length > 0 && (
          <span>stands in for {view.standsInFor.map(({ title }) => title).join(', ')}</span>
        )}
        <span className={styles.unread}>{unread === 0 ? 'nothing unread' : `${unread} unread`}</span>
      </div>
      <div className={styles.columns}>
        <SeatInbox inbox={view.inbox} />
        <div className={styles.beside}>
          <SeatDecisions decisions={view.decisions} role={view.role.id} />
          <SeatTasks tasks={view.tasks} obligations={view.obligations} />
        </div>
      </div>
    </>
  )
}
