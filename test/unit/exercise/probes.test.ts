import { describe, expect, it } from 'vitest'
import type { Actor, CommandInput } from '../../../shared/contract/commands.ts'
import { checkSchema, hostKey, hostOf, type ProbeInput } from '../../../shared/contract/probes.ts'
import { startSmall } from '../../support/small-pack.ts'

const SECOND = 1_000
const HOST: Actor = { kind: 'system', name: 'Muster' }
const PROBE: ProbeInput = {
  id: 'front',
  title: 'Front page',
  component: 'app',
  check: {
    kind: 'http',
    url: 'https://app.example:8443/health',
    headers: [{ name: 'X-Key', value: 'hush', secret: true }],
  },
}

function drill() {
  return startSmall({}, { mode: 'live' }).must({ type: 'configure-probe', probe: PROBE })
}
function found(
  result: 'failed' | 'passed' | 'verified',
  since: number,
  more: { readonly probe?: string; readonly dataAt?: number } = {},
): CommandInput {
  return { type: 'probe-result', probe: 'front', result, since, detail: `it ${result}`, ...more }
}
const marksOf = (drive: ReturnType<typeof drill>) =>
  drive.events.flatMap((event) =>
    event.type === 'Marked' ? [[event.mark, event.component, event.statedAt, event.evidence]] : [],
  )

describe('§6 probes of a live drill', () => {
  it('a failing probe sets its component down: onset, observed, at its first failing run', () => {
    const drive = drill()
      .wait(60 * SECOND)
      .as(HOST, found('failed', 40 * SECOND))
    expect(drive.state.components.app).toMatchObject({ own: 'down', unserved: true })
    expect(marksOf(drive)).toEqual([
      ['onset', 'app', 40 * SECOND, 'observed'],
      ['onset', null, 40 * SECOND, 'observed'],
    ])
  })

  it('passing again sets it up: restored, and after the agreed passes verified, both observed', () => {
    const drive = drill()
      .wait(60 * SECOND)
      .as(HOST, found('failed', 40 * SECOND))
      .wait(300 * SECOND)
      .as(HOST, found('passed', 340 * SECOND))
    expect(drive.state.components.app).toMatchObject({ own: 'up', unserved: false })
    drive.wait(60 * SECOND).as(HOST, found('verified', 400 * SECOND))
    expect(marksOf(drive).slice(2)).toEqual([
      ['restored', 'app', 340 * SECOND, 'observed'],
      ['restored', null, 340 * SECOND, 'observed'],
      ['verified', 'app', 420 * SECOND, 'observed'],
    ])
    expect(drive.try(found('verified', 420 * SECOND), undefined, HOST)).toMatchObject({ ok: false })
  })

  it('a component with two probes is back when neither fails', () => {
    const drive = drill()
      .must({
        type: 'configure-probe',
        probe: {
          ...PROBE,
          id: 'port',
          title: 'Port',
          check: { kind: 'tcp', host: 'app.example', port: 5432 },
        },
      })
      .wait(60 * SECOND)
      .as(HOST, found('failed', 50 * SECOND))
      .as(HOST, found('failed', 55 * SECOND, { probe: 'port' }))
      .wait(60 * SECOND)
      .as(HOST, found('passed', 100 * SECOND))
    expect(drive.state.components.app?.own).toBe('down')
    drive.as(HOST, found('passed', 110 * SECOND, { probe: 'port' }))
    expect(drive.state.components.app?.own).toBe('up')
    expect(marksOf(drive).filter(([mark]) => mark === 'onset')).toHaveLength(2)
  })

  it('one that passes from the beginning says nothing about an outage', () => {
    const drive = drill()
      .wait(20 * SECOND)
      .as(HOST, found('passed', 0))
    expect(drive.state.probes.front?.status).toBe('passing')
    expect(marksOf(drive)).toEqual([])
    expect(drive.try(found('verified', 0), undefined, HOST)).toMatchObject({ ok: false })
  })

  it('what is known already is refused, and nobody but the host tells a result', () => {
    const drive = drill()
      .wait(20 * SECOND)
      .as(HOST, found('passed', 0))
    expect(drive.try(found('passed', 0), undefined, HOST)).toMatchObject({ error: { code: 'no-change' } })
    expect(drive.try(found('failed', 0))).toMatchObject({ error: { code: 'not-a-command' } })
  })

  it('a secret header never reaches the log', () => {
    const drive = drill()
    expect(JSON.stringify(drive.lines)).not.toContain('hush')
    expect(drive.state.probes.front?.probe.check).toMatchObject({
      headers: [{ name: 'X-Key', value: '', secret: true }],
    })
  })

  it('a host is confirmed once, and only one that a probe sends to', () => {
    const drive = drill()
    expect(drive.try({ type: 'confirm-host', host: 'other.example', port: 80 })).toMatchObject({
      error: { code: 'unknown-host' },
    })
    drive.must({ type: 'confirm-host', host: 'APP.example', port: 8443 })
    expect(drive.state.confirmedHosts).toEqual({ 'app.example:8443': true })
    expect(drive.try({ type: 'confirm-host', host: 'app.example', port: 8443 })).toMatchObject({
      error: { code: 'confirmed-already' },
    })
  })

  it('a tabletop has none', () => {
    expect(startSmall({}).try({ type: 'configure-probe', probe: PROBE })).toMatchObject({
      error: { code: 'not-live' },
    })
  })

  it.each([
    ['http://app.example/x?y=http://z:1', 'app.example:80'],
    ['https://App.Example', 'app.example:443'],
    ['http://[::1]:8080/', '::1:8080'],
  ])('%s sends to %s', (url, host) => {
    expect(hostKey(hostOf(checkSchema.parse({ kind: 'http', url })))).toBe(host)
  })

  it.each(['ftp://a', 'http://', 'http://me:secret@a/', 'http://a\\@b/', 'http://a b/', 'http://a:99999/'])(
    '%s is no address for a probe',
    (url) => {
      expect(checkSchema.safeParse({ kind: 'http', url }).success).toBe(false)
    },
  )
})
