/** Two teams that play the draft: one that does well, and one that waits until it is too late. */
import { type DurationMs, MINUTE, SECOND } from '../base/time.ts'
import { bestWay } from './course-parts.ts'
import { packLength } from './lengths.ts'
import type { Story } from './story.ts'
import { type Plain, yamlText } from './yaml-text.ts'

type Line = { readonly at: DurationMs; readonly says: { readonly [key: string]: Plain } }

/** When the good team has proven that it works. */
export interface GoodPlay {
  readonly text: string
  readonly provenAt: DurationMs
}

const OBJECTIVES = ['command', 'recover', 'inform', 'prove'] as const
/** A cadence is told of no more often than this in a play. */
const MOST_UPDATES = 40

export function goodPlay(story: Story): GoodPlay {
  const { people, words, course, levels, pace } = story
  const lines: Line[] = []
  const say = (at: DurationMs, says: Line['says']) => lines.push({ at, says })
  const { decisions } = words
  const [level] = levels
  let at = pace
  if (level === undefined)
    say(at, {
      as: people.lead,
      decide: 'activate',
      option: 'activate',
      because: decisions.activate.go.because,
      confidence: 0.8,
    })
  else
    say(at, {
      as: people.lead,
      decide: 'classify',
      option: level.id,
      because: decisions.classify.right,
      confidence: 0.8,
    })
  const declaredAt = at
  const informedAt = at + Math.max(SECOND, Math.floor(pace / 2 / SECOND) * SECOND)
  say(informedAt, {
    as: people.communications,
    decide: 'inform',
    option: 'now',
    because: decisions.inform.now.because,
    confidence: 0.8,
  })
  for (const part of bestWay(course.first)) {
    if (part.kind === 'work') {
      at += part.tasks.reduce((total, { estimate }) => total + estimate.m, 0)
      continue
    }
    const way = part.ways[part.best]
    at += pace
    say(at, {
      as: part.asks,
      decide: part.id,
      option: way?.id ?? '',
      because: way?.because ?? '',
      confidence: 0.7,
    })
  }
  at += pace
  say(at, {
    as: people.lead,
    decide: 'all-clear',
    option: 'prove',
    because: decisions.allClear.prove.because,
    confidence: 0.9,
  })
  const provenAt = at + course.verification.reduce((total, { estimate }) => total + estimate.m, 0)
  const careEnds = provenAt + course.aftercare.reduce((total, { estimate }) => total + estimate.m, 0)
  const end = careEnds + pace
  for (const duty of story.duties) {
    const { limit } = duty
    if (limit.kind === 'every') {
      const every = Math.max(SECOND, Math.floor((limit.ms * 0.9) / SECOND) * SECOND)
      for (let count = 1; count <= MOST_UPDATES && declaredAt + count * every < provenAt; count++)
        say(declaredAt + count * every, { as: people.communications, notify: duty.id })
      continue
    }
    const soon = limit.kind === 'months' ? pace * 2 : Math.min(pace * 2, limit.ms / 2)
    say(Math.floor((declaredAt + soon) / SECOND) * SECOND, { as: people.communications, notify: duty.id })
  }
  say(end, { end: words.endings.recovered.title })
  for (const objective of OBJECTIVES) say(end, { rateObjective: objective, rating: 'P' })
  return { text: playText('A team that follows the plan.', lines), provenAt }
}

export function badPlay(story: Story): string {
  const { people, words, levels, pace, patience, limit } = story
  const { decisions } = words
  const last = levels.at(-1)
  const first: Line['says'] =
    last === undefined
      ? { decide: 'activate', option: 'wait-and-see', because: decisions.activate.wait.because }
      : { decide: 'classify', option: last.id, because: decisions.classify.lower }
  const lines: Line[] = [
    { at: 2 * pace, says: { as: people.lead, ...first, confidence: 0.8 } },
    {
      at: 3 * pace + patience,
      says: {
        as: people.lead,
        decide: 'again',
        option: 'go-on-waiting',
        because: decisions.again.stay.because,
        confidence: 0.7,
      },
    },
    { at: limit + Math.min(pace, MINUTE), says: { end: words.endings.lost.title } },
    ...OBJECTIVES.map((objective) => ({
      at: limit + Math.min(pace, MINUTE),
      says: { rateObjective: objective, rating: 'U' },
    })),
  ]
  return playText('A team that waits until it is too late.', lines)
}

function playText(intro: string, lines: readonly Line[]): string {
  const ordered = lines
    .map((line, index) => ({ ...line, index }))
    .sort((left, right) => left.at - right.at || left.index - right.index)
  return yamlText(
    ordered.map(({ at, says }) => ({ at: packLength(at), ...says })),
    {},
    intro,
    true,
  )
}
