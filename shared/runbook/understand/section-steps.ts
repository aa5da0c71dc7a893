/** The steps that stand in a section itself: lists, task lists, tables, clauses and code. */
import { codeSteps } from './code-steps.ts'
import { ownerInTitle, ownerOfAll } from './group-owners.ts'
import { labelled } from './labels.ts'
import type { Item, Section, TextLine } from './outline-model.ts'
import { actionShare, isActing, isExcluded, isInstruction, WEAK_PROCEDURE } from './procedure-sections.ts'
import { isOptionTitle, optionName } from './procedure-titles.ts'
import { countOf, proseSteps } from './prose-steps.ts'
import { isTemplate } from './sections.ts'
import { addBlocks, isCommand, newStep, ownerLine, type StepDraft, withTail } from './step-text.ts'
import { tableSteps } from './table-steps.ts'
import { actedOf, CLAUSE, isClauseStep, statesFacts, takenIn } from './taken-steps.ts'
import { mentions, sectionKinds } from './terms.ts'

/** The steps that stand in a section itself. */
export function stepsOf(section: Section, isGathered = false): StepDraft[] {
  if (isExcluded(section, false) || isTemplate(section)) return []
  const steps = ownSteps(section, isGathered)
  const named = ownerInTitle(section.title)
  for (const step of steps) step.around ??= named
  return steps
}

function ownSteps(section: Section, isGathered: boolean): StepDraft[] {
  const taken = takenIn(section, isGathered)
  const fromTables = section.blocks.flatMap((block) => (block.kind === 'table' ? tableSteps(block) : []))
  const steps: StepDraft[] = []
  let owner: string | null = null
  let around: string | null = null
  let last: StepDraft | null = null
  let lastIndent = 0
  let lead: TextLine | null = null
  let isAside = false
  let option: string | null = null
  for (const block of section.blocks) {
    if (block.kind === 'list') {
      if (isAside && !block.items.some((item) => item.isOrdered || item.isTask)) continue
      if (statesFacts(section, block.items)) continue
      if (endsOptions(lead, block.start)) option = null
      for (const item of block.items) {
        const isOption = option !== null && block.indent <= lastIndent && follows(lead, option)
        if (item.isOrdered ? taken.ordered : item.isTask ? taken.tasks : taken.bullets || isOption) {
          last = itemStep(item)
          last.owner ??= owner
          last.around = around
          last.option = option
          lastIndent = block.indent
          steps.push(last, ...optionSteps(last))
        } else if (
          last !== null &&
          !item.isOrdered &&
          (block.indent > lastIndent || taken.ordered || taken.clauses)
        ) {
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
    for (const [index, line] of block.lines.entries()) {
      owner = ownerLine(line) ?? owner
      around = ownerOfAll(line.text) ?? around
      lead = line
      if (isOptionTitle(line.text) && line.text.length < 100) option = line.text.replace(/:$/, '')
      const isClause = taken.clauses && isClauseStep(line.text)
      const acted = taken.acted && index === 0 ? actedOf(line) : null
      const isCounted = NUMBERED.test(line.text) && (isActing(section) || isGathered || taken.ordered)
      if (!isClause && !isCounted && acted === null) continue
      const rest = isClause || acted !== null ? restOf(block.lines, index) : ''
      const text =
        acted !== null ? acted.value : isClause ? line.text.replace(CLAUSE, '') : withoutCount(line.text)
      last = withTail(newStep(line.line, text + rest), line)
      last.commands.push(...line.codes.filter(isCommand))
      last.owner ??= acted?.label ?? owner
      last.around = around
      last.option = option
      steps.push(last)
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

const NUMBERED = /^(?:(\d{1,2})[.):]|(?:step|trinn|steg|trin|stap|schritt)\s+\d{1,2}\s*[:.–-])\s+\S/iu

/** The lines of a paragraph that go on with what began on one of them. */
function restOf(lines: readonly TextLine[], index: number): string {
  const after = lines.slice(index + 1)
  const next = after.findIndex((line) => CLAUSE.test(line.text))
  const own = next === -1 ? after : after.slice(0, next)
  return own.map((line) => ` ${line.text}`).join('')
}

/** The last text was the option's name, so that what stands in a list below it is done where it is chosen. */
function follows(lead: TextLine | null, option: string): boolean {
  return lead?.text.replace(/:$/, '') === option
}

/** `Then, whichever way:` before a list that counts on. */
function endsOptions(lead: TextLine | null, start: number): boolean {
  return lead !== null && start > 1 && lead.text.endsWith(':') && !isOptionTitle(lead.text)
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
  withTail(whole, [first, ...more.filter((line) => !rest.includes(line))].at(-1) ?? first)
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
