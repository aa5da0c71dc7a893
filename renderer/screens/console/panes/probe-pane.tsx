import type { ProbeView } from '../../../../shared/contract/story-views.ts'
import { ProbeMark } from '../../../components/probe-mark.tsx'
import { ProbeTicks } from '../../../components/probe-ticks.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import rows from '../pane-row.module.css'
import styles from './duty-rows.module.css'
import { EmptyPane, Pane } from './pane.tsx'

/** What a live drill measures by itself: each probe, what it found last, and what it still waits for. */
export function ProbePane() {
  const { view, emit, wide } = useConsole()
  const failing = view.probes.filter((probe) => probe.status === 'failing').length
  return (
    <Pane
      title="Probes"
      name="probes"
      note={view.probes.length === 0 ? 'none' : failing === 0 ? 'none fails' : `${failing} failing`}
      actions={<ActionButton id="probes" look="plain" label="Change" />}
    >
      <ul className={rows.list} aria-label="Probes">
        {view.probes.map((probe) => (
          <li key={probe.probe.id}>
            <button
              type="button"
              className={`${rows.row} ${styles.row}`}
              title={probe.sends.join('\n')}
              onClick={() => emit({ type: 'over', over: { show: 'probes' } })}
            >
              <ProbeMark status={probe.status} />
              <span className={styles.name}>
                {probe.probe.title}
                {(wide || needsWords(probe)) && (
                  <span className={styles.under}>
                    {probeWords(probe)}
                    {wide && `, ${probe.componentTitle}`}
                  </span>
                )}
              </span>
              {probe.results.length > 0 && (
                <ProbeTicks ticks={probe.results.slice(wide ? -20 : -12).map(({ ok }) => ok)} />
              )}
              <span className={styles.state} data-tone={probe.status === 'failing' ? 'breached' : 'quiet'}>
                {latency(probe)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {view.probes.length === 0 && (
        <EmptyPane>A probe asks a real service and marks what it observes. Shift+U adds one.</EmptyPane>
      )}
    </Pane>
  )
}

/** A probe that passes as it should says so by its mark and its ticks. */
function needsWords({ status, standing }: ProbeView): boolean {
  return status === 'failing' || standing === 'host-unconfirmed' || standing === 'secret-missing'
}

/** What a probe waits for, or found, in a few words. */
export function probeWords({ standing: stands, status, detail, host }: ProbeView): string {
  switch (stands) {
    case 'host-unconfirmed':
      return `${host.host}:${host.port} is not confirmed yet`
    case 'secret-missing':
      return 'its secret has to be given again'
    case 'paused':
      return 'paused'
    case 'stopped':
      return 'waits for the clock'
    case 'watching':
      return status === 'unknown' ? 'no finding yet' : detail
  }
}

function latency({ results }: ProbeView): string {
  const last = results.at(-1)
  return last === undefined ? '' : `${Math.round(last.latency)} ms`
}
