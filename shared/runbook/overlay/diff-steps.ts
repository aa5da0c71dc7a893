/** What became of a runbook's steps from one version to the next. */
import type { StepChange } from '../../contract/runbook-library.ts'
import type { ReportProcedure } from '../../contract/runbook-report.ts'

interface Step {
  readonly procedure: string
  readonly title: string
  readonly text: string
  readonly ref: string
  readonly line: number
  /** Place among all steps of its document. */
  readonly place: number
  /** All that a person would see changed. */
  readonly whole: string
}

/** Two texts are one step changed when they share at least this part of their words. */
const ALIKE = 0.5

/**
 * Steps are paired by their words: first those that are the same in the same procedure, then the same anywhere (moved),
 * then the most alike in the same procedure (changed). What is left over was removed or added. A step moved when it is
 * in another procedure, or came to stand before one that it stood after; of the fewest that explain the new order.
 */
export function diffSteps(
  before: readonly ReportProcedure[],
  after: readonly ReportProcedure[],
): readonly StepChange[] {
  const old = stepsOf(before)
  const fresh = stepsOf(after)
  const pairs = new Map<Step, Step>()
  const taken = new Set<Step>()
  const pair = (from: Step, to: Step) => {
    pairs.set(to, from)
    taken.add(from)
  }
  const rules: readonly ((from: Step, to: Step) => boolean)[] = [
    (from, to) => from.procedure === to.procedure && from.text === to.text,
    (from, to) => from.text === to.text,
  ]
  for (const isSame of rules) {
    for (const to of fresh) {
      if (pairs.has(to)) continue
      const from = old.find((one) => !taken.has(one) && isSame(one, to))
      if (from !== undefined) pair(from, to)
    }
  }
  for (const to of fresh) {
    if (pairs.has(to)) continue
    const [best] = old
      .filter((one) => !taken.has(one) && one.procedure === to.procedure)
      .map((one) => ({ one, alike: likeness(one.text, to.text) }))
      .filter(({ alike }) => alike >= ALIKE)
      .toSorted((left, right) => right.alike - left.alike)
    if (best !== undefined) pair(best.one, to)
  }
  const steady = inOrder(fresh.flatMap((to) => pairs.get(to)?.place ?? []))
  const changes = fresh.flatMap((to): readonly StepChange[] => {
    const from = pairs.get(to)
    if (from === undefined) return [change('added', null, to)]
    const moved = from.procedure !== to.procedure || !steady.has(from.place)
    return [
      ...(from.whole === to.whole ? [] : [change('changed', from, to)]),
      ...(moved ? [change('moved', from, to)] : []),
    ]
  })
  return [...changes, ...old.filter((one) => !taken.has(one)).map((one) => change('removed', one, null))]
}

function stepsOf(procedures: readonly ReportProcedure[]): readonly Step[] {
  let place = 0
  return procedures.flatMap(({ id, title, steps }) =>
    steps.map((step) => {
      place += 1
      const { text, ref, line, owner, window, commands, expected, ifItFails, rollback, optional, substeps } =
        step
      const inner = substeps.map((one) => one.text)
      const whole = JSON.stringify([
        text,
        owner,
        window,
        commands,
        expected,
        ifItFails,
        rollback,
        optional,
        inner,
      ])
      return { procedure: id, title, text, ref, line, place, whole }
    }),
  )
}

function change(kind: StepChange['kind'], from: Step | null, to: Step | null): StepChange {
  const side = (step: Step | null) => step && { line: step.line, text: step.text, ref: step.ref }
  const named = to ?? from
  return {
    kind,
    procedure: named?.title ?? '',
    text: named?.text ?? '',
    before: side(from),
    after: side(to),
  }
}

/** Share of words in common, 0 to 1. */
function likeness(left: string, right: string): number {
  const [mine, theirs] = [wordSet(left), wordSet(right)]
  const common = [...mine].filter((word) => theirs.has(word)).length
  return common / Math.max(1, mine.size, theirs.size)
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** The longest run of numbers that rise, as a set: those that did not move. */
function inOrder(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []
  const previous = new Map<number, number>()
  for (const place of places) {
    let at = ends.findIndex((end) => end >= place)
    if (at < 0) at = ends.length
    const before = ends[at - 1]
    if (before !== undefined) previous.set(place, before)
    ends[at] = place
  }
  const kept = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) kept.add(place)
  return kept
}
