/** What changed between two versions of a runbook, step by step. */
import type { ReportProcedure, ReportStep, RunbookReport } from '../../contract/runbook-report.ts'

export interface StepPlace {
  readonly ref: string
  readonly procedure: string
  readonly text: string
  readonly line: number
}

export interface StepPair {
  readonly before: StepPlace
  readonly after: StepPlace
}

export interface ChangedStep extends StepPair {
  /** Which of its parts differ, e.g. `text`, `owner`, `commands`. */
  readonly what: readonly string[]
}

export interface RunbookDiff {
  readonly added: readonly StepPlace[]
  readonly removed: readonly StepPlace[]
  readonly changed: readonly ChangedStep[]
  /** The same step in another procedure, or in another order. */
  readonly moved: readonly StepPair[]
}

interface Placed {
  readonly step: ReportStep
  readonly procedure: ReportProcedure
  readonly index: number
}

/** Share of words that two texts of one step have in common at least. */
const LEAST_COMMON = 0.5
/** Steps of one procedure that are compared for likeness; beyond it only equal texts are paired. */
const MOST_COMPARED = 400

export function diffRunbooks(
  before: Pick<RunbookReport, 'procedures'>,
  after: Pick<RunbookReport, 'procedures'>,
): RunbookDiff {
  const left = placed(before)
  const right = placed(after)
  const pairs = pairUp(left, right)
  const taken = new Set(pairs.map((pair) => pair.after))
  const kept = new Set(pairs.map((pair) => pair.before))
  const moved = movedPairs(pairs)
  return {
    added: right.filter((one) => !taken.has(one)).map(place),
    removed: left.filter((one) => !kept.has(one)).map(place),
    changed: pairs.flatMap((pair) => {
      const what = differences(pair.before.step, pair.after.step)
      return what.length === 0 ? [] : [{ before: place(pair.before), after: place(pair.after), what }]
    }),
    moved: moved.map((pair) => ({ before: place(pair.before), after: place(pair.after) })),
  }
}

interface Pair {
  readonly before: Placed
  readonly after: Placed
}

function placed(report: Pick<RunbookReport, 'procedures'>): readonly Placed[] {
  return report.procedures.flatMap((procedure) =>
    procedure.steps.map((step, index) => ({ step, procedure, index })),
  )
}

function place({ step, procedure }: Placed): StepPlace {
  return { ref: step.ref, procedure: procedure.title, text: step.text, line: step.line }
}

/** Equal text in the same procedure first, then equal text anywhere, then like text in the same procedure. */
function pairUp(left: readonly Placed[], right: readonly Placed[]): readonly Pair[] {
  const pairs: Pair[] = []
  const open = { left: new Set(left), right: new Set(right) }
  const take = (before: Placed, after: Placed) => {
    pairs.push({ before, after })
    open.left.delete(before)
    open.right.delete(after)
  }
  for (const key of [
    (one: Placed) => `${one.procedure.id}|${one.step.text}`,
    (one: Placed) => one.step.text,
  ]) {
    const waiting = new Map<string, Placed[]>()
    for (const one of right)
      if (open.right.has(one)) waiting.set(key(one), [...(waiting.get(key(one)) ?? []), one])
    for (const one of left) {
      const next = open.left.has(one) ? waiting.get(key(one))?.shift() : undefined
      if (next !== undefined) take(one, next)
    }
  }
  for (const one of left) {
    if (!open.left.has(one) || open.right.size > MOST_COMPARED) continue
    const like = [...open.right]
      .filter((other) => other.procedure.id === one.procedure.id)
      .map((other) => ({ other, share: likeness(one.step.text, other.step.text) }))
      .sort(
        (a, b) =>
          b.share - a.share || Math.abs(a.other.index - one.index) - Math.abs(b.other.index - one.index),
      )[0]
    if (like !== undefined && like.share >= LEAST_COMMON) take(one, like.other)
  }
  return pairs.sort((a, b) => a.after.step.line - b.after.step.line)
}

function likeness(left: string, right: string): number {
  const [a, b] = [words(left), words(right)]
  const common = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size)
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** Pairs that left their procedure, and those outside the longest run of pairs that kept their order. */
function movedPairs(pairs: readonly Pair[]): readonly Pair[] {
  const elsewhere = pairs.filter((pair) => pair.before.procedure.id !== pair.after.procedure.id)
  const procedures = new Set(pairs.map((pair) => pair.after.procedure))
  const reordered = [...procedures].flatMap((procedure) => {
    const here = pairs.filter(
      (pair) => pair.after.procedure === procedure && pair.before.procedure.id === procedure.id,
    )
    const inOrder = longestRise(here.map((pair) => pair.before.index))
    return here.filter((_, index) => !inOrder.has(index))
  })
  return [...elsewhere, ...reordered]
}

/** Places of a longest rising run. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const best = numbers.map(() => ({ length: 1, from: -1 }))
  let last = -1
  numbers.forEach((number, index) => {
    for (let at = 0; at < index; at += 1) {
      const run = best[at]
      const own = best[index]
      if (
        run !== undefined &&
        own !== undefined &&
        (numbers[at] ?? 0) < number &&
        run.length + 1 > own.length
      ) {
        best[index] = { length: run.length + 1, from: at }
      }
    }
    if (last === -1 || (best[index]?.length ?? 0) > (best[last]?.length ?? 0)) last = index
  })
  const run = new Set<number>()
  for (let at = last; at >= 0; at = best[at]?.from ?? -1) run.add(at)
  return run
}

function differences(before: ReportStep, after: ReportStep): readonly string[] {
  const parts = [
    'text',
    'owner',
    'optional',
    'commands',
    'window',
    'expected',
    'ifItFails',
    'rollback',
  ] as const
  const changed: string[] = parts.filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  )
  const substeps = (step: ReportStep) => JSON.stringify(step.substeps.map((one) => one.text))
  return substeps(before) === substeps(after) ? changed : [...changed, 'substeps']
}
