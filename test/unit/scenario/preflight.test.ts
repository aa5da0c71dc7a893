import { describe, expect, it } from 'vitest'
import { placeIn, problemsOf, tinyWith } from '../../support/bad-pack.ts'

interface Rule {
  readonly name: string
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly changes: readonly (readonly [string, string])[]
  readonly at: string
  readonly says: string
}

const rule = (
  severity: Rule['severity'],
  code: string,
  name: string,
  changes: Rule['changes'],
  at: string,
  says: string,
): Rule => ({ severity, code, name, changes, at, says })

const GONE = '        gone:\n          title: Data is gone\n          entry: [{ end: lost }]\n'
const OPTION_STAY =
  'stay: { label: Stay and wait, quality: 0.2, because: The provider gave no time., effects: [{ add: { trust: -10 } }] }'

const RULES: readonly Rule[] = [
  rule(
    'error',
    'unreachable-state',
    'a state that no path reaches',
    [[GONE, `${GONE}        island:\n          title: Nowhere\n`]],
    'island:',
    'data.island',
  ),
  rule(
    'error',
    'unreachable-state',
    'a state behind a circle of conditions',
    [
      ['on: { done.restore-wal: repaired }', 'on: { missed.authority-final: repaired }'],
      ['after: authority, withinMonths', 'from: in(data.repaired), withinMonths'],
    ],
    'steady:\n',
    'supply.steady',
  ),
  rule(
    'error',
    'decision-never-asked',
    'a decision whose state is never entered',
    [
      [GONE, `${GONE}        island: {}\n`],
      ['delivered(damage-seen) and in(data.damaged)', 'in(data.island)'],
    ],
    'source:\n',
    'Source of the restore',
  ),
  rule(
    'error',
    'inject-never-fires',
    'an inject that waits for what cannot be',
    [
      ['    in: data.damaged\n    after: 2m', '    when: fact(trust) > 100\n    after: 2m'],
      ['[{ add: { trust: -10 } }, { start: restore-wal }]', '[{ start: restore-wal }]'],
      [OPTION_STAY, OPTION_STAY.replace('add: { trust: -10 }', 'stopWrites: database')],
    ],
    'damage-seen:\n',
    'Damaged rows',
  ),
  rule(
    'error',
    'inject-never-fires',
    'an inject that waits for a level that is never set',
    [['    in: data.damaged\n    after: 2m', '    when: degraded(login)\n    after: 2m']],
    'damage-seen:\n',
    'can never fire',
  ),
  rule(
    'error',
    'no-recovered-end',
    'a pack without a way to recover',
    [['{ end: recovered }', '{ mark: restored }']],
    'endings:',
    'recovered',
  ),
  rule(
    'error',
    'dead-end',
    'a state that cannot be left while something is down',
    [
      [
        '        repaired:\n          title: Data is repaired\n          entry: [{ set: { database: up } }]',
        '        repaired:\n          title: Data is repaired',
      ],
      ['          entry: [{ end: lost }]', '          entry: [{ set: { database: up } }]'],
    ],
    'repaired:\n',
    'can never be served again',
  ),
  rule(
    'error',
    'options-alike',
    'options that differ in label and quality only',
    [
      [
        'because: It was not verified., effects: [{ start: restore-nightly }]',
        'because: It was not verified., effects: [{ start: restore-wal }]',
      ],
    ],
    'nightly: { label',
    'Write-ahead log',
  ),
  rule(
    'warning',
    'option-without-consequence',
    'an option that changes nothing',
    [[OPTION_STAY, OPTION_STAY.replace('{ add: { trust: -10 } }', '')]],
    'stay: {',
    'changes nothing',
  ),
  rule(
    'error',
    'final-state',
    'a region that ends final',
    [['        gone:\n', '        gone:\n          type: final\n']],
    'gone:\n',
    'final',
  ),
  rule(
    'error',
    'eventless-loop',
    'two states that chase each other',
    [
      [
        '          entry: [{ end: recovered }]',
        '          entry: [{ end: recovered }]\n          always: back',
      ],
    ],
    'always: { to: steady',
    'supply.back -> supply.steady -> supply.back',
  ),
  rule(
    'error',
    'eventless-loop',
    'an eventless transition that stays where it is',
    [
      [
        '          entry: [{ end: recovered }]',
        '          entry: [{ end: recovered }]\n          always: { do: [{ mark: restored }] }',
      ],
    ],
    'always: { do',
    'supply.steady',
  ),
  rule(
    'warning',
    'task-never-started',
    'a task that nothing starts',
    [['effects: [{ start: switch-provider }]', 'effects: [{ stopWrites: database }]']],
    'switch-provider:\n',
    'No effect starts',
  ),
  rule(
    'warning',
    'obligation-never-triggered',
    'a duty whose clock never starts',
    [['from: fact(aware), within', 'within']],
    'authority: {',
    'never starts',
  ),
  rule(
    'warning',
    'fact-never-read',
    'a fact that nothing reads',
    [['from: fact(aware), within', 'from: declared, within']],
    'aware: false',
    'No condition reads',
  ),
  rule(
    'warning',
    'fact-never-changed',
    'a fact that nothing changes',
    [
      ['{ set: { database: down } }, { put: { aware: true } }', '{ set: { database: down } }'],
      ['from: fact(aware), within', 'from: not fact(aware), within'],
    ],
    'aware: false',
    'No effect changes',
  ),
  rule(
    'warning',
    'component-never-set',
    'a component that nothing happens to',
    [['components:\n', 'components:\n  archive: { title: Archive, tier: 3 }\n']],
    'archive:',
    'Nothing ever happens',
  ),
  rule(
    'warning',
    'ending-never-reached',
    'an ending that nothing reaches',
    [
      ['entry: [{ end: lost }]', 'entry: [{ set: { database: down } }]'],
      ['{ set: { database: up } }', '{ set: { database: up } }'],
    ],
    'lost: {',
    'lost',
  ),
  rule(
    'warning',
    'inject-after-length',
    'an inject after the end',
    [['    at: 4m\n', '    at: 61m\n']],
    'at: 61m',
    'after the length',
  ),
  rule(
    'warning',
    'timeout-without-limit',
    'a timeout without a limit',
    [['    within: 10m\n', '']],
    'source:\n',
    'no limit',
  ),
  rule(
    'warning',
    'restore-without-recovery',
    'a restore that recovers nothing',
    [['    recovers: [database]\n    restores: nightly', '    restores: nightly']],
    'restore-nightly:\n',
    'does not recover',
  ),
  rule(
    'warning',
    'idle-role',
    'a role with nothing to do',
    [['roles:\n', 'roles:\n  guest: { title: Guest }\n']],
    'guest:',
    'receives nothing',
  ),
  rule(
    'warning',
    'step-owner-without-seat',
    'a required step that nobody owns',
    [['commander: { title: Incident commander,', 'commander: { title: Captain,']],
    'outage-response/1, outage-response/2, outage-response/3]\n\nhotwash',
    'Incident commander',
  ),
]

function changed(changes: Rule['changes']): string {
  return changes.reduce(
    (text, [from, to], index) => (index === 0 ? tinyWith(from, to) : replaceOnce(text, from, to)),
    '',
  )
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" must occur once`)
  return text.replace(from, () => to)
}

describe('pre-flight', () => {
  it('finds nothing in a sound pack', () => {
    expect(problemsOf(tinyWith('', ''))).toEqual([])
  })

  it.each(RULES)('$name', ({ changes, code, severity, at, says }) => {
    const text = changed(changes)
    const problems = problemsOf(text)
    expect(problems.map((problem) => problem.code)).toContain(code)
    const found = problems.find((problem) => problem.code === code)
    expect(`${found?.place?.line}:${found?.place?.column}`).toBe(placeIn(text, at))
    expect(found?.severity).toBe(severity)
    expect(`${found?.message} ${found?.remedy}`).toContain(says)
  })

  it('does not take guards that exclude each other for a loop', () => {
    const always = (guard: string) =>
      `          entry: [{ end: recovered }]\n          always: { to: back, if: "${guard}" }`
    const codes = (guard: string) =>
      problemsOf(tinyWith('          entry: [{ end: recovered }]', always(guard))).map(({ code }) => code)
    expect(codes('not up(login)')).toEqual([])
    expect(codes('down(login) or degraded(login)')).toEqual([])
    expect(codes('fact(trust) < 60')).toEqual(['eventless-loop'])
    expect(codes('up(login) and in(data.repaired)')).toEqual(['eventless-loop'])
  })

  it('a bad ending elsewhere is a way out of a dead end', () => {
    const text = changed([
      [
        '        repaired:\n          title: Data is repaired\n          entry: [{ set: { database: up } }]',
        '        repaired:\n          title: Data is repaired',
      ],
    ])
    expect(problemsOf(text).map(({ code }) => code)).toEqual(['dead-end'])
    const clock =
      '    clock:\n      initial: running\n      states:\n        running: { after: { 4h: over } }\n        over: { entry: [{ end: lost }] }\n    data:\n'
    expect(problemsOf(text.replace('    data:\n', clock)).map(({ code }) => code)).toEqual([])
  })
})
