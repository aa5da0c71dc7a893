import { useEffect, useId, useRef } from 'react'
import { formatClock } from '../../../shared/base/time.ts'
import type { ProbeView } from '../../../shared/contract/views.ts'
import { ProbeMark } from '../../components/probe-mark.tsx'
import { ProbeTicks } from '../../components/probe-ticks.tsx'
import { useKeys } from '../../keys.tsx'
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
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = probes.findIndex(({ probe }) => probe.id === chosen)
  const move = (by: 1 | -1) => {
    const to = probes[Math.min(probes.length - 1, Math.max(0, at + by))]
    if (to !== undefined) onChoose(to.probe.id)
  }
  useKeys([
    { keys: 'ArrowDown', label: 'Next probe', inDialog: true, disabled: !active, run: () => move(1) },
    { keys: 'ArrowUp', label: 'Previous probe', inDialog: true, disabled: !active, run: () => move(-1) },
  ])
  useEffect(() => {
    if (active) list.current?.focus({ preventScroll: true })
  }, [active])
  useEffect(() => {
    list.current?.querySelector(`[data-row="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      aria-label="Probes"
      aria-activedescendant={at < 0 ? undefined : `${base}${at}`}
      tabIndex={0}
      data-autofocus
    >
      {probes.map((probe, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the list choose as well
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
        <div
          key={probe.probe.id}
          id={`${base}${index}`}
          data-row={probe.probe.id}
          className={styles.row}
          role="option"
          aria-selected={probe.probe.id === chosen}
          onClick={() => onChoose(probe.probe.id)}
        >
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
        </div>
      ))}
      {probes.length === 0 && (
        <p className={styles.empty}>
          A probe asks a real service on an interval and marks what it observes: its outage, its return, and
          how fresh its data is. Add one below; it can be tried at once, and counts from the start on.
        </p>
      )}
    </div>
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
