/** A drill as `scenario.yaml`: what is written out of the document has its line, what was guessed says so. */
import type { DraftGuess } from '../contract/scenario-draft.ts'
import { packLength, shownLength } from './lengths.ts'
import { decisionsOf } from './scenario-decisions.ts'
import { injectsOf } from './scenario-injects.ts'
import { machineOf } from './scenario-machine.ts'
import { componentOf, obligationsOf, pointsOf, tasksOf } from './scenario-surroundings.ts'
import { type Guess, hasDeadChannel, type Story } from './story.ts'
import { blockOf, fill, lineOf } from './text.ts'
import { Noted, type Plain, yamlText } from './yaml-text.ts'

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
