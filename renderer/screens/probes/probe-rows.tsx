import { formatClock } from '../../../shared/base/time.ts'
import type { ProbeView } from '../../../shared/contract/story-views.ts'
import { ChoiceList } from '../../components/choice-list.tsx'
import { ProbeMark } from '../../components/probe-mark.tsx'
import { ProbeTicks } from '../../components/probe-ticks.tsx'
import { probeWords } from '../console/panes/probe-pane.tsx'
import styles from './probes-dialog.module.css'

export interface ProbeRowsProps {
  readonly probes: readonly ProbeView[]
  readonly chosen: string
  /** The probe that is being run by hand. */
  readonly trying: string | null
  readonly active: boolean
  readonly onChoose: (probe: string) => void
}

/** Each probe with what it asks and what came back, in the order in which they were configured. */
export function ProbeRows({ probes, chosen, trying, active, onChoose }: ProbeRowsProps) {
  return (
    <ChoiceList
      label="Probes"
      one="probe"
      rows={probes}
      keyOf={({ probe }) => probe.id}
      chosen={chosen}
      active={active}
      onChoose={onChoose}
      rowClass={styles.row}
      empty={
        <p className={styles.empty}>
          A probe asks a real service on an interval and marks what it observes: its outage, its return, and
          how fresh its data is. Add one below; it can be tried at once, and counts from the start on.
        </p>
      }
    >
      {(probe) => (
        <>
          <ProbeMark status={probe.status} />
          <span className={styles.what}>
            <span className={styles.title}>
              {probe.probe.title}
              <span className={styles.component}> watches {probe.componentTitle}</span>
            </span>
            <span className={styles.sends}>{probe.sends.join(' · ')}</span>
            {trustWords(probe) !== null && <span className={styles.sends}>{trustWords(probe)}</span>}
          </span>
          <span className={styles.found}>
            <span>
              {probe.results.length > 0 && (
                <ProbeTicks ticks={probe.results.slice(-24).map(({ ok }) => ok)} />
              )}{' '}
              {probeWords(probe)}
            </span>
            <span className={styles.tried} data-failed={probe.tried?.ok === false || undefined}>
              {trying === probe.probe.id ? 'Trying…' : triedWords(probe)}
            </span>
          </span>
        </>
      )}
    </ChoiceList>
  )
}

/** What the last run by hand found. */
export function triedWords({ tried, standing }: ProbeView): string {
  if (tried === null) return standing === 'host-unconfirmed' ? '' : 'not tried by hand'
  const { ok, detail, latency, dataAge } = tried
  const data = dataAge === null ? '' : `, its data ${formatClock(dataAge)} old`
  return `tried: ${ok ? 'passes' : 'fails'} after ${Math.round(latency)} ms, ${detail}${data}`
}

function trustWords({ probe: { check } }: ProbeView): string | null {
  return check.kind === 'tcp' || check.ca === null ? null : `Trusts the CA of ${check.ca.name} alone.`
}
