import { describe, expect, it } from 'vitest'
import { type FormSpec, formValues } from '../../../renderer/screens/console/form-spec.ts'
import { probeForm } from '../../../renderer/screens/console/forms/probe-forms.ts'
import { commandSchema } from '../../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import { probeSchema } from '../../../shared/contract/probes.ts'
import type { ProbeView } from '../../../shared/contract/story-views.ts'
import { steady as running } from '../../fixtures/views/sms-outage.ts'

const drill: FacilitatorView = { ...running, settings: { ...running.settings, mode: 'live' } }

/** What a form holds as it opens, with these answers typed over it. */
function filled(form: FormSpec, typed: Readonly<Record<string, string>>) {
  const data = new FormData()
  for (const field of form.fields) {
    if (field.kind === 'secrets' || field.kind === 'file') continue
    const initial = 'initial' in field && typeof field.initial === 'string' ? field.initial : ''
    const first = field.kind === 'choice' && initial === '' ? (field.choices[0]?.value ?? '') : initial
    data.set(field.name, typed[field.name] ?? first)
  }
  for (const [name, value] of Object.entries(typed)) if (name.includes('.')) data.append(name, value)
  if (typed.ca !== undefined) data.set('ca', typed.ca)
  return formValues(data)
}

const HTTP = {
  title: 'API',
  component: 'sms-gateway',
  url: 'https://api.example/health',
  'secrets.name': 'X-Key',
  'secrets.value': 'hu:sh',
  jsonPath: 'state',
  jsonEquals: 'ready',
  freshFrom: 'json',
  freshName: 'newest',
}

describe('the form of a probe', () => {
  it('becomes one command, and then asks for its host, naming it, the port and what is sent', () => {
    const form = probeForm(drill, 'http', null)
    const values = filled(form, HTTP)
    const commands = form.commands(values)
    if ('problem' in commands) throw new Error(commands.problem)
    expect(commands.map((command) => commandSchema.parse(command))).toMatchObject([
      {
        type: 'configure-probe',
        probe: {
          component: 'sms-gateway',
          every: 10_000,
          check: {
            url: 'https://api.example/health',
            headers: [{ name: 'X-Key', value: 'hu:sh', secret: true }],
            status: { from: 200, to: 299 },
            json: { path: 'state', equals: 'ready' },
            freshness: { from: 'json', name: 'newest', as: 'instant' },
          },
        },
      },
    ])
    const confirm = form.next?.(values)
    expect(confirm?.title).toContain('api.example, port 443')
    expect(confirm?.lines?.map(({ text }) => text)).toEqual([
      'GET https://api.example/health',
      'X-Key: (secret)',
    ])
    expect(confirm?.commands(values)).toEqual([{ type: 'confirm-host', host: 'api.example', port: 443 }])
  })

  it('says what does not fit', () => {
    const form = probeForm(drill, 'http', null)
    expect(form.commands(filled(form, { ...HTTP, url: 'ftp://api.example' }))).toMatchObject({
      problem: expect.stringContaining('http://'),
    })
    expect(form.commands(filled(form, { ...HTTP, timeout: '30' }))).toMatchObject({
      problem: expect.stringContaining('time-out'),
    })
    expect(form.commands(filled(form, { ...HTTP, every: 'soon' }))).toHaveProperty('problem')
  })

  it('a secret is given where it is masked, and stays there while its field is left empty', () => {
    const form = probeForm(drill, 'http', null)
    const open = filled(form, { ...HTTP, headers: 'Authorization: Bearer abc' })
    expect(form.commands(open)).toMatchObject({ problem: expect.stringContaining('Authorization') })
    expect(form.commands(filled(form, { ...HTTP, 'secrets.value': '' }))).toMatchObject({
      problem: expect.stringContaining('X-Key'),
    })
    const inAddress = filled(form, { ...HTTP, url: 'https://api.example/health?deep=1&api_key=abc' })
    expect(form.commands(inAddress)).toMatchObject({ problem: expect.stringContaining('secret header') })

    const old = probeSchema.parse({
      id: 'api',
      title: 'API',
      component: 'sms-gateway',
      check: {
        kind: 'http',
        url: 'https://api.example/health',
        headers: [{ name: 'X-Key', value: '', secret: true }],
      },
    })
    const again = probeForm(drill, 'http', old)
    expect(again.fields.find(({ kind }) => kind === 'secrets')).toMatchObject({ kept: ['X-Key'] })
    const kept = { title: 'API', 'secrets.name': 'X-Key', 'secrets.value': '' }
    expect(again.commands(filled(again, kept))).toEqual([{ type: 'configure-probe', probe: old }])
  })

  it('takes the certificates of a CA as a file, and says what is none', () => {
    const form = probeForm(drill, 'tls', null)
    const tls = { title: 'Cert', component: 'sms-gateway', host: 'api.example', 'ca.name': 'root.pem' }
    const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
    expect(form.commands(filled(form, { ...tls, ca: pem }))).toMatchObject([
      { probe: { check: { kind: 'tls', ca: { name: 'root.pem', pem: pem.trim() } } } },
    ])
    expect(form.commands(filled(form, { ...tls, ca: 'hello' }))).toMatchObject({
      problem: expect.stringContaining('no certificate in PEM'),
    })
    const withKey = `${pem}-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n`
    expect(form.commands(filled(form, { ...tls, ca: withKey }))).toMatchObject({
      problem: expect.stringContaining('private key'),
    })
  })

  it('does not ask again for a host that is confirmed; an old probe opens as it is', () => {
    const probe = probeSchema.parse({
      id: 'port',
      title: 'Port',
      component: 'sms-gateway',
      check: { kind: 'tcp', host: 'db.example', port: 5433 },
    })
    const shown: ProbeView = {
      probe,
      componentTitle: 'SMS gateway',
      host: { host: 'db.example', port: 5433 },
      sends: [],
      standing: 'watching',
      status: 'passing',
      since: 0,
      detail: 'connected',
      results: [],
      tried: null,
    }
    const view = { ...drill, probes: [shown] }
    const form = probeForm(view, 'tcp', probe)
    const values = filled(form, {})
    expect(form.commands(values)).toEqual([{ type: 'configure-probe', probe }])
    expect(form.next?.(values)).toBeNull()
  })
})
