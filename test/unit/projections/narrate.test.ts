import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { type ExerciseEvent, eventSchema } from '../../../shared/contract/events.ts'
import { narrate } from '../../../shared/projections/narrate.ts'
import { titlesOf } from '../../../shared/projections/titles.ts'
import { CREATED, madeLine, madeRecord } from '../../support/made-record.ts'

const decided: ExerciseEvent = {
  type: 'Decided',
  at: 0,
  cause: 'c1',
  decision: 'free',
  point: null,
  option: null,
  role: 'lead',
  text: 'Call the press',
  rationale: '',
  confidence: null,
  statedAt: 0,
  byLapse: false,
}
const queued: ExerciseEvent = {
  type: 'TaskQueued',
  at: 0,
  cause: 'c1',
  run: 'r-17',
  task: 'switch',
  role: 'tech',
  attempt: 2,
  duration: MINUTE,
  willFail: false,
}
const added: ExerciseEvent = {
  type: 'InjectAdded',
  at: 0,
  cause: 'c1',
  inject: 'x-99',
  title: 'A rumour',
  to: ['tech'],
  via: 'phone',
  from: 'Chat',
  says: '!',
  headline: null,
}
const titles = titlesOf(madeRecord([madeLine(0, [CREATED]), madeLine(1, [decided, queued, added])]))

/** Type, sentence, kind, tone, named beside it. */
const sentences: readonly (readonly [ExerciseEvent, string, string, string, string])[] = [
  [
    {
      type: 'InjectDelivered',
      at: 0,
      cause: 'x',
      inject: 'calls',
      to: ['lead', 'tech'],
      via: 'phone',
      fallback: false,
    },
    '"Stores call" reached Incident commander and Technical lead by Phone',
    'inject',
    'quiet',
    'scenario',
  ],
  [
    { type: 'InjectDelivered', at: 0, cause: 'x', inject: 'x-99', to: ['tech'], via: 'sms', fallback: true },
    '"A rumour" reached Technical lead by SMS, as the usual channel is dead',
    'inject',
    'quiet',
    'scenario',
  ],
  [
    { type: 'InjectFailed', at: 0, cause: 'x', inject: 'calls', via: 'sms', reason: 'The channel is dead' },
    '"Stores call" did not arrive by SMS: The channel is dead',
    'inject',
    'breached',
    'scenario',
  ],
  [
    {
      type: 'Decided',
      at: 0,
      cause: 'x',
      decision: 'd',
      point: 'route',
      option: 'second',
      role: 'lead',
      text: 'Second provider',
      rationale: 'It is ours',
      confidence: 0.8,
      statedAt: 0,
      byLapse: false,
    },
    'Route: decided "Second provider". Reason: It is ours',
    'decision',
    'quiet',
    'Incident commander',
  ],
  [
    {
      type: 'Decided',
      at: 0,
      cause: 'x',
      decision: 'd',
      point: 'route',
      option: 'stay',
      role: 'lead',
      text: 'Stay',
      rationale: '',
      confidence: null,
      statedAt: 0,
      byLapse: true,
    },
    'Route: time ran out, "Stay and wait" was taken',
    'decision',
    'quiet',
    'scenario',
  ],
  [
    {
      type: 'DecisionMapped',
      at: 0,
      cause: 'x',
      decision: 'free',
      mapping: {
        to: 'effects',
        components: [{ component: 'gateway', level: 'up' }],
        tasks: ['switch'],
        recoveryPoints: [],
        quality: 0.5,
        reason: 'It helps',
      },
    },
    '"Call the press" was judged to mean SMS gateway up and task "Switch provider" starts: It helps',
    'decision',
    'quiet',
    'actor',
  ],
  [
    { type: 'DecisionOpened', at: 0, cause: 'x', point: 'route', dueAt: 15 * MINUTE },
    'Route: the question is open, to be decided by 0:15:00',
    'decision',
    'quiet',
    'scenario',
  ],
  [queued, '"Switch provider" was given to Technical lead, attempt 2', 'task', 'quiet', 'scenario'],
  [
    { type: 'TaskStarted', at: 0, cause: 'x', run: 'r-17', dueAt: 20 * MINUTE },
    '"Switch provider" started, expected to end at 0:20:00',
    'task',
    'quiet',
    'scenario',
  ],
  [
    {
      type: 'TaskEnded',
      at: 0,
      cause: 'x',
      run: 'r-17',
      task: 'switch',
      outcome: 'failed',
      reason: 'Nightly snapshot is corrupt',
    },
    '"Switch provider" failed: Nightly snapshot is corrupt',
    'task',
    'breached',
    'scenario',
  ],
  [
    { type: 'ComponentSet', at: 0, cause: 'x', component: 'gateway', level: 'down', reason: '' },
    'SMS gateway is down',
    'component',
    'breached',
    'scenario',
  ],
  [
    { type: 'PointRestored', at: 0, cause: 'x', component: 'gateway', point: 'nightly', to: -90 * MINUTE },
    'SMS gateway was restored from Nightly snapshot, data as of -1:30:00',
    'component',
    'quiet',
    'scenario',
  ],
  [
    { type: 'Reconciled', at: 0, cause: 'x', component: 'gateway', amount: 90 * MINUTE },
    'SMS gateway: 1 h 30 min of lost data were won back',
    'component',
    'quiet',
    'scenario',
  ],
  [
    { type: 'FactPut', at: 0, cause: 'x', fact: 'trust', value: 80 },
    'Customer trust is now 80',
    'state',
    'quiet',
    'scenario',
  ],
  [
    { type: 'ObligationMissed', at: 0, cause: 'x', obligation: 'first', instance: 'first#1' },
    'First notice: the deadline passed',
    'obligation',
    'breached',
    'scenario',
  ],
  [
    {
      type: 'Marked',
      at: 0,
      cause: 'x',
      entry: 'e',
      mark: 'recovery-started',
      component: 'gateway',
      statedAt: 0,
      evidence: 'stated',
    },
    'SMS gateway: recovery started',
    'mark',
    'quiet',
    'actor',
  ],
  [
    {
      type: 'Marked',
      at: 0,
      cause: 'x',
      entry: 'auto:1',
      mark: 'onset',
      component: 'gateway',
      statedAt: 0,
      evidence: 'simulated',
    },
    'SMS gateway is out of service (onset)',
    'mark',
    'breached',
    'scenario',
  ],
  [
    {
      type: 'Marked',
      at: 0,
      cause: 'x',
      entry: 'e',
      mark: 'verified',
      component: null,
      statedAt: 0,
      evidence: 'stated',
    },
    'Overall: verified',
    'mark',
    'recovered',
    'actor',
  ],
  [
    {
      type: 'ObligationMet',
      at: 0,
      cause: 'x',
      obligation: 'first',
      instance: 'first#1',
      statedAt: 0,
      text: 'We look into it',
      role: 'lead',
    },
    'Sent: First notice, "We look into it"',
    'obligation',
    'quiet',
    'Incident commander',
  ],
  [
    {
      type: 'StepTicked',
      at: 0,
      cause: 'x',
      entry: 'e',
      ref: 'respond/1',
      status: 'deviated',
      role: 'tech',
      reason: 'No phone',
      justified: true,
      statedAt: 0,
      auto: false,
    },
    'Deviated from step: Call the provider. Reason: No phone (justified)',
    'runbook',
    'attention',
    'Technical lead',
  ],
  [
    {
      type: 'ClockJumped',
      at: 0,
      cause: 'x',
      segment: { wall: 0, exercise: 0, rate: 1 },
      from: 0,
      to: 30 * MINUTE,
      stoppedBy: null,
      cadences: 'not-played',
    },
    'The clock jumped from 0:00:00 to 0:30:00; recurring duties in between were not played',
    'clock',
    'quiet',
    'actor',
  ],
  [
    { type: 'RealIncidentDeclared', at: 0, cause: 'x', reason: 'Fire' },
    'REAL INCIDENT: the exercise stopped: Fire',
    'clock',
    'breached',
    'actor',
  ],
  [
    { type: 'CommandUndone', at: 0, cause: 'x', command: 'c1', label: 'Decide Route: "Second provider"' },
    'Undone: Decide Route: "Second provider"',
    'other',
    'attention',
    'actor',
  ],
]

describe('narrate', () => {
  it.each(sentences)('%#: tells $type in plain English, with titles', (event, text, kind, tone, who) => {
    const narration = narrate(event, titles)
    expect(narration).toMatchObject({ text, kind, tone })
    expect(narration?.who.from === 'role' ? narration.who.title : narration?.who.from).toBe(who)
  })

  it('§4.7 names the entries that can be corrected, and only those', () => {
    const entry = (event: ExerciseEvent) => narrate(event, titles)?.entry
    expect(
      entry({ type: 'NoteAdded', at: 0, cause: 'x', entry: 'n1', text: 'Calm', by: '', statedAt: 0 }),
    ).toBe('n1')
    expect(
      entry({
        type: 'ObligationMet',
        at: 0,
        cause: 'x',
        obligation: 'first',
        instance: 'first#1',
        statedAt: 0,
        text: '',
        role: null,
      }),
    ).toBe('first#1')
    expect(entry(decided)).toBeNull()
  })

  it('keeps the machinery out of the log', () => {
    const quiet: readonly ExerciseEvent[] = [
      { type: 'TimerFired', at: 0, cause: 'x', timer: 't', event: 'e' },
      { type: 'InjectArmed', at: 0, cause: 'x', inject: 'calls', dueAt: 0 },
      { type: 'FactPut', at: 0, cause: 'x', fact: 'hidden', value: true },
      {
        type: 'ClockPaused',
        at: 0,
        cause: 'x',
        segment: { wall: 0, exercise: 0, rate: 0 },
        reason: 'done',
        kind: 'end',
      },
    ]
    expect(quiet.map((event) => narrate(event, titles))).toEqual(quiet.map(() => null))
  })

  it('the events of these tests are events', () => {
    for (const [event] of sentences) expect(eventSchema.parse(event)).toEqual(event)
  })
})
