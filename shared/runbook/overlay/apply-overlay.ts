/**
 * A report with people's corrections laid over it. The document stays as it is; a correction whose line is gone, or
 * stands in several places alike, is listed as one that no longer fits.
 */
import { FACT_KINDS, type FactKind } from '../../contract/runbook-facts.ts'
import type { FactEdit, FactView, MisfitView, RunbookEdit } from '../../contract/runbook-library.ts'
import type { ReportProcedure, RunbookReport } from '../../contract/runbook-report.ts'
import { anchorAt, findAnchor, indexLines, type LineIndex } from './anchor.ts'
import { blankFact, type FactValues, factWords, fieldsOf, withFields } from './fact.ts'
import { listAt } from './list-at.ts'
import { uniqueSlug } from './unique-slug.ts'

export interface Overlaid {
  /** As corrected: what drills and exercises are made from. */
  readonly report: RunbookReport
  /** In the order of the kinds, then of the document; removed ones too. */
  readonly facts: readonly FactView[]
  readonly misfits: readonly MisfitView[]
}

interface Held {
  readonly kind: FactKind
  value: FactValues[FactKind]
  /** As read; null for what a person added. */
  readonly read: FactValues[FactKind] | null
  state: FactView['state']
  /** Of a step: the procedure it belongs to. */
  readonly procedure: Held | null
  readonly edits: string[]
}

export function applyOverlay(report: RunbookReport, source: string, edits: readonly RunbookEdit[]): Overlaid {
  const index = indexLines(source)
  const held = factsOf(report)
  const misfits: MisfitView[] = []
  for (const edit of standing(edits)) {
    const why = applyEdit(edit, { held, index, source })
    if (why !== null) misfits.push({ edit, line: edit.anchor.line, why })
  }
  return { report: correctedReport(report, held), facts: viewsOf(held, index), misfits }
}

/** Edits that nobody took back. */
function standing(edits: readonly RunbookEdit[]): readonly FactEdit[] {
  const undone = new Set(edits.flatMap((edit) => (edit.do === 'undo' ? [edit.edit] : [])))
  return edits.flatMap((edit) => (edit.do === 'undo' || undone.has(edit.id) ? [] : [edit]))
}

function factsOf(report: RunbookReport): Held[] {
  const held: Held[] = []
  const add = (kind: FactKind, value: FactValues[FactKind], procedure: Held | null = null) => {
    const one: Held = { kind, value, read: value, state: 'read', procedure, edits: [] }
    held.push(one)
    return one
  }
  for (const kind of FACT_KINDS) {
    if (kind === 'steps') continue
    for (const value of report[kind] ?? []) {
      const one = add(kind, value)
      if (kind === 'procedures' && 'steps' in value) for (const step of value.steps) add('steps', step, one)
    }
  }
  return held
}

interface Ground {
  readonly held: Held[]
  readonly index: LineIndex
  readonly source: string
}

/** @returns why the edit does not fit this version; null: it was applied */
function applyEdit(edit: FactEdit, ground: Ground): string | null {
  const found = findAnchor(ground.index, edit.anchor)
  if (found.line === null) return found.why
  if (edit.do === 'add') return addFact(edit, found.line, ground)
  if (edit.do === 'remap') return remap(edit, found.line, ground)
  const there = ground.held.filter((one) => one.kind === edit.anchor.kind && lineOf(one) === found.line)
  const target = there[edit.anchor.nth]
  if (target === undefined) return 'Nothing of this kind is read on its line any more.'
  if (edit.do === 'correct') {
    const value = withFields(edit.anchor.kind, target.value, edit.fields)
    if (value === null) return 'Its values cannot be read.'
    target.value = value
  }
  const states = { accept: 'accepted', correct: 'corrected', remove: 'removed' } as const
  if (target.state !== 'added' || edit.do === 'remove') target.state = states[edit.do]
  target.edits.push(edit.id)
  return null
}

function addFact(edit: Extract<FactEdit, { do: 'add' }>, line: number, { held }: Ground): string | null {
  const { kind } = edit.anchor
  const value = withFields(kind, blankFact(kind, line), edit.fields)
  if (value === null) return 'Its values cannot be read.'
  const above = held.findLast(
    (one) => isOf(one, kind === 'steps' ? ['steps', 'procedures'] : [kind]) && lineOf(one) <= line,
  )
  const procedure =
    kind !== 'steps' ? null : above?.kind === 'procedures' ? above : (above?.procedure ?? null)
  if (kind === 'steps' && procedure === null) return 'It stands under no procedure.'
  const own =
    kind === 'procedures' && 'title' in value
      ? { ...value, id: uniqueSlug(value.title, slugsIn(held)) }
      : value
  const added: Held = { kind, value: own, read: null, state: 'added', procedure, edits: [edit.id] }
  held.splice(above === undefined ? held.length : held.indexOf(above) + 1, 0, added)
  return null
}

/** The list becomes a procedure; what was read as steps of others on its lines is theirs no more. */
function remap(
  edit: Extract<FactEdit, { do: 'remap' }>,
  line: number,
  { held, source }: Ground,
): string | null {
  const list = listAt(source, line)
  if (list === null) return 'No list stands on its line.'
  for (const one of held.filter(({ kind }) => kind === 'steps')) {
    if (lineOf(one) >= list.from && lineOf(one) <= list.to) held.splice(held.indexOf(one), 1)
  }
  const id = uniqueSlug(edit.title, slugsIn(held))
  const value: ReportProcedure = {
    id,
    title: edit.title,
    options: [],
    steps: [],
    line: list.from,
    confidence: 1,
  }
  const procedure: Held = {
    kind: 'procedures',
    value,
    read: null,
    state: 'added',
    procedure: null,
    edits: [edit.id],
  }
  const steps = list.steps.map(
    (step): Held => ({ kind: 'steps', value: step, read: step, state: 'read', procedure, edits: [] }),
  )
  const below = held.findIndex((one) => one.kind === 'procedures' && lineOf(one) > line)
  held.splice(below < 0 ? held.length : below, 0, procedure, ...steps)
  return null
}

function correctedReport(report: RunbookReport, held: readonly Held[]): RunbookReport {
  const kept = held.filter((one) => one.state !== 'removed')
  const ofKind = <Kind extends FactKind>(kind: Kind) =>
    kept.flatMap((one) => (one.kind === kind ? [one.value as FactValues[Kind]] : []))
  const procedures = kept
    .filter(({ kind }) => kind === 'procedures')
    .map((one) => {
      const value = one.value as ReportProcedure
      const steps = kept
        .filter(({ procedure }) => procedure === one)
        .map((step, place) => ({ ...(step.value as FactValues['steps']), ref: `${value.id}/${place + 1}` }))
      return { ...value, steps }
    })
  return {
    ...report,
    objectives: ofKind('objectives'),
    roles: ofKind('roles'),
    severities: ofKind('severities'),
    procedures,
    cadences: ofKind('cadences'),
    obligations: ofKind('obligations'),
    tests: ofKind('tests'),
    escalation: ofKind('escalation'),
    contacts: ofKind('contacts'),
    backups: ofKind('backups'),
    conflicts: ofKind('conflicts'),
    components: ofKind('components'),
    channels: ofKind('channels'),
    stakeholders: ofKind('stakeholders'),
    timelines: ofKind('timelines'),
    templates: ofKind('templates'),
    checklists: ofKind('checklists'),
  }
}

function viewsOf(held: readonly Held[], index: LineIndex): readonly FactView[] {
  const seen = new Map<string, number>()
  const places = new Map<Held, number>()
  return held.map((one) => {
    const line = lineOf(one)
    const spot = `${one.kind}:${line}`
    const nth = seen.get(spot) ?? 0
    seen.set(spot, nth + 1)
    const { title, detail } = factWords(one.kind, shown(one, held))
    const owner = one.procedure?.value as ReportProcedure | undefined
    const place = one.procedure === null || one.state === 'removed' ? 0 : (places.get(one.procedure) ?? 0) + 1
    if (one.procedure !== null && place > 0) places.set(one.procedure, place)
    return {
      key: `${spot}:${nth}`,
      kind: one.kind,
      line,
      lines: 'lines' in one.value ? one.value.lines : [line],
      confidence: one.value.confidence ?? 1,
      title,
      detail,
      fields: fieldsOf(one.kind, one.value),
      state: one.state,
      readAs: one.state === 'corrected' && one.read !== null ? readWords(one) : null,
      procedure: owner?.id ?? (one.kind === 'procedures' ? (one.value as ReportProcedure).id : null),
      ref: owner === undefined || place === 0 ? null : `${owner.id}/${place}`,
      anchor: anchorAt(index, one.kind, line, nth),
      edits: one.edits,
    }
  })
}

/** A procedure counts the steps that it has now. */
function shown(one: Held, held: readonly Held[]): FactValues[FactKind] {
  if (one.kind !== 'procedures') return one.value
  const steps = held.flatMap((step) =>
    step.procedure === one && step.state !== 'removed' ? [step.value as FactValues['steps']] : [],
  )
  return { ...(one.value as ReportProcedure), steps }
}

function readWords(one: Held): string {
  const { title, detail } = factWords(one.kind, one.read ?? one.value)
  return [title, detail].filter((part) => part !== '').join(' · ')
}

function lineOf({ value }: Held): number {
  return 'line' in value ? value.line : (value.lines[0] ?? 1)
}

function isOf(one: Held, kinds: readonly FactKind[]): boolean {
  return kinds.includes(one.kind)
}

function slugsIn(held: readonly Held[]): ReadonlySet<string> {
  return new Set(held.flatMap((one) => ('id' in one.value ? [one.value.id] : [])))
}
