import { useEffect, useMemo, useRef } from 'react'
import { formatClock, SECOND } from '../../../../shared/base/time.ts'
import { useNow } from '../../../components/clock-context.tsx'
import { Mark } from '../../../components/mark.tsx'
import { Axis, Bars } from '../../../components/plan-bars.tsx'
import {
  lateRows,
  type PlanAxis,
  type PlanGroup,
  type PlanRow,
  planAxis,
  planGroups,
} from '../../../components/plan-rows.ts'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import pane from '../panes/pane.module.css'
import { EmptyPane } from '../panes/pane.tsx'
import { ScrollArea } from '../scroll-area.tsx'
import styles from './plan-pane.module.css'

/** Runbook steps and tasks planned against actual, in the map's place: what runs, what is late and who, with a now-line. */
export function PlanPane() {
  const { view } = useConsole()
  const { plan } = view
  const second = useNow(({ exercise }) => Math.floor(exercise / SECOND))
  const now = second * SECOND
  const axis = useMemo(() => planAxis(plan, now), [plan, now])
  const groups = useMemo(() => planGroups(plan, axis, now), [plan, axis, now])
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = list
    const first = current?.querySelector<HTMLElement>('[data-state="late"], [data-state="running"]')
    // only the list itself scrolls: the console around it must not
    if (current != null && first != null)
      current.scrollTop = first.offsetTop - current.offsetTop - current.clientHeight / 3
  }, [])
  return (
    <section className={`${pane.pane} ${styles.plan}`} aria-label="Planned against actual" data-pane="plan">
      <header className={pane.head}>
        <h2 className={pane.title}>Planned against actual</h2>
        <Standing groups={groups} />
        <ActionButton id="plan" look="plain" label="Map" />
      </header>
      <ScrollArea ref={list} className={`${pane.body} ${styles.body}`} label="Steps and tasks">
        {groups.length === 0 && (
          <EmptyPane>
            A procedure appears here when a step of it is ticked, a task of it begins, or a limit of it runs.
          </EmptyPane>
        )}
        {groups.map((group) => (
          <Group key={group.key} group={group} axis={axis} now={now} />
        ))}
      </ScrollArea>
      <footer className={styles.foot}>
        <p className={styles.legend} aria-hidden="true">
          <span className={styles.sign} data-sign="planned" /> planned
          <span className={styles.sign} data-sign="guessed" /> guessed
          <span className={styles.sign} data-sign="actual" /> actual
          <span className={styles.sign} data-sign="critical" /> critical
        </p>
        <Axis axis={axis} now={now} marks={plan.marks} />
        <span className={styles.now}>{formatClock(now)}</span>
      </footer>
    </section>
  )
}

/** Who is late first; how much runs. */
function Standing({ groups }: { readonly groups: readonly PlanGroup[] }) {
  const [worst, ...more] = lateRows(groups)
  const running = groups
    .filter(({ isOfRunbook }) => isOfRunbook)
    .flatMap(({ rows }) => rows)
    .filter(({ state, bars }) => state === 'running' || (state === 'late' && bars.actual !== null)).length
  return (
    <span className={`${pane.note} ${styles.standing}`}>
      <span>{running === 0 ? 'no step runs' : `${running} running`}</span>
      {worst !== undefined && (
        <span className={styles.worst} title={`${worst.title}, ${worst.says}`}>
          <Mark shape="half" tone="attention" word="" />
          <span className={styles.name}>
            {worst.who === '' ? 'Nobody named' : worst.who}, step {worst.number}, {worst.word}
          </span>
          {more.length > 0 && <span>and {more.length} more</span>}
        </span>
      )}
    </span>
  )
}

function Group({
  group,
  axis,
  now,
}: {
  readonly group: PlanGroup
  readonly axis: PlanAxis
  readonly now: number
}) {
  return (
    <div>
      <h3 className={styles.group}>
        <span className={styles.name}>{group.title}</span>
        <span className={styles.muted}>{group.note}</span>
      </h3>
      <ul className={styles.list} aria-label={`${group.title}, planned against actual`}>
        {group.rows.map((row) => (
          <Row key={row.key} row={row} axis={axis} now={now} />
        ))}
      </ul>
    </div>
  )
}

const SHAPE = {
  open: 'outline',
  running: 'half',
  late: 'half',
  done: 'square',
  failed: 'square',
  'left-out': 'dash',
} as const

function Row({ row, axis, now }: { readonly row: PlanRow; readonly axis: PlanAxis; readonly now: number }) {
  const { state, critical } = row
  return (
    <li
      className={styles.row}
      data-state={state}
      data-critical={critical || undefined}
      title={`${row.title} ${row.says}`}
    >
      <span className={styles.mark}>
        <Mark
          shape={SHAPE[state]}
          tone={state === 'late' ? 'attention' : state === 'failed' ? 'breached' : 'quiet'}
          word=""
        />
      </span>
      <span className={styles.number}>{row.number}</span>
      <span className={styles.title}>{row.title}</span>
      <span className={styles.who}>{row.who}</span>
      <Bars row={row} axis={axis} now={now} />
      <span className={styles.word}>{row.word}</span>
      <span className="visually-hidden">{row.says}</span>
    </li>
  )
}
