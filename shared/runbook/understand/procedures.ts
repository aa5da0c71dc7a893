/** Which sections tell people what to do in order, and their steps (DESIGN §1). */
import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import type { ReportProcedure, ReportStep } from '../../contract/runbook-report.ts'
import { locateProcedures } from '../locate-steps.ts'
import { findDurations, findFrequencies } from './durations.ts'
import { labelled, labelledLoosely, withoutNumber } from './labels.ts'
import { nameOf } from './objectives.ts'
import { type Item, isDocumentTitle, pathOf, type Section, type TextLine } from './outline.ts'
import { isTemplate } from './sections.ts'
import {
  addBlocks,
  commandsOf,
  isCommand,
  isComment,
  itemText,
  newStep,
  ownerLine,
  type StepDraft,
} from './step-text.ts'
import { columnOf, exactColumn, type Table } from './tables.ts'
import { mentions, sectionKinds, sourceOf, VERB_AT_END, VERB_AT_START, WORD_FORMS } from './terms.ts'
import type { SectionKind } from './vocabulary/vocabulary.ts'

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
  const steps = stepsOf(section)
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
  const own: ProcedureDraft = { section, options: [], steps: [...stepsOf(section)] }
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
  const isOption = isOptionTitle(section.title)
  const inside = isOption ? section.title : option
  if (isOption) draft.options.push(section.title)
  const before = draft.steps.length
  if (section !== draft.section && isStepTitle(section.title) && !hasOrderedList(section)) {
    const step = newStep(section.line, section.title)
    addBlocks(step, section.blocks)
    step.option = inside
    draft.steps.push(step)
    return
  }
  const found = stepsOf(section, section !== draft.section || gathers(section))
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

const OPTION = new RegExp(
  `^(?:${sourceOf(WORD_FORMS.option)})\\s+(?:[A-F]|[1-9]|I{1,3})(?![\\p{L}\\p{N}])`,
  'iu',
)
const STEP = new RegExp(`^(?:${sourceOf(WORD_FORMS.step)})\\s+(?:\\d{1,2}|[A-H])(?![\\p{L}\\p{N}])`, 'iu')
const PHASE = /^(?:phase|fase|fas|stage|etappe)\s+(?:\d{1,2}|[A-H]|I{1,3}V?)(?![\p{L}\p{N}])/iu
const SCENARIO = /^(?:scenario|szenario|scenarie)\s+(?:\d{1,2}|[A-H])(?![\p{L}\p{N}])/iu

export function isOptionTitle(title: string): boolean {
  return OPTION.test(withoutNumber(title))
}

function isStepTitle(title: string): boolean {
  const bare = withoutNumber(title)
  return STEP.test(bare) && !PHASE.test(bare)
}

/** `0-15 minutes`, `T+30`, `+24 h`, `Within 24 hours`, `First hour`. */
function isTimeTitle(title: string): boolean {
  const bare = withoutNumber(title)
  if (/^(?:T\s?\+|\+\s?\d|T0\b|T-\d)/i.test(bare)) return true
  const [first] = findDurations(bare)
  if (first === undefined) return /^\d{1,3}\s?[-–]\s?\d{1,3}\s?\p{L}{1,8}/u.test(bare)
  return first.start <= 12 || /\(\s*(?:[^()]*\s)?[\d–-]+/.test(bare.slice(0, first.start + 1))
}

/** `Phase 2: ...`, `Step B – ...`. */
function isNumberedPhase(section: Section): boolean {
  const title = withoutNumber(section.title)
  return PHASE.test(title) || isStepTitle(title)
}

/** A heading that is a phase of what stands above it and no procedure in its own right. */
function isPhase(section: Section): boolean {
  const title = withoutNumber(section.title)
  return (
    PHASE.test(title) ||
    isStepTitle(section.title) ||
    isOptionTitle(section.title) ||
    isTimeTitle(section.title)
  )
}

const PHASE_WORDS = new RegExp(`^(?:(?:${sourceOf(WORD_FORMS.phaseWord)}|&|/|\\d{1,2})\\W*)+$`, 'iu')

function isPhaseLike(section: Section): boolean {
  return (
    isPhase(section) ||
    PHASE_WORDS.test(
      withoutNumber(section.title)
        .replace(/\([^)]*\)/g, '')
        .trim(),
    )
  )
}

const CHAPTER =
  /(?:procedures|scenarios|playbooks|runbooks|plans|scenarios & recovery|\p{L}*prosedyrer|scenarier|rutiner|procedurer|draaiboeken|procedures|scenario's|szenarien|verfahren|wiederanlaufpläne|notfallpläne|prosesstrinn|processteg|workflow|process|prosess|proces|prozess|ablauf)$/iu

/** Whether all that stands below a heading is one procedure. */
function gathers(section: Section): boolean {
  const children = section.sections.filter((child) => bears(child))
  if (section.level < 1 || children.length === 0) return false
  if (isDocumentTitle(section)) return children.length > 1 && children.every(isNumberedPhase)
  if (children.every(isPhase) || countsOn(children)) return true
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
  if (CHAPTER.test(title)) return false
  if (section.level > 1 && children.length > 1 && children.every((child) => child.isBold && !section.isBold))
    return children.some(isPhaseLike) || children.every(hasActor)
  return (
    children.length > 1 &&
    children.every(isPhaseLike) &&
    !CHAPTER.test(title) &&
    (!isChapter(section) || children.some(isPhase))
  )
}

/** `Afterwards (duty officer)`: a heading that says who acts. */
function hasActor(section: Section): boolean {
  return /\([^()\d]{3,40}\)\s*:?$/u.test(section.title)
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

/** Whether steps stand in a section or below it. */
function bears(section: Section): boolean {
  return (
    !isTemplate(section) &&
    (stepsOf(section).length > 0 ||
      (isStepTitle(section.title) && !isExcluded(section, false)) ||
      section.sections.some(bears))
  )
}

/** A bold line or an option inside a procedure, not a procedure of its own. */
function belongs(child: Section, parent: Section): boolean {
  if (isExcluded(child, true)) return false
  if (isOptionTitle(child.title) || isStepTitle(child.title)) return true
  if (!child.isBold) return false
  return (
    mentions('actions', child.title) &&
    withoutNumber(child.title).split(/\s+/).length <= 3 &&
    parent.level > 0
  )
}

const NO_PROCEDURE: readonly SectionKind[] = [
  'objectives',
  'roles',
  'severities',
  'contacts',
  'definitions',
  'contents',
  'changelog',
  'scope',
  'reference',
  'dataClasses',
  'stakeholders',
  'channels',
  'components',
  'timeline',
  'escalation',
  'conditions',
  'notBackedUp',
  'templates',
]
const WEAK_PROCEDURE: readonly SectionKind[] = [
  'tests',
  'backups',
  'communication',
  'obligations',
  'prevention',
  'maintenance',
]

/** Whether a heading says that no steps stand below it. */
function isExcluded(section: Section, isInside: boolean): boolean {
  const own = sectionKinds(nameOf(section.title).replace(/\([^()]*\)/g, ' '))
  if (own.has('checklist') || isStepTitle(section.title) || isOptionTitle(section.title)) return false
  const isAction = own.has('procedures')
  const bars = NO_PROCEDURE.filter((kind) => own.has(kind))
  if (bars.length === 0) return isInRoles(section)
  const isListed = (['contents', 'changelog', 'definitions', 'templates'] as const).some((kind) =>
    own.has(kind),
  )
  if (isAction && hasOrderedList(section) && !isListed) return false
  if (bars.every((kind) => MAY_ACT.includes(kind)) && acts(section)) return false
  if (!isAction) return true
  const strong = bars.filter(
    (kind) =>
      kind !== 'scope' &&
      kind !== 'components' &&
      kind !== 'conditions' &&
      kind !== 'objectives' &&
      kind !== 'roles',
  )
  if (strong.length > 0) return true
  if (bars.includes('roles') || bars.includes('objectives')) return leads(section, bars)
  return (
    bars.includes('conditions') &&
    isInside &&
    sectionKinds(withoutNumber(section.title).split(/\s+/)[0] ?? '').has('conditions')
  )
}

/** What a heading may name in passing: `When the system is back`, `Server is gone`. */
const MAY_ACT: readonly SectionKind[] = [
  'components',
  'conditions',
  'scope',
  'objectives',
  'stakeholders',
  'channels',
  'reference',
  'roles',
  'severities',
  'timeline',
  'dataClasses',
]

/** Most of what stands below tells people what to do, in order or as conditions go. */
function acts(section: Section): boolean {
  const title = withoutNumber(section.title)
  const isOccasion = SITUATION.test(title)
  const items = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  if (items.length < 2) return false
  const isOrdered = items.some((item) => item.isOrdered || item.isTask)
  if (!isOrdered && !isOccasion) return false
  return actionShare(items.map(itemText)) >= (isOccasion ? 0.4 : 0.6)
}

const SITUATION = new RegExp(`^(?:${sourceOf(WORD_FORMS.situation)})\\s+(?!to\\s)`, 'iu')

/** A group below a heading of roles. */
function isInRoles(section: Section): boolean {
  return (
    section.kinds.size === 0 &&
    section.parent?.kinds.has('roles') === true &&
    !section.parent.kinds.has('procedures') &&
    !hasOrderedList(section)
  )
}

/** The first word decides between `Recovery targets` and `Roles in recovery`. */
function leads(section: Section, bars: readonly SectionKind[]): boolean {
  const words = withoutNumber(section.title)
  return /^(?:step|how|restore|recover|fail)/i.test(words) ? false : bars.length > 0
}

function hasOrderedList(section: Section): boolean {
  return section.blocks.some((block) => block.kind === 'list' && block.items.some((item) => item.isOrdered))
}

/** Whether a section is one of things to do, by its own heading or one around it. */
function isActing(section: Section): boolean {
  if (section.kinds.has('procedures') || section.kinds.has('checklist')) return true
  if (isPhase(section) || SITUATION.test(withoutNumber(section.title))) return true
  return pathOf(section)
    .slice(1)
    .some(
      (one) =>
        one.level > 0 &&
        (one.level > 1 || one.parent?.level === 0) &&
        one.kinds.has('procedures') &&
        one.level > 1,
    )
}

/** Share of lines that begin as instructions do. */
export function actionShare(texts: readonly string[]): number {
  if (texts.length === 0) return 0
  return texts.filter(isInstruction).length / texts.length
}

export function isInstruction(text: string): boolean {
  const bare = text.replace(/^\[.?\]\s*/, '').trim()
  if (VERB_AT_START.test(bare) || /^@[\w.-]{2,40}\s+\p{Ll}/u.test(bare)) return true
  const after = labelledLoosely({ text: bare, lead: '' })
  if (after !== null && after.value !== '' && VERB_AT_START.test(after.value)) return true
  return (
    bare.length < 90 &&
    !/[.:]$/.test(bare.slice(0, -1)) &&
    VERB_AT_END.test(bare) &&
    /^[\p{Lu}\d]/u.test(bare) &&
    bare.split(/\s+/).length > 1
  )
}

/** The steps that stand in a section itself. */
function stepsOf(section: Section, isGathered = false): StepDraft[] {
  if (isExcluded(section, false) || isTemplate(section)) return []
  const lists = section.blocks.filter((block) => block.kind === 'list')
  const isWeak =
    WEAK_PROCEDURE.some((kind) => section.kinds.has(kind)) &&
    !section.kinds.has('procedures') &&
    !section.kinds.has('checklist')
  const ordered = lists.flatMap((list) => list.items.filter((item) => item.isOrdered))
  const tasks = lists.flatMap((list) => list.items.filter((item) => item.isTask))
  const bullets = lists.flatMap((list) => list.items.filter((item) => !item.isOrdered && !item.isTask))
  const takesOrdered =
    ordered.length > 0 &&
    !isLinkList(ordered) &&
    !isLabelList(ordered) &&
    (!isWeak || actionShare(ordered.map(itemText)) >= 0.5)
  const takesTasks = tasks.length > 0 && !isLabelList(tasks)
  const takesBullets =
    !takesOrdered &&
    !takesTasks &&
    bullets.length > 0 &&
    !isLinkList(bullets) &&
    takesActions(section, bullets, isGathered, isWeak)
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
          steps.push(last)
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
        last = newStep(line.line, line.text.replace(isClause ? CLAUSE : /^\d{1,2}[.):]\s+/, ''))
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
  return isGathered || isActing(section) ? codeSteps(section) : []
}

function takesActions(
  section: Section,
  items: readonly Item[],
  isGathered: boolean,
  isWeak: boolean,
): boolean {
  const share = actionShare(items.map(itemText))
  const rhythms = items.filter((item) => findFrequencies(itemText(item)).length > 0).length
  if (isWeak && rhythms >= items.length / 2) return false
  if (share >= 0.65 && items.length > 1 && !isLabelList(items)) return true
  if (isWeak) return false
  if (areActors(items)) return true
  const title = withoutNumber(section.title)
  if (mentions('actions', title) && title.split(/\s+/).length <= 3) return true
  return (isGathered || isActing(section)) && share >= 0.5
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
  const whole = newStep(item.line, text)
  whole.commands.push(...[first, ...more].flatMap((line) => line.codes.filter(isCommand)))
  whole.owner = prefixOwner(first)
  if (rest.length > 0) addBlocks(whole, [{ kind: 'text', line: rest[0]?.line ?? item.line, lines: rest }])
  addBlocks(whole, item.blocks)
  return whole
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

/** A table whose rows are steps: it has a column of actions, and one of numbers, owners or times beside it. */
function tableSteps(table: Table): readonly StepDraft[] {
  const number = numberColumn(table)
  const action = actionColumn(table, number)
  if (action === -1) return []
  const owner = table.header.findIndex(
    (cell, index) => index !== action && index !== number && ownerHeader(cell.text),
  )
  const command = exactColumn(table, 'command')
  const window = columnOf(table, 'window', [action, number, owner])
  const hasOrder =
    number !== -1 &&
    table.rows.every(
      (row) =>
        /^\s*\d{1,3}(?:\.\d)?[.)]?\s*$|^[A-Z]\d?$/.test(row.cells[number]?.text ?? '') ||
        row.cells.length < 2,
    )
  if (!hasOrder && owner === -1 && command === -1) return []
  if (table.header.some((cell) => STATUS_COLUMN.test(cell.text))) return []
  const expected = exactColumn(table, 'expected')
  const fails = exactColumn(table, 'ifItFails')
  return table.rows.flatMap((row) => {
    const cell = row.cells[action]
    if (cell === undefined || cell.text === '') return []
    const [first = '', ...more] = cell.text
      .split('\n')
      .map((line) => line.replace(/^[-•*]\s*/, '').trim())
      .filter((line) => line !== '')
    const step = newStep(row.line, first)
    for (const line of more) step.substeps.push({ text: line, line: row.line })
    step.owner = textAt(row.cells[owner]?.text)
    step.window = textAt(row.cells[window]?.text) ?? step.window
    step.expected = expected === action ? null : textAt(row.cells[expected]?.text)
    step.ifItFails = textAt(row.cells[fails]?.text)
    step.commands.push(...cell.codes.filter(isCommand))
    if (command !== -1 && command !== action) {
      const codes = row.cells[command]?.codes ?? []
      step.commands.push(...(codes.length > 0 ? codes : []))
    }
    return [step]
  })
}

const STATUS_COLUMN =
  /^(?:status|due|due date|frist|forfall|deadline|ticket|sak|ärende|date|dato|datum|levert|version|versjon|versie)$/i

/** The column that counts the steps: its name says so, and its cells are numbers. */
function numberColumn(table: Table): number {
  const at = exactColumn(table, 'number')
  const filled =
    at === -1 ? [] : table.rows.map((row) => row.cells[at]?.text ?? '').filter((text) => text !== '')
  return filled.length > 0 && filled.every((text) => /^[A-Z]?\d{0,3}(?:\.\d)?[.)]?$/.test(text)) ? at : -1
}

function ownerHeader(text: string): boolean {
  return /^(?:owner|responsible|who|role|by|assigned to|ansvarlig|hvem|rolle|ansvarig|vem|roll|verantwoordelijke|verantwoordelijk|wie|rol|verantwortlich|verantwortliche|verantwortlicher|wer|zuständig|utføres av|utförs av|udføres af|door|durch|av|af|uitvoerder|lead|team|ansvar|person|responsible role|performed by|executed by|eier|actiehouder)\b/i.test(
    text.trim(),
  )
}

function actionColumn(table: Table, number: number): number {
  const names = table.header.map((cell) => cell.text.trim().toLowerCase())
  const strong = names.findIndex(
    (name, index) =>
      index !== number &&
      /^(?:actions?|what to do|instructions?|task|activity|step|handling|tiltak|gjøres|oppgave|aktivitet|åtgärd|uppgift|tiltag|opgave|actie|handeling|taak|aktion|maßnahme|massnahme|tätigkeit|aufgabe|schritt|steg|trinn|trin|stap|moment|was ist zu tun|wat te doen|hva gjøres|vad görs|hvad gøres|do|handlung|gør|gjør|gör|doe|tun|werkzaamheden|arbeidsoppgave)$/u.test(
        name,
      ),
  )
  if (strong !== -1) return strong
  if (number === -1 && !(names.some(ownerHeader) && table.rows.length > 1)) return -1
  const weak = names.findIndex(
    (name, index) =>
      index !== number &&
      /^(?:description|what|hva|vad|hvad|wat|was|beskrivelse|beskrivning|omschrijving|beschreibung|details|procedure)$/u.test(
        name,
      ),
  )
  if (weak === -1 || number !== -1) return weak
  const texts = table.rows.map((row) => row.cells[weak]?.text ?? '')
  return shareOf(texts, (text) => VERB_AT_START.test(text)) >= 0.8 && texts.length > 2 ? weak : -1
}

function textAt(text: string | undefined): string | null {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim()
  return plain === '' || /^[–—-]$/.test(plain) ? null : plain
}

/** Paragraphs of a policy: `6.1 The engineer opens ...`. */
const CLAUSE = /^\d{1,2}(?:\.\d{1,2}){1,2}\s+(?=\S)/

const SHELL = new Set([
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'shell-session',
  'powershell',
  'ps1',
  'pwsh',
  'cmd',
  'bat',
  'sql',
  'terminal',
  'fish',
  'ksh',
])

/** Comments in shell code that say what the commands below them do; code without comments is one step. */
function codeSteps(section: Section): StepDraft[] {
  const steps: StepDraft[] = []
  for (const block of section.blocks) {
    if (block.kind !== 'code') continue
    if (block.lang !== null && !SHELL.has(block.lang)) continue
    if (block.lang === null && !block.code.split('\n').some(isComment)) continue
    let last: StepDraft | null = null
    let code: string[] = []
    const flush = () => {
      if (last !== null) last.commands.push(...commandsOf(code.join('\n')))
      code = []
    }
    const lines = block.code.split('\n')
    lines.forEach((line, index) => {
      const previous = lines[index - 1] ?? ''
      if (isComment(line) && /^\s{0,1}\S/.test(line) && !previous.trimEnd().endsWith('\\')) {
        const isStart = last === null || code.some((one) => one.trim() !== '')
        if (isStart) {
          flush()
          last = newStep(
            block.line + 1 + index,
            line.replace(/^\s*(?:#+|--|\/\/|REM|::)\s*/i, '').replace(/^\d{1,2}[.)]\s+/, ''),
          )
          steps.push(last)
        }
        return
      }
      code.push(line)
    })
    flush()
  }
  return steps.filter((step) => step.commands.length > 0)
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
      options,
      steps: read,
    }
  })
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

function shareOf<T>(list: readonly T[], is: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(is).length / list.length
}

const PERSON =
  /(?:commander|lead|leader|manager|admin|administrator|engineer|officer|team|desk|owner|analyst|developer|dba|devops|sre|ops|operations|support|on-call|oncall|ceo|cto|ciso|cio|director|coordinator|technician|legal|press|reception|finance|security|ansvarlig|leder|sjef|vakt|drift|tekniker|utvikler|rådgiver|økonomi|jurist|kommunikasjon|ansvarig|ledare|chef|jour|utvecklare|samordnare|vagt|udvikler|medarbejder|hoofd|leider|beheerder|beheer|verantwoordelijke|medewerker|directeur|coördinator|leiter|leitung|verantwortliche|techniker|entwickler|bereitschaft|beauftragte|it|stab|koordinator|geschäftsführung|helpdesk|servicedesk|plattform|plattformvakt|vd|direktør|hr|dpo|fg|fo)\w*$/iu

function knownOwners(roles: readonly string[]): (name: string) => boolean {
  const known = new Set(roles.map((role) => role.toLowerCase().replace(/\s*\([^)]*\)$/, '')))
  return (name) => {
    const parts = name.toLowerCase().split(/\s*(?:\+|&|,|\/|\band\b|\bog\b|\boch\b|\ben\b|\bund\b)\s*/)
    return parts.some((part) => known.has(part)) || (name.split(/\s+/).length <= 5 && PERSON.test(name))
  }
}

function ownerOf(step: StepDraft, isKnown: (name: string) => boolean, isCustom: boolean): string | null {
  if (step.owner !== null) {
    if (!step.owner.startsWith('? ')) return step.owner
    const name = step.owner.slice(2)
    if (isKnown(name)) return name
  }
  const suffix = step.suffix
  if (suffix === null) return null
  const name = suffix.replace(/^– /, '')
  if (name.startsWith('@')) return name
  if (isKnown(name)) return name
  return isCustom && !suffix.startsWith('–') && name.split(/\s+/).length <= 4 ? name : null
}
