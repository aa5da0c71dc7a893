import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../shared/scenario/parse-pack.ts'
import { tinyWith } from '../../support/bad-pack.ts'
import { loadPack, packFiles, TINY_PACK } from '../../support/load-pack.ts'
import { sha256 } from '../../support/sha256.ts'
import { startSmall } from '../../support/small-pack.ts'

const MIN = 60_000

function parse(from: string, to: string, more: Readonly<Record<string, string>> = {}) {
  const { scenario, runbooks, problems } = parsePack({
    files: { ...packFiles(TINY_PACK), 'scenario.yaml': tinyWith(from, to), ...more },
    sha256,
  })
  if (scenario === null) throw new Error(JSON.stringify(problems))
  return { scenario, runbooks }
}

describe('parsePack', () => {
  const { scenario, runbooks } = parse('', '')

  it('reads the tiny pack without a problem', () => {
    expect(loadPack().problems).toEqual([])
    expect(scenario.roles.map(({ id }) => id)).toEqual(['commander', 'technician', 'communicator'])
    expect(scenario.length).toBe(60 * MIN)
    expect(scenario.startex).toEqual({ instant: Date.UTC(2026, 2, 10, 7, 40), offsetMinutes: 60 })
  })

  it('fills in what may be left out', () => {
    expect(scenario.roles[2]).toEqual({
      id: 'communicator',
      title: 'Communications lead',
      backup: null,
      capacity: 1,
      description: null,
    })
    expect(scenario.components[0]).toEqual({
      id: 'gateway',
      title: 'SMS gateway',
      tier: 2,
      dependsOn: [],
      rto: 120 * MIN,
      rpo: null,
      mtd: 480 * MIN,
      served: 'up',
      initial: 'up',
      clockStart: 'onset',
      data: null,
    })
    expect(scenario.facts[1]).toEqual({ id: 'aware', title: null, initial: false, min: null, max: null })
    expect(scenario.overall).toEqual({ rto: 60 * MIN, rpo: 15 * MIN })
    expect(
      parse('hotwash:\n  - What did we expect to happen?\n  - What really happened?\n', '').scenario.hotwash,
    ).toHaveLength(4)
  })

  it('resolves shorthand: in, lists of one, one estimate for three, marks as conditions', () => {
    const trigger = (id: string) => scenario.injects.find((inject) => inject.id === id)?.trigger
    expect(trigger('first-calls')).toEqual({ kind: 'at', at: 4 * MIN })
    expect(trigger('pager-alarm')).toEqual({
      kind: 'when',
      when: { kind: 'in', state: 'supply.failing' },
      after: 6 * MIN,
    })
    expect(trigger('press-calls')).toEqual({ kind: 'hand' })
    expect(scenario.tasks.map(({ estimate, restores }) => ({ estimate, restores }))).toEqual([
      { estimate: { o: 10 * MIN, m: 20 * MIN, p: 40 * MIN }, restores: null },
      {
        estimate: { o: 15 * MIN, m: 20 * MIN, p: 30 * MIN },
        restores: { point: 'nightly', to: null, ago: null },
      },
      {
        estimate: { o: 30 * MIN, m: 30 * MIN, p: 30 * MIN },
        restores: { point: 'wal', to: 8 * MIN, ago: null },
      },
    ])
    expect(scenario.obligations[0]?.from).toEqual({ kind: 'marked', mark: 'declared', component: null })
    expect(scenario.obligations[3]).toMatchObject({
      parent: 'authority',
      withinMonths: 1,
      from: { kind: 'any', of: [] },
    })
    const both = parse(
      '    in: data.damaged\n    after: 2m',
      '    in: data.damaged\n    when: declared or elapsed(1h)',
    ).scenario.injects[2]?.trigger
    expect(both).toMatchObject({
      kind: 'when',
      after: 0,
      when: { kind: 'all', of: [{ kind: 'in' }, { kind: 'any' }] },
    })
  })

  it('reads every effect of the registry', () => {
    const written = `[{ set: { gateway: degraded, login: up } }, { start: [restore-wal, restore-nightly] }, { abort: restore-wal }, { stretch: { restore-wal: 1.5 } },
      { resumeWrites: database }, { point: { wal: encrypted } }, { reconcile: { database: 5m } }, { inject: press-calls }, { inject: { press-calls: 5m } },
      { skip: pager-alarm }, { mark: declared }, { mark: { verified: [login, database] } }, { oblige: authority }, { notify: authority },
      { put: { aware: true } }, { add: { trust: -1 } }, { step: runbook.md#outage-response/4 }, { end: lost }]`
    const { injects } = parse('effects: [{ stopWrites: database }]', `effects: ${written}`).scenario
    expect(injects[2]?.effects).toEqual([
      { kind: 'set', component: 'gateway', level: 'degraded' },
      { kind: 'set', component: 'login', level: 'up' },
      { kind: 'start', task: 'restore-wal' },
      { kind: 'start', task: 'restore-nightly' },
      { kind: 'abort', task: 'restore-wal' },
      { kind: 'stretch', task: 'restore-wal', factor: 1.5 },
      { kind: 'resume-writes', component: 'database' },
      { kind: 'point', point: 'wal', state: 'encrypted' },
      { kind: 'reconcile', component: 'database', amount: 5 * MIN },
      { kind: 'inject', inject: 'press-calls', after: 0 },
      { kind: 'inject', inject: 'press-calls', after: 5 * MIN },
      { kind: 'skip', inject: 'pager-alarm' },
      { kind: 'mark', mark: 'declared', components: [] },
      { kind: 'mark', mark: 'verified', components: ['login', 'database'] },
      { kind: 'oblige', obligation: 'authority' },
      { kind: 'notify', obligation: 'authority' },
      { kind: 'put', fact: 'aware', value: true },
      { kind: 'add', fact: 'trust', amount: -1 },
      { kind: 'step', ref: 'outage-response/4', status: 'done' },
      { kind: 'end', ending: 'lost' },
    ])
  })

  it('knows the runbook, and its owners by their seats', () => {
    expect(runbooks.map(({ file, sha256: hash }) => ({ file, hash }))).toEqual([
      { file: 'runbook.md', hash: sha256(packFiles(TINY_PACK)['runbook.md'] ?? '') },
    ])
    expect(runbooks[0]?.procedures[0]?.steps.map(({ owner }) => owner)).toEqual([
      'commander',
      'technician',
      'technician',
      'technician',
    ])
  })

  it('tells steps of several runbooks apart by file', () => {
    const text = tinyWith('runbook: runbook.md', 'runbooks: [runbook.md, other.md]')
    const other = '## Calls\n1. Call (Technical lead).'
    const many = (scenario: string) =>
      parsePack({ files: { ...packFiles(TINY_PACK), 'scenario.yaml': scenario, 'other.md': other }, sha256 })
    const wrong = many(text)
    expect(wrong.scenario).toBeNull()
    expect(wrong.problems[0]?.remedy).toContain('Did you mean "runbook.md#outage-response/3"?')
    const right = many(text.replaceAll('outage-response/', 'runbook.md#outage-response/'))
    expect(right.problems).toEqual([])
    expect(right.scenario?.requiredSteps[0]).toBe('runbook.md#outage-response/1')
    expect(right.runbooks.map(({ procedures }) => procedures[0]?.steps[0]?.ref)).toEqual([
      'runbook.md#outage-response/1',
      'other.md#calls/1',
    ])
  })
})

describe('what a channel is', () => {
  it.each([
    ['phone', 'Phone and bridge', 'phone', 'refuse'],
    ['vakttelefon', 'Vakttelefon', 'phone', 'refuse'],
    ['chat', 'Chat room #drift', 'chat', 'refuse'],
    ['email', 'Office mail', 'email', 'swallow'],
    ['e-post', 'E-post', 'email', 'swallow'],
    ['pager', 'Pager by SMS', 'pager', 'swallow'],
    ['sms', 'SMS to store managers', 'sms', 'swallow'],
    ['page', 'Status pages', 'status-page', 'refuse'],
    ['desk', 'Desk tickets', 'ticket', 'refuse'],
    ['monitor', 'Alarm screen', 'monitoring', 'refuse'],
    ['press', 'Press mailbox', 'press', 'refuse'],
    ['authority', "Authorities' portals and mail", 'portal', 'refuse'],
    ['table', 'At the table', 'in-person', 'refuse'],
  ])('%s "%s" is read as %s: %s', (id, title, kind, whenDead) => {
    const { channels } = startSmall({ channels: { net: { title: 'Net' }, [id]: { title } } }).scenario
    expect(channels.find((one) => one.id === id)).toMatchObject({ kind, whenDead })
  })

  it('may be said outright, and what it does while it is dead', () => {
    const { channels } = startSmall({
      channels: {
        sms: { title: 'SMS', kind: 'chat', whenDead: 'swallow' },
        net: { title: 'Net', carriedBy: 'app' },
      },
    }).scenario
    expect(channels).toMatchObject([
      { kind: 'chat', whenDead: 'swallow' },
      { kind: 'chat', whenDead: 'refuse' },
    ])
  })
})

describe('a pack whose runbook has an overlay beside it', () => {
  const document = '# Plan\n\n## Restore\n\n- [ ] Stop the orders\n- [ ] Restore the database\n'
  const read = (overlay: string) =>
    parsePack({
      files: { ...packFiles(TINY_PACK), 'imported/plan.md': document, 'imported/plan.overlay.json': overlay },
      sha256,
    })
  const kept = (hash: string, title: string) =>
    JSON.stringify({
      v: 1,
      sha256: hash,
      edits: [],
      read: {
        title,
        procedures: [{ id: 'p', title, options: [], steps: [], line: 3, confidence: 1 }],
      },
    })

  it('is read as it was when the overlay was made', () => {
    const { runbooks, problems } = read(kept(sha256(document), 'As kept'))
    expect([runbooks[1]?.title, problems]).toEqual(['As kept', []])
  })

  it.each([
    ['cut off', '{"v": 1,\n"edits": [', 'overlay-damaged', { line: 2 }],
    [
      'of an unknown kind',
      '{"v":1,"edits":[{"do":"accept","id":"a","anchor":{"kind":"horoscopes"}}]}',
      'overlay-damaged',
      { path: 'edits.0.anchor.kind' },
    ],
    ['of another document', kept('f'.repeat(64), 'Other'), 'overlay-of-another-document', { path: 'sha256' }],
  ])('is read anew, with a warning, when it is %s', (_, overlay, code, place) => {
    const { scenario, runbooks, problems } = read(overlay)
    expect(scenario).not.toBeNull()
    expect(runbooks[1]?.procedures.map(({ slug, steps }) => [slug, steps.length])).toEqual([['restore', 2]])
    expect(problems).toMatchObject([
      { code, severity: 'warning', place: { file: 'imported/plan.overlay.json', ...place } },
    ])
  })
})
