/** The steps that stand in a section itself: lists, task lists, tables, clauses and code. */
import { codeSteps } from './code-steps.ts'
import { areFacts, areRhythms } from './fact-lists.ts'
import { labelled, labelledLoosely, withoutNumber } from './labels.ts'
import type { Block, Item, Section, TextLine } from './outline.ts'
import { actionShare, isActing, isExcluded, isInstruction, WEAK_PROCEDURE } from './procedure-sections.ts'
import { isOptionTitle, isPhase, isTimeTitle, optionName } from './procedure-titles.ts'
import { countOf, proseSteps } from './prose-steps.ts'
import { isTemplate } from './sections.ts'
import { addBlocks, isCommand, itemText, newStep, ownerLine, type StepDraft } from './step-text.ts'
import { tableSteps } from './table-steps.ts'
import { mentions, sectionKinds } from './terms.ts'

/** The steps that stand in a section itself. */
export function stepsOf(section: Section, isGathered = false): StepDraft[] {
  if (isExcluded(section, false) || isTemplate(section)) return []
  const lists = section.blocks.filter((block) => block.kind === 'list')
  const isWeak =
    WEAK_PROCEDURE.some((kind) => section.kinds.has(kind)) &&
    !section.kinds.has('procedures') &&
    !section.kinds.has('checklist')
  const ordered = lists.flatMap((list) => list.items.filter((item) => item.isOrdered))
  const tasks = lists.flatMap((list) => list.items.filter((item) => item.isTask))
  const bullets = lists.flatMap((list) => list.items.filter((item) => !item.isOrdered && !item.isTask))
  const isRhythmic = WEAK_PROCEDURE.some((kind) => section.kinds.has(kind))
  const isFactual = (items: readonly Item[]) => areFacts(items) || (isRhythmic && areRhythms(items))
  const takesOrdered =
    ordered.length > 0 &&
    !isFactual(ordered) &&
    !isLinkList(ordered) &&
    !isLabelList(ordered) &&
    (isActing(section) || !areDefinitions(ordered)) &&
    (!isWeak || actionShare(ordered.map(itemText)) >= 0.5)
  const takesTasks = tasks.length > 0 && !isLabelList(tasks) && !isFactual(tasks)
  const takesBullets =
    !takesOrdered &&
    !takesTasks &&
    bullets.length > 0 &&
    !isLinkList(bullets) &&
    !isFactual(bullets) &&
    (followTimes(section) || takesActions(section, bullets, isGathered, isWeak))
  const clauses = section.blocks.filter(
    (block) => block.kind === 'text' && CLAUSE.test(block.lines[0]?.text ?? ''),
  )
  const takesClauses = lists.length === 0 && clauses.length > 2 && section.kinds.has('procedures') && !isWeak
  const fromTables = section.blocks.flatMap((block) => (block.kind === 'table' ? tableSteps(block) : []))
  const steps: StepDraft[] = []
  let owner: string | null = null
  let last: StepDraft | null = null
  let lastIndent = 0
  let lead: TextLine | null = null
  let isAside = false
  let option: string | null = null
  for (const block of section.blocks) {
    if (block.kind === 'list') {
      if (isAside && !block.items.some((item) => item.isOrdered || item.isTask)) continue
      for (const item of block.items) {
        const taken =
          (item.isOrdered && takesOrdered) ||
          (item.isTask && takesTasks) ||
          (!item.isOrdered && !item.isTask && takesBullets)
        if (taken) {
          last = itemStep(item)
          last.owner ??= owner
          last.option = option
          lastIndent = block.indent
          steps.push(last, ...optionSteps(last))
        } else if (last !== null && !item.isOrdered && (block.indent > lastIndent || takesOrdered)) {
          addBlocks(last, [{ ...block, items: [item] }])
        }
      }
      isAside = false
      continue
    }
    if (block.kind === 'code') {
      if (last !== null) addBlocks(last, [block])
      continue
    }
    if (block.kind === 'table') {
      const own = tableSteps(block)
      for (const step of own) {
        step.owner ??= owner
        step.option = option
      }
      if (takesTable(section, own, isGathered)) steps.push(...own)
      continue
    }
    for (const line of block.lines) {
      owner = ownerLine(line) ?? owner
      lead = line
      if (isOptionTitle(line.text) && line.text.length < 100) option = line.text.replace(/:$/, '')
      const isClause = takesClauses && CLAUSE.test(line.text)
      const numberedLine =
        /^(?:(\d{1,2})[.):]|(?:step|trinn|steg|trin|stap|schritt)\s+\d{1,2}\s*[:.–-])\s+\S/iu.exec(line.text)
      if (isClause || (numberedLine !== null && (isActing(section) || isGathered || takesOrdered))) {
        last = newStep(line.line, isClause ? line.text.replace(CLAUSE, '') : withoutCount(line.text))
        last.commands.push(...line.codes.filter(isCommand))
        last.owner ??= owner
        last.option = option
        steps.push(last)
      }
    }
    isAside =
      lead?.text.endsWith(':') === true &&
      sectionKinds(lead.text).has('conditions') &&
      !mentions('actions', lead.text)
  }
  if (steps.length > 0 || fromTables.length > 0) return steps
  const isActive = isGathered || isActing(section)
  const inCode = codeSteps(section)
  if (
    isActive ||
    inCode.filter((step) => step.isCounted).length > 1 ||
    (inCode.length > 2 && inCode.every((step) => isInstruction(step.text)))
  )
    return inCode.length > 0 ? inCode : proseSteps(section, isActive)
  return proseSteps(section, isActive)
}

/** `T+5 min` and below it what is done then, several times. */
function followTimes(section: Section): boolean {
  const timed = section.blocks.filter(
    (block, index) => block.kind === 'list' && isTimeTitle(lastLine(section.blocks[index - 1])),
  )
  return timed.length > 1
}

function lastLine(block: Block | undefined): string {
  return block?.kind === 'text' ? (block.lines.at(-1)?.text ?? '') : ''
}

function takesActions(
  section: Section,
  items: readonly Item[],
  isGathered: boolean,
  isWeak: boolean,
): boolean {
  const share = actionShare(items.map(itemText))
  if (share >= 0.65 && items.length > 1 && !isLabelList(items)) return true
  if (isWeak) return false
  if (areActors(items)) return true
  if (items.length > 1 && isPhaseAmongPhases(section)) return true
  const title = withoutNumber(section.title)
  if (mentions('actions', title) && title.split(/\s+/).length <= 3) return true
  return (isGathered || isActing(section)) && share >= 0.5
}

/** `Phase 1` beside `Phase 2`: what stands in a list below either is done. */
function isPhaseAmongPhases(section: Section): boolean {
  if (!isPhase(section)) return false
  const siblings = section.parent?.sections ?? []
  return siblings.length < MOST_PHASES && siblings.some((one) => one !== section && isPhase(one))
}

const MOST_PHASES = 12

/** `**Black day** – the line is dead`: each item tells what its name means, and none what to do. */
function areDefinitions(items: readonly Item[]): boolean {
  if (items.length < 2) return false
  return items.every((item) => {
    const [first] = item.lines
    const label = first === undefined || first.lead === '' ? null : labelledLoosely(first)
    return label !== null && label.value !== '' && !isInstruction(label.value) && !isInstruction(label.label)
  })
}

/** `**Vendor:** ...`, `**Vendor:** ...`, `**Shop:** ...`: a few names, each before several things to do. */
function areActors(items: readonly Item[]): boolean {
  const leads = items.map((item) => item.lines[0]?.lead.replace(/:$/, '') ?? '')
  const isNamed = leads.every((lead) => lead !== '' && lead.length < 40)
  return isNamed && items.length > 2 && new Set(leads).size < leads.length
}

function takesTable(section: Section, steps: readonly StepDraft[], isGathered: boolean): boolean {
  if (steps.length === 0) return false
  if (isGathered || isActing(section)) return true
  return (
    (steps.filter((step) => step.owner !== null).length >= steps.length / 2 ||
      actionShare(steps.map((step) => step.text)) >= 0.5) &&
    !WEAK_PROCEDURE.some((kind) => section.kinds.has(kind))
  )
}

function isLinkList(items: readonly Item[]): boolean {
  return (
    items.filter(
      (item) => item.lines[0]?.links.some((link) => link.startsWith('#')) === true && item.lines.length === 1,
    ).length >
    items.length / 2
  )
}

/** `- **Frequency:** daily` and `- RTO: 4h` are facts and not things to do. */
function isLabelList(items: readonly Item[]): boolean {
  const labels = items.map((item) => (item.lines[0] === undefined ? null : labelled(item.lines[0])))
  return (
    items.length > 0 && labels.every((one) => one !== null && /^(?:rto|rpo|mtd|mttr|mtbf)\b/i.test(one.label))
  )
}

function itemStep(item: Item): StepDraft {
  const [first, ...more] = item.lines
  const step = newStep(item.line, first?.text ?? '')
  if (first === undefined) {
    addBlocks(step, item.blocks)
    return { ...step, text: step.substeps[0]?.text ?? step.commands[0] ?? '' }
  }
  let text = first.text
  const rest: TextLine[] = []
  for (const line of more) {
    const label = labelled(line)
    if (rest.length === 0 && (label === null || label.label.length > 30)) text += ` ${line.text}`
    else rest.push(line)
  }
  const actor = /^@[\w.-]{2,40}(?=\s+\p{L})/u.exec(text)?.[0]
  const whole = newStep(item.line, actor === undefined ? text : text.slice(actor.length))
  whole.commands.push(...[first, ...more].flatMap((line) => line.codes.filter(isCommand)))
  whole.owner = actor ?? prefixOwner(first)
  if (rest.length > 0) addBlocks(whole, [{ kind: 'text', line: rest[0]?.line ?? item.line, lines: rest }])
  addBlocks(whole, item.blocks)
  return whole
}

/** `Option A – mend it: give them access` below a step: what is done where it is chosen. */
function optionSteps(step: StepDraft): StepDraft[] {
  const options = step.substeps.filter((one) => isOptionTitle(one.text))
  if (options.length < 2) return []
  return options.flatMap(({ text, line }) => {
    const name = optionName(text)
    return name === text ? [] : [{ ...newStep(line, text.slice(name.length + 1)), option: name }]
  })
}

/** `**Technical lead:** do it`: a marked lead is an owner when what follows is an instruction. */
function prefixOwner(line: TextLine): string | null {
  if (line.lead === '') return null
  const found = labelled(line)
  if (
    found === null ||
    found.value === '' ||
    !line.lead.replace(/:$/, '').endsWith(found.label.replace(/\s*\([^)]*\)$/, '').slice(-3))
  )
    return null
  return `? ${found.label}`
}

/** `Step 2: stop it` and `2) stop it` as what is done. */
function withoutCount(text: string): string {
  const said = countOf(text)
  return said !== null && said.rest !== '' ? said.rest : text.replace(/^\d{1,2}[.):]\s+/, '')
}

/** Paragraphs of a policy: `6.1 The engineer opens ...`. */
const CLAUSE = /^\d{1,2}(?:\.\d{1,2}){1,2}\s+(?=\S)/
