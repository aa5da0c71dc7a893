import { formatClock } from '../../../shared/base/time.ts'
import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import { useNow } from '../../components/clock-context.tsx'
import { remainingText, useNearness } from '../../components/clock-digits.tsx'
import styles from './duties.module.css'
import { boardRows, dutyRow, isCrowded } from './tense.ts'

interface DutyParts {
  readonly duties: ProjectorView['obligations']
  /** Where the board needs the room, the duties stand in one line. */
  readonly components: ProjectorView['components']
}

type Duty = ProjectorView['obligations'][number]

/** The last minutes before a duty is due are amber, as in the console. */
const DUE_NEAR = 10 * 60_000

/** Who must be told, in a row along the foot of the wall: the legal ones first, each with what is left. */
export function Duties({ duties, components }: DutyParts) {
  const slim = useNow((now) => isCrowded(boardRows(components), now.exercise, true))
  if (duties.length === 0) return null
  return (
    <ul className={styles.duties} data-slim={slim || undefined} aria-label="Who must be told">
      {dutyRow(duties, slim).map((duty) => (
        <Cell key={`${duty.title}${duty.to}`} duty={duty} />
      ))}
    </ul>
  )
}

function Cell({ duty }: { readonly duty: Duty }) {
  const near = useNearness(duty.status === 'open' ? duty.dueAt : null, DUE_NEAR)
  const tone =
    duty.status === 'missed' || near === 'past' ? 'breached' : near === 'near' ? 'attention' : 'quiet'
  return (
    <li className={styles.duty} data-status={duty.status}>
      <span className={styles.title}>
        {duty.legal && <span className={styles.legal}>LEGAL </span>}
        {duty.title}
      </span>
      <span className={styles.state} data-tone={tone}>
        <State duty={duty} />
      </span>
    </li>
  )
}

/** Shape, word and figure. */
function State({ duty }: { readonly duty: Duty }) {
  if (duty.status === 'met') return <>✓ told{duty.metAt === null ? '' : ` ${formatClock(duty.metAt)}`}</>
  if (duty.status === 'missed') return <>■ missed</>
  return duty.dueAt === null ? <>□ open</> : <Left due={duty.dueAt} />
}

function Left({ due }: { readonly due: number }) {
  const text = useNow((now) => remainingText(due - now.exercise))
  return <>{text.endsWith('over') ? `■ ${text}` : `${text} left`}</>
}
