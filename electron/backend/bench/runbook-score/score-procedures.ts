/** Procedures, their steps, and whether the steps come in the document's order. */
import type {
  ReportProcedure,
  ReportStep,
  RunbookReport,
} from '../../../../shared/contract/runbook-report.ts'
import { type AnswerKey, isAllowed, type KeyStep } from './answer-key.ts'
import { type Detail, detail } from './details.ts'
import { roughlySame, sameBeginning, sameName } from './same-words.ts'
import { LINE_SLACK, lineDistance, type Pair, type Tally, tally } from './tally.ts'

export interface ProcedureScore {
  readonly tallies: readonly Tally[]
  readonly details: readonly Detail[]
  /** Pairs of steps that follow one another in the key and were both found; how many are found in that order. */
  readonly order: { readonly pairs: number; readonly inOrder: number }
}

type KeyProcedure = AnswerKey['procedures'][number]

interface PlacedKeyStep extends KeyStep {
  readonly procedure: KeyProcedure
}

interface PlacedStep extends ReportStep {
  readonly procedure: ReportProcedure
  /** Counted through the whole report. */
  readonly position: number
}

export function scoreProcedures(key: AnswerKey, report: RunbookReport): ProcedureScore {
  const procedures = tally('procedures', key.procedures, report.procedures, {
    agrees: (want, one) => roughlySame(want.title, one.title),
    likeness: (want, one) => sameName(want.title, one.title),
    isAllowed: (one) => isAllowed(key, 'procedures', one.line),
    tell: (one) => one.title,
  })
  const keyOf = new Map(procedures.pairs.map((pair) => [pair.found, pair.key]))
  const wanted = key.procedures.flatMap((procedure) => procedure.steps.map((one) => ({ ...one, procedure })))
  const found: readonly PlacedStep[] = report.procedures
    .flatMap((procedure) => procedure.steps.map((one) => ({ ...one, procedure })))
    .map((one, position) => ({ ...one, position }))
  /** Steps in a heading that may or may not be a procedure of its own are judged as if it were not there. */
  const isWithin = (want: PlacedKeyStep, one: PlacedStep) =>
    keyOf.get(one.procedure) === want.procedure ||
    (!keyOf.has(one.procedure) && isAllowed(key, 'procedures', one.procedure.line))
  const steps = tally('steps', wanted, found, {
    distance: stepDistance,
    agrees: (want, one) =>
      isWithin(want, one) && (isInBlock(want, one) || sameBeginning(want.text, one.text)),
    isAllowed: (one) =>
      isAllowed(key, 'steps', one.line) ||
      (!keyOf.has(one.procedure) && isAllowed(key, 'procedures', one.procedure.line)) ||
      wanted.some((want) => isWithin(want, one) && (isInBlock(want, one) || isSubstep(want, one))),
    tell: (one) => one.text,
  })
  return {
    tallies: [procedures.tally, steps.tally],
    details: [
      ...procedures.pairs.flatMap(({ key: want, found: one }) =>
        want.options.flatMap((option) =>
          detail(
            'procedures',
            one.line,
            'option',
            option,
            one.options.find((other) => roughlySame(option, other)) ?? null,
            roughlySame,
          ),
        ),
      ),
      ...steps.pairs.flatMap(({ key: want, found: one }) => [
        ...(want.to === undefined
          ? detail('steps', one.line, 'owner', want.owner, one.owner, roughlySame)
          : []),
        ...(want.to === undefined ? commandDetails(want, one) : []),
      ]),
    ],
    order: orderOf(steps.pairs),
  }
}

/** A step among several that make up a block has the nearest place when it is the first of them. */
function stepDistance(want: PlacedKeyStep, one: PlacedStep): number | null {
  if (want.to === undefined) return lineDistance(want, one)
  return isInBlock(want, one) ? Math.abs(one.line - want.line) : null
}

function isInBlock(want: KeyStep, one: ReportStep): boolean {
  return want.to !== undefined && one.line >= want.line - LINE_SLACK && one.line <= want.to
}

function isSubstep(want: KeyStep, one: ReportStep): boolean {
  return one.line > want.line && want.substeps.some((substep) => sameBeginning(substep, one.text))
}

/** Whether each line of the key's commands is in the step's commands; white space left out. */
function commandDetails(want: KeyStep, one: ReportStep): readonly Detail[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const found = plain(one.commands.join('\n'))
  return want.commands
    .flatMap((command) => command.split('\n'))
    .map(plain)
    .filter((command) => command !== '')
    .flatMap((command) =>
      detail('steps', one.line, 'command', command, found.includes(command) ? command : null, Object.is),
    )
}

function orderOf(pairs: readonly Pair<PlacedKeyStep, PlacedStep>[]): ProcedureScore['order'] {
  let count = 0
  let inOrder = 0
  pairs.forEach((pair, index) => {
    const next = pairs[index + 1]
    if (next === undefined || next.key.procedure !== pair.key.procedure) return
    count += 1
    if (pair.found.position < next.found.position) inOrder += 1
  })
  return { pairs: count, inOrder }
}
