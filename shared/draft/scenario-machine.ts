/** A draft's course of events as the state machine of `scenario.yaml`. */
import { allParts, type Part } from './course-parts.ts'
import { packLength } from './lengths.ts'
import { type Guess, hasDeadChannel, type Story } from './story.ts'
import type { Service } from './targets.ts'
import type { DraftWords } from './words/words.ts'
import type { Plain } from './yaml-text.ts'

const down = (services: readonly Service[], level: 'up' | 'down') => [
  { set: { [services[0]?.id ?? '']: level } },
]

export function machineOf(story: Story, guess: Guess): Plain {
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
