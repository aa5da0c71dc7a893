/** What is and is not backed up, how often, where to, and how long it is kept. */
import type { ReportBackup } from '../../contract/runbook-report.ts'
import { cardCopies } from './backup-cards.ts'
import { retentionIn } from './backup-clauses.ts'
import { beginsAnew, type Facts, factsOfLine, noFacts, takeFact } from './backup-facts.ts'
import { fromItem, fromLabel, fromLine, missing } from './backup-items.ts'
import { hasVerb, isCheck, namesIn, tellsNone } from './backup-names.ts'
import { partTitle } from './backup-parts.ts'
import { backup, copiesIn } from './backup-prose.ts'
import { backupsInTable, isAboutKeeping, isBackup } from './backup-tables.ts'
import { firstFrequency } from './durations.ts'
import { withoutNumber } from './labels.ts'
import { allSections, type Block, type Item, type Section, type TextLine } from './outline-model.ts'
import { isTemplate } from './sections.ts'
import { joined, sentencesOf, statementsOf, tablesOf } from './statements.ts'
import { itemText } from './step-text.ts'
import { beginsWithVerb, mentions } from './terms.ts'

export function readBackups(root: Section): readonly ReportBackup[] {
  const tables = tablesOf(root).flatMap(backupsInTable)
  const cards = cardCopies(root)
  const sections = allSections(root).flatMap(backupsInSection)
  const told = statementsOf(root).flatMap(({ line, section }) =>
    isRead(section) || section.kinds.has('tests') || !mentions('copy', line.text)
      ? []
      : copiesIn(line, section, false).copies,
  )
  const carded = new Set(cards.map((one) => one.line))
  const found = [...tables, ...sections, ...cards, ...told.filter((one) => !carded.has(one.line))]
  return found
    .filter(
      (one, index) =>
        found.findIndex(
          (other) => other.line === one.line && other.what === one.what && other.every === one.every,
        ) === index,
    )
    .sort((left, right) => left.line - right.line)
}

/** Whether all that stands in a section is about copies. */
function isRead(section: Section): boolean {
  if (isTemplate(section) || section.level === 0 || !isBackup(section)) return false
  if (section.kinds.has('tests') && !section.kinds.has('backups')) return false
  return (
    !section.kinds.has('procedures') ||
    section.kinds.has('notBackedUp') ||
    /strategy|strategi|schedule|policy|plan/iu.test(section.title) ||
    hasCopyFacts(section)
  )
}

/** Label lists under a heading (`Frequency: daily`), items that name what is copied, and what is not. */
function backupsInSection(section: Section): readonly ReportBackup[] {
  if (!isRead(section)) return []
  if (section.kinds.has('notBackedUp')) return notCopied(section)
  const read = readBlocks(section)
  const found =
    isAboutKeeping(section) && read.every((one) => one.every === null)
      ? read.filter((one) => !one.backedUp)
      : read
  const title = partTitle(section)
  if (found.length === 0 && title !== null) {
    const text = section.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []))
    const retention = text.map((line) => retentionIn(line.text)).find((one) => one !== null) ?? null
    const tells = text.some((line) => mentions('copy', line.text) || mentions('copyPlace', line.text))
    if (
      tells &&
      (retention !== null ||
        text.some((line) => mentions('copyPlace', line.text) && mentions('onChange', line.text)))
    )
      found.push(backup(title, section.line, { retention, confidence: 0.65 }))
  }
  const isPart = section.parent?.kinds.has('backups') === true && !section.kinds.has('procedures')
  if (found.length === 0 && isPart && section.sections.length === 0 && saysCopied(section))
    found.push(backup(withoutNumber(section.title), section.line, { confidence: 0.6 }))
  return found
}

function notCopied(section: Section): readonly ReportBackup[] {
  return section.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map((item) => missing(item))
    if (block.kind !== 'text' || section.parent?.kinds.has('backups') !== true) return []
    return joined(block.lines).flatMap(missingNamesOf)
  })
}

function readBlocks(section: Section): ReportBackup[] {
  const found: ReportBackup[] = []
  let facts = noFacts()
  const flush = () => {
    found.push(...ofFacts(facts, withoutNumber(section.title)))
    facts = noFacts()
  }
  let isMissing = false
  const take = (line: TextLine) => {
    const told = copiesIn(line, section, true)
    if (told.retention !== null)
      for (const [index, one] of found.entries())
        if (one.backedUp && one.retention === null) found[index] = { ...one, retention: told.retention }
    found.push(...told.copies)
  }
  for (const [index, block] of section.blocks.entries()) {
    const term = block.kind === 'list' ? termAbove(section.blocks[index - 1], block) : null
    if (block.kind === 'list' && term !== null)
      for (const item of block.items) found.push(...fromLabel(term, itemText(item), item.line))
    else if (block.kind === 'text') {
      for (const line of joined(block.lines)) {
        isMissing = line.text.trim().endsWith(':') && tellsNone(line.text)
        const whole = factsOfLine(line)
        if (whole !== null) found.push(...ofFacts(whole, withoutNumber(section.title)))
        if (isMissing || whole !== null) continue
        if (beginsAnew(line, facts)) flush()
        if (takeFact(line, facts)) continue
        const labelled = line.lead === '' || !line.text.startsWith(line.lead) ? fromLine(line) : null
        if (labelled !== null && labelled.length > 0) found.push(...labelled)
        else take(line)
      }
    } else if (
      block.kind === 'list' &&
      (isMissing || !block.items.some((item) => item.isOrdered) || tellsRhythms(block.items)) &&
      !areOrders(block.items)
    ) {
      for (const item of block.items) {
        const [first] = item.lines
        if (first === undefined) continue
        if (isMissing) found.push(missing(item))
        else if (item.blocks.length > 0 && tellsNone(first.text))
          found.push(...item.blocks.flatMap((one) => (one.kind === 'list' ? one.items.map(missing) : [])))
        else {
          if (beginsAnew(first, facts)) flush()
          if (!takeFact(first, facts)) found.push(...fromItem(item, section))
        }
      }
    }
  }
  flush()
  return found
}

/** `Ledger` on a line of its own, right above what is said of it. */
function termAbove(before: Block | undefined, list: Extract<Block, { kind: 'list' }>): string | null {
  const last = before?.kind === 'text' ? before.lines.at(-1) : undefined
  const isTerm =
    list.items.length === 1 &&
    last !== undefined &&
    last.line + 1 === list.line &&
    /^[^.:;!?]{2,50}$/u.test(last.text) &&
    !hasVerb(last.text)
  return isTerm ? last.text : null
}

function ofFacts({ what, where, every, retention, line }: Facts, title: string): readonly ReportBackup[] {
  return line === null ? [] : [backup(what ?? title, line, { where, every, retention })]
}

/** Whether a list says that something is copied, without how often. */
function saysCopied(section: Section): boolean {
  return section.blocks.some(
    (block) =>
      block.kind === 'list' &&
      block.items.some((item) => mentions('copy', itemText(item)) && !isCheck(itemText(item))),
  )
}

/** Numbered, but each item says how often something is copied. */
function tellsRhythms(items: readonly Item[]): boolean {
  const tells = (item: Item) => firstFrequency(itemText(item)) !== null || tellsNone(itemText(item))
  return items.filter(tells).length >= items.length / 2
}

/** Numbered, and told to do. */
function areOrders(items: readonly Item[]): boolean {
  const orders = items.filter(
    (item) => item.isOrdered && item.lines[0]?.lead === '' && beginsWithVerb(itemText(item)),
  )
  return orders.length > 1 && orders.length >= items.length / 2
}

function hasCopyFacts(section: Section): boolean {
  return section.blocks.some((block) => block.kind === 'list' && block.items.every((item) => !item.isOrdered))
}

/** `Local disks. Call recordings (held elsewhere).`: short sentences that are names. */
function missingNamesOf(line: TextLine): readonly ReportBackup[] {
  return sentencesOf(line.text).flatMap((sentence) => {
    const names = sentence.includes(':') || hasVerb(sentence) ? [] : namesIn(sentence)
    return names.every((name) => name.split(/\s+/).length <= 6)
      ? names.map((name) => backup(name, line.line, { backedUp: false, confidence: 0.7 }))
      : []
  })
}
