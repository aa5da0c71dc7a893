/** Which sections tell people what to do in order, and their steps (DESIGN §1). */
import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import type { ReportProcedure, ReportStep } from '../../contract/runbook-report.ts'
import { locateProcedures } from '../locate-steps.ts'
import { withoutNumber } from './labels.ts'
import { areOptions } from './option-groups.ts'
import { isDocumentTitle } from './outline.ts'
import type { Section } from './outline-model.ts'
import { hasOrderedList, isExcluded } from './procedure-sections.ts'
import {
  isChapterTitle,
  isNumberedPhase,
  isOptionTitle,
  isPhase,
  isPhaseLike,
  isSituation,
  isStepTitle,
  optionName,
  SCENARIO,
} from './procedure-titles.ts'
import { readOnce } from './remembered.ts'
import { stepsOf } from './section-steps.ts'
import { isTemplate } from './sections.ts'
import { shareOf } from './shares.ts'
import { knownOwners, ownerOf } from './step-owners.ts'
import { addBlocks, newStep, type StepDraft, withTail } from './step-text.ts'
import { mentions } from './terms.ts'

interface ProcedureDraft {
  readonly section: Section
  readonly options: string[]
  readonly steps: StepDraft[]
}

/** All procedures in document order. `roles` are names that a step's owner may be. */
export function readProcedures(
  root: Section,
  tree: Root,
  roles: readonly string[],
): readonly ReportProcedure[] {
  const drafts: ProcedureDraft[] = []
  for (const section of root.sections) walk(section, drafts, false)
  const own = ownDraft(root)
  if (own !== null && own.steps.length > 0) drafts.unshift(own)
  return numbered(
    drafts.filter((draft) => draft.steps.length > 0),
    tree,
    roles,
  )
}

function ownDraft(section: Section): ProcedureDraft | null {
  const steps = takeSteps(section)
  return steps.length === 0 ? null : { section, options: [], steps }
}

function walk(section: Section, drafts: ProcedureDraft[], isInTemplate: boolean): void {
  const hidden = isInTemplate || isTemplate(section)
  if (hidden) return
  if (gathers(section)) {
    const draft: ProcedureDraft = { section, options: [], steps: [] }
    gather(section, draft, null)
    if (draft.steps.length > 0) {
      drafts.push(draft)
      return
    }
  }
  const own: ProcedureDraft = { section, options: [], steps: [...takeSteps(section)] }
  const apart: Section[] = []
  for (const child of section.sections) {
    if (belongs(child, section)) gather(child, own, null)
    else apart.push(child)
  }
  if (own.steps.length > 0) drafts.push(own)
  for (const child of apart) walk(child, drafts, hidden)
}

/** Takes a section's steps and those of all below it. */
function gather(section: Section, draft: ProcedureDraft, option: string | null): void {
  const isOption = isOptionTitle(section.title) || (section !== draft.section && isInOptionGroup(section))
  const inside = isOption ? section.title : option
  if (isOption) draft.options.push(section.title)
  const before = draft.steps.length
  if (section !== draft.section && isStepTitle(section.title) && !hasOrderedList(section)) {
    const step = newStep(section.line, section.title)
    addBlocks(step, section.blocks)
    const [first] = section.blocks
    const last = first?.kind === 'text' ? first.lines.at(-1) : undefined
    if (step.suffix === null && last !== undefined) withTail(step, last)
    step.below = firstLine(section)
    step.option = inside
    draft.steps.push(step)
    for (const child of section.sections) if (!isExcluded(child, true)) gather(child, draft, inside)
    return
  }
  const isGathered = section !== draft.section || gathers(section)
  const found = isGathered ? stepsOf(section, true) : takeSteps(section)
  for (const step of found) {
    step.option ??= inside
    draft.steps.push(step)
  }
  for (const one of found)
    if (one.option !== null && !draft.options.includes(one.option)) draft.options.push(one.option)
  for (const child of section.sections) if (!isExcluded(child, true)) gather(child, draft, inside)
  const isBare = draft.steps.length === before && section !== draft.section
  const code = section.blocks.find((block) => block.kind === 'code')
  if (isBare && isOption && code === undefined && section.blocks.length > 0) {
    const step = newStep(section.line, section.title)
    step.option = inside
    addBlocks(step, section.blocks)
    draft.steps.push(step)
  }
}

function firstLine(section: Section): string | null {
  const [first] = section.blocks
  return first?.kind === 'text' ? (first.lines[0]?.text ?? null) : null
}

/** Whether all that stands below a heading is one procedure. */
function gathers(section: Section): boolean {
  const children = section.sections.filter((child) => bears(child))
  if (section.level < 1 || children.length === 0) return false
  if (isDocumentTitle(section)) return children.length > 1 && children.every(isNumberedPhase)
  if (children.every(isPhase) || countsOn(children)) return true
  if (chooses(section, children)) return true
  if (
    children.length > 2 &&
    children.filter(isPhase).length === children.length - 1 &&
    children.slice(0, 2).every(isPhase)
  )
    return true
  if (standsAmongProcedures(section, children)) return true
  if (
    children.some(
      (child) =>
        child.sections.length > 0 &&
        child.sections.some(bears) &&
        !child.sections.every((one) => !bears(one) || isPhaseLike(one)),
    )
  )
    return false
  const title = withoutNumber(section.title)
  if (SCENARIO.test(title)) return true
  if (isChapterTitle(title)) return false
  if (section.level > 1 && children.length > 1 && children.every((child) => child.isBold && !section.isBold))
    return (
      children.some((child) => isPhaseLike(child) || isSituation(child.title)) || children.every(hasActor)
    )
  return (
    children.length > 1 &&
    children.every(isPhaseLike) &&
    !isChapterTitle(title) &&
    (!isChapter(section) || children.some(isPhase))
  )
}

/** Whether what stands below a heading are ways through one procedure and no procedures of their own. */
function chooses(section: Section, children: readonly Section[]): boolean {
  if (isChapterTitle(section.title) || !areOptions(children)) return false
  return children.every((child) => child.isBold) ? !section.isBold : hasActingSibling(section)
}

function isInOptionGroup(section: Section): boolean {
  const around = section.parent
  return (
    around !== null &&
    chooses(
      around,
      around.sections.filter((child) => bears(child)),
    )
  )
}

/** Beside headings that have steps of their own, what stands below one that has none are its phases. */
function standsAmongProcedures(section: Section, children: readonly Section[]): boolean {
  const around = section.parent
  if (around === null || section.isBold || section.level < 3 || isDocumentTitle(around)) return false
  if (
    isChapterTitle(section.title) ||
    children.some((child) => child.number !== null || child.sections.some(bears))
  )
    return false
  return hasActingSibling(section)
}

/** Beside it stand headings of its level with steps of their own. */
function hasActingSibling(section: Section): boolean {
  const siblings = section.parent?.sections ?? []
  return siblings.some(
    (one) => one !== section && one.level === section.level && !one.isBold && hasOwnSteps(one),
  )
}

/** `Afterwards (duty officer)`: a heading that says who acts. */
function hasActor(section: Section): boolean {
  return /\([^()\d]{3,40}\)\s*:?$/u.test(section.title)
}

/** A list below a bold line that goes on counting where the list before it left off. */
function goesOn(child: Section, parent: Section): boolean {
  const before = [parent, ...parent.sections.slice(0, parent.sections.indexOf(child))]
  const start = orderedIn(child)[0]?.start ?? 1
  return (
    start > 1 && before.some((one) => orderedIn(one).some((list) => list.start + list.items.length === start))
  )
}

function orderedIn(section: Section) {
  return section.blocks.flatMap((block) =>
    block.kind === 'list' && block.items[0]?.isOrdered === true ? [block] : [],
  )
}

/** Ordered lists that go on counting where the heading before left off belong to one procedure. */
function countsOn(children: readonly Section[]): boolean {
  let next = 1
  let goOn = 0
  for (const child of children) {
    const list = child.blocks.find((block) => block.kind === 'list' && block.items[0]?.isOrdered === true)
    if (list?.kind !== 'list') return false
    if (list.start > 1 && list.start === next) goOn += 1
    else if (list.start !== 1) return false
    next = list.start + list.items.length
  }
  return goOn > 0 && goOn === children.length - 1
}

function isChapter(section: Section): boolean {
  return section.level <= 2 && section.sections.every((child) => child.number !== null)
}

/** Steps that were read to know whether there are any, until they are taken into a procedure. */
const WAITING = new WeakMap<Section, StepDraft[]>()

const hasOwnSteps = readOnce((section: Section): boolean => {
  const steps = stepsOf(section)
  WAITING.set(section, steps)
  return steps.length > 0
})

/** The steps that stand in a section itself, to be changed by who takes them. */
function takeSteps(section: Section): StepDraft[] {
  const waiting = WAITING.get(section)
  WAITING.delete(section)
  return waiting ?? stepsOf(section)
}

/** Whether steps stand in a section or below it. */
const bears: (section: Section) => boolean = readOnce((section) => {
  return (
    !isTemplate(section) &&
    (hasOwnSteps(section) ||
      (isStepTitle(section.title) && !isExcluded(section, false)) ||
      section.sections.some(bears))
  )
})

/** A bold line or an option inside a procedure, not a procedure of its own. */
function belongs(child: Section, parent: Section): boolean {
  if (isExcluded(child, true)) return false
  if (isOptionTitle(child.title) || isStepTitle(child.title)) return true
  if (goesOn(child, parent)) return true
  if (!child.isBold) return false
  return (
    mentions('actions', child.title) &&
    withoutNumber(child.title).split(/\s+/).length <= 3 &&
    parent.level > 0
  )
}

/** Gives the steps their references, those of ordered lists as packs know them, and their owners. */
function numbered(
  drafts: readonly ProcedureDraft[],
  tree: Root,
  roles: readonly string[],
): readonly ReportProcedure[] {
  const located = locateProcedures(tree)
  const refs = new Map(
    located.flatMap((procedure) =>
      procedure.steps.map((step) => [step.item.position?.start.line ?? 0, step.ref] as const),
    ),
  )
  const slugs = headingSlugs(tree)
  const used = new Map<string, number>(located.map((procedure) => [procedure.slug, procedure.steps.length]))
  const own = new GithubSlugger()
  const isKnown = knownOwners(roles)
  return drafts.map(({ section, options, steps }) => {
    const id = slugs.get(section.line) ?? freeSlug(own, section.title, slugs)
    const isCustom = shareOf(steps, (step) => step.suffix !== null) >= 0.6 && steps.length > 1
    const read = steps.map((step): ReportStep => {
      const known = refs.get(step.line)
      const count = known === undefined ? (used.get(id) ?? 0) + 1 : 0
      if (known === undefined) used.set(id, count)
      return {
        ref: known ?? `${id}/${count}`,
        text: step.text,
        line: step.line,
        confidence: 0.9,
        owner: ownerOf(step, isKnown, isCustom),
        optional: step.optional,
        commands: step.commands,
        substeps: step.substeps,
        window: step.window,
        expected: step.expected,
        ifItFails: step.ifItFails,
        rollback: step.rollback,
        option: step.option,
      }
    })
    return {
      id,
      title: withoutNumber(section.title),
      line: section.line,
      confidence: 0.9,
      options: allOptions(options, steps),
      steps: read,
    }
  })
}

/** Options that have headings, and those that stand in lines above their steps or in lists below one. */
function allOptions(options: readonly string[], steps: readonly StepDraft[]): readonly string[] {
  const told = steps.flatMap((step) => [
    ...(step.option === null ? [] : [step.option]),
    ...step.substeps.map((one) => one.text).filter((text) => isOptionTitle(text)),
  ])
  return [...new Set([...options, ...told.map(optionName)])]
}

function headingSlugs(tree: Root): ReadonlyMap<number, string> {
  return new Map(locateProcedures(tree, true).map((one) => [one.heading.position?.start.line ?? 0, one.slug]))
}

function freeSlug(slugger: GithubSlugger, title: string, taken: ReadonlyMap<number, string>): string {
  const known = new Set(taken.values())
  for (;;) {
    const slug = slugger.slug(title === '' ? 'steps' : title)
    if (!known.has(slug)) return slug
  }
}
