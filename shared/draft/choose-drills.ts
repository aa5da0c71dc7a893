/** Which parts of a document are disaster procedures, and can be drilled. */
import type { ReportProcedure, ReportStep, RunbookReport } from '../contract/runbook-report.ts'
import type { DrillChoice } from '../contract/scenario-draft.ts'
import { withoutNumber } from '../runbook/understand/labels.ts'
import { pathOf, type Section } from '../runbook/understand/outline-model.ts'
import { mentions } from '../runbook/understand/terms.ts'
import type { Surroundings } from './surroundings.ts'
import { DISASTER, GENERIC, NO_DISASTER, PHASE, RECOVERS } from './vocabulary.ts'

/** What a drill is made from: one procedure, or the phases of one that stand one below the other. */
export interface Drill extends DrillChoice {
  readonly procedureSteps: readonly ReportStep[]
  readonly options: readonly string[]
  readonly section: Section | null
  /** Title of the procedure whose steps these are, when this one only points there. */
  readonly pointsTo: string | null
  readonly isDisaster: boolean
}

/** All that can be drilled, in document order. */
export function drillsOf(report: RunbookReport, around: Surroundings): readonly Drill[] {
  const single = report.procedures.map((procedure) => ({ procedure, section: around.at(procedure.line) }))
  const drills: Drill[] = []
  for (let index = 0; index < single.length; ) {
    const group = phasesFrom(single, index)
    if (group.length > 1) drills.push(mergedDrill(group, report))
    else {
      const [one] = group
      if (one !== undefined) drills.push(singleDrill(one, report))
    }
    index += Math.max(1, group.length)
  }
  return [...drills, ...pointersIn(around, drills)].sort((left, right) => left.line - right.line)
}

interface Placed {
  readonly procedure: ReportProcedure
  readonly section: Section | null
}

function phasesFrom(all: readonly Placed[], start: number): readonly Placed[] {
  const first = all[start]
  if (first === undefined) return []
  const parent = first.section?.parent ?? null
  if (parent === null || !isPhase(first.procedure)) return [first]
  const group = [first]
  for (const next of all.slice(start + 1)) {
    if (next.section?.parent !== parent || !isPhase(next.procedure)) break
    group.push(next)
  }
  return group
}

function isPhase({ title }: ReportProcedure): boolean {
  return PHASE.test(withoutNumber(title))
}

function mergedDrill(group: readonly Placed[], report: RunbookReport): Drill {
  const parent = group[0]?.section?.parent ?? null
  const own = parent !== null && parent.level > 1 ? withoutNumber(parent.title) : ''
  const title = own !== '' && (DISASTER.test(own) || own.split(/\s+/).length > 1) ? own : report.title
  const steps = group.flatMap(({ procedure }) => procedure.steps)
  return {
    id: group[0]?.procedure.id ?? '',
    title,
    line: group[0]?.procedure.line ?? 1,
    steps: steps.length,
    procedureSteps: steps,
    options: group.flatMap(({ procedure }) => procedure.options),
    section: parent,
    pointsTo: null,
    isDisaster: steps.length > 0 && !isApart(parent) && !NO_DISASTER.test(own),
  }
}

function singleDrill({ procedure, section }: Placed, report: RunbookReport): Drill {
  const target = pointedAt(procedure, report)
  const steps = target?.steps ?? procedure.steps
  return {
    id: procedure.id,
    title: isGeneric(procedure.title) ? report.title : withoutNumber(procedure.title),
    line: procedure.line,
    steps: steps.length,
    procedureSteps: steps,
    options: target?.options ?? procedure.options,
    section,
    pointsTo: target?.title ?? null,
    isDisaster: isDisaster(procedure.title, steps, section, report.title),
  }
}

function isGeneric(title: string): boolean {
  return withoutNumber(title) === '' || GENERIC.test(withoutNumber(title))
}

function isDisaster(
  title: string,
  steps: readonly ReportStep[],
  section: Section | null,
  document: string,
): boolean {
  if (steps.length === 0 || NO_DISASTER.test(title) || isApart(section, title)) return false
  const acting = steps.filter(({ text }) => RECOVERS.test(text)).length
  if (isGeneric(title) && DISASTER.test(document)) return true
  return DISASTER.test(title) || acting >= 2 || (acting > 0 && steps.length <= 3)
}

/** Whether it stands in a part about tests, templates, upkeep and the like; a list of things to do may hold a disaster's. */
function isApart(section: Section | null, title = ''): boolean {
  if (section === null) return false
  const kinds = DISASTER.test(title) ? APART : ([...APART, 'checklist'] as const)
  return pathOf(section).some(
    (one) =>
      one.level > 1 &&
      !one.kinds.has('procedures') &&
      kinds.some((kind) => one.kinds.has(kind)) &&
      !DISASTER.test(one.title),
  )
}

const APART = ['tests', 'prevention', 'maintenance', 'templates', 'roles'] as const

/** A procedure of one or two lines that says no more than where the steps are. */
function pointedAt(procedure: ReportProcedure, report: RunbookReport): ReportProcedure | null {
  const [first] = procedure.steps
  if (first === undefined || procedure.steps.length > 2 || !mentions('pointer', first.text)) return null
  return named(first.text, report.procedures, procedure.id)
}

function named<One extends { readonly id: string; readonly title: string }>(
  text: string,
  all: readonly One[],
  except: string,
): One | null {
  const words = text.toLowerCase()
  const found = all
    .filter(({ id, title }) => id !== except && withoutNumber(title).length >= 6)
    .filter(({ id, title }) => words.includes(withoutNumber(title).toLowerCase()) || words.includes(`#${id}`))
  return found.sort((left, right) => right.title.length - left.title.length)[0] ?? null
}

/** Headings that name a disaster and, instead of steps, the procedure to be followed. */
function pointersIn(around: Surroundings, drills: readonly Drill[]): readonly Drill[] {
  const lines = new Set(drills.map(({ line }) => line))
  return around.all().flatMap((section): readonly Drill[] => {
    const isBare = section.level > 1 && section.sections.length === 0 && !lines.has(section.line)
    if (!isBare || !DISASTER.test(section.title) || NO_DISASTER.test(section.title) || isApart(section))
      return []
    const text = section.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []))
    if (text.length === 0 || text.length > 4) return []
    const words = text.map((line) => `${line.text} ${line.links.join(' ')}`).join(' ')
    const target = mentions('pointer', words) ? named(words, drills, '') : null
    if (target === null || target.procedureSteps.length === 0) return []
    const { procedureSteps, options, steps } = target
    const title = withoutNumber(section.title)
    const id = `line-${section.line}`
    return [
      {
        id,
        title,
        line: section.line,
        steps,
        procedureSteps,
        options,
        section,
        pointsTo: target.title,
        isDisaster: true,
      },
    ]
  })
}
