import { MARK_NAMES, type MarkName, type Scenario } from '../scenario/model.ts'
import type { ExerciseRecord } from './record.ts'
import { findStep } from './step-refs.ts'

/** What things are called on screens and in reports: titles, never ids. An unknown id is shown as it is. */
export interface Titles {
  readonly role: (id: string) => string
  readonly component: (id: string) => string
  readonly channel: (id: string) => string
  readonly task: (id: string) => string
  /** Title of the task of a run. */
  readonly run: (run: string) => string
  /** Title of the role that does it, the last one where it was handed over. */
  readonly roleOfRun: (run: string) => string
  readonly inject: (id: string) => string
  readonly point: (id: string) => string
  readonly option: (point: string, option: string) => string
  readonly recoveryPoint: (id: string) => string
  readonly obligation: (id: string) => string
  readonly objective: (id: string) => string
  readonly fact: (id: string) => string | null
  readonly ending: (id: string) => string
  /** Title of a phase of the expected timeline. */
  readonly phase: (id: string) => string
  /** Title of a mark as views name it. */
  readonly mark: (mark: string) => string
  /** Text of a runbook step, or its reference when the runbook does not have it. */
  readonly step: (ref: string) => string
  /** What a message was about, by its id. */
  readonly message: (id: string) => string
  /** What a decision was about, by the decision's id. */
  readonly decision: (id: string) => string
}

const MARK_TITLE: Readonly<Record<MarkName, string>> = {
  onset: 'Onset',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  declared: 'Declared',
  'recovery-started': 'Recovery started',
  restored: 'Restored',
  verified: 'Verified',
  'business-resumed': 'Business resumed',
}

/** Title of a mark, e.g. `Recovery started`. */
export function markTitle(mark: MarkName): string {
  return MARK_TITLE[mark]
}

interface Named {
  readonly id: string
  readonly title: string
}

interface ScenarioTitles {
  readonly role: ReadonlyMap<string, string>
  readonly component: ReadonlyMap<string, string>
  readonly channel: ReadonlyMap<string, string>
  readonly task: ReadonlyMap<string, string>
  readonly inject: ReadonlyMap<string, string>
  readonly point: ReadonlyMap<string, string>
  readonly option: ReadonlyMap<string, string>
  readonly recoveryPoint: ReadonlyMap<string, string>
  readonly obligation: ReadonlyMap<string, string>
  readonly objective: ReadonlyMap<string, string>
  readonly fact: ReadonlyMap<string, string | null>
  readonly ending: ReadonlyMap<string, string>
  readonly phase: ReadonlyMap<string, string>
}

const known = new WeakMap<Scenario, ScenarioTitles>()

/** What names things; a scenario that nobody plays yet has no lines. */
export type Titled = Pick<ExerciseRecord, 'scenario' | 'runbooks' | 'lines'>

/** The titles of a record's scenario and runbooks, and of what its log added to them (ad-hoc injects, task runs). */
export function titlesOf(record: Titled): Titles {
  const names = scenarioTitles(record.scenario)
  const log = logTitles(record)
  const from = (map: ReadonlyMap<string, string>) => (id: string) => map.get(id) ?? id
  const task = from(names.task)
  const point = from(names.point)
  return {
    role: from(names.role),
    component: from(names.component),
    channel: from(names.channel),
    task,
    run: (run) => task(log.taskOfRun.get(run) ?? run),
    roleOfRun: (run) => from(names.role)(log.roleOfRun.get(run) ?? run),
    inject: (id) => names.inject.get(id) ?? log.addedInject.get(id) ?? id,
    point,
    option: (decision, option) => names.option.get(`${decision}\n${option}`) ?? option,
    recoveryPoint: from(names.recoveryPoint),
    obligation: from(names.obligation),
    objective: from(names.objective),
    fact: (id) => names.fact.get(id) ?? null,
    ending: from(names.ending),
    phase: from(names.phase),
    mark: (mark) => MARK_NAMES.filter((name) => name === mark).map(markTitle)[0] ?? mark,
    step: (ref) => findStep(record.runbooks, ref)?.text ?? ref,
    message: (id) => log.message.get(id) ?? id,
    decision: (id) => {
      const about = log.decision.get(id)
      return about === undefined ? id : about.point === null ? about.text : point(about.point)
    },
  }
}

function scenarioTitles(scenario: Scenario): ScenarioTitles {
  const cached = known.get(scenario)
  if (cached !== undefined) return cached
  const titles: ScenarioTitles = {
    role: byId(scenario.roles),
    component: byId(scenario.components),
    channel: byId(scenario.channels),
    task: byId(scenario.tasks),
    inject: byId(scenario.injects),
    point: byId(scenario.decisions),
    option: new Map(
      scenario.decisions.flatMap((point) =>
        point.options.map((option): [string, string] => [`${point.id}\n${option.id}`, option.label]),
      ),
    ),
    recoveryPoint: byId(scenario.recoveryPoints),
    obligation: byId(scenario.obligations),
    objective: byId(scenario.objectives),
    fact: new Map(scenario.facts.map((fact) => [fact.id, fact.title])),
    ending: byId(scenario.endings),
    phase: byId(scenario.expected),
  }
  known.set(scenario, titles)
  return titles
}

/** Its subject, or how its text begins. */
export function messageTitle({ subject, text }: { readonly subject: string; readonly text: string }): string {
  if (subject !== '') return subject
  const line = text.split('\n')[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

function byId(items: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(items.map((item) => [item.id, item.title]))
}

function logTitles(record: Titled): {
  readonly taskOfRun: ReadonlyMap<string, string>
  readonly roleOfRun: ReadonlyMap<string, string>
  readonly addedInject: ReadonlyMap<string, string>
  readonly message: ReadonlyMap<string, string>
  readonly decision: ReadonlyMap<string, { readonly point: string | null; readonly text: string }>
} {
  const taskOfRun = new Map<string, string>()
  const roleOfRun = new Map<string, string>()
  const addedInject = new Map<string, string>()
  const message = new Map<string, string>()
  const decision = new Map<string, { readonly point: string | null; readonly text: string }>()
  for (const line of record.lines) {
    for (const event of line.events) {
      if (event.type === 'TaskQueued' || event.type === 'TaskReassigned') roleOfRun.set(event.run, event.role)
      if (event.type === 'TaskQueued') taskOfRun.set(event.run, event.task)
      else if (event.type === 'InjectAdded') addedInject.set(event.inject, event.title)
      else if (event.type === 'MessageSent') message.set(event.message, messageTitle(event))
      else if (event.type === 'Decided')
        decision.set(event.decision, { point: event.point, text: event.text })
    }
  }
  return { taskOfRun, roleOfRun, addedInject, message, decision }
}
