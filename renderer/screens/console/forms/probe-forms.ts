/** Forms of a live drill's probes: what is asked, and which host they may send to. */

import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import { isSecretName } from '../../../../shared/contract/probe-secrets.ts'
import {
  hostKey,
  hostOf,
  type Probe,
  type ProbeCheck,
  probeSchema,
} from '../../../../shared/contract/probes.ts'
import { newId } from '../../../components/new-id.ts'
import type { FormSpec, FormValues } from '../form-spec.ts'
import { PROBE_GROUPS, probeFields } from './probe-fields.ts'

type Kind = ProbeCheck['kind']
const SECOND = 1_000

/** @param old what is changed; null: a new one */
export function probeForm(view: FacilitatorView, kind: Kind, old: Probe | null): FormSpec {
  const id = old?.id ?? newId('probe')
  const read = (values: FormValues) => probeSchema.safeParse(answers(id, kind, values))
  return {
    id: `probe-${id}`,
    title: old === null ? `New ${kind.toUpperCase()} probe` : old.title,
    lead: 'It sends only what stands here, to a host that is confirmed once. Its findings are observed.',
    groups: PROBE_GROUPS[kind],
    fields: probeFields(view, kind, old),
    submit: old === null ? 'Add it' : 'Change it',
    width: kind === 'http' ? 'widest' : 'wide',
    commands: (values) => {
      const nameless = secretProblem(values, old)
      if (nameless !== null) return { problem: nameless }
      const probe = read(values)
      if (probe.success) return [{ type: 'configure-probe', probe: probe.data }]
      const [issue] = probe.error.issues
      return { problem: `${issue?.path.join(' ') ?? ''}: ${issue?.message ?? 'That does not fit.'}` }
    },
    next: (values) => {
      const probe = read(values)
      if (!probe.success) return null
      const host = hostOf(probe.data.check)
      const isConfirmed = view.probes.some(
        (one) => hostKey(one.host) === hostKey(host) && one.standing !== 'host-unconfirmed',
      )
      return isConfirmed ? null : confirmHostForm(host, sent(probe.data.check))
    },
  }
}

/** Names the host, the port and all that will be sent there; said once for a host. */
export function confirmHostForm(
  host: { readonly host: string; readonly port: number },
  sends: readonly string[],
): FormSpec {
  return {
    id: `confirm-${hostKey(host)}`,
    title: `May probes send to ${host.host}, port ${host.port}?`,
    lead: 'Confirm only a host that you may test. Until then nothing is sent there. This is asked once for a host and port.',
    lines: sends.map((text, index) => ({ at: index === 0 ? 'Sends' : '', text })),
    fields: [],
    submit: `Confirm ${host.host}:${host.port}`,
    danger: true,
    commands: () => [{ type: 'confirm-host', host: host.host, port: host.port }],
  }
}

function sent(check: ProbeCheck): readonly string[] {
  if (check.kind !== 'http')
    return [check.kind === 'tcp' ? 'A TCP connection, closed at once' : 'A TLS handshake, closed at once']
  return [
    `${check.method} ${check.url}`,
    ...check.headers.map(({ name, value, secret }) => `${name}: ${secret ? '(secret)' : value}`),
  ]
}

function answers(id: string, kind: Kind, values: FormValues): unknown {
  return {
    id,
    title: values.text('title'),
    component: values.text('component'),
    check: checkOf(kind, values),
    every: Number(values.text('every')) * SECOND,
    timeout: Number(values.text('timeout')) * SECOND,
    failAfter: Number(values.text('failAfter')),
    passAfter: Number(values.text('passAfter')),
    verifyPasses: Number(values.text('verifyPasses')),
    verifyOver: Number(values.text('verifyOver')) * SECOND,
  }
}

function checkOf(kind: Kind, values: FormValues): unknown {
  const host = values.text('host')
  const port = Number(values.text('port'))
  if (kind === 'tcp') return { kind, host, port }
  if (kind === 'tls') return { kind, host, port, days: Number(values.text('days')), ca: caFrom(values) }
  const [from = '200', to = from] = values.text('status').split('-')
  const path = values.text('jsonPath')
  const equals = values.text('jsonEquals')
  return {
    kind,
    url: values.text('url'),
    method: values.text('method'),
    headers: [...plainHeaders(values.text('headers')), ...secretHeaders(values)],
    status: { from: Number(from), to: Number(to) },
    ca: caFrom(values),
    json: path === '' ? null : { path, equals: equals === '' ? null : equals },
    freshness:
      values.text('freshFrom') === ''
        ? null
        : { from: values.text('freshFrom'), name: values.text('freshName'), as: values.text('freshAs') },
  }
}

function caFrom(values: FormValues): unknown {
  const name = values.text('ca.name')
  return name === '' ? null : { name, pem: values.text('ca') }
}

interface Header {
  readonly name: string
  readonly value: string
  readonly secret: boolean
}

function secretHeaders(values: FormValues): readonly Header[] {
  const given = values.list('secrets.value')
  return values.list('secrets.name').flatMap((name, index) => {
    const header = { name: name.trim(), value: (given[index] ?? '').trim(), secret: true }
    return header.name === '' && header.value === '' ? [] : [header]
  })
}

/** What is wrong with the headers, before any is sent to the host. */
function secretProblem(values: FormValues, old: Probe | null): string | null {
  const open = plainHeaders(values.text('headers')).find(({ name }) => isSecretName(name))
  if (open !== undefined) return `${open.name} is a secret: give it under the secret headers.`
  const before = old?.check.kind === 'http' ? old.check.headers : []
  const kept = new Set(before.filter(({ secret }) => secret).map(({ name }) => name))
  const empty = secretHeaders(values).find(({ name, value }) => value === '' && !kept.has(name))
  return empty === undefined ? null : `Give the value of ${empty.name}.`
}

function plainHeaders(text: string): readonly Header[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...value] = line.split(':')
      return { name: name.trim(), value: value.join(':').trim(), secret: false }
    })
}
