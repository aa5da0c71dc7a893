/** A drill as `scenario.yaml`: what is written out of the document has its line, what was guessed says so. */
import { type DurationMs, MINUTE } from '../base/time.ts'
import type { RunbookReport } from '../contract/runbook-report.ts'
import type { Complication, DraftGuess } from '../contract/scenario-draft.ts'
import type { Drill } from './choose-drills.ts'
import { allParts, type Course, type Part } from './course.ts'
import type { Duty } from './duties.ts'
import { packLength, shownLength } from './lengths.ts'
import type { People } from './people.ts'
import type { Stated } from './surroundings.ts'
import type { Service, Target, Targets } from './targets.ts'
import type { DraftTask } from './tasks.ts'
import { blockOf, fill, lineOf } from './text.ts'
import type { DraftWords } from './words/words.ts'
import { Noted, type Plain, yamlText } from './yaml-text.ts'

export interface Story {
  readonly id: string
  readonly report: RunbookReport
  readonly drill: Drill
  readonly people: People
  readonly targets: Targets
  readonly course: Course
  readonly duties: readonly Duty[]
  readonly signs: readonly Stated<string>[]
  readonly expected: readonly Phase[]
  readonly words: DraftWords
  readonly startex: string | null
  readonly complications: readonly Complication[]
  /** Steps that the best way carries out, as packs know them. */
  readonly required: readonly string[]
  /** Severity levels, the one that is right first; none: the team is asked whether it activates. */
  readonly levels: readonly Level[]
  readonly pace: DurationMs
  readonly limit: DurationMs
  readonly length: DurationMs
  /** A team that waits is asked again after so long. */
  readonly patience: DurationMs
}

export interface Level {
  readonly id: string
  readonly label: string
  readonly line: number
}

export interface Phase {
  readonly title: string
  readonly by: DurationMs
  readonly reached: string
  /** Null when it was guessed. */
  readonly line: number | null
}

/** STARTEX when nobody names one. */
export const USUAL_STARTEX = '2027-03-09T09:00:00+01:00'

export function scenarioFile(story: Story): {
  readonly text: string
  readonly guesses: readonly DraftGuess[]
} {
  const guesses: DraftGuess[] = []
  const guess: Guess = (path, value, why) => {
    guesses.push({ path, value: typeof value === 'string' ? value : JSON.stringify(value), why })
    return new Noted(value, `guessed: ${why}`)
  }
  const { report, drill, words, targets, people } = story
  const { services } = targets
  const [main] = services
  const values = {
    service: main.line === null ? words.service.inline : main.title,
    Service: main.title,
    document: lineOf(report.title),
    procedure: lineOf(drill.title),
    line: String(drill.line),
    rto: shownLength(targets.rto.value),
    mtd: shownLength(targets.mtd.value),
    rpo: shownLength(targets.rpo?.value ?? 0),
  }
  const say = (sentence: string) => blockOf(fill(sentence, values))
  const isWhole = values.document === values.procedure
  const machine = machineOf(story, guess)
  const pack: { readonly [key: string]: Plain } = {
    muster: 1,
    id: story.id,
    title: lineOf(drill.title),
    summary: lineOf(say(isWhole ? words.summary.replace(/: \{procedure\}/, '') : words.summary), 300),
    level: guess('level', 'introductory', 'change it when you make it harder'),
    length: packLength(story.length),
    exercises: words.exercises,
    startex:
      story.startex ?? guess('startex', USUAL_STARTEX, 'any working day; the hour decides who is at work'),
    organisation: guess('organisation', organisationOf(report.title), "from the document's title"),
    runbook: 'runbook.md',
    briefing: `${blockOf(say(words.briefing.replace('{loss}', targets.rpo === null ? '' : `- ${words.briefingLoss}\n`)))}\n`,
    roles: Object.fromEntries(
      people.seats.map((seat) => {
        const title =
          seat.line === null
            ? guess(`roles.${seat.id}.title`, seat.title, 'the document names nobody for this')
            : seat.line === 0
              ? new Noted(seat.title, 'named in the steps')
              : new Noted(seat.title, `line ${seat.line}`)
        return [
          seat.id,
          {
            title,
            backup: seat.backup ?? undefined,
            description: seat.description ?? undefined,
          },
        ]
      }),
    ),
    components: {
      ...Object.fromEntries(
        services.map((service, index) => [service.id, componentOf(service, index, story, guess)]),
      ),
      ...(hasDeadChannel(story) ? { 'chat-service': { title: words.channelDown.carrier, tier: 3 } } : {}),
    },
    channels: {
      phone: { title: words.channels.phone },
      chat: hasDeadChannel(story)
        ? { title: words.channels.chat, carriedBy: 'chat-service' }
        : { title: words.channels.chat },
      email: { title: words.channels.email },
      monitoring: { title: words.channels.monitoring },
    },
    recoveryPoints: pointsOf(story, guess),
    facts: {
      informed: { title: words.facts.informed, initial: false },
      ...(story.levels.length > 0
        ? { severity: { title: words.facts.severity, initial: 0, min: 0, max: story.levels.length } }
        : {}),
    },
    objectives: {
      command: { title: words.objectives.command },
      recover: { title: words.objectives.recover, weight: 2 },
      inform: { title: words.objectives.inform },
      prove: { title: words.objectives.prove },
    },
    endings: {
      recovered: { ...endingOf(words.endings.recovered), kind: 'recovered' },
      late: { ...endingOf(words.endings.late), kind: 'partial', atMost: 'PARTIAL' },
      unproven: { ...endingOf(words.endings.unproven), kind: 'partial', atMost: 'PARTIAL' },
      lost: { ...endingOf(words.endings.lost), kind: 'lost', atMost: 'FAIL' },
    },
    expected: Object.fromEntries(
      story.expected.map((phase, index) => [
        `phase-${index + 1}`,
        {
          title: lineOf(phase.title),
          by:
            phase.line === null
              ? guess(`expected.phase-${index + 1}.by`, packLength(phase.by), 'from the targets')
              : new Noted(packLength(phase.by), `line ${phase.line}`),
          reached: phase.reached,
        },
      ]),
    ),
    requiredSteps: story.required.length > 0 ? story.required : undefined,
    guide: {
      audience: words.guide.audience,
      preparation: words.guide.preparation,
      opening: words.guide.opening,
      watchFor: words.guide.watchFor,
    },
    hotwash: words.hotwash,
    machine,
    tasks: tasksOf(story, guess),
    injects: injectsOf(story, values, guess),
    decisions: decisionsOf(story, values, guess),
    obligations: obligationsOf(story, guess),
  }
  const text = yamlText(pack, HEADINGS, introOf(story))
  return { text, guesses }
}

export type Guess = (path: string, value: string | readonly string[] | number, why: string) => Noted

const HEADINGS: Readonly<Record<string, string>> = {
  roles: 'Seats.',
  components: 'What goes down, and by when it must be back.',
  recoveryPoints: 'What data can be restored from.',
  expected: "The plan's expected course, counted from the first outage.",
  requiredSteps: 'Adherence to the runbook is measured against these, in this order.',
  machine: 'The course of events. Times are since STARTEX, when the service goes down.',
  tasks: 'Work that takes story time: optimistic, likely, pessimistic.',
  injects: 'What the team hears.',
  decisions: 'What the team is asked. The qualities say how good an answer is, from 0 to 1.',
  obligations: 'Whom the team must tell.',
}

function introOf({ report, drill }: Story): string {
  const from =
    drill.pointsTo === null ? '' : ` It points to "${lineOf(drill.pointsTo)}", whose steps are used.`
  return [
    `Drafted from "${lineOf(report.title)}", procedure "${lineOf(drill.title)}", line ${drill.line}.${from}`,
    '"line N" is where the document says it. "guessed" is what it does not say: look at each before you play.',
  ].join('\n')
}

/** `Continuity plan for Havbris Booking` names Havbris Booking. */
export function organisationOf(title: string): string {
  const named = /\s(?:for|för|für|voor|of|hos|i|til)\s+(?:the\s+)?(\p{Lu}.{1,80})$/u.exec(title)?.[1]
  const after = /\s[–—-]\s+(.{2,80})$/u.exec(title)?.[1]
  return lineOf(named ?? after ?? title)
}

function endingOf({ title, says }: { readonly title: string; readonly says: string }) {
  return { title, says }
}

function hasDeadChannel({ complications }: Story): boolean {
  return complications.includes('channel-down')
}

function componentOf(service: Service, index: number, { targets }: Story, guess: Guess): Plain {
  const length = (key: string, target: Target | null): Plain =>
    target === null
      ? undefined
      : target.line === null
        ? guess(`components.${service.id}.${key}`, packLength(target.value), target.why)
        : new Noted(packLength(target.value), target.why)
  return {
    title:
      service.line === null
        ? guess(`components.${service.id}.title`, service.title, 'the name of what goes down')
        : service.title,
    tier: index === 0 ? 1 : 2,
    dependsOn: index === 0 ? undefined : [targets.services[0].id],
    rto: length('rto', service.rto),
    rpo: length('rpo', service.rpo),
    mtd: index === 0 ? length('mtd', targets.mtd) : undefined,
  }
}

function pointsOf({ course, targets }: Story, guess: Guess): Plain {
  if (course.points.length === 0) return undefined
  return Object.fromEntries(
    course.points.map((point) => [
      point.id,
      {
        title: point.title,
        component: targets.services[0].id,
        kind: 'snapshot',
        taken: guess(
          `recoveryPoints.${point.id}.taken`,
          packLength(-point.age),
          point.why === '' ? 'how old the last copy is' : `how old the last copy is (${point.why})`,
        ),
        state: point.isBad ? 'corrupt' : 'clean',
      },
    ]),
  )
}

const down = (services: readonly Service[], level: 'up' | 'down') => [
  { set: { [services[0]?.id ?? '']: level } },
]

function machineOf(story: Story, guess: Guess): Plain {
  const { course, words, targets, levels } = story
  const title = (key: keyof DraftWords['states']) => words.states[key]
  const target = (part: Part) => (part.kind === 'end' ? 'restored' : part.id)
  const declare = { to: target(course.first), do: [{ mark: 'declared' }] }
  const parts = allParts(course.first).map((part): readonly [string, Plain] => {
    if (part.kind === 'choice')
      return [
        part.id,
        {
          title: part.title,
          on: Object.fromEntries(part.ways.map((way) => [`decided.${part.id}.${way.id}`, target(way.first)])),
        },
      ]
    const last = part.tasks.at(-1)
    return [
      part.id,
      {
        title: part.title,
        entry: [{ start: part.tasks[0]?.id ?? '' }],
        on: {
          [`done.${last?.id ?? ''}`]: target(part.next),
          ...(part.onFail === null ? {} : { [`failed.${last?.id ?? ''}`]: target(part.onFail) }),
        },
      },
    ]
  })
  const lastCheck = course.verification.at(-1)?.id ?? ''
  const lastCare = course.aftercare.at(-1)?.id ?? null
  const [right, ...lower] = levels
  const limit = packLength(story.limit)
  return {
    type: 'parallel',
    states: {
      course: {
        title: title('outage'),
        initial: 'failing',
        states: {
          failing: {
            title: title('failing'),
            entry: down(targets.services, 'down'),
            on: {
              ...(right === undefined
                ? { 'decided.activate.activate': declare, 'decided.activate.wait-and-see': 'waiting' }
                : {
                    [`decided.classify.${right.id}`]: declare,
                    ...Object.fromEntries(lower.map(({ id }) => [`decided.classify.${id}`, 'waiting'])),
                  }),
              'marked.declared': { to: target(course.first) },
            },
          },
          waiting: {
            title: title('waiting'),
            on: {
              'decided.again.activate': declare,
              'decided.again.go-on-waiting': 'stubborn',
              'marked.declared': { to: target(course.first) },
            },
          },
          stubborn: { title: title('waiting'), on: { 'marked.declared': { to: target(course.first) } } },
          ...Object.fromEntries(parts),
          restored: {
            title: title('restored'),
            entry: down(targets.services, 'up'),
            on: {
              'decided.all-clear.prove': 'verifying',
              'decided.all-clear.claim': 'claimed',
            },
          },
          verifying: {
            title: title('verifying'),
            entry: [{ start: course.verification[0]?.id ?? '' }],
            on: {
              [`done.${lastCheck}`]: [
                { to: 'late', if: `elapsed(${packLength(targets.rto.value)})` },
                'proven',
              ],
            },
          },
          claimed: { title: title('claimed'), entry: [{ end: 'unproven' }] },
          late: { title: title('late'), entry: [{ mark: 'verified' }, { end: 'late' }] },
          proven: {
            title: title('proven'),
            entry: [
              { mark: 'verified' },
              ...(lastCare === null ? [] : [{ start: course.aftercare[0]?.id ?? '' }]),
            ],
            ...(lastCare === null ? { always: 'closed' } : { on: { [`done.${lastCare}`]: 'closed' } }),
          },
          closed: { title: title('closed'), entry: [{ end: 'recovered' }] },
        },
      },
      deadline: {
        title: title('limit'),
        initial: 'running',
        states: {
          running: {
            title: title('running'),
            after:
              targets.mtd.line === null
                ? { [limit]: guessedTransition(guess, limit) }
                : { [limit]: { to: 'over', if: 'not marked(verified)' } },
          },
          over: { title: title('over'), entry: [{ end: 'lost' }] },
        },
      },
      ...(hasDeadChannel(story)
        ? {
            chat: {
              title: words.channelDown.region,
              initial: 'working',
              states: {
                working: {
                  title: words.channelDown.working,
                  after: { [packLength(story.pace * 2)]: 'dead' },
                },
                dead: {
                  title: words.channelDown.dead,
                  entry: [{ set: { 'chat-service': 'down' } }],
                  after: { [packLength(story.limit / 2)]: 'back' },
                },
                back: { title: words.channelDown.back, entry: [{ set: { 'chat-service': 'up' } }] },
              },
            },
          }
        : {}),
    },
  }
}

function guessedTransition(guess: Guess, limit: string): Plain {
  return {
    to: guess('machine.states.deadline', 'over', `${limit}, from the longest tolerable outage`),
    if: 'not marked(verified)',
  }
}

function tasksOf({ course, targets }: Story, guess: Guess): Plain {
  const main = targets.services[0].id
  const rows = new Map<string, Plain>()
  const add = (tasks: readonly DraftTask[]) => {
    for (const [index, task] of tasks.entries()) {
      const next = tasks[index + 1]
      const { o, m, p, stated } = task.estimate
      const estimate = [packLength(o), packLength(m), packLength(p)]
      rows.set(task.id, {
        title:
          task.line === null
            ? guess(`tasks.${task.id}`, task.title, 'the document has no such step')
            : new Noted(task.title, `line ${task.line}`),
        by: task.isOwnerStated ? task.by : guess(`tasks.${task.id}.by`, task.by, 'the step names nobody'),
        estimate:
          stated === null
            ? guess(`tasks.${task.id}.estimate`, estimate, 'how long it takes')
            : new Noted(estimate, `stated: ${stated}`),
        recovers: task.recovers ? [main] : undefined,
        restores: task.restores ?? undefined,
        onDone: next === undefined ? undefined : [{ start: next.id }],
        follows: task.ref === null ? undefined : [task.ref],
      })
    }
  }
  for (const part of allParts(course.first)) if (part.kind === 'work') add(part.tasks)
  add(course.verification)
  add(course.aftercare)
  return Object.fromEntries(rows)
}

function injectsOf(story: Story, values: Readonly<Record<string, string>>, guess: Guess): Plain {
  const { words, people, signs, pace, course } = story
  const { injects } = words
  const told = (key: keyof DraftWords['injects']) => ({
    title: injects[key].title,
    from: injects[key].from,
    says: `${blockOf(fill(injects[key].says, values))}\n`,
    expect: injects[key].expect,
  })
  const list = signs.length > 0 ? signs.map(({ value }) => value) : [fill(words.sign, values)]
  const shown = `${blockOf(fill(injects.alarm.says, { signs: list.map((sign) => `- ${lineOf(sign, 300)}`).join('\n') }))}\n`
  const says =
    signs.length > 0
      ? new Noted(shown, `line ${signs.map(({ line }) => line).join(', ')}`)
      : guess('injects.alarm.says', shown, 'the document names no signs of it')
  const gates = allParts(course.first).flatMap((part): readonly (readonly [string, Plain])[] =>
    part.kind === 'choice' && part.gate !== null
      ? [
          [
            part.id,
            {
              title: part.title,
              type: 'complication',
              in: `course.${part.id}`,
              to: [people.lead],
              via: 'phone',
              from: people.seats.find(({ id }) => id === people.technical)?.title ?? part.title,
              says: `${part.gate.says}\n`,
              expect: part.gate.expect,
            },
          ],
        ]
      : [],
  )
  return {
    alarm: {
      ...told('alarm'),
      says,
      at: '0s',
      to: [people.technical],
      via: 'monitoring',
      effects: [{ mark: 'detected' }],
      objectives: ['command'],
    },
    calls: { ...told('calls'), at: packLength(pace), to: [people.communications], via: 'phone' },
    'call-out': {
      ...told('callOut'),
      when: 'marked(declared)',
      to: people.seats.map(({ id }) => id),
      via: 'chat',
      fallback: 'phone',
    },
    management: {
      ...told('management'),
      type: 'contingency',
      when: 'marked(declared)',
      after: packLength(Math.max(pace, 0.1 * story.targets.rto.value)),
      to: [people.lead],
      via: 'phone',
      objectives: ['inform'],
    },
    complaint: {
      ...told('complaint'),
      type: 'contingency',
      when: 'decided(inform, later)',
      after: packLength(Math.max(pace, 0.1 * story.targets.rto.value)),
      to: [people.communications],
      via: 'email',
      objectives: ['inform'],
    },
    ...Object.fromEntries(gates),
    ...(hasDeadChannel(story)
      ? {
          'channel-down': {
            title: words.channelDown.title,
            type: 'complication',
            in: 'chat.dead',
            to: [people.lead],
            via: 'phone',
            from: words.channelDown.from,
            says: `${words.channelDown.says}\n`,
            expect: words.channelDown.expect,
          },
        }
      : {}),
    green: {
      ...told('green'),
      in: 'course.restored',
      to: [people.technical],
      via: 'monitoring',
      objectives: ['prove'],
    },
  }
}

function decisionsOf(story: Story, values: Readonly<Record<string, string>>, guess: Guess): Plain {
  const { words, people, levels, course, pace, patience } = story
  const { decisions } = words
  const within = packLength(Math.max(pace * 3, MINUTE))
  const say = (sentence: string) => fill(sentence, values)
  const first: readonly [string, Plain] =
    levels.length > 0
      ? [
          'classify',
          {
            title: decisions.classify.title,
            in: 'course.failing',
            asks: people.lead,
            question: say(decisions.classify.question),
            within,
            objectives: ['command'],
            options: Object.fromEntries(
              levels.map((level, index) => [
                level.id,
                {
                  label: new Noted(level.label, `line ${level.line}`),
                  quality:
                    index === 0
                      ? guess('decisions.classify', 1, 'the level that is right here')
                      : index === 1
                        ? 0.5
                        : 0.2,
                  because: index === 0 ? decisions.classify.right : decisions.classify.lower,
                  effects: [{ put: { severity: index + 1 } }],
                },
              ]),
            ),
          },
        ]
      : [
          'activate',
          {
            title: decisions.activate.title,
            in: 'course.failing',
            asks: people.lead,
            question: say(decisions.activate.question),
            within,
            objectives: ['command'],
            options: {
              activate: { ...decisions.activate.go, quality: 1 },
              'wait-and-see': { ...decisions.activate.wait, quality: 0.2 },
            },
          },
        ]
  const choices = allParts(course.first).flatMap((part): readonly (readonly [string, Plain])[] =>
    part.kind === 'choice'
      ? [
          [
            part.id,
            {
              title: part.title,
              in: `course.${part.id}`,
              asks: part.asks,
              question: part.question,
              within,
              objectives: ['recover'],
              options: Object.fromEntries(
                part.ways.map((way, index) => [
                  way.id,
                  {
                    label: way.line === null ? way.label : new Noted(way.label, `line ${way.line}`),
                    quality:
                      index === part.best && part.guess !== null
                        ? guess(`decisions.${part.id}`, way.quality, part.guess)
                        : way.quality,
                    because: way.because,
                  },
                ]),
              ),
            },
          ],
        ]
      : [],
  )
  return {
    [first[0]]: first[1],
    again: {
      title: decisions.again.title,
      in: 'course.waiting',
      after: packLength(patience),
      asks: people.lead,
      question: say(decisions.again.question),
      within,
      objectives: ['command'],
      options: {
        activate: { ...decisions.again.go, quality: 0.6 },
        'go-on-waiting': { ...decisions.again.stay, quality: 0 },
      },
    },
    inform: {
      title: decisions.inform.title,
      when: 'marked(declared)',
      asks: people.communications,
      question: say(decisions.inform.question),
      within,
      objectives: ['inform'],
      options: {
        now: { ...decisions.inform.now, quality: 1, effects: [{ put: { informed: true } }] },
        later: { ...decisions.inform.later, quality: 0.2 },
      },
    },
    ...Object.fromEntries(choices),
    'all-clear': {
      title: decisions.allClear.title,
      in: 'course.restored',
      asks: people.lead,
      question: say(decisions.allClear.question),
      within,
      objectives: ['prove'],
      options: {
        prove: { ...decisions.allClear.prove, quality: 1 },
        claim: { ...decisions.allClear.claim, quality: 0.1 },
      },
    },
  }
}

function obligationsOf({ duties, people }: Story, guess: Guess): Plain {
  if (duties.length === 0) return undefined
  return Object.fromEntries(
    duties.map((duty) => {
      const { limit } = duty
      const place = `line ${duty.line}`
      return [
        duty.id,
        {
          title: lineOf(duty.title),
          to: duty.to,
          from: duty.fromDetected
            ? 'marked(detected)'
            : guess(`obligations.${duty.id}.from`, 'marked(declared)', 'what starts its clock'),
          within: limit.kind === 'within' ? new Noted(packLength(limit.ms), place) : undefined,
          withinMonths: limit.kind === 'months' ? new Noted(limit.months, place) : undefined,
          every: limit.kind === 'every' ? new Noted(packLength(limit.ms), place) : undefined,
          until: limit.kind === 'every' ? 'marked(verified)' : undefined,
          by: guess(`obligations.${duty.id}.by`, people.communications, 'who tells them'),
          via: 'email',
          legal: duty.isLegal ? true : undefined,
        },
      ]
    }),
  )
}
