import type { Refusal } from '../contract/commands.ts'
import { caOf, hostKey, hostOf, type Probe, sealed, withCa } from '../contract/probes.ts'
import type { Context } from './decide.ts'
import { markKey } from './evolve-marks.ts'
import type { Handlers } from './handlers.ts'
import { refuse, unknown } from './refuse.ts'
import { type ExerciseState, isRealTime, type ProbeState } from './state.ts'
import { effectiveLevel, isServed } from './world.ts'

const MOST_PROBES = 60

/** Probes of a live drill: what is asked, where to, and what was found (DESIGN §6). */
export const probeHandlers: Handlers<'configure-probe' | 'remove-probe' | 'confirm-host' | 'probe-result'> = {
  'configure-probe'({ run, bundle, request, now }, { probe }) {
    if (!isRealTime(run.state)) return notLive()
    if (!bundle.scenario.components.some((one) => one.id === probe.component))
      return unknown('component', probe.component)
    if (!Object.hasOwn(run.state.probes, probe.id) && Object.keys(run.state.probes).length >= MOST_PROBES)
      return refuse('too-many-probes', `There are ${MOST_PROBES} probes already.`, 'Remove one first.')
    const trusting = withKeptCa(probe, heldProbe(run.state, probe.id)?.probe ?? null)
    if (trusting === null)
      return refuse('no-ca', 'The certificate of its CA is not there.', 'Choose the file again.')
    run.emit({ type: 'ProbeConfigured', probe: withoutSecrets(trusting) }, now, request.id)
    return null
  },

  'remove-probe'({ run, request, now }, command) {
    if (heldProbe(run.state, command.probe) === null) return unknown('probe', command.probe)
    run.emit({ type: 'ProbeRemoved', probe: command.probe }, now, request.id)
    return null
  },

  'confirm-host'({ run, request, now }, { host, port }) {
    if (!isRealTime(run.state)) return notLive()
    const key = hostKey({ host, port })
    if (Object.hasOwn(run.state.confirmedHosts, key))
      return refuse('confirmed-already', `${key} is confirmed already.`, 'Nothing is left to do.')
    const used = Object.values(run.state.probes).some(({ probe }) => hostKey(hostOf(probe.check)) === key)
    if (!used) return refuse('unknown-host', `No probe sends to ${key}.`, 'Configure a probe first.')
    run.emit({ type: 'HostConfirmed', host: host.toLowerCase(), port }, now, request.id)
    return null
  },

  'probe-result'(context, command) {
    const { run, request, now } = context
    if (request.actor.kind !== 'system') {
      return refuse(
        'not-a-command',
        'Only the host tells what a probe found.',
        'Configure the probe, or set the component by hand.',
      )
    }
    const held = heldProbe(run.state, command.probe)
    if (held === null) return unknown('probe', command.probe)
    const found: Found = { ...command, since: Math.min(command.since, now) }
    switch (command.result) {
      case 'failed':
        return failed(context, held, found)
      case 'passed':
        return passed(context, held, found)
      case 'verified':
        return verified(context, held)
    }
  },
}

interface Found {
  readonly since: number
  readonly detail: string
  readonly dataAt: number | null
}

/** The component is down from when its first probe failed: `onset`, observed. */
function failed({ run, request, now }: Context, { probe, status }: ProbeState, found: Found): Refusal | null {
  if (status === 'failing') return noChange()
  const { id, component, title } = probe
  const first = !someFails(run.state, component)
  const { since, detail } = found
  run.emit({ type: 'ProbeFailed', probe: id, component, since, detail }, now, request.id)
  if (!first) return null
  run.measured.set(component, since)
  // out of service already, by the story or by hand: the measurement stands beside that
  if (run.state.components[component]?.unserved) mark({ run, request, now }, probe, 'onset', since)
  if (run.state.components[component]?.own !== 'down') {
    const reason = `Probe "${title}": ${detail}`
    run.emit({ type: 'ComponentSet', component, level: 'down', reason }, now, request.id)
  }
  return null
}

/** The component is up again when none of its probes fails any more: `restored`, observed. */
function passed(context: Context, { probe, status }: ProbeState, found: Found): Refusal | null {
  const { run, bundle, request, now } = context
  if (status === 'passing') return noChange()
  const { id, component, title } = probe
  const { since, detail } = found
  const dataAt = status === 'failing' ? found.dataAt : null
  run.emit({ type: 'ProbePassed', probe: id, component, since, detail, dataAt }, now, request.id)
  if (status !== 'failing' || someFails(run.state, component)) return null
  run.measured.set(component, since)
  if (run.state.components[component]?.own !== 'up') {
    const reason = `Probe "${title}": ${detail}`
    run.emit({ type: 'ComponentSet', component, level: 'up', reason }, now, request.id)
  }
  const served = bundle.scenario.components.find((one) => one.id === component)?.served ?? 'up'
  const isBack = isServed(effectiveLevel(bundle.scenario, run.state, component), served)
  // somebody said so before: the measurement stands beside that
  if (isBack && !run.state.components[component]?.unserved) mark(context, probe, 'restored', since)
  return null
}

function verified(context: Context, { probe }: ProbeState): Refusal | null {
  if (!awaitsVerification(context.run.state, probe.id)) return noChange()
  mark(context, probe, 'verified', context.now)
  return null
}

/** Whether passes of this probe are still to verify that its component is back. */
export function awaitsVerification(state: ExerciseState, id: string): boolean {
  const held = heldProbe(state, id)
  if (held === null || held.status !== 'passing') return false
  const { component } = held.probe
  return (
    markKey('onset', component) in state.marks &&
    !(markKey('verified', component) in state.marks) &&
    !(state.components[component]?.unserved ?? false) &&
    !someFails(state, component)
  )
}

function heldProbe(state: ExerciseState, id: string): ProbeState | null {
  return Object.hasOwn(state.probes, id) ? (state.probes[id] ?? null) : null
}

function someFails({ probes }: ExerciseState, component: string): boolean {
  return Object.values(probes).some((one) => one.probe.component === component && one.status === 'failing')
}

function mark(
  { run, request, now }: Pick<Context, 'run' | 'request' | 'now'>,
  { id, component }: Probe,
  name: 'onset' | 'restored' | 'verified',
  statedAt: number,
): void {
  const entry = `probe:${id}:${name}@${now}`
  run.emit({ type: 'Marked', entry, mark: name, component, statedAt, evidence: 'observed' }, now, request.id)
}

/** A CA that is named without its certificate is the one that was held before; null: there is none. */
function withKeptCa(probe: Probe, old: Probe | null): Probe | null {
  if (caOf(probe.check)?.pem !== '') return probe
  const kept = old === null ? null : caOf(old.check)
  return kept === null ? null : { ...probe, check: withCa(probe.check, kept) }
}

function withoutSecrets(given: Probe): Probe {
  const probe = sealed(given)
  if (probe.check.kind !== 'http') return probe
  const headers = probe.check.headers.map((header) => (header.secret ? { ...header, value: '' } : header))
  return { ...probe, check: { ...probe.check, headers } }
}

function noChange(): Refusal {
  return refuse('no-change', 'That is known already.', 'Nothing is left to do.')
}

function notLive(): Refusal {
  return refuse(
    'not-live',
    'Probes belong to a live drill; this is a tabletop.',
    'Set up a live drill to watch real services.',
  )
}
