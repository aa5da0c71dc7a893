/** The menu behind Shift+U: the probes of a live drill. */
import type { FacilitatorView, ProbeView } from '../../../shared/contract/views.ts'
import { confirmHostForm, probeForm } from './forms/probe-forms.ts'
import { type MenuItem, type MenuSpec, rowKey } from './menu-spec.ts'

export function probeMenu(view: FacilitatorView): MenuSpec {
  const fresh = (['http', 'tcp', 'tls'] as const).map(
    (kind, index): MenuItem => ({
      key: ['x', 'y', 'z'][index] ?? 'x',
      label: `New ${KIND[kind]} probe…`,
      pick: { go: 'form', form: () => probeForm(view, kind, null) },
    }),
  )
  return {
    id: 'probes',
    title: 'Probes',
    backdates: false,
    empty: '',
    items: [
      ...view.probes.slice(0, 9).map(
        (probe, index): MenuItem => ({
          key: rowKey(index, true),
          label: probe.probe.title,
          detail: `${probe.componentTitle}, ${probe.host.host}:${probe.host.port}`,
          pick: { go: 'menu', menu: oneProbeMenu(view, probe) },
        }),
      ),
      ...fresh,
    ],
  }
}

const KIND = { http: 'HTTP', tcp: 'TCP', tls: 'TLS' } as const

function oneProbeMenu(view: FacilitatorView, probe: ProbeView): MenuSpec {
  const { id, title, check } = probe.probe
  return {
    id: `probe-${id}`,
    title,
    backdates: false,
    empty: '',
    items: [
      {
        key: 'c',
        label: 'Confirm its host…',
        detail: `${probe.host.host}:${probe.host.port}`,
        disabled: probe.standing === 'host-unconfirmed' ? undefined : 'confirmed',
        pick: { go: 'form', form: () => confirmHostForm(probe.host, probe.sends) },
      },
      {
        key: 'e',
        label: probe.standing === 'secret-missing' ? 'Give its secret again…' : 'Change…',
        pick: { go: 'form', form: () => probeForm(view, check.kind, probe.probe) },
      },
      {
        key: 'r',
        label: 'Remove',
        pick: { go: 'send', commands: () => [{ type: 'remove-probe', probe: id }] },
      },
    ],
  }
}
