/** What the team of a draft hears, as the injects of `scenario.yaml`. */
import { allParts } from './course-parts.ts'
import { packLength } from './lengths.ts'
import { type Guess, hasDeadChannel, type Story } from './story.ts'
import { blockOf, fill, lineOf } from './text.ts'
import type { DraftWords } from './words/words.ts'
import { Noted, type Plain } from './yaml-text.ts'

export function injectsOf(story: Story, values: Readonly<Record<string, string>>, guess: Guess): Plain {
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
