import { caOf, hostKey, hostOf, type Probe, type ProbeCheck, withCa } from '../contract/probes.ts'
import type { ProjectorView } from '../contract/projector-view.ts'
import type { ProbeView } from '../contract/story-views.ts'
import { isLive } from '../exercise/state.ts'
import type { ViewContext } from './view-context.ts'

/** What the host remembers of a probe and the log does not: its last results. */
export interface ProbeRuns {
  readonly results: ProbeView['results']
  /** A secret of its headers is not known to the host: it has to be given again. */
  readonly lacksSecret: boolean
  /** The last run by hand; null: none since the probe asks in this way. */
  readonly tried: ProbeView['tried']
}

export type RunsOf = (probe: string) => ProbeRuns

/** A record that no host is running: a report, or a view in a test. */
export const NO_RUNS: RunsOf = () => ({ results: [], lacksSecret: false, tried: null })

/** Every probe in the order in which they were configured. */
export function probeViews({ state, titles }: ViewContext, runs: RunsOf): readonly ProbeView[] {
  return Object.values(state.probes).map(({ probe, status, since, detail }) => {
    const host = hostOf(probe.check)
    const { results, lacksSecret, tried } = runs(probe.id)
    const isConfirmed = Object.hasOwn(state.confirmedHosts, hostKey(host))
    return {
      probe: withoutPem(probe),
      componentTitle: titles.component(probe.component),
      host,
      sends: whatIsSent(probe.check),
      standing: !isConfirmed
        ? 'host-unconfirmed'
        : lacksSecret
          ? 'secret-missing'
          : state.phase === 'running'
            ? 'watching'
            : isLive(state.phase)
              ? 'paused'
              : 'stopped',
      status,
      since,
      detail,
      results,
      tried,
    }
  })
}

/** A view is sent often, and a certificate is long: its file's name says which it is. */
function withoutPem(probe: Probe): Probe {
  const ca = caOf(probe.check)
  return ca === null ? probe : { ...probe, check: withCa(probe.check, { ...ca, pem: '' }) }
}

/** What the wall shows of them: how each stands, and its last results as ticks. */
export function publicProbes(probes: readonly ProbeView[]): ProjectorView['probes'] {
  return probes.map(({ probe, status, since, results }) => ({
    component: probe.component,
    title: probe.title,
    status,
    since,
    ticks: results.slice(-24).map(({ ok }) => ok),
  }))
}

/** Line by line all that goes out when a probe runs; secrets are named and not shown. */
function whatIsSent(check: ProbeCheck): readonly string[] {
  const to = hostKey(hostOf(check))
  switch (check.kind) {
    case 'tcp':
      return [`A TCP connection to ${to}, closed at once; nothing is sent.`]
    case 'tls':
      return [`A TLS handshake with ${to}, closed at once; nothing else is sent.`]
    case 'http':
      return [
        `${check.method} ${check.url}`,
        ...check.headers.map(({ name, value, secret }) => `${name}: ${secret ? '(secret)' : value}`),
      ]
  }
}
