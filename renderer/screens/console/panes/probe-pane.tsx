import type { ProbeView } from '../../../../shared/contract/views.ts'
import { LevelMark } from '../../../components/level-mark.tsx'
import { ProbeTicks } from '../../../components/probe-ticks.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import { probeMenu } from '../menus-probes.ts'
import styles from './duty-rows.module.css'
import { EmptyPane, Pane } from './pane.tsx'

const LEVEL = { passing: 'up', failing: 'down', unknown: 'degraded' } as const
/** As many ticks as stand beside a name. */
const SHOWN = 20

/** What a live drill measures by itself: each probe, what it found last, and what it still waits for. */
export function ProbePane() {
  const { view, emit } = useConsole()
  const failing = view.probes.filter((probe) => probe.status === 'failing').length
  const openMenu = (index: number) => {
    const item = probeMenu(view).items[index]
    if (item?.pick.go === 'menu') emit({ type: 'menu', menu: item.pick.menu })
  }
  return (
    <Pane
      title="Probes"
      name="probes"
      note={view.probes.length === 0 ? 'none' : failing === 0 ? 'none fails' : `${failing} failing`}
      actions={<ActionButton id="probes" look="plain" label="Change" />}
    >
      <ul className={styles.list} aria-label="Probes">
        {view.probes.map((probe, index) => (
          <li key={probe.probe.id}>
            <button type="button" className={styles.row} onClick={() => openMenu(index)}>
              <LevelMark level={LEVEL[probe.status]} />
              <span className={styles.name} title={probe.sends.join('\n')}>
                {probe.probe.title}
                <span className={styles.under}>
                  {probe.componentTitle}, {standing(probe)}
                </span>
              </span>
              <ProbeTicks ticks={probe.results.slice(-SHOWN).map(({ ok }) => ok)} />
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

function standing({ standing: stands, status, detail, host }: ProbeView): string {
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
