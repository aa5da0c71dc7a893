import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import { aside, type Content, note, nothing, section, table, words, wrong } from '../elements.ts'
import type { ReportData } from '../report-data.ts'
import { observationsOf } from '../team-data.ts'

type Objective = ReportData['debrief']['objectives'][number]

/** Evaluators' ratings side by side, their differences shown, and what they wrote down; none without evaluators' words. */
export function evaluations(data: ReportData): Element | null {
  const { objectives } = data.debrief
  const people = [...new Set(objectives.flatMap((one) => one.evaluations.map(({ person }) => person)))]
  const observed = observationsOf(data)
  if (people.length === 0 && observed.length === 0) return null
  return section(
    'evaluations',
    'Evaluators',
    ...(people.length === 0 ? [] : [h('h3', 'Ratings'), ratings(objectives, people)]),
    ...(observed.length === 0 ? [] : [h('h3', 'Observations'), observations(data)]),
  )
}

function ratings(objectives: readonly Objective[], people: readonly string[]): Element {
  return table(
    'Ratings by evaluator',
    [
      { head: 'Objective', width: 32 },
      ...people.map((person) => ({ head: person })),
      { head: 'Final', width: 14 },
    ],
    unratedFirst(objectives).map((objective) => ({
      cells: [
        [
          words(objective.title),
          ...(objective.critical ? [note('critical')] : []),
          ...(differ(objective) ? [wrong('They differ')] : []),
        ],
        ...people.map((person) => given(objective, person)),
        objective.rating ?? (objective.evaluations.length === 0 ? '\u2013' : 'none: the mean counts'),
      ],
    })),
  )
}

function unratedFirst(objectives: readonly Objective[]): readonly Objective[] {
  const isUnrated = ({ rating }: Objective) => rating === null
  return [...objectives.filter(isUnrated), ...objectives.filter((one) => !isUnrated(one))]
}

function given({ evaluations, rating, critical }: Objective, person: string): readonly Content[] {
  const found = evaluations.find((one) => one.person === person)
  if (found === undefined) return ['\u2013']
  return [
    critical && found.rating === 'U' ? wrong(found.rating) : found.rating,
    ...(rating !== null && rating !== found.rating ? [note(`final is ${rating}`)] : []),
    ...(found.comment === '' ? [] : [aside(found.comment)]),
  ]
}

function differ({ evaluations }: Objective): boolean {
  return new Set(evaluations.map(({ rating }) => rating)).size > 1
}

function observations(data: ReportData): Element {
  const texts = new Map(data.debrief.log.map(({ seq, text }) => [seq, text]))
  const observed = observationsOf(data)
  if (observed.length === 0) return nothing('Nothing was written down.')
  return table(
    'Observations',
    [
      { head: 'T+', kind: 'number', width: 10 },
      { head: 'Who', width: 20 },
      { head: 'Observation', width: 36 },
      { head: 'About' },
    ],
    observed.map(({ at, person, text, about, objective }) => ({
      cells: [
        formatClock(at),
        words(person),
        words(text),
        [
          ...(about === null ? [] : [note(`line ${about}`), words(texts.get(about) ?? '')]),
          ...(objective === null ? [] : [aside(data.titles.objective(objective))]),
        ],
      ],
    })),
  )
}
