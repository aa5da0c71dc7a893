/** A draft's components, copies, work and duties as `scenario.yaml` has them. */
import { allParts } from './course-parts.ts'
import { packLength } from './lengths.ts'
import type { Guess, Story } from './story.ts'
import type { Service, Target } from './targets.ts'
import type { DraftTask } from './tasks.ts'
import { lineOf } from './text.ts'
import { Noted, type Plain } from './yaml-text.ts'

export function componentOf(service: Service, index: number, { targets }: Story, guess: Guess): Plain {
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

export function pointsOf({ course, targets }: Story, guess: Guess): Plain {
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

export function tasksOf({ course, targets }: Story, guess: Guess): Plain {
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

export function obligationsOf({ duties, people }: Story, guess: Guess): Plain {
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
