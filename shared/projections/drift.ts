/**
 * Where a team's way departed from its runbook, as proposed edits of the document: for its owner to take or leave.
 * Only lists are edited; a departure from a step that is no list item stays in the list of departures alone.
 */
import type { Runbook, StepRef } from '../runbook/model.ts'
import { type EditableItem, editLists } from '../runbook/overlay/edit-lists.ts'
import { detectLanguage } from '../runbook/understand/detect-language.ts'
import type { Scenario } from '../scenario/model.ts'
import type { Adherence, RequiredStep } from './adherence.ts'
import type { Deviation } from './deviations.ts'
import { type DriftWords, driftWords } from './drift-words.ts'
import type { Measures } from './measures.ts'

export interface ProposedEdit {
  readonly kind: Exclude<Deviation['kind'], 'late'>
  /** Null: a new step. */
  readonly ref: StepRef | null
  /** What the document would say, in a sentence for its owner. */
  readonly what: string
  /** Journal lines that it rests on. */
  readonly seqs: readonly number[]
}

export interface Drift {
  readonly file: string
  readonly title: string
  readonly edits: readonly ProposedEdit[]
  readonly source: string
  /** The document with every proposal taken. */
  readonly edited: string
}

/** One per runbook that the team departed from. */
export function driftOf(
  scenario: Scenario,
  runbooks: readonly Runbook[],
  measures: Measures,
): readonly Drift[] {
  const told = improvisedAfter(measures)
  return runbooks.flatMap((runbook): readonly Drift[] => {
    const editing = new Editing(scenario, runbook, measures.adherence, told)
    const edited = editLists(runbook.source, (items) => editing.edit(items))
    if (editing.edits.length === 0 || edited === runbook.source) return []
    return [
      { file: runbook.file, title: runbook.title, edits: editing.edits, source: runbook.source, edited },
    ]
  })
}

interface Improvised {
  readonly deviation: Deviation
  /** The step that was done last before it. */
  readonly after: StepRef
}

class Editing {
  readonly edits: ProposedEdit[] = []
  readonly #scenario: Scenario
  readonly #adherence: Adherence
  readonly #improvised: readonly Improvised[]
  readonly #words: DriftWords
  readonly #refs: ReadonlyMap<number, StepRef>
  /** Procedures of which a step was taken: one that was never begun has not drifted. */
  readonly #begun: ReadonlySet<string>

  constructor(scenario: Scenario, runbook: Runbook, adherence: Adherence, improvised: readonly Improvised[]) {
    this.#scenario = scenario
    this.#adherence = adherence
    this.#improvised = improvised
    this.#words = driftWords(detectLanguage(runbook.source))
    const steps = runbook.procedures.flatMap((procedure) => procedure.steps)
    this.#refs = new Map(steps.map(({ line, ref }) => [line, ref]))
    const taken = [...adherence.required, ...adherence.others].filter(({ tick }) => isTaken(tick?.status))
    this.#begun = new Set(taken.map(({ ref }) => procedureOf(ref)))
  }

  /** The items of one list as proposed. */
  edit(items: readonly EditableItem[]): readonly EditableItem[] {
    const changed = items.map((item) => this.#changed(item))
    return this.#withImprovised(this.#reordered(changed))
  }

  #changed(item: EditableItem): EditableItem {
    const ref = this.#refs.get(item.line)
    if (ref === undefined || !this.#begun.has(procedureOf(ref))) return item
    let lines = item.lines
    for (const { kind, detail, seqs } of this.#adherence.deviations.filter((one) => one.ref === ref)) {
      const [first = '', ...rest] = lines
      if (kind === 'skipped') {
        lines = [`${this.#words.optional} ${first}`, ...rest]
        this.edits.push({ kind, ref, what: `Call ${ref} optional: it was not done.`, seqs })
      } else if (kind === 'deviated') {
        lines = [...lines, `${this.#words.alternative}: ${oneLine(detail)}`]
        this.edits.push({ kind, ref, what: `Add to ${ref} how it was done: ${oneLine(detail)}`, seqs })
      } else if (kind === 'wrong-role') {
        const step = this.#stepOf(ref)
        const doer = this.#titleOf(step?.tick?.role ?? null)
        const owner = this.#titleOf(step?.owner ?? null)
        lines = [withDoer(first, owner, doer, this.#words.or), ...rest]
        this.edits.push({ kind, ref, what: `Let ${doer} do ${ref} too, beside ${owner}.`, seqs })
      }
    }
    return lines === item.lines ? item : { ...item, lines }
  }

  /** Steps that were done take each other's places in the order in which they were done; the others stay. */
  #reordered(items: readonly EditableItem[]): readonly EditableItem[] {
    const timeOf = (item: EditableItem) => this.#doneAt(item)
    const done = items.filter((item) => timeOf(item) !== null)
    const inTime = done.toSorted((left, right) => (timeOf(left) ?? 0) - (timeOf(right) ?? 0))
    const moved = inTime.filter((item, place) => item !== done[place])
    if (moved.length === 0) return items
    const early = this.#adherence.deviations.filter(
      ({ kind, ref }) => kind === 'reordered' && items.some((item) => this.#refs.get(item.line) === ref),
    )
    if (early.length === 0) return items
    for (const { ref, detail, seqs } of early) {
      this.edits.push({
        kind: 'reordered',
        ref,
        what: `Put ${ref ?? ''} where it was done: ${detail}.`,
        seqs,
      })
    }
    return items.map((item) => (timeOf(item) === null ? item : (inTime[done.indexOf(item)] ?? item)))
  }

  #withImprovised(items: readonly EditableItem[]): readonly EditableItem[] {
    return items.flatMap((item) => {
      const ref = this.#refs.get(item.line)
      const own = this.#improvised.filter(({ after }) => after === ref)
      for (const { deviation } of own) {
        const what = `Add a step after ${ref ?? ''}: ${oneLine(deviation.text)}`
        this.edits.push({ kind: 'improvised', ref: null, what, seqs: deviation.seqs })
      }
      return [item, ...own.map(({ deviation }) => ({ line: 0, lines: [oneLine(deviation.text)] }))]
    })
  }

  #doneAt({ line }: EditableItem): number | null {
    const ref = this.#refs.get(line)
    const tick = ref === undefined ? null : (this.#stepOf(ref)?.tick ?? null)
    return tick?.status === 'done' ? tick.at : null
  }

  #stepOf(ref: StepRef): RequiredStep | undefined {
    return [...this.#adherence.required, ...this.#adherence.others].find((step) => step.ref === ref)
  }

  #titleOf(role: string | null): string {
    return this.#scenario.roles.find(({ id }) => id === role)?.title ?? role ?? ''
  }
}

/** Each decision of the team's own with the step that was done last before it; without one it has no place. */
function improvisedAfter({ adherence, log }: Measures): readonly Improvised[] {
  const done = [...adherence.required, ...adherence.others]
    .flatMap(({ ref, tick }) => (tick?.status === 'done' ? [{ ref, at: tick.at }] : []))
    .toSorted((left, right) => left.at - right.at)
  const decidedAt = new Map<string, number>()
  return log.events.flatMap(({ event, seq }) => {
    if (event.type === 'Decided') decidedAt.set(event.decision, event.at)
    if (event.type !== 'DecisionMapped') return []
    const at = decidedAt.get(event.decision) ?? event.at
    const after = done.findLast((step) => step.at <= at)?.ref
    const deviation = adherence.deviations.find(
      ({ kind, seqs }) => kind === 'improvised' && seqs.includes(seq),
    )
    return deviation === undefined || after === undefined ? [] : [{ deviation, after }]
  })
}

function isTaken(status: string | undefined): boolean {
  return status === 'done' || status === 'deviated'
}

function procedureOf(ref: StepRef): string {
  return ref.slice(0, ref.lastIndexOf('/'))
}

/** `(Technical lead)` becomes `(Technical lead or Support lead)`; a step that names nobody gets its doer at its end. */
function withDoer(line: string, owner: string, doer: string, or: string): string {
  const at = owner === '' ? -1 : line.toLowerCase().indexOf(owner.toLowerCase())
  if (at < 0) return `${line.trimEnd()} (${doer})`
  return `${line.slice(0, at + owner.length)} ${or} ${doer}${line.slice(at + owner.length)}`
}

/** What a person said, as one line of Markdown that means itself. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_<>[\]|]/g, '\\$&')
}
