/**
 * Where a team's way departed from its runbook, as proposed edits of the document: for its owner to take or leave. Each
 * step is edited in the form in which it stands there, or gets a note where that cannot be done safely.
 */
import { type EditedAs, StepEditor } from '../runbook/edit/edit-steps.ts'
import type { Runbook, RunbookStep, StepRef } from '../runbook/model.ts'
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
    const editing = new Editing(scenario, runbook, measures.adherence)
    const edited = editing.edited(told)
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
  readonly #words: DriftWords
  readonly #steps: readonly RunbookStep[]
  readonly #editor: StepEditor
  /** Procedures of which a step was taken: one that was never begun has not drifted. */
  readonly #begun: ReadonlySet<string>

  constructor(scenario: Scenario, runbook: Runbook, adherence: Adherence) {
    this.#scenario = scenario
    this.#adherence = adherence
    this.#words = driftWords(detectLanguage(runbook.source))
    this.#steps = runbook.procedures
      .flatMap((procedure) => procedure.steps)
      .toSorted((left, right) => left.line - right.line)
    this.#editor = new StepEditor(runbook.source, this.#steps, this.#words)
    const taken = [...adherence.required, ...adherence.others].filter(({ tick }) => isTaken(tick?.status))
    this.#begun = new Set(taken.map(({ ref }) => procedureOf(ref)))
  }

  /** The document with every proposal taken. */
  edited(improvised: readonly Improvised[]): string {
    for (const step of this.#steps) if (this.#begun.has(procedureOf(step.ref))) this.#change(step)
    this.#reorder()
    for (const step of this.#steps) {
      for (const { deviation, after } of improvised) {
        if (after !== step.ref) continue
        const text = oneLine(deviation.text)
        const as = this.#editor.insert(step.line, text, `${this.#words.then}: ${text}`)
        this.#propose('improvised', null, `Add a step after ${step.ref}: ${text}`, deviation.seqs, as)
      }
    }
    return this.#editor.edited
  }

  #change({ ref, line }: RunbookStep): void {
    for (const { kind, detail, seqs } of this.#adherence.deviations.filter((one) => one.ref === ref)) {
      if (kind === 'skipped') {
        const as = this.#editor.optional(line)
        this.#propose(kind, ref, `Call ${ref} optional: it was not done.`, seqs, as)
      } else if (kind === 'deviated') {
        const as = this.#editor.add(line, `${this.#words.alternative}: ${oneLine(detail)}`)
        this.#propose(kind, ref, `Add to ${ref} how it was done: ${oneLine(detail)}`, seqs, as)
      } else if (kind === 'wrong-role') {
        const step = this.#stepOf(ref)
        const doer = this.#titleOf(step?.tick?.role ?? null)
        const owner = this.#titleOf(step?.owner ?? null)
        const as = this.#editor.doer(line, owner, doer)
        this.#propose(kind, ref, `Let ${doer} do ${ref} too, beside ${owner}.`, seqs, as)
      }
    }
  }

  /**
   * Steps of one form that stand together and were done take each other's places in the order in which they were done;
   * the others stay. Of one that was done before a step elsewhere in its procedure a note says so.
   */
  #reorder(): void {
    const early = this.#adherence.deviations.filter(({ kind }) => kind === 'reordered')
    const byLine = new Map(this.#steps.map((step) => [step.line, step]))
    const arranged = new Map<StepRef, number>()
    for (const [number, group] of this.#editor.groups.entries()) {
      const done = group.filter((line) => this.#doneAt(byLine.get(line)) !== null)
      const inTime = done.toSorted(
        (left, right) => (this.#doneAt(byLine.get(left)) ?? 0) - (this.#doneAt(byLine.get(right)) ?? 0),
      )
      const refs = done.flatMap((line) => byLine.get(line)?.ref ?? [])
      for (const ref of refs) arranged.set(ref, number)
      const isEarly = early.some(({ ref }) => ref !== null && refs.includes(ref))
      if (isEarly && inTime.some((line, place) => line !== done[place])) this.#editor.arrange(done, inTime)
    }
    for (const { ref, detail, seqs } of early) {
      const step = this.#steps.find((one) => one.ref === ref)
      if (step === undefined) continue
      const at = this.#doneAt(step) ?? 0
      const passed = this.#steps.filter(
        (one) =>
          one.line < step.line &&
          procedureOf(one.ref) === procedureOf(step.ref) &&
          (this.#doneAt(one) ?? 0) > at,
      )
      if (passed.length === 0) continue
      const place = arranged.get(step.ref)
      const apart = passed.filter((one) => place === undefined || arranged.get(one.ref) !== place)
      const titles = apart.map(({ text }) => `"${oneLine(text)}"`).join(', ')
      const as =
        apart.length === 0 ? 'edit' : this.#editor.note(step.line, `${this.#words.doneBefore} ${titles}`)
      this.#propose('reordered', step.ref, `Put ${step.ref} where it was done: ${detail}.`, seqs, as)
    }
  }

  #propose(
    kind: ProposedEdit['kind'],
    ref: StepRef | null,
    what: string,
    seqs: readonly number[],
    as: EditedAs,
  ): void {
    const told = as === 'note' ? `${what} (As a note: it cannot be edited there safely.)` : what
    this.edits.push({ kind, ref, what: told, seqs })
  }

  #doneAt(step: RunbookStep | undefined): number | null {
    const tick = step === undefined ? null : (this.#stepOf(step.ref)?.tick ?? null)
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
