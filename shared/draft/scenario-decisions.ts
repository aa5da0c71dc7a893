/** What the team of a draft is asked, as the decisions of `scenario.yaml`. */
import { MINUTE } from '../base/time.ts'
import { allParts } from './course-parts.ts'
import { packLength } from './lengths.ts'
import type { Guess, Story } from './story.ts'
import { fill } from './text.ts'
import { Noted, type Plain } from './yaml-text.ts'

export function decisionsOf(story: Story, values: Readonly<Record<string, string>>, guess: Guess): Plain {
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
            question: say(
              values.document === values.procedure ? decisions.activate.whole : decisions.activate.question,
            ),
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
