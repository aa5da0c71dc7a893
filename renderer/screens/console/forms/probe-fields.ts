/** What is asked about a probe: what it sends, what must come back, and when that counts. */

import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import { pemProblem } from '../../../../shared/contract/probe-ca.ts'
import { caOf, type Probe, type ProbeCheck } from '../../../../shared/contract/probes.ts'
import type { Field, FieldGroup } from '../form-spec.ts'

type Kind = ProbeCheck['kind']
const SECOND = 1_000

const COUNTS: FieldGroup = { id: 'counts', title: 'When it counts', place: 'across' }
const REACHES: FieldGroup = { id: 'sends', title: 'What it reaches', place: 'across' }

/** All of an HTTP probe stands on a screen of 1280x720 without scrolling. */
export const PROBE_GROUPS: Readonly<Record<Kind, readonly FieldGroup[]>> = {
  http: [
    { id: 'sends', title: 'What it sends', place: 'left' },
    { id: 'back', title: 'What must come back', place: 'right' },
    COUNTS,
  ],
  tcp: [REACHES, COUNTS],
  tls: [REACHES, COUNTS],
}

/** @param old what is changed; null: a new one */
export function probeFields(view: FacilitatorView, kind: Kind, old: Probe | null): readonly Field[] {
  return [
    { kind: 'text', name: 'title', label: 'Name', columns: 3, required: true, initial: old?.title },
    {
      kind: 'choice',
      name: 'component',
      label: 'Component',
      columns: 3,
      choices: view.components.map((one) => ({ value: one.id, label: one.title })),
      initial: old?.component,
    },
    ...(kind === 'http' ? httpFields(old?.check ?? null) : portFields(kind, old?.check ?? null)),
    counted('every', 'Every', 'seconds', (old?.every ?? 10_000) / SECOND),
    counted('timeout', 'Time-out', 'seconds', (old?.timeout ?? 5_000) / SECOND),
    counted('failAfter', 'Down after', 'failures', old?.failAfter ?? 2),
    counted('passAfter', 'Up again after', 'passes', old?.passAfter ?? 2),
    counted('verifyPasses', 'Verified after', 'passes', old?.verifyPasses ?? 5),
    counted('verifyOver', 'over at least', 'seconds', (old?.verifyOver ?? 60_000) / SECOND),
  ]
}

function portFields(kind: 'tcp' | 'tls', old: ProbeCheck | null): readonly Field[] {
  const before = old === null || old.kind === 'http' ? null : old
  const port = String(before?.port ?? (kind === 'tls' ? 443 : 5432))
  const host: Field = {
    kind: 'text',
    name: 'host',
    label: 'Host',
    group: 'sends',
    columns: 3,
    required: true,
    initial: before?.host,
  }
  const at: Field = {
    kind: 'text',
    name: 'port',
    label: 'Port',
    group: 'sends',
    columns: 1,
    required: true,
    initial: port,
  }
  if (kind === 'tcp') return [host, at]
  return [
    host,
    at,
    {
      kind: 'text',
      name: 'days',
      label: 'Good for at least',
      group: 'sends',
      columns: 2,
      unit: 'days',
      required: true,
      initial: String(old?.kind === 'tls' ? old.days : 14),
    },
    caField(old),
  ]
}

function httpFields(old: ProbeCheck | null): readonly Field[] {
  const before = old?.kind === 'http' ? old : null
  const plain = before?.headers.filter(({ secret }) => !secret) ?? []
  const sent: readonly Field[] = [
    {
      kind: 'choice',
      name: 'method',
      label: 'Method',
      columns: 1,
      choices: ['GET', 'HEAD'].map((value) => ({ value, label: value })),
      initial: before?.method,
    },
    {
      kind: 'text',
      name: 'url',
      label: 'Address',
      columns: 5,
      placeholder: 'https://',
      required: true,
      initial: before?.url,
    },
    {
      kind: 'text',
      name: 'headers',
      label: 'Headers',
      hint: 'Name: value, one a line; these stand in the log',
      lines: 2,
      initial: plain.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    },
    {
      kind: 'secrets',
      name: 'secrets',
      label: 'Secret headers',
      hint: 'in this host\u2019s memory only, never in the log; asked again after a restart',
      kept: before?.headers.filter(({ secret }) => secret).map(({ name }) => name) ?? [],
    },
  ]
  const back: readonly Field[] = [
    {
      kind: 'text',
      name: 'status',
      label: 'Status',
      columns: 2,
      hint: 'one, or a range',
      initial: `${before?.status.from ?? 200}-${before?.status.to ?? 299}`,
    },
    {
      kind: 'text',
      name: 'jsonPath',
      label: 'JSON path',
      columns: 2,
      hint: 'empty: not read',
      placeholder: 'data.items.0.state',
      initial: before?.json?.path,
    },
    {
      kind: 'text',
      name: 'jsonEquals',
      label: 'must be',
      columns: 2,
      hint: 'empty: anything',
      initial: before?.json?.equals ?? '',
    },
    {
      kind: 'choice',
      name: 'freshFrom',
      label: 'Freshness of the data, for the RPO',
      choices: [
        { value: '', label: 'not read' },
        { value: 'json', label: 'from a JSON path' },
        { value: 'header', label: 'from a header' },
      ],
      initial: before?.freshness?.from,
    },
    {
      kind: 'text',
      name: 'freshName',
      label: 'Path or header',
      columns: 3,
      initial: before?.freshness?.name,
    },
    {
      kind: 'choice',
      name: 'freshAs',
      label: 'It is',
      columns: 3,
      choices: [
        { value: 'instant', label: 'instant of newest data' },
        { value: 'age-seconds', label: 'age in seconds' },
        { value: 'age-ms', label: 'age in ms' },
      ],
      initial: before?.freshness?.as,
    },
    caField(old),
  ]
  return [
    ...sent.map((field) => ({ ...field, group: 'sends' })),
    ...back.map((field) => ({ ...field, group: 'back' })),
  ]
}

function caField(old: ProbeCheck | null): Field {
  return {
    kind: 'file',
    name: 'ca',
    label: 'Certificate of your own CA',
    group: 'sends',
    hint: 'in PEM, trusted by this probe instead of the public CAs',
    accept: '.pem,.crt,.cer,.ca',
    kept: (old === null ? null : caOf(old))?.name ?? null,
    problem: pemProblem,
  }
}

function counted(name: string, label: string, unit: string, initial: number): Field {
  return {
    kind: 'text',
    name,
    label,
    group: 'counts',
    columns: 1,
    unit,
    required: true,
    initial: String(initial),
  }
}
