import { describe, expect, it } from 'vitest'
import { commandSchema } from '../../../shared/contract/commands.ts'
import { parsePlayScript } from '../../../shared/scenario/play-script.ts'
import { loadPack, packFiles, TINY_PACK } from '../../support/load-pack.ts'

const { scenario } = loadPack()
const MIN = 60_000

function read(text: string) {
  if (scenario === null) throw new Error('The tiny pack does not load')
  return parsePlayScript(text, 'play.yaml', scenario)
}

/** The commands of one line, without what defaults fill in. */
function commands(line: string) {
  const { steps, problems } = read(`- ${line}`)
  expect(problems).toEqual([])
  return steps.map(({ command }) => JSON.parse(JSON.stringify(command)))
}

describe('parsePlayScript', () => {
  it('reads the play of the tiny pack, with actors and lines', () => {
    const { steps, problems } = read(packFiles(TINY_PACK)['plays/good.yaml'] ?? '')
    expect(problems).toEqual([])
    expect(steps.map(({ at, line, actor }) => [at / MIN, line, actor.name])).toEqual([
      [5, 1, 'Facilitator'],
      [5, 2, 'Facilitator'],
      [6, 3, 'Incident commander'],
      [9, 4, 'Communications lead'],
      [10, 5, 'Technical lead'],
      [14, 6, 'Technical lead'],
      [20, 7, 'Communications lead'],
      [80, 8, 'Facilitator'],
    ])
    for (const { command } of steps) expect(commandSchema.safeParse(command).success).toBe(true)
  })

  it.each([
    [
      '{ at: 1m, as: commander, decide: route, option: second, because: B, confidence: 0.8, ago: 2m }',
      [
        {
          type: 'decide',
          point: 'route',
          option: 'second',
          role: 'commander',
          rationale: 'B',
          confidence: 0.8,
          ago: 2 * MIN,
        },
      ],
    ],
    [
      '{ at: 1m, decide: source, option: wal }',
      [{ type: 'decide', point: 'source', option: 'wal', role: 'technician' }],
    ],
    [
      '{ at: 1m, as: commander, decideFreely: Call all, id: free, point: route }',
      [{ type: 'decide-freely', decision: 'free', point: 'route', role: 'commander', text: 'Call all' }],
    ],
    [
      '{ at: 1m, map: free, point: route, option: stay }',
      [{ type: 'map-decision', decision: 'free', mapping: { to: 'option', point: 'route', option: 'stay' } }],
    ],
    [
      '{ at: 1m, map: free, set: { gateway: up }, tasks: restore-wal, points: { wal: corrupt }, quality: 0.4, because: Why }',
      [
        {
          type: 'map-decision',
          decision: 'free',
          mapping: {
            to: 'effects',
            components: [{ component: 'gateway', level: 'up' }],
            tasks: ['restore-wal'],
            recoveryPoints: [{ point: 'wal', state: 'corrupt' }],
            quality: 0.4,
            reason: 'Why',
          },
        },
      ],
    ],
    [
      '{ at: 1m, mark: verified, component: [login, database] }',
      [
        { type: 'mark', mark: 'verified', component: 'login' },
        { type: 'mark', mark: 'verified', component: 'database' },
      ],
    ],
    ['{ at: 1m, mark: declared }', [{ type: 'mark', mark: 'declared', component: null }]],
    [
      '{ at: 1m, as: communicator, notify: customers-first, text: Hello }',
      [{ type: 'notify', obligation: 'customers-first', role: 'communicator', text: 'Hello' }],
    ],
    [
      '{ at: 1m, as: technician, tick: outage-response/2 }',
      [{ type: 'tick', ref: 'outage-response/2', status: 'done', role: 'technician' }],
    ],
    [
      '{ at: 1m, tick: outage-response/2, status: deviated, because: Later, justified: true }',
      [
        {
          type: 'tick',
          ref: 'outage-response/2',
          status: 'deviated',
          role: null,
          reason: 'Later',
          justified: true,
        },
      ],
    ],
    [
      '{ at: 1m, as: commander, note: Said so }',
      [{ type: 'note', note: 'note-1', text: 'Said so', by: 'Incident commander' }],
    ],
    [
      '{ at: 1m, start: restore-wal, by: commander }',
      [{ type: 'start-task', task: 'restore-wal', role: 'commander' }],
    ],
    [
      '{ at: 1m, complete: restore-wal, outcome: failed }',
      [{ type: 'complete-task', run: 'restore-wal#1', outcome: 'failed' }],
    ],
    [
      '{ at: 1m, abort: restore-wal, attempt: 2, because: Wrong }',
      [{ type: 'abort-task', run: 'restore-wal#2', reason: 'Wrong' }],
    ],
    [
      '{ at: 1m, handOver: restore-wal, to: commander }',
      [{ type: 'hand-over-task', run: 'restore-wal#1', role: 'commander' }],
    ],
    [
      '{ at: 1m, left: restore-wal, is: 5m }',
      [{ type: 'set-task-left', run: 'restore-wal#1', left: 5 * MIN }],
    ],
    [
      '{ at: 1m, send: press-calls, via: email }',
      [{ type: 'send-inject', inject: 'press-calls', via: 'email' }],
    ],
    ['{ at: 1m, hold: press-calls }', [{ type: 'hold-inject', inject: 'press-calls' }]],
    ['{ at: 1m, release: press-calls }', [{ type: 'release-inject', inject: 'press-calls' }]],
    [
      '{ at: 1m, skip: press-calls, because: Late }',
      [{ type: 'skip-inject', inject: 'press-calls', reason: 'Late' }],
    ],
    [
      '{ at: 1m, retract: press-calls, because: Wrong }',
      [{ type: 'retract-inject', inject: 'press-calls', reason: 'Wrong' }],
    ],
    [
      '{ at: 1m, ack: first-calls, response: Seen }',
      [{ type: 'acknowledge-inject', inject: 'first-calls', response: 'Seen' }],
    ],
    ['{ at: 1m, acknowledge: first-calls }', [{ type: 'acknowledge-inject', inject: 'first-calls' }]],
    [
      '{ at: 1m, correct: entry-1, to: 30s, because: Misheard }',
      [{ type: 'correct', entry: 'entry-1', at: 30_000, reason: 'Misheard' }],
    ],
    [
      '{ at: 1m, set: { gateway: down }, because: Told }',
      [{ type: 'set-component', component: 'gateway', level: 'down', reason: 'Told' }],
    ],
    ['{ at: 1m, pause: Lunch, kind: break }', [{ type: 'pause', reason: 'Lunch', kind: 'break' }]],
    ['{ at: 1m, resume: true }', [{ type: 'resume' }]],
    ['{ at: 1m, rate: 10 }', [{ type: 'rate', rate: 10 }]],
    [
      '{ at: 1m, jump: 1h, force: true, cadences: kept }',
      [{ type: 'jump', until: 60 * MIN, force: true, cadences: 'kept' }],
    ],
    [
      '{ at: 1m, seat: commander, person: Ada, present: false }',
      [{ type: 'seat', role: 'commander', person: 'Ada', present: false }],
    ],
    [
      '{ at: 1m, rateObjective: communicate, rating: P, comment: Good }',
      [{ type: 'rate-objective', objective: 'communicate', rating: 'P', comment: 'Good' }],
    ],
    [
      '{ at: 1m, finding: Slow, kind: issue, severity: high, id: f1 }',
      [{ type: 'put-finding', finding: 'f1', title: 'Slow', kind: 'issue', severity: 'high' }],
    ],
    [
      '{ at: 1m, action: Train, owner: Ada, due: "2026-05-01", finding: f1 }',
      [
        {
          type: 'put-action',
          action: 'action-1',
          title: 'Train',
          owner: 'Ada',
          due: '2026-05-01',
          finding: 'f1',
        },
      ],
    ],
    [
      '{ at: 1m, hotwash: 1, answer: It worked }',
      [{ type: 'answer-hotwash', question: 0, answer: 'It worked' }],
    ],
    [
      '{ at: 1m, improvise: How many?, answer: Three }',
      [{ type: 'improvise', note: 'answer-1', question: 'How many?', answer: 'Three' }],
    ],
    [
      '{ at: 1m, as: communicator, message: We know, outside: [Customers], to: [commander], via: email, subject: Codes, for: customers-update }',
      [
        {
          type: 'send-message',
          message: 'message-1',
          from: { kind: 'role', role: 'communicator' },
          to: [
            { kind: 'role', role: 'commander' },
            { kind: 'outside', name: 'Customers' },
          ],
          via: 'email',
          subject: 'Codes',
          text: 'We know',
          obligation: 'customers-update',
        },
      ],
    ],
    [
      '{ at: 1m, message: It is not us, id: answer, from: Provider, to: [technician], via: phone, replyTo: m1 }',
      [
        {
          type: 'send-message',
          message: 'answer',
          from: { kind: 'outside', name: 'Provider' },
          to: [{ kind: 'role', role: 'technician' }],
          via: 'phone',
          text: 'It is not us',
          inReplyTo: 'm1',
        },
      ],
    ],
    [
      '{ at: 1m, poll: route, roles: [technician] }',
      [{ type: 'ask-poll', point: 'route', roles: ['technician'] }],
    ],
    [
      '{ at: 1m, as: technician, vote: route, option: stay, because: It comes back, confidence: 0.4 }',
      [
        {
          type: 'vote',
          point: 'route',
          option: 'stay',
          role: 'technician',
          rationale: 'It comes back',
          confidence: 0.4,
        },
      ],
    ],
    [
      '{ at: 1m, evaluate: recover, by: Ada, rating: S, comment: Late }',
      [{ type: 'evaluate', objective: 'recover', by: 'Ada', rating: 'S', comment: 'Late' }],
    ],
    [
      '{ at: 1m, observe: Nobody asked, by: Ada, objective: recover, ago: 30s }',
      [
        {
          type: 'observe',
          note: 'observed-1',
          by: 'Ada',
          text: 'Nobody asked',
          objective: 'recover',
          ago: 30_000,
        },
      ],
    ],
    ['{ at: 1m, end: Done }', [{ type: 'end', reason: 'Done' }]],
    ['{ at: 1m, close: Ada }', [{ type: 'close', signedBy: 'Ada' }]],
    ['{ at: 1m, command: { type: blackout, on: true } }', [{ type: 'blackout', on: true }]],
  ])('reads %s', (line, expected) => {
    expect(commands(line)).toEqual(expected)
  })

  it.each([
    ['{ at: 1m, marc: declared }', 'play-verb', 'Did you mean "mark"?'],
    ['{ at: 1m, send: press-calls, hold: press-calls }', 'play-verb', 'several things'],
    ['{ at: 1m, as: comander, mark: declared }', 'unknown-role', 'Did you mean "commander"?'],
    ['{ at: 1m, decide: rout, option: second }', 'unknown-decision', 'Did you mean "route"?'],
    ['{ at: 1m, decide: route, option: secnd }', 'unknown-option', 'Did you mean "second"?'],
    ['{ at: 1m, decide: route, option: second, becaus: x }', 'unknown-key', 'Did you mean "because"?'],
    ['{ at: 1m, mark: declred }', 'invalid-value', 'Did you mean "declared"?'],
    ['{ at: 1m, notify: customer-first }', 'unknown-obligation', 'Did you mean "customers-first"?'],
    ['{ at: soon, mark: declared }', 'invalid-value', 'not a duration'],
    ['{ mark: declared }', 'missing-key', 'at is missing'],
    ['{ at: 1m, action: Train, owner: Ada, due: soon }', 'play-line', 'cannot be played'],
    ['{ at: 1m, map: free, option: stay }', 'play-map', 'both point and option'],
    ['{ at: 1m, message: Hello, to: [commander], via: email }', 'play-team', 'Nobody sends'],
    ['{ at: 1m, as: commander, message: Hello, via: email }', 'play-team', 'Nobody receives'],
    ['{ at: 1m, as: commander, message: Hello, to: [technican], via: email }', 'unknown-role', 'technician'],
    ['{ at: 1m, as: commander, message: Hi, to: [technician], via: mail }', 'unknown-channel', 'email'],
    ['{ at: 1m, vote: route, option: stay }', 'play-team', 'as: ROLE'],
    ['{ at: 1m, as: technician, vote: route, option: sty }', 'unknown-option', 'stay'],
    ['{ at: 1m, evaluate: recovr, by: Ada, rating: S }', 'unknown-objective', 'recover'],
    ['just a text', 'play-line', 'not a line'],
  ])('§4.10 tells what is wrong with %s, and on which line', (line, code, says) => {
    const { steps, problems } = read(`# a comment\n- { at: 30s, mark: detected }\n- ${line}\n`)
    expect(steps).toEqual([])
    expect(
      problems.map((problem) => [problem.code, problem.place?.file, problem.place?.line]),
    ).toContainEqual([code, 'play.yaml', 3])
    expect(problems.map(({ message, remedy }) => `${message} ${remedy}`).join()).toContain(says)
  })

  it('§4.10 refuses lines out of order, a script that is no list, and broken YAML', () => {
    expect(read('- { at: 5m, mark: detected }\n- { at: 4m, mark: declared }').problems).toMatchObject([
      { code: 'play-order', place: { line: 2 } },
    ])
    expect(read('at: 5m').problems).toMatchObject([{ code: 'play-list' }])
    expect(read('- {').problems[0]?.code).toBe('yaml')
    expect(read('')).toEqual({ steps: [], problems: [] })
  })
})
