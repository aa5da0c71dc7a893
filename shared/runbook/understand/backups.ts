/** What is and is not backed up, how often, where to, and how long it is kept. */
import type { ReportBackup } from '../../contract/runbook-report.ts'
import { backup, copiesIn, firstNoun, isCheck, keptFor, partTitle, placeIn } from './backup-prose.ts'
import { backupsInTable, isBackup, isNever, retentionOf } from './backup-tables.ts'
import { findDurations, findFrequencies, firstFrequency, frequencyOf } from './durations.ts'
import { labelled, labelledLoosely, withoutNumber } from './labels.ts'
import { allSections, type Item, type Section, type TextLine } from './outline.ts'
import { isTemplate } from './sections.ts'
import { joined, sentencesOf, statementsOf, tablesOf } from './statements.ts'
import { itemText } from './step-text.ts'
import { fieldFit, mentions } from './terms.ts'

export function readBackups(root: Section): readonly ReportBackup[] {
  const tables = tablesOf(root).flatMap(backupsInTable)
  const sections = allSections(root).flatMap(backupsInSection)
  const told = statementsOf(root).flatMap(({ line, section }) =>
    isBackup(section) || section.kinds.has('tests') || !mentions('copy', line.text)
      ? []
      : copiesIn(line, section, false),
  )
  const found = [...tables, ...sections, ...told]
  return found
    .filter(
      (one, index) =>
        found.findIndex((other) => other.line === one.line && other.what === one.what) === index,
    )
    .sort((left, right) => left.line - right.line)
}

interface Facts {
  where: string | null
  every: string | null
  retention: string | null
  line: number | null
}

/** Label lists under a heading (`Frequency: daily`), items that name what is copied, and what is not. */
function backupsInSection(section: Section): readonly ReportBackup[] {
  if (isTemplate(section) || section.level === 0 || !isBackup(section)) return []
  if (section.kinds.has('tests') && !section.kinds.has('backups')) return []
  if (
    section.kinds.has('procedures') &&
    !section.kinds.has('notBackedUp') &&
    !/strategy|strategi|schedule|policy|plan/iu.test(section.title) &&
    !hasCopyFacts(section)
  )
    return []
  if (section.kinds.has('notBackedUp'))
    return section.blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items.map((item) => missing(item))
      if (block.kind !== 'text' || section.parent?.kinds.has('backups') !== true) return []
      return joined(block.lines).flatMap(missingNames)
    })
  const found: ReportBackup[] = []
  const facts: Facts = { where: null, every: null, retention: null, line: null }
  let isMissing = false
  for (const block of section.blocks) {
    if (block.kind === 'text') {
      for (const line of joined(block.lines)) {
        if (takeFact(line, facts)) continue
        const label = line.lead === '' ? labelled(line) : null
        if (label !== null && label.label.split(/\s+/).length < 5 && isOneRhythm(label.value)) {
          found.push(
            ...fromItem(
              { line: line.line, lines: [line], blocks: [], isOrdered: false, isTask: false },
              section,
            ),
          )
          continue
        }
        isMissing = mentions('notBackedUp', line.text) && line.text.trim().endsWith(':')
        if (!isMissing) found.push(...copiesIn(line, section, true))
      }
    } else if (
      block.kind === 'list' &&
      (isMissing || !block.items.some((item) => item.isOrdered) || tellsRhythms(block.items))
    ) {
      for (const item of block.items) {
        const [first] = item.lines
        if (first === undefined) continue
        if (isMissing || (mentions('notBackedUp', first.text) && item.blocks.length > 0)) {
          if (item.blocks.length > 0 && mentions('notBackedUp', first.text))
            found.push(...item.blocks.flatMap((one) => (one.kind === 'list' ? one.items.map(missing) : [])))
          else found.push(missing(item))
        } else if (!takeFact(first, facts)) found.push(...fromItem(item, section))
      }
    }
  }
  if (facts.line !== null)
    found.push(
      backup(subjectOf(section), facts.line, {
        where: facts.where,
        every: facts.every,
        retention: facts.retention,
        confidence: 0.85,
      }),
    )
  const title = partTitle(section)
  if (found.length === 0 && title !== null) {
    const text = section.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []))
    const retention = text.map((line) => keptFor(line.text)).find((one) => one !== null) ?? null
    if (retention !== null && text.some((line) => mentions('copy', line.text)))
      found.push(backup(title, section.line, { retention, confidence: 0.65 }))
  }
  const isPart = section.parent?.kinds.has('backups') === true && !section.kinds.has('procedures')
  if (found.length === 0 && isPart && section.sections.length === 0 && saysCopied(section))
    found.push(backup(subjectOf(section), section.line, { confidence: 0.6 }))
  return found
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
  const tells = (item: Item) =>
    firstFrequency(itemText(item)) !== null || mentions('notBackedUp', itemText(item))
  return items.filter(tells).length >= items.length / 2
}

function hasCopyFacts(section: Section): boolean {
  return section.blocks.some((block) => block.kind === 'list' && block.items.every((item) => !item.isOrdered))
}

function subjectOf(section: Section): string {
  return withoutNumber(section.title)
}

/** `Local disks. Call recordings (held elsewhere).`: short sentences that are names. */
function missingNames(line: TextLine): readonly ReportBackup[] {
  return sentencesOf(line.text).flatMap((sentence) => {
    const name = sentence
      .replace(/\s*\([^()]*\)/g, '')
      .replace(/\.$/, '')
      .trim()
    return name.split(/\s+/).length <= 6 && !name.includes(':')
      ? [backup(name, line.line, { backedUp: false, confidence: 0.7 })]
      : []
  })
}

function missing(item: Item): ReportBackup {
  const text = itemText(item)
  const label = labelledLoosely({ text, lead: item.lines[0]?.lead ?? '' })
  const name = (label?.label ?? text).split(/\s*[(,;]|\.\s/)[0] ?? text
  return backup(name.replace(/\.$/, '').trim(), item.line, { backedUp: false })
}

/** `Frequency: daily`, `Retention: 7 days`, `Location: ...` of what the section is about. */
function takeFact(line: TextLine, facts: Facts): boolean {
  const label = labelled(line)
  if (label === null || label.value === '') return false
  if (fieldFit('frequency', label.label) === 2) {
    facts.every ??= frequencyOf(label.value)
    facts.line ??= line.line
    return true
  }
  if (fieldFit('retention', label.label) === 2) {
    facts.retention ??= retentionOf(label.value)
    facts.line ??= line.line
    return true
  }
  const isPlace =
    fieldFit('place', label.label) === 2 &&
    !/^(?:primary|secondary|primær|sekundær|primär|sekundär|local|lokal|offsite)/iu.test(label.label)
  if (isPlace) {
    facts.where ??= label.value
    facts.line ??= line.line
    return true
  }
  return /^(?:kryptering|encryption|tilgang|access|verschlüsselung|versleuteling|zugriff|toegang|åtkomst|adgang)$/iu.test(
    label.label,
  )
}

/** `Copied every night`, `Deleted after 60 days`, `Stored in Leeds`. */
function takeLoosely(line: TextLine, facts: Facts): void {
  const every = firstFrequency(line.text)?.iso ?? null
  const retention = every === null ? keptFor(line.text) : null
  const where =
    every === null && retention === null && mentions('kept', line.text) ? placeIn(line.text) : null
  if (every === null && retention === null && where === null) return
  facts.every ??= every
  facts.retention ??= retention
  facts.where ??= where
  facts.line ??= line.line
}

/** `Accounts` over `full copy: weekly, 12 weeks` and `journals: every hour`: a copy each. */
function ownParts(item: Item): readonly ReportBackup[] {
  const name = itemText(item).replace(/[:.]$/, '')
  return item.blocks.flatMap((block) => {
    if (block.kind !== 'list') return []
    return block.items.flatMap((inner) => {
      const label = labelledLoosely({ text: itemText(inner), lead: inner.lines[0]?.lead ?? '' })
      const every = label === null ? null : (firstFrequency(label.value)?.iso ?? null)
      if (label === null || every === null || fieldFit('frequency', label.label) === 2) return []
      const retention = keptFor(label.value) ?? lengthBeside(label.value)
      return [
        backup(`${name} – ${label.label}`, inner.line, {
          every,
          retention,
          where: placeIn(label.value),
          confidence: 0.75,
        }),
      ]
    })
  })
}

function fromItem(item: Item, section: Section): readonly ReportBackup[] {
  const text = itemText(item)
  const nested: Facts = { where: null, every: null, retention: null, line: null }
  for (const block of item.blocks) {
    if (block.kind === 'list')
      for (const inner of block.items)
        if (inner.lines[0] !== undefined && !takeFact(inner.lines[0], nested))
          takeLoosely(inner.lines[0], nested)
  }
  const label = labelledLoosely({ text, lead: item.lines[0]?.lead ?? '' })
  const name = label === null || label.label.length > 60 ? null : label.label
  const value = label?.value ?? text
  if (mentions('notBackedUp', text))
    return [backup((name ?? text.split(/\s*[(,;]|\.\s/)[0] ?? text).trim(), item.line, { backedUp: false })]
  if (name !== null && isNever(value) && isBackupItself(section) && firstFrequency(value) === null)
    return [backup(name, item.line, { backedUp: false })]
  const parts = label === null && nested.every !== null ? ownParts(item) : []
  if (parts.length > 1) return parts
  const every = nested.every ?? firstFrequency(value)?.iso ?? null
  const retention = nested.retention ?? keptFor(value) ?? (every === null ? null : lengthBeside(value))
  const isCopy = every !== null || retention !== null || nested.line !== null
  const isPlace =
    name !== null &&
    /^(?:primary|secondary|primær|sekundær|primär|sekundär|primair|secundair|local|lokal|offsite|off-site|remote|tertiary)/iu.test(
      name,
    )
  if (
    !isCopy &&
    !isPlace &&
    !(name !== null && mentions('copy', value)) &&
    !(mentions('copy', text) && name === null && isBackupItself(section))
  )
    return []
  if ((mentions('test', text) && !mentions('copy', text)) || (isCheck(text) && name === null)) return []
  return [
    backup(name ?? firstNoun(text), item.line, {
      where: isPlace ? value : (nested.where ?? placeIn(value)),
      every,
      retention,
      confidence: 0.7,
    }),
  ]
}

/** Says once how often, or that there is no copy. */
function isOneRhythm(text: string): boolean {
  return (
    sentencesOf(text).length === 1 && (findFrequencies(text).length === 1 || mentions('notBackedUp', text))
  )
}

/** `every night to the vault, 30 days`: the one length that is no rhythm. */
function lengthBeside(text: string): string | null {
  const rhythms = findFrequencies(text)
  const lengths = findDurations(text).filter((one) =>
    rhythms.every((other) => one.end <= other.start || one.start >= other.end),
  )
  return lengths.length === 1 && /^\W*$/.test(text.slice(lengths[0]?.end ?? 0))
    ? (lengths[0]?.iso ?? null)
    : null
}

function isBackupItself(section: Section): boolean {
  return section.kinds.has('backups') || section.parent?.kinds.has('backups') === true
}
