import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../shared/scenario/parse-pack.ts'
import { validatePack } from '../../../shared/scenario/validate.ts'
import { placeIn, problemsOf, tinyWith } from '../../support/bad-pack.ts'
import { packFiles, TINY_PACK } from '../../support/load-pack.ts'
import { sha256 } from '../../support/sha256.ts'

interface Case {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly code: string
  /** Text at whose first character the problem must stand. */
  readonly at: string
  /** What the message and remedy must say together. */
  readonly says: string
}

const one = (code: string, name: string, from: string, to: string, at: string, says: string): Case => ({
  name,
  from,
  to,
  code,
  at,
  says,
})

const CASES: readonly Case[] = [
  // the file itself
  one(
    'yaml',
    'broken YAML',
    'title: Codes stop and data is damaged',
    'title: "Codes stop" and more',
    'and more',
    'not valid YAML',
  ),
  one(
    'yaml',
    'a repeated key',
    '  email: { title: E-mail }',
    '  email: { title: E-mail }\n  email: { title: Mail }',
    'email: { title: Mail }',
    'Remove or rename',
  ),
  // keys and values
  one(
    'unknown-key',
    'a mistyped key at the top',
    'organisation: Tiny Works',
    'organization: Tiny Works',
    'organization',
    'Did you mean "organisation"?',
  ),
  one(
    'missing-key',
    'a missing key',
    '    from: Store manager\n',
    '',
    'first-calls:\n',
    'injects.first-calls.from is missing',
  ),
  one(
    'unknown-key',
    'a mistyped key in an inject',
    'headline: Stores',
    'headlin: Stores',
    'headlin:',
    'Did you mean "headline"?',
  ),
  one(
    'unknown-key',
    'a mistyped key of a state',
    '        failing:\n          title',
    '        failing:\n          entri: []\n          title',
    'entri',
    'Did you mean "entry"?',
  ),
  one(
    'unknown-key',
    'a mistyped effect',
    '{ set: { gateway: up } }',
    '{ sett: { gateway: up } }',
    'sett:',
    'Did you mean "set"?',
  ),
  one(
    'unknown-key',
    'a mistyped key of an option',
    'label: Write-ahead log, quality',
    'label: Write-ahead log, qualty: 1, quality',
    'qualty',
    'Did you mean "quality"?',
  ),
  one(
    'invalid-value',
    'a mistyped level',
    '{ set: { gateway: up } }',
    '{ set: { gateway: upp } }',
    'upp }',
    'up, degraded, down',
  ),
  one('invalid-value', 'another format', 'muster: 1', 'muster: 2', '2\nid: tiny', 'format 1'),
  one('invalid-type', 'a number for a text', 'title: Phone', 'title: 5', '5 }', 'a text'),
  one('invalid-value', 'a bad duration', 'length: 60m', 'length: an hour', 'an hour', 'not a duration'),
  one('invalid-value', 'a negative duration', 'within: 15m', 'within: -15m', '-15m', 'cannot be negative'),
  one(
    'invalid-value',
    'a date without a zone',
    '2026-03-10T08:40:00+01:00',
    '2026-03-10 08:40',
    '2026-03-10 08:40',
    'hour and zone',
  ),
  one(
    'invalid-value',
    'an estimate that falls',
    '[10m, 20m, 40m]',
    '[40m, 20m, 10m]',
    '[40m',
    'must not fall',
  ),
  one('invalid-value', 'quality above 1', 'quality: 0.3', 'quality: 3', '3, because', 'not right'),
  one(
    'invalid-value',
    'two effects in one object',
    '{ put: { aware: true } }',
    '{ put: { aware: true }, add: { trust: 1 } }',
    '{ put: { aware: true }, add',
    'exactly one key',
  ),
  one(
    'invalid-value',
    'a condition that cannot be read',
    'from: fact(aware)',
    'from: fact(aware',
    'fact(aware,',
    'character 11',
  ),
  one(
    'invalid-name',
    'a name with a dot',
    '  pager: { title',
    '  pa.ger: { title',
    'pa.ger',
    'letters, digits',
  ),
  one(
    'invalid-name',
    'a name that every object has',
    '  press-calls:',
    '  constructor:',
    'constructor',
    'reserved',
  ),
  one(
    'invalid-type',
    'a list where a mapping belongs',
    'facts:\n  trust: { title: Customer trust, initial: 100, min: 0, max: 100 }\n  aware: false',
    'facts: [aware]',
    '[aware]',
    'a list',
  ),
  // names
  one(
    'unknown-component',
    'an unknown dependency',
    'dependsOn: [gateway]',
    'dependsOn: [gatway]',
    'gatway',
    'Did you mean "gateway"?',
  ),
  one(
    'unknown-component',
    'a channel carried by nothing',
    'carriedBy: gateway',
    'carriedBy: getaway',
    'getaway',
    'no component',
  ),
  one(
    'in-person-carried',
    'a channel in person that something carries',
    'pager: { title: Pager, carriedBy: gateway }',
    'pager: { title: Pager, carriedBy: gateway, kind: in-person }',
    'in-person',
    'Remove carriedBy',
  ),
  one(
    'unknown-role',
    'an unknown role in a poll',
    'asks: commander',
    'asks: commander\n    polls: [technican]',
    'technican',
    'Did you mean "technician"?',
  ),
  one(
    'unknown-component',
    'an unknown component in an effect',
    '{ set: { gateway: up } }',
    '{ set: { gatewy: up } }',
    'gatewy',
    'Did you mean "gateway"?',
  ),
  one(
    'unknown-component',
    'an unknown component in a guard',
    'and up(login)',
    'and up(logon)',
    'in(data.repaired) and',
    'Did you mean "login"?',
  ),
  one(
    'unknown-role',
    'an unknown backup',
    'backup: technician',
    'backup: technican',
    'technican',
    'Did you mean "technician"?',
  ),
  one(
    'unknown-role',
    'an unknown receiver',
    'to: [commander, communicator]',
    'to: [commander, comunicator]',
    'comunicator',
    'Did you mean',
  ),
  one('unknown-role', 'an unknown decider', 'asks: commander', 'asks: comander', 'comander', 'Did you mean'),
  one('unknown-channel', 'an unknown channel', 'via: pager', 'via: pagr', 'pagr', 'Did you mean "pager"?'),
  one(
    'unknown-channel',
    'an unknown fallback',
    'fallback: email',
    'fallback: emial',
    'emial',
    'Did you mean "email"?',
  ),
  one(
    'own-fallback',
    'a channel that falls back to itself',
    'fallback: email',
    'fallback: pager',
    'pager\n    from: Monitoring',
    'another channel',
  ),
  one(
    'own-backup',
    'a role that is its own backup',
    'backup: technician',
    'backup: commander',
    'commander }\n  technician',
    'its own backup',
  ),
  one(
    'unknown-task',
    'an unknown task in an effect',
    '{ start: switch-provider }',
    '{ start: switch-provder }',
    'switch-provder',
    'Did you mean',
  ),
  one(
    'unknown-recovery-point',
    'an unknown recovery point',
    'restores: nightly',
    'restores: nitely',
    'nitely',
    'Declare it under "recoveryPoints"',
  ),
  one(
    'unknown-fact',
    'an unknown fact',
    '{ put: { aware: true } }',
    '{ put: { awar: true } }',
    'awar:',
    'Did you mean "aware"?',
  ),
  one(
    'fact-type',
    'a number for a truth',
    '{ put: { aware: true } }',
    '{ put: { aware: 5 } }',
    'aware: 5',
    'true or false',
  ),
  one(
    'fact-range',
    'a fact that begins outside its range',
    'initial: 100',
    'initial: 101',
    '{ title: Customer trust',
    'outside',
  ),
  one(
    'unknown-inject',
    'an unknown inject in a condition',
    'delivered(damage-seen)',
    'delivered(damage-sen)',
    'delivered(damage-sen)',
    'Did you mean',
  ),
  one(
    'unknown-objective',
    'an unknown objective',
    'objectives: [communicate]',
    'objectives: [comunicate]',
    'comunicate',
    'Did you mean',
  ),
  one(
    'unknown-obligation',
    'an unknown parent',
    'after: authority,',
    'after: autority,',
    'autority',
    'Did you mean',
  ),
  one(
    'unknown-ending',
    'an unknown ending',
    '{ end: recovered }',
    '{ end: recoverd }',
    'recoverd',
    'Did you mean',
  ),
  one(
    'unknown-option',
    'an unknown option on timeout',
    'onTimeout: nightly',
    'onTimeout: nighty',
    'nighty',
    'Did you mean "nightly"?',
  ),
  one(
    'unknown-state',
    'an unknown state of a decision',
    '    in: supply.failing\n    asks',
    '    in: supply.failed\n    asks',
    'supply.failed',
    'Did you mean "supply.failing"?',
  ),
  one(
    'unknown-step',
    'a step that is not there',
    'outage-response/2, outage-response/3]\n\nhotwash',
    'outage-response/9, outage-response/3]\n\nhotwash',
    'outage-response/9',
    'No runbook has the step',
  ),
  one(
    'unknown-step',
    'a step in a list',
    'follows: [outage-response/3]\n  restore-nightly',
    'follows: [outage-respons/3]\n  restore-nightly',
    'outage-respons/3',
    'Did you mean "outage-response/3"?',
  ),
  // files
  one(
    'missing-runbook',
    'a missing runbook',
    'runbook: runbook.md',
    'runbook: other.md',
    'other.md',
    'not in the pack',
  ),
  one(
    'path-leaves-pack',
    'a runbook outside the pack',
    'runbook: runbook.md',
    'runbook: ../runbook.md',
    '../runbook.md',
    'leads out of the pack',
  ),
  one(
    'path-leaves-pack',
    'an absolute artefact',
    'file: files/calls.log',
    'file: /etc/passwd',
    '/etc/passwd',
    'leads out of the pack',
  ),
  one(
    'path-leaves-pack',
    'an artefact on a drive',
    'file: files/calls.log',
    "file: 'C:\\secret'",
    "'C:",
    'leads out of the pack',
  ),
  one(
    'missing-file',
    'a missing artefact',
    'file: files/calls.log',
    'file: files/call.log',
    'files/call.log',
    'not in the pack',
  ),
  // circles and contradictions
  one(
    'cyclic-dependency',
    'components in a circle',
    'gateway: { title: SMS gateway,',
    'gateway: { title: SMS gateway, dependsOn: [login],',
    '[login]',
    'gateway -> login -> gateway',
  ),
  one(
    'cyclic-obligation',
    'duties in a circle',
    'from: fact(aware), within: 72h',
    'after: authority-final, within: 72h',
    'authority-final, within',
    'circle',
  ),
  one(
    'trigger',
    'an inject with two triggers',
    '    at: 4m\n',
    '    at: 4m\n    in: supply.failing\n',
    'first-calls:\n',
    'several ways',
  ),
  one(
    'trigger',
    'an inject without a trigger',
    '    byHand: true\n',
    '',
    'press-calls:',
    'does not say when',
  ),
  one(
    'trigger',
    'a decision that is never asked for',
    '    when: delivered(damage-seen) and in(data.damaged)\n',
    '',
    'source:\n',
    'does not say when',
  ),
  one(
    'limit',
    'a duty without a limit',
    'from: fact(aware), within: 72h',
    'from: fact(aware)',
    'authority: {',
    'within, withinMonths, every',
  ),
  one(
    'reserved-option',
    'an option called wait',
    'stay: { label',
    'wait: { label',
    'wait: { label',
    'wait-and-see',
  ),
  one(
    'rto-past-mtd',
    'an RTO past the MTD',
    'rto: 1h, mtd: 4h',
    'rto: 5h, mtd: 4h',
    '5h, mtd',
    'longer than its MTD',
  ),
  one(
    'restore-instant',
    'a window without an instant',
    'restores: { point: wal, to: 8m }',
    'restores: wal',
    'wal\n    onDone',
    'Say which',
  ),
  one(
    'restore-instant',
    'an instant before the window',
    'restores: { point: wal, to: 8m }',
    'restores: { point: wal, to: -6h }',
    '-6h }',
    'within its window',
  ),
  // the machine
  one(
    'unknown-state',
    'a transition to nowhere',
    'on: { done.restore-wal: repaired }',
    'on: { done.restore-wal: repairred }',
    'repairred',
    'Did you mean',
  ),
  one(
    'unknown-state',
    'an initial state that is not there',
    'initial: sound',
    'initial: fine',
    'fine\n',
    'has no state "fine"',
  ),
  one('initial', 'no initial state', '      initial: sound\n', '', 'data:\n', 'Add "initial: sound"'),
  one(
    'unknown-event',
    'an event that nothing sends',
    'on: { done.restore-wal: repaired }',
    'on: { done.restore-wall: repaired }',
    'done.restore-wall',
    'Did you mean "done.restore-wal"?',
  ),
  one(
    'unknown-event',
    'an option that is not there',
    'on: { decided.route.second: switching }',
    'on: { decided.route.secnd: switching }',
    'decided.route.secnd',
    'Did you mean',
  ),
  one(
    'undeclared-delay',
    'a delay that is none',
    'after: { 40m: back }',
    'after: { soon: back }',
    'soon:',
    'would happen at once',
  ),
  one(
    'undeclared-delay',
    'a delay of nothing',
    'after: { 40m: back }',
    'after: { 0s: back }',
    '0s: back',
    'longer than 0',
  ),
  one(
    'leaves-region',
    'a transition into another region',
    'after: { 40m: back }',
    'after: { 40m: data.repaired }',
    'data.repaired }',
    'start over',
  ),
  one(
    'empty-transition',
    'a transition that does nothing',
    'on: { done.switch-provider: back }',
    'on: { done.switch-provider: { if: declared } }',
    '{ if: declared }',
    'leads nowhere',
  ),
  one(
    'state-type',
    'a parallel state without states',
    '        gone:\n',
    '        gone:\n          type: parallel\n',
    'parallel\n          title: Data is gone',
    'holds none',
  ),
]

describe('§4.10 a bad pack gives its problems with file, line, column and a remedy', () => {
  it.each(CASES)('$name', ({ from, to, code, at, says }) => {
    const text = tinyWith(from, to)
    const problems = problemsOf(text).filter(({ severity }) => severity === 'error')
    const found = problems.find((problem) => problem.code === code)
    expect(problems.map((problem) => problem.code)).toContain(code)
    expect(`${found?.place?.file}:${found?.place?.line}:${found?.place?.column}`).toBe(
      `scenario.yaml:${placeIn(text, at)}`,
    )
    expect(`${found?.message} ${found?.remedy}`).toContain(says)
  })

  it('tells all problems at once, in one pass', () => {
    const text = tinyWith('via: pager', 'via: pagr')
      .replace('asks: commander', 'asks: comander')
      .replace('end: lost', 'end: last')
    expect(problemsOf(text).map(({ code }) => code)).toEqual([
      'unknown-channel',
      'unknown-role',
      'unknown-ending',
    ])
  })

  it('refuses an alias bomb without unfolding it', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghij'.split('').map((name, index) => {
        const before = 'abcdefghij'.charAt(index)
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`
      }),
    ].join('\n')
    const started = performance.now()
    expect(problemsOf(bomb)).toMatchObject([
      { code: 'yaml-aliases', place: { file: 'scenario.yaml', line: 1 } },
    ])
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('refuses endless nesting', () => {
    const started = performance.now()
    for (const nested of [
      '['.repeat(5_000_000),
      '{a: '.repeat(1_000_000),
      '- '.repeat(2_000_000),
      '? '.repeat(50_000),
    ]) {
      expect(problemsOf(nested)).toMatchObject([{ code: 'yaml-nesting', place: { file: 'scenario.yaml' } }])
    }
    const steps = Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
    expect(problemsOf(steps)[0]?.severity).toBe('error')
    expect(performance.now() - started).toBeLessThan(4_000)
  })

  it('refuses a 50 MB file without parsing it', () => {
    const started = performance.now()
    const large = '# large\n'.repeat(6_500_000)
    expect(problemsOf(large)).toMatchObject([
      { code: 'file-too-large', place: { file: 'scenario.yaml', line: 1 } },
    ])
    expect(problemsOf(tinyWith('', ''), { 'runbook.md': large })).toMatchObject([
      { code: 'file-too-large', place: { file: 'runbook.md' } },
    ])
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('refuses an empty file, a list and a folder without a scenario', () => {
    expect(problemsOf('')[0]?.place?.file).toBe('scenario.yaml')
    expect(problemsOf('- a\n- b')).toMatchObject([{ code: 'invalid-type' }])
    expect(validatePack({ files: {}, sha256 }).problems).toMatchObject([{ code: 'missing-scenario' }])
  })

  it('refuses a pack whose folder has another name', () => {
    const pack = { files: packFiles(TINY_PACK), sha256 }
    expect(parsePack({ ...pack, folder: 'tiny' }).problems).toEqual([])
    expect(parsePack({ ...pack, folder: 'other' }).problems).toMatchObject([
      { code: 'id-and-folder', place: { line: 2 } },
    ])
  })

  it('knows files that are no text', () => {
    const files = packFiles(TINY_PACK)
    const text = tinyWith('file: files/calls.log, kind: log', 'file: files/a.png, kind: image')
    expect(problemsOf(text).map(({ code }) => code)).toEqual(['missing-file'])
    expect(
      validatePack({ files: { ...files, 'scenario.yaml': text }, otherFiles: ['files/a.png'], sha256 })
        .problems,
    ).toEqual([])
  })

  it('says nothing half: with any error there is no scenario', () => {
    const parsed = validatePack({
      files: { ...packFiles(TINY_PACK), 'scenario.yaml': tinyWith('via: pager', 'via: pagr') },
      sha256,
    })
    expect(parsed.scenario).toBeNull()
  })
})
