/** A whole invented exercise, rich enough to look at every part of a report. */

import type { ExerciseRecord } from '../../shared/projections/record.ts'
import { scoreOf } from '../../shared/projections/score.ts'
import type { Runbook } from '../../shared/runbook/model.ts'
import type { Scenario } from '../../shared/scenario/model.ts'
import { component, H, HandJournal, MIN, obligation, point, record, task } from './score-record.ts'

const roles = [
  ['incident-commander', 'Incident commander', 'technical-lead'],
  ['technical-lead', 'Technical lead', null],
  ['communications-lead', 'Communications lead', 'support-lead'],
  ['support-lead', 'Support lead', null],
].map(([id, title, backup]) => ({
  id: id ?? '',
  title: title ?? '',
  backup: backup ?? null,
  capacity: 1,
  description: null,
}))

const STEPS = [
  ['Acknowledge the first report and open an incident record', 'support-lead', 'within 15 min of onset'],
  [
    'Verify the fault from our own measurements, not from one handset',
    'technical-lead',
    'within 30 min of onset',
  ],
  ['Classify the severity from the table and say it aloud', 'incident-commander', null],
  [
    'Declare the incident and start the clocks for customers',
    'incident-commander',
    'within 30 min of detection',
  ],
  ['Extend live sessions so that nobody who is signed in is signed out', 'technical-lead', null],
  [
    'Notify the customers\u2019 contacts by e-mail and on the status page',
    'communications-lead',
    'within 60 min of declaring',
  ],
  ['Ask three stores that had failed to sign in again, and write down the time', 'support-lead', null],
] as const

export const sampleRunbook: Runbook = {
  file: 'runbook.md',
  title: 'Continuity and incident runbook',
  sha256: '9f2c47d6a0b13e58c94d7e6f5a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
  source: '',
  procedures: [
    {
      slug: 'incident-response',
      title: 'Incident response',
      level: 2,
      line: 10,
      steps: STEPS.map(([text, owner, window], index) => ({
        ref: `incident-response/${index + 1}`,
        text,
        owner,
        window,
        commands: [],
        expected: null,
        ifItFails: null,
        rollback: null,
        line: index + 12,
      })),
    },
  ],
}

export const sampleScenario: Partial<Scenario> = {
  id: 'sms-provider-outage',
  title: 'Login codes stop arriving',
  summary: 'One-time codes by SMS stop arriving on a trading morning; sessions last sixty minutes.',
  organisation: 'Nordlys Requisition AS',
  length: 150 * MIN,
  runbookFiles: ['runbook.md'],
  roles,
  components: [
    component('gateway', { title: 'SMS gateway', tier: 2, rto: 4 * H, mtd: 24 * H }),
    component('code-login', {
      title: 'Login by one-time code',
      dependsOn: ['gateway'],
      rto: 90 * MIN,
      rpo: 24 * H,
      mtd: 4 * H,
      served: 'degraded',
    }),
    component('sessions', { title: 'Users already signed in', rto: 4 * H, mtd: 8 * H }),
    component('database', { title: 'Requisition database', rto: 4 * H, rpo: 15 * MIN, mtd: 8 * H }),
    component('sso', { title: 'Login by company single sign-on', rto: 4 * H, mtd: 8 * H }),
    component('mail', { title: 'E-mail', tier: 3, rto: 8 * H, mtd: 24 * H }),
  ],
  channels: [
    { id: 'phone', title: 'Phone', carriedBy: null, kind: 'phone', whenDead: 'refuse' },
    { id: 'email', title: 'E-mail', carriedBy: 'mail', kind: 'email', whenDead: 'swallow' },
  ],
  recoveryPoints: [
    {
      id: 'pitr',
      component: 'database',
      kind: 'pitr',
      taken: -24 * H,
      lag: 0,
      cutOff: null,
      state: 'clean',
      title: 'Point-in-time archive',
    },
  ],
  obligations: [
    obligation('first', { title: 'First notice to customers', to: 'Customer contacts', within: H }),
    obligation('updates', {
      title: 'Updates to customers',
      to: 'Customer contacts',
      every: 30 * MIN,
      within: null,
    }),
    obligation('authority', {
      title: 'Notification of the breach',
      to: 'Data protection authority',
      within: 72 * H,
      legal: true,
      basis: 'GDPR 33(1)',
    }),
    obligation('final', {
      title: 'Final report',
      to: 'Data protection authority',
      parent: 'authority',
      withinMonths: 1,
      within: null,
      basis: 'NIS2 23(4)(d)',
      legal: true,
    }),
  ],
  tasks: [
    task('call-provider', {
      title: 'Call the provider\u2019s duty desk',
      by: 'technical-lead',
      follows: ['incident-response/2'],
    }),
    task('extend-sessions', {
      title: 'Extend live sessions to 12 h',
      by: 'technical-lead',
      recovers: ['sessions'],
      follows: ['incident-response/5'],
    }),
    task('second-provider', {
      title: 'Connect a second provider',
      by: 'technical-lead',
      recovers: ['gateway'],
    }),
    task('restore-db', {
      title: 'Restore the database to a point in time',
      by: 'technical-lead',
      recovers: ['database'],
    }),
    task('verify-stores', { title: 'Ask stores to sign in', by: 'support-lead', recovers: ['code-login'] }),
  ],
  injects: [
    'First calls',
    'Provider\u2019s status page',
    'A journalist calls',
    'Provider gives no estimate',
    'Codes arrive again',
    'Sessions begin to expire',
  ].map((title, index) => ({
    id: `inject-${index}`,
    title,
    type: index === 3 ? ('complication' as const) : ('information' as const),
    to: ['support-lead'],
    via: 'phone',
    fallback: null,
    from: 'Store manager',
    says: '',
    expect: null,
    prompts: [],
    questions: [],
    artefact: null,
    trigger: { kind: 'hand' as const },
    optional: false,
    effects: [],
    headline: null,
    objectives: [],
  })),
  decisions: [
    point(
      'classify',
      { 'Severity 2': 1, 'Severity 3': 0.3 },
      {
        title: 'Classification',
        question: 'How severe is this?',
        within: 15 * MIN,
        follows: ['incident-response/3'],
        asks: 'incident-commander',
      },
    ),
    point(
      'route',
      { 'Connect a second provider': 0.9, 'Wait for the provider': 0.2 },
      {
        title: 'Route for codes',
        within: 20 * MIN,
        asks: 'technical-lead',
        follows: ['incident-response/5'],
      },
    ),
    point(
      'tell',
      { 'Tell all customers now': 1, 'Tell those who ask': 0.4 },
      { title: 'Whom to tell first', asks: 'communications-lead', follows: ['incident-response/6'] },
    ),
    point(
      'press',
      { 'One spokesperson, holding statement': 1, 'No comment': 0.3 },
      { title: 'The press', within: 10 * MIN, asks: 'communications-lead' },
    ),
  ],
  objectives: [
    {
      id: 'o1',
      title: 'Restore sign-in for stores within the recovery time objective',
      weight: 2,
      critical: true,
    },
    { id: 'o2', title: 'Tell customers in time and keep them told', weight: 1, critical: false },
    { id: 'o3', title: 'Work from the runbook, and know where it ends', weight: 1, critical: false },
  ],
  endings: [
    {
      id: 'recovered',
      title: 'Stores sign in again',
      kind: 'recovered',
      says: 'The second provider delivers; the first returns in the afternoon.',
      atMost: 'PASS',
    },
  ],
  requiredSteps: STEPS.map((_, index) => `incident-response/${index + 1}`),
  hotwash: ['What did we expect to happen, and what happened?', 'What will we do differently next time?'],
  overall: { rto: 2 * H, rpo: 24 * H },
}

/** The journal up to ENDEX, then the debrief; `closed` also closes it. */
export function sampleExercise(closed = true, changes: Partial<Scenario> = {}): ExerciseRecord {
  const journal = play()
  debrief(journal)
  const scenario = { ...sampleScenario, ...changes }
  if (closed) {
    const score = scoreOf(record(scenario, journal, [sampleRunbook]))
    journal.add('ExerciseClosed', { signedBy: 'Ingrid Moe' }, 'close')
    journal.add('ScoreRecorded', { rubric: 1, score: JSON.parse(JSON.stringify(score)) }, 'close')
  }
  return record(scenario, journal, [sampleRunbook])
}

function play(): HandJournal {
  const journal = new HandJournal({
    title: 'Spring drill 2026: login codes',
    team: 'Platform and customer operations',
    plannedLength: 2 * H,
    evaluators: ['Sara Lind'],
    observers: ['Per Holm'],
    seats: [
      { role: 'incident-commander', person: 'Nadia Berg', standing: 'primary' },
      { role: 'technical-lead', person: 'Tomas Vik', standing: 'primary' },
      { role: 'technical-lead', person: 'Aisha Khan', standing: 'backup' },
      { role: 'communications-lead', person: 'Jonas Dahl', standing: 'primary' },
      { role: 'support-lead', person: 'Mette Ruud', standing: 'primary' },
    ],
  })
  const inject = (at: number, index: number) =>
    journal.at(at).add('InjectDelivered', {
      inject: `inject-${index}`,
      to: ['support-lead'],
      via: 'phone',
      fallback: false,
    })
  const open = (at: number, id: string, dueAt: number | null) =>
    journal.at(at).add('DecisionOpened', { point: id, dueAt })
  const start = (at: number, id: string) =>
    journal
      .at(at)
      .queued(`${id}#1`, id)
      .add('TaskStarted', { run: `${id}#1`, dueAt: null })
  const done = (at: number, id: string, outcome: 'done' | 'failed' = 'done') =>
    journal.at(at).add('TaskEnded', {
      run: `${id}#1`,
      task: id,
      outcome,
      reason: outcome === 'failed' ? 'No answer' : '',
    })

  journal.level('gateway', 'down').mark('onset', null, { evidence: 'simulated' })
  for (const id of ['gateway', 'code-login'])
    journal.mark('onset', id, { evidence: 'simulated', entry: `auto:onset:${id}` })
  inject(4 * MIN, 0)
    .at(6 * MIN)
    .mark('detected')
    .tick('incident-response/1', { role: 'support-lead' })
  open(7 * MIN, 'classify', 22 * MIN)
  start(8 * MIN, 'call-provider')
  inject(12 * MIN, 1)
    .at(14 * MIN)
    .add('NoteAdded', {
      entry: 'n1',
      text: 'Three chains have called; all fail with SMS codes, none with single sign-on',
      by: 'Mette Ruud',
      statedAt: 13 * MIN,
    })
  journal.at(16 * MIN).tick('incident-response/2', { role: 'technical-lead', statedAt: 15 * MIN })
  journal.at(18 * MIN).decided('classify', 'Severity 2', {
    role: 'incident-commander',
    rationale:
      'A core function is down for 2 480 users; single sign-on still works, so it is not a severity 1.',
    confidence: 0.8,
  })
  journal
    .tick('incident-response/3', { auto: true })
    .at(19 * MIN)
    .mark('declared')
    .tick('incident-response/4', { role: 'technical-lead' })
  journal.add('ObligationTriggered', { obligation: 'first', instance: 'first#1', dueAt: 79 * MIN })
  journal.add('ObligationTriggered', { obligation: 'updates', instance: 'updates#1', dueAt: 49 * MIN })
  done(24 * MIN, 'call-provider', 'failed')
  open(24 * MIN, 'route', 44 * MIN)
  start(26 * MIN, 'extend-sessions')
  inject(30 * MIN, 3)
  journal
    .at(33 * MIN)
    .mark('acknowledged')
    .add('CommandUndone', { command: `c${journal.lines.length - 1}`, label: 'Mark acknowledged' }, 'undo')
  journal.at(36 * MIN).decided('route', 'Connect a second provider', {
    role: 'technical-lead',
    rationale: 'The provider gives no estimate; the contract draft is ready to be signed.',
    confidence: 0.6,
  })
  journal.queued('second-provider#1', 'second-provider')
  done(38 * MIN, 'extend-sessions').tick('incident-response/5', { auto: true })
  journal
    .add('TaskStarted', { run: 'second-provider#1', dueAt: null })
    .mark('recovery-started', null, { evidence: 'simulated' })
  open(40 * MIN, 'tell', null)
  journal.at(42 * MIN).decided('tell', 'Tell all customers now', {
    role: 'communications-lead',
    rationale: 'They will notice anyway.',
    confidence: 0.9,
  })
  journal.at(46 * MIN).add('ObligationMet', {
    obligation: 'updates',
    instance: 'updates#1',
    statedAt: 46 * MIN,
    text: 'We are looking into missing login codes.',
    role: 'communications-lead',
  })
  journal.add('ObligationTriggered', { obligation: 'updates', instance: 'updates#2', dueAt: 76 * MIN })
  journal
    .add('ObligationMet', {
      obligation: 'first',
      instance: 'first#1',
      statedAt: 46 * MIN,
      text: '',
      role: 'communications-lead',
    })
    .tick('incident-response/6', { role: 'communications-lead' })
  journal.at(52 * MIN).add('SeatChanged', {
    role: 'communications-lead',
    person: 'Jonas Dahl',
    present: false,
    standing: 'primary',
  })
  inject(55 * MIN, 2)
  open(55 * MIN, 'press', 65 * MIN)
  inject(60 * MIN, 5)
    .level('sessions', 'degraded')
    .mark('onset', 'sessions', { evidence: 'simulated' })
  journal
    .at(66 * MIN)
    .level('database', 'down')
    .add('ObligationTriggered', {
      obligation: 'authority',
      instance: 'authority#1',
      dueAt: 66 * MIN + 72 * H,
    })
  journal.queued('restore-db#1', 'restore-db')
  journal.at(70 * MIN).decided('press', null, {
    decision: 'own',
    role: 'communications-lead',
    text: 'The CEO calls the journalist back',
    rationale: 'She knows him.',
    confidence: 0.7,
  })
  journal
    .at(76 * MIN)
    .add('ObligationMissed', { obligation: 'updates', instance: 'updates#2' })
    .add('ObligationTriggered', { obligation: 'updates', instance: 'updates#3', dueAt: 106 * MIN })
  journal
    .at(82 * MIN)
    .level('sessions', 'up')
    .at(88 * MIN)
    .mark('verified', 'sessions')
  done(98 * MIN, 'second-provider')
    .level('gateway', 'degraded')
    .add('TaskStarted', { run: 'restore-db#1', dueAt: null })
  journal.at(99 * MIN).level('gateway', 'up')
  inject(99 * MIN, 4)
  start(100 * MIN, 'verify-stores')
  journal.at(104 * MIN).add('ObligationMet', {
    obligation: 'updates',
    instance: 'updates#3',
    statedAt: 104 * MIN,
    text: '',
    role: 'support-lead',
  })
  done(110 * MIN, 'verify-stores')
    .mark('verified', 'code-login')
    .mark('verified', 'gateway')
    .tick('incident-response/7', { role: 'support-lead' })
  done(124 * MIN, 'restore-db')
    .add('PointRestored', { component: 'database', point: 'pitr', to: 58 * MIN })
    .level('database', 'up')
    .mark('restored', null, { evidence: 'simulated' })
  journal
    .at(131 * MIN)
    .mark('verified')
    .add('EndingReached', { ending: 'recovered' })
  return journal.end(138 * MIN)
}

function debrief(journal: HandJournal): void {
  journal.add('DecisionMapped', {
    decision: 'own',
    mapping: {
      to: 'effects',
      components: [],
      tasks: [],
      recoveryPoints: [],
      quality: 0.5,
      reason: 'Quick and personal, but without an agreed statement',
    },
  })
  for (const [objective, rating, comment] of [
    ['o1', 'S', 'The second provider was found late; the decision itself was good.'],
    ['o2', 'M', 'One update was missed while the communications lead was away.'],
    ['o3', 'S', ''],
  ] as const)
    journal.add('ObjectiveRated', { objective, rating, comment })
  journal.add('HotwashAnswered', {
    question: 0,
    answer:
      'We expected the provider to tell us.\n\nInstead the stores did, and the status page was green for twelve minutes.',
  })
  journal.add('FindingPut', {
    finding: 'f1',
    title: 'No second SMS provider is contracted',
    kind: 'issue',
    severity: 'high',
    detail: 'The draft contract lay unsigned; signing took 40 minutes of the outage.',
    ref: 'incident-response/5',
  })
  journal.add('FindingPut', {
    finding: 'f2',
    title: 'Updates stop when the communications lead leaves',
    kind: 'issue',
    severity: 'medium',
    detail: '',
    ref: null,
  })
  journal.add('FindingPut', {
    finding: 'f3',
    title: 'Live sessions were extended before they began to expire',
    kind: 'strength',
    severity: 'low',
    detail: 'Most stores never noticed.',
    ref: null,
  })
  journal.add('ActionPut', {
    action: 'a1',
    title: 'Sign the contract with a second SMS provider and test it every quarter',
    owner: 'Tomas Vik',
    due: '2026-04-30',
    status: 'open',
    finding: 'f1',
  })
  journal.add('ActionPut', {
    action: 'a2',
    title: 'Name a backup for customer updates in the runbook',
    owner: 'Nadia Berg',
    due: '2026-03-24',
    status: 'in-progress',
    finding: 'f2',
  })
  journal.add('EntryCorrected', {
    entry: 'n1',
    newAt: 11 * MIN,
    text: null,
    reason: 'The first chain called earlier',
  })
}
