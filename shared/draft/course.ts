/** The way from the alarm to the all-clear, as work and choices that follow each other. */
import { type DurationMs, MINUTE } from '../base/time.ts'
import type { ReportStep } from '../contract/runbook-report.ts'
import { CourseBuilder, type CourseInput } from './course-builder.ts'
import type { Course } from './course-parts.ts'
import { partsOf } from './drill-steps.ts'
import { Ids } from './ids.ts'
import { type DraftTask, estimateOf, guessed } from './tasks.ts'
import { fill, lineOf, titleOf } from './text.ts'

export function courseOf(input: CourseInput): Course {
  const { drill, around, people, words } = input
  const ids = new Ids()
  for (const taken of STATES) ids.of(taken, taken)
  const taskIds = new Ids()
  const taskOf = (step: ReportStep): DraftTask => {
    const owner = people.ownerOf(step.owner)
    const title = titleOf(step.text)
    return {
      id: taskIds.of(title, 'step'),
      title: title === '' ? drill.title : title,
      about: [step.text, ...step.substeps.map((one) => one.text)].join('\n'),
      by: owner ?? people.technical,
      isOwnerStated: owner !== null,
      line: step.line,
      ref: step.ref,
      recovers: true,
      restores: null,
      fails: false,
      estimate: estimateOf(step),
    }
  }
  const madeUp = (title: string, by: string, usual: DurationMs): DraftTask => ({
    id: taskIds.of(title, 'task'),
    title: lineOf(title),
    about: title,
    by,
    isOwnerStated: false,
    line: null,
    ref: null,
    recovers: true,
    restores: null,
    fails: false,
    estimate: guessed(usual),
  })

  const { before, branches, common, verifying, after } = partsOf(drill, around)
  const verification = verifying.map((step) => ({ ...taskOf(step), recovers: false }))
  if (verification.length === 0) {
    const [main] = input.targets.services
    const title = fill(words.verify, { service: main.line === null ? words.service.inline : main.title })
    verification.push({ ...madeUp(title, people.communications, 10 * MINUTE), recovers: false })
  }
  const aftercare = after.map((step) => ({ ...taskOf(step), recovers: false }))
  const lists = {
    before: before.map(taskOf),
    branches: branches.map(({ title, line, steps }) => ({
      title,
      line,
      tasks: steps.length > 0 ? steps.map(taskOf) : [madeUp(title, people.technical, 20 * MINUTE)],
    })),
    common: common.map(taskOf),
  }
  const builder = new CourseBuilder(input, ids, madeUp)
  const first = builder.build(lists)
  return {
    first,
    verification,
    aftercare,
    points: builder.points,
    notes: builder.notes,
    ids,
  }
}

/** Names of states that every draft has. */
export const STATES = [
  'course',
  'deadline',
  'failing',
  'waiting',
  'stubborn',
  'restored',
  'verifying',
  'claimed',
  'proven',
  'late',
  'closed',
  'running',
  'over',
  'classify',
  'activate',
  'again',
  'inform',
  'all-clear',
] as const
