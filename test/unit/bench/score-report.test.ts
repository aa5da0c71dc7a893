import { describe, expect, it } from 'vitest'
import { answerKeySchema, type FactList } from '../../../electron/backend/bench/runbook-score/answer-key.ts'
import { isoLength, sameLength } from '../../../electron/backend/bench/runbook-score/iso-length.ts'
import { scoreReport } from '../../../electron/backend/bench/runbook-score/score-report.ts'
import { understandingRows } from '../../../electron/backend/bench/runbooks.ts'
import type {
  ReportObjective,
  ReportProcedure,
  ReportStep,
  RunbookReport,
} from '../../../shared/contract/runbook-report.ts'

function report(facts: Partial<RunbookReport>): RunbookReport {
  return {
    sha256: '',
    title: 'Plan',
    language: 'en',
    objectives: [],
    roles: [],
    severities: [],
    procedures: [],
    cadences: [],
    obligations: [],
    tests: [],
    escalation: [],
    contacts: [],
    backups: [],
    conflicts: [],
    problems: [],
    ...facts,
  }
}

function objective(line: number, value: string | null, appliesTo = 'overall'): ReportObjective {
  return { kind: 'rto', value, text: '', appliesTo, line, confidence: 1 }
}

function step(line: number, text: string, more: Partial<ReportStep> = {}): ReportStep {
  const none = { ref: '', owner: null, optional: false, commands: [], substeps: [], confidence: 1 }
  return { ...none, line, text, ...more }
}

function procedure(line: number, title: string, steps: readonly ReportStep[]): ReportProcedure {
  return { id: '', title, options: [], line, confidence: 1, steps }
}

function score(key: object, facts: Partial<RunbookReport>) {
  return scoreReport(answerKeySchema.parse({ title: 'Plan', language: 'en', ...key }), report(facts))
}

/** [expected, matched, false] of one kind, and what the differences say. */
function counts(scored: ReturnType<typeof score>, list: FactList) {
  const tally = scored.tallies.find((one) => one.list === list)
  return {
    counts: [tally?.expected, tally?.matched, tally?.extra],
    told: tally?.differences.map(({ how, line }) => `${how} ${line}`),
  }
}

describe('durations', () => {
  it('compare by length, months and years within the days they may be counted as', () => {
    expect(sameLength('P1D', 'PT24H')).toBe(true)
    expect(sameLength('P7D', 'P1W')).toBe(true)
    expect(sameLength('P3M', 'P90D')).toBe(true)
    expect(sameLength('P1Y', 'P12M')).toBe(true)
    expect(sameLength('PT60M', 'PT59M')).toBe(false)
    expect(sameLength('P1M', 'P4W')).toBe(false)
    expect(sameLength(null, 'PT0S')).toBe(false)
    expect(sameLength('ad-hoc', 'ad-hoc')).toBe(true)
    expect(['P', 'PT', '4h', 'P1H', 'P1DT'].map(isoLength)).toEqual([null, null, null, null, null])
  })
})

describe('a fact', () => {
  const key = { objectives: [{ kind: 'rto', value: 'PT4H', text: '4 h', appliesTo: 'overall', line: 10 }] }
  const found = (...objectives: readonly ReportObjective[]) =>
    counts(score(key, { objectives }), 'objectives')

  it('is found up to two lines away, and no farther', () => {
    expect(found(objective(12, 'PT240M')).counts).toEqual([1, 1, 0])
    expect(found(objective(13, 'PT4H'))).toEqual({ counts: [1, 0, 1], told: ['missed 10', 'false 13'] })
  })

  it('with another length, name or kind is both missed and false', () => {
    expect(found(objective(10, 'PT5H')).counts).toEqual([1, 0, 1])
    expect(found(objective(10, null)).counts).toEqual([1, 0, 1])
    expect(found(objective(10, 'PT4H', 'Database')).counts).toEqual([1, 0, 1])
    expect(found({ ...objective(10, 'PT4H'), kind: 'rpo' }).counts).toEqual([1, 0, 1])
  })

  it('matches once: told twice, the second is false', () => {
    expect(found(objective(11, 'PT4H'), objective(10, 'PT4H'))).toEqual({
      counts: [1, 1, 1],
      told: ['false 11'],
    })
  })

  it('that the document repeats is right in either place and no mistake in both', () => {
    const [first] = key.objectives
    const repeated = { objectives: [{ ...first, also: [90] }] }
    const objectives = [objective(10, 'PT4H'), objective(90, 'PT4H')]
    expect(counts(score(repeated, { objectives }), 'objectives').counts).toEqual([1, 1, 0])
    expect(counts(score(repeated, { objectives: [objective(91, 'PT4H')] }), 'objectives').counts).toEqual([
      1, 1, 0,
    ])
    expect(counts(score(repeated, { objectives: [objective(91, 'PT9H')] }), 'objectives').counts).toEqual([
      1, 0, 1,
    ])
  })

  it('at a debatable line counts neither way, unless it is one that the key has', () => {
    const debatable = { ...key, allowed: [{ list: 'objectives', line: 10, to: 20 }] }
    const objectives = [objective(10, 'PT4H'), objective(20, 'PT9H'), objective(21, 'PT9H')]
    expect(counts(score(debatable, { objectives }), 'objectives')).toEqual({
      counts: [1, 1, 1],
      told: ['false 21'],
    })
  })

  it('beside others alike goes to its own line, so that all are found', () => {
    const rows = ['API', 'API gateway', 'Database'].map((appliesTo, index) => ({
      kind: 'rto',
      value: 'PT1H',
      text: '1 h',
      appliesTo,
      line: 10 + index,
    }))
    const objectives = rows.map(({ appliesTo, line }) => objective(line, 'PT1H', appliesTo.toUpperCase()))
    expect(counts(score({ objectives: rows }, { objectives }), 'objectives').counts).toEqual([3, 3, 0])
    expect(
      counts(score({ objectives: rows }, { objectives: objectives.slice(1) }), 'objectives').told,
    ).toEqual(['missed 10'])
  })
})

type Right = { readonly [List in (typeof KINDS)[number]]: readonly Bare<RunbookReport[List][number]>[] }
type Bare<F> = Omit<F, 'confidence' | 'text'>
const KINDS = [
  'roles',
  'severities',
  'cadences',
  'obligations',
  'tests',
  'escalation',
  'contacts',
  'backups',
  'conflicts',
] as const

describe('each kind', () => {
  const right: Right = {
    roles: [{ name: 'Incident **commander**', responsibilities: [], primary: 'CTO', backup: null, line: 1 }],
    severities: [{ code: 'SEV1', name: 'Kritisk', respondWithin: 'PT15M', line: 1 }],
    cadences: [{ audience: 'customers', every: 'PT30M', line: 1 }],
    obligations: [{ to: 'Datatilsynet', within: 'PT72H', from: null, line: 1 }],
    tests: [{ what: 'Restore test', every: 'ad-hoc', line: 1 }],
    escalation: [{ level: '1', who: 'On call', within: null, line: 1 }],
    contacts: [{ name: 'Vakt', role: null, phone: '+47 22 33', email: null, line: 1 }],
    backups: [
      { what: 'DB', where: null, every: 'PT24H', retention: 'P30D', backedUp: true, line: 1 },
      { what: 'Cache', where: null, every: null, retention: null, backedUp: false, line: 2 },
    ],
    conflicts: [{ about: 'rto', appliesTo: 'overall', lines: [1, 140] }],
  }
  const key = {
    ...right,
    roles: [{ name: 'Incident Commander', primary: 'CTO', backup: null, line: 1 }],
    severities: [{ code: null, name: 'Kritisk', respondWithin: 'PT15M', line: 1 }],
    contacts: [{ name: 'Vaktleder', role: null, phone: '+472233', email: null, line: 1 }],
  }
  const asFound = (facts: Right): Partial<RunbookReport> =>
    Object.fromEntries(
      KINDS.map((list) => [list, facts[list].map((fact) => ({ ...fact, confidence: 1, text: '' }))]),
    )

  it('is right where its telling values are', () => {
    const { tallies, details } = score(key, asFound(right))
    expect(tallies.filter((one) => one.matched < one.expected || one.extra > 0)).toEqual([])
    expect(tallies.map((one) => one.expected)).toEqual([0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 2, 1])
    expect(details.every((one) => one.isRight)).toBe(true)
  })

  it('is wrong where one of them is not', () => {
    const { tallies } = score(
      key,
      asFound({
        roles: [{ name: 'Commander', responsibilities: [], primary: 'CTO', backup: null, line: 1 }],
        severities: [{ code: 'SEV2', name: 'Høy', respondWithin: 'PT15M', line: 1 }],
        cadences: [{ audience: 'customers', every: 'PT60M', line: 1 }],
        obligations: [{ to: 'Datatilsynet', within: 'PT24H', from: null, line: 1 }],
        tests: [{ what: 'Restore test', every: 'P1M', line: 1 }],
        escalation: [{ level: '1', who: 'On call', within: 'PT5M', line: 1 }],
        contacts: [{ name: 'Kunde', role: null, phone: '+47 22 34', email: null, line: 1 }],
        backups: [
          { what: 'DB', where: null, every: 'PT24H', retention: 'P7D', backedUp: true, line: 1 },
          { what: 'Cache', where: null, every: null, retention: null, backedUp: true, line: 2 },
        ],
        conflicts: [{ about: 'rto', appliesTo: 'overall', lines: [50, 60] }],
      }),
    )
    expect(tallies.filter((one) => one.matched > 0)).toEqual([])
    expect(tallies.map((one) => one.extra)).toEqual(tallies.map((one) => one.expected))
  })

  it('tells further values that were read otherwise, and does not count them as missed', () => {
    const { tallies, details } = score(
      key,
      asFound({ ...right, roles: right.roles.map((one) => ({ ...one, primary: 'CEO' })) }),
    )
    expect(tallies.find((one) => one.list === 'roles')?.matched).toBe(1)
    expect(details.filter((one) => !one.isRight)).toMatchObject([
      { field: 'primary', want: 'CTO', found: 'CEO' },
    ])
  })
})

describe('procedures and steps', () => {
  const key = {
    procedures: [
      {
        title: 'Restore the database',
        line: 10,
        steps: [
          { text: 'Stop the application', line: 12, owner: 'Operations', commands: ['systemctl  stop app'] },
          { text: 'Isolation: cut the network', line: 13, substeps: ['Pull the plug'] },
          { text: 'Start again', line: 15 },
        ],
      },
    ],
  }
  const steps = [
    step(12, '**Stop** the application now', { owner: 'operations', commands: ['cd /\nsystemctl stop app'] }),
    step(13, 'Cut the network'),
    step(15, 'Start again'),
  ]

  it('are right by title, first words, order, owner and commands', () => {
    const scored = score(key, { procedures: [procedure(10, '4.1 Restore the Database', steps)] })
    expect(counts(scored, 'procedures').counts).toEqual([1, 1, 0])
    expect(counts(scored, 'steps').counts).toEqual([3, 3, 0])
    expect(scored.order).toEqual({ pairs: 2, inOrder: 2 })
    expect(scored.details.filter((one) => one.isRight).map((one) => one.field)).toEqual(['owner', 'command'])
    expect(scored.details.filter((one) => !one.isRight)).toEqual([])
  })

  it('out of order are told as such', () => {
    const turned = [steps[1], steps[0], steps[2]].filter((one) => one !== undefined)
    const scored = score(key, { procedures: [procedure(10, 'Restore the database', turned)] })
    expect(counts(scored, 'steps').counts).toEqual([3, 3, 0])
    expect(scored.order).toEqual({ pairs: 2, inOrder: 1 })
  })

  it('under another title are all missed and all false', () => {
    const scored = score(key, { procedures: [procedure(10, 'Contact list', steps)] })
    expect(counts(scored, 'procedures').counts).toEqual([1, 0, 1])
    expect(counts(scored, 'steps').counts).toEqual([3, 0, 3])
  })

  it('that say something else are missed and false; a substep told as a step counts neither way', () => {
    const others = [step(12, 'Phone the supplier'), step(13, 'Cut the network'), step(14, 'Pull the plug')]
    const scored = score(key, { procedures: [procedure(10, 'Restore the database', others)] })
    expect(counts(scored, 'steps')).toEqual({
      counts: [3, 1, 1],
      told: ['missed 12', 'missed 15', 'false 12'],
    })
  })

  it('under a heading that may be a procedure of its own count for the procedure around it', () => {
    const debatable = { ...key, allowed: [{ list: 'procedures', line: 11 }] }
    const scored = score(debatable, {
      procedures: [procedure(11, 'At once', [...steps, step(16, 'Go home')])],
    })
    expect(counts(scored, 'procedures').counts).toEqual([1, 0, 0])
    expect(counts(scored, 'steps').counts).toEqual([3, 3, 0])
  })

  it('in a block are right as one step or as several, and missed as none', () => {
    const block = {
      procedures: [{ title: 'Roll back', line: 1, steps: [{ text: 'Option A', line: 3, to: 20 }] }],
    }
    const read = (...found: readonly ReportStep[]) =>
      counts(score(block, { procedures: [procedure(1, 'Roll back', found)] }), 'steps').counts
    expect(read(step(3, 'Option A: roll back'))).toEqual([1, 1, 0])
    expect(read(step(6, 'Check'), step(19, 'Roll out'))).toEqual([1, 1, 0])
    expect(read(step(21, 'Something else'))).toEqual([1, 0, 1])
    expect(read()).toEqual([1, 0, 0])
  })
})

describe('the figures', () => {
  it('are shares over all documents, with limits on the two overall ones alone', () => {
    const key = {
      objectives: [10, 20, 30, 40].map((line) => ({
        kind: 'rto',
        value: 'PT4H',
        text: '',
        appliesTo: 'overall',
        line,
      })),
    }
    const objectives = [10, 20, 30, 70].map((line) => objective(line, 'PT4H'))
    const perfect = score({ tests: [{ what: 'Drill', every: 'P1Y', line: 5 }] }, {
      tests: [{ what: 'Drill', every: 'P1Y', line: 5, confidence: 1 }],
    } satisfies Partial<RunbookReport>)
    const rows = understandingRows([score(key, { objectives, title: 'Else' }), perfect])
    const shown = (figure: string) => rows.find((one) => one.figure === figure)
    expect(shown('all facts: missed')).toMatchObject({ value: 20, baseline: 10, ratio: 2, limit: 1 })
    expect(shown('all facts: false')).toMatchObject({ value: 20, baseline: 5, ratio: 4, limit: 1 })
    expect(shown('objectives: missed')).toMatchObject({ value: 25, limit: null })
    expect(shown('tests: missed')).toMatchObject({ value: 0, limit: null })
    expect(shown('titles wrong')).toMatchObject({ value: 50, limit: null })
    expect(rows.filter((one) => one.limit !== null)).toHaveLength(2)
  })
})
