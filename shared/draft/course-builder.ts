/** Puts the parts of a course together, with the complications where they strike. */
import { type DurationMs, MINUTE } from '../base/time.ts'
import type { RunbookReport } from '../contract/runbook-report.ts'
import type { Complication } from '../contract/scenario-draft.ts'
import type { Drill } from './choose-drills.ts'
import { ageOf, copiesIn } from './copies.ts'
import { type DraftPoint, END, type Part, type Way } from './course-parts.ts'
import { Ids } from './ids.ts'
import { msOf, packLength } from './lengths.ts'
import type { People } from './people.ts'
import type { Surroundings } from './surroundings.ts'
import type { Targets } from './targets.ts'
import type { DraftTask } from './tasks.ts'
import { fill, lineOf, titleOf, withoutStop } from './text.ts'
import { CONDITIONAL, RECOVERS, RESTORES, SWITCHES, WAITS } from './vocabulary.ts'
import type { DraftWords, GateWords } from './words/words.ts'

export interface CourseInput {
  readonly report: RunbookReport
  readonly drill: Drill
  readonly around: Surroundings
  readonly people: People
  readonly targets: Targets
  readonly words: DraftWords
  readonly complications: readonly Complication[]
}

interface Lists {
  readonly before: readonly DraftTask[]
  readonly branches: readonly {
    readonly title: string
    readonly line: number | null
    readonly tasks: readonly DraftTask[]
  }[]
  readonly common: readonly DraftTask[]
}

/** Puts the parts together from the end, so that each knows what follows it. */
export class CourseBuilder {
  readonly points: DraftPoint[] = []
  readonly notes: string[] = []
  private readonly pointIds = new Ids()
  private readonly open: Set<Complication>

  constructor(
    private readonly input: CourseInput,
    private readonly ids: Ids,
    private readonly madeUp: (title: string, by: string, usual: DurationMs) => DraftTask,
  ) {
    this.open = new Set(input.complications)
  }

  build(lists: Lists): Part {
    const { people, words } = this.input
    const best = bestOf(lists.branches)
    const onBest = [...lists.before, ...(lists.branches[best]?.tasks ?? []), ...lists.common]
    const restoring = onBest.find((task) => RESTORES.test(task.about)) ?? null
    if (restoring !== null) this.noteRareCopies()
    for (const branch of lists.branches) this.restoreIn(branch.tasks)
    this.restoreIn([...lists.before, ...lists.common])
    if (restoring !== null && this.open.has('bad-backup')) this.spoil(restoring)
    const switching = this.open.has('second-provider-down')
      ? (onBest.find((task) => SWITCHES.test(task.about)) ?? null)
      : null

    const common = this.work(words.states.working, lists.common, END, switching)
    const middle =
      lists.branches.length > 1
        ? this.route(lists.branches, best, common, switching)
        : (this.copies(lists.before, restoring, switching) ?? this.conditional(lists.before, switching))
    const head = middle === null || lists.branches.length > 1 ? lists.before : []
    const rest = middle ?? common
    const start = this.work(words.states.working, head, rest, switching)
    const gated = this.open.has('key-person-away')
      ? this.gate('key-person-away', start, {
          role: people.seats.find(({ id }) => id === people.technical)?.title ?? '',
        })
      : start
    this.open.delete('channel-down')
    for (const left of this.open)
      this.notes.push(
        left === 'bad-backup'
          ? 'No step of the best way restores from a copy: the complication of a bad backup was left out.'
          : 'No step of the best way goes over to something else: the complication of the second provider was left out.',
      )
    return gated
  }

  /** A way for each option of the procedure. */
  private route(branches: Lists['branches'], best: number, next: Part, switching: DraftTask | null): Part {
    const { people, words, drill } = this.input
    const { title, question, right, other } = words.decisions.route
    const own = new Ids()
    return {
      kind: 'choice',
      id: this.ids.of('route', 'route'),
      title,
      question,
      asks: people.lead,
      best,
      gate: null,
      guess: `which way of "${lineOf(drill.title, 60)}" is right here`,
      ways: branches.map((branch, index) => ({
        id: own.of(branch.title, 'option'),
        label: titleOf(branch.title),
        because: index === best ? right : other,
        quality: index === best ? 1 : WAITS.test(branch.title) ? 0.3 : 0.5,
        line: branch.line,
        first: this.work(titleOf(branch.title), branch.tasks, next, switching),
      })),
    }
  }

  /** The step that restores, once for each copy that the document names; null when it names no two. */
  private copies(
    tasks: readonly DraftTask[],
    restoring: DraftTask | null,
    switching: DraftTask | null,
  ): Part | null {
    const { people, words, targets } = this.input
    if (restoring === null || restoring.fails) return null
    const index = tasks.indexOf(restoring)
    const copies = copiesIn(this.input.report)
    const point = this.points.find(({ id }) => id === restoring.restores)
    if (index === -1 || copies.length < 2 || point === undefined) return null
    const { title, question, right, other, restore } = words.decisions.point
    const next = this.work(words.states.working, tasks.slice(index + 1), END, switching)
    const ages = copies.map((copy) => ageOf(copy, targets.rpo?.value ?? null))
    const youngest = ages.indexOf(Math.min(...ages))
    this.points.splice(this.points.indexOf(point), 1)
    const own = new Ids()
    const ways = copies.map((copy, at): Way => {
      const added = this.point(lineOf(copy.what), ages[at] ?? 0, `line ${copy.line}`)
      const task: DraftTask = {
        ...(at === youngest
          ? restoring
          : { ...restoring, id: this.madeUp(`${restoring.title} ${copy.what}`, restoring.by, 0).id }),
        title: lineOf(
          fill(restore, { step: withoutStop(lineOf(restoring.title, 80)), copy: lineOf(copy.what, 60) }),
        ),
        restores: added.id,
        estimate: { ...restoring.estimate },
      }
      return {
        id: own.of(copy.what, 'copy'),
        label: lineOf([copy.what, copy.where].filter((part) => part !== null).join(' – ')),
        because: at === youngest ? right : other,
        quality: at === youngest ? 1 : 0.4,
        line: copy.line,
        first: this.work(lineOf(copy.what), [task], next, null),
      }
    })
    const choice: Part = {
      kind: 'choice',
      id: this.ids.of('copy', 'copy'),
      title,
      question,
      asks: people.lead,
      best: youngest,
      gate: null,
      guess: 'which copy is right here, and how old each is',
      ways,
    }
    return this.work(words.states.working, tasks.slice(0, index), choice, switching)
  }

  /** The first step that the document leaves to the team: to do it or not. */
  private conditional(tasks: readonly DraftTask[], switching: DraftTask | null): Part | null {
    const { people, words, drill } = this.input
    const optional = new Set(drill.procedureSteps.filter((step) => step.optional).map(({ line }) => line))
    const index = tasks.findIndex(
      (task) =>
        task.line !== null && (optional.has(task.line) || CONDITIONAL.test(task.title)) && !task.fails,
    )
    const task = tasks[index]
    if (task === undefined || tasks.length < 2) return null
    const { title, question, go, skip } = words.decisions.conditional
    const next = this.work(words.states.working, tasks.slice(index + 1), END, switching)
    const choice: Part = {
      kind: 'choice',
      id: this.ids.of('needed', 'needed'),
      title,
      question: fill(question, { step: withoutStop(task.title) }),
      asks: people.lead,
      best: 0,
      gate: null,
      guess: 'that the step is needed here',
      ways: [
        {
          id: 'do-it',
          ...go,
          quality: 1,
          line: task.line,
          first: this.work(task.title, [task], next, switching),
        },
        { id: 'leave-out', ...skip, quality: 0.4, line: null, first: next },
      ],
    }
    return this.work(words.states.working, tasks.slice(0, index), choice, switching)
  }

  private restoreIn(tasks: readonly DraftTask[]): void {
    const task = tasks.find(({ about }) => RESTORES.test(about))
    if (task === undefined) return
    const { report, targets, words } = this.input
    const copy = copiesIn(report)[0] ?? null
    const title = copy === null ? words.copy : lineOf(copy.what)
    const age = ageOf(copy, targets.rpo?.value ?? null)
    task.restores = this.point(title, age, copy === null ? '' : `line ${copy.line}`).id
  }

  private noteRareCopies(): void {
    const { report, targets } = this.input
    const [copy] = copiesIn(report)
    const every = msOf(copy?.every ?? null)
    if (copy === undefined || every === null || targets.rpo === null || every <= targets.rpo.value) return
    this.notes.push(
      `A copy every ${packLength(every)} (line ${copy.line}) cannot keep the loss of data within ${packLength(targets.rpo.value)} (line ${targets.rpo.line}); in the draft the last copy is young enough by luck.`,
    )
  }

  private point(title: string, age: DurationMs, why: string, isBad = false): DraftPoint {
    const point = { id: this.pointIds.of(title, 'copy'), title, age, isBad, why }
    this.points.push(point)
    return point
  }

  private spoil(task: DraftTask): void {
    const index = this.points.findIndex(({ id }) => id === task.restores)
    const point = this.points[index]
    if (point === undefined) return
    this.points[index] = { ...point, isBad: true }
    task.fails = true
    this.open.delete('bad-backup')
  }

  /** Tasks one after another; complications cut the row where they strike. */
  private work(title: string, tasks: readonly DraftTask[], next: Part, switching: DraftTask | null): Part {
    if (tasks.length === 0) return next
    const at = tasks.findIndex((task) => task === switching || task.fails)
    const task = tasks[at]
    if (task === undefined) return this.row(title, tasks, next, null)
    if (task === switching && this.open.has('second-provider-down')) {
      this.open.delete('second-provider-down')
      const rest = this.work(title, tasks.slice(at), next, null)
      const gate = this.gate('second-provider-down', rest, { step: withoutStop(lineOf(task.title, 90)) })
      return this.work(title, tasks.slice(0, at), gate, null)
    }
    if (!task.fails) return this.row(title, tasks, next, null)
    const rest = this.work(title, tasks.slice(at + 1), next, switching)
    return this.row(title, tasks.slice(0, at + 1), rest, this.olderCopy(task, rest))
  }

  private row(title: string, tasks: readonly DraftTask[], next: Part, onFail: Part | null): Part {
    return tasks.length === 0
      ? next
      : {
          kind: 'work',
          id: this.ids.of(title === this.input.words.states.working ? 'steps' : title, 'part'),
          title: lineOf(title),
          tasks,
          next,
          onFail,
        }
  }

  private olderCopy(task: DraftTask, next: Part): Part {
    const { targets, words, report } = this.input
    const copy = copiesIn(report)[0] ?? null
    const every = msOf(copy?.every ?? null) ?? targets.rpo?.value ?? 24 * 60 * MINUTE
    const age = ageOf(copy, targets.rpo?.value ?? null)
    const older = this.point(words.olderCopy, age + every, copy === null ? '' : `line ${copy.line}`)
    const again: DraftTask = {
      ...this.madeUp(words.restoreOlder, task.by, task.estimate.m),
      restores: older.id,
      estimate: { ...task.estimate },
    }
    const rest = this.row(words.restoreOlder, [again], next, null)
    return this.gate('bad-backup', rest, { copy: words.copy })
  }

  /** A difficulty that must be met before it goes on. */
  private gate(kind: keyof DraftWords['gates'], next: Part, values: Readonly<Record<string, string>>): Part {
    const { people, words } = this.input
    this.open.delete(kind)
    const gate: GateWords = words.gates[kind]
    const way = (choice: GateWords['good'], id: string, quality: number, usual: DurationMs): Way => ({
      id,
      label: lineOf(fill(choice.label, values)),
      because: choice.because,
      quality,
      line: null,
      first: this.row(choice.task, [this.madeUp(choice.task, people.technical, usual)], next, null),
    })
    return {
      kind: 'choice',
      id: this.ids.of(kind, kind),
      title: gate.title,
      question: fill(gate.question, values),
      asks: people.lead,
      best: 0,
      gate: { says: fill(gate.says, values), expect: gate.expect, kind },
      guess: null,
      ways: [way(gate.good, 'go-on', 1, 10 * MINUTE), way(gate.bad, 'hold-out', 0.2, 45 * MINUTE)],
    }
  }
}

/** The first option that brings something back and is no waiting. */
function bestOf(branches: Lists['branches']): number {
  const acting = branches.findIndex(
    ({ title, tasks }) => !WAITS.test(title) && tasks.some((task) => RECOVERS.test(task.about)),
  )
  if (acting !== -1) return acting
  const going = branches.findIndex(({ title }) => !WAITS.test(title))
  return Math.max(0, going)
}
