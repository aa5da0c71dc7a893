/** Items and labelled lines that name what is copied. */
import type { ReportBackup } from '../../contract/runbook-report.ts'
import { atClock, namedRhythm, placeIn, retentionIn } from './backup-clauses.ts'
import { firstNoun, isCheck, missingNames, tellsNone } from './backup-names.ts'
import { backup, copiesIn, copiesOf } from './backup-prose.ts'
import { isBackupItself, isNever, retentionOf } from './backup-tables.ts'
import { findFrequencies, firstFrequency, frequencyOf } from './durations.ts'
import { isBlank, type Labelled, labelled, labelledLoosely } from './labels.ts'
import type { Item, Section, TextLine } from './outline.ts'
import { itemText } from './step-text.ts'
import { fieldFit, mentions } from './terms.ts'

/** What the lines under one heading or item say of one copy. */
export interface Facts {
  what: string | null
  where: string | null
  every: string | null
  retention: string | null
  line: number | null
}

export function noFacts(): Facts {
  return { what: null, where: null, every: null, retention: null, line: null }
}

/** A label that tells of keys, checks or owners, and names nothing that is copied. */
export function isAside(label: string): boolean {
  if (fieldFit('aside', label) === 2 || fieldFit('owner', label) === 2) return true
  const words = label.match(/\p{L}{3,}/gu) ?? []
  return (
    words.length > 1 &&
    words.every((word) => /^(?:and|for|der|von|van|och)$/iu.test(word) || fieldFit('aside', word) === 2)
  )
}

const ITSELF =
  /^(?:primary|secondary|primær|sekundær|primär|sekundär|primair|secundair|local|lokal|offsite|off-site|remote|tertiary)/iu

/** `Frequency: daily`, `Retention: 7 days`, `Location: ...` of what the section is about. */
export function takeFact(line: TextLine, facts: Facts): boolean {
  const label = labelled(line)
  if (label === null || label.value === '') return false
  if (fieldFit('frequency', label.label) === 2) {
    facts.every ??= frequencyOf(label.value) ?? namedRhythm(label.value) ?? atClock(label.value)
    facts.retention ??= firstFrequency(label.value) === null ? null : retentionIn(label.value)
  } else if (fieldFit('retention', label.label) === 2) facts.retention ??= retentionOf(label.value)
  else if (fieldFit('place', label.label) === 2 && !ITSELF.test(label.label)) facts.where ??= label.value
  else if (
    fieldFit('item', label.label) === 2 &&
    /^\p{L}/u.test(label.value) &&
    firstFrequency(label.value) === null
  ) {
    facts.what ??= label.value
    return true
  } else return isAside(label.label)
  facts.line ??= line.line
  return true
}

/** `Copied every night`, `Deleted after 60 days`, `Stored in Leeds`. */
function takeLoosely(line: TextLine, facts: Facts): void {
  const every = firstFrequency(line.text)?.iso ?? namedRhythm(line.text)
  const retention = retentionIn(line.text)
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
      if (
        label === null ||
        every === null ||
        fieldFit('frequency', label.label) === 2 ||
        isAside(label.label)
      )
        return []
      return [
        backup(`${name} – ${label.label}`, inner.line, {
          every,
          retention: retentionIn(label.value),
          where: placeIn(label.value),
          confidence: 0.75,
        }),
      ]
    })
  })
}

const LONGEST_NAME = 60

/** A colon inside brackets ends no label: `Shares (H: and F:): nightly`. */
function labelOf(text: string, lead: string): Labelled | null {
  const label = labelledLoosely({ text, lead })
  if (label === null || !/\([^()]*$/.test(label.label)) return label
  const whole = /^([^()]{1,40}\([^()]*\)[^:()]{0,20}):\s+(.+)$/su.exec(text)
  return whole === null ? label : { label: whole[1] ?? '', value: whole[2] ?? '' }
}

/** `Documents: nightly to the vault, 30 days`. */
export function fromLabel(label: string, value: string, line: number): readonly ReportBackup[] {
  if (isAside(label) || isBlank(value)) return []
  if (isNever(value) && firstFrequency(value) === null) return [backup(label, line, { backedUp: false })]
  if (tellsNone(label) && !tellsNone(value))
    return missingNames(`${label}: ${value}`).map((name) => backup(name, line, { backedUp: false }))
  const told = copiesOf(label, value, line)
  if (told.length > 0) {
    const named = namedRhythm(label)
    const [first] = told
    return named !== null && told.length === 1 && first?.backedUp === true && first.every === null
      ? [{ ...first, every: named }]
      : told
  }
  if (isCheck(value) && !mentions('copy', value)) return []
  const retention = retentionIn(value)
  const every = namedRhythm(label)
  if (every === null && !mentions('copy', value) && !mentions('copyPlace', value)) return []
  return [backup(label, line, { every, retention, where: placeIn(value), confidence: 0.7 })]
}

/** A labelled line of text under a heading about copies; null where it is none. */
export function fromLine(line: TextLine): readonly ReportBackup[] | null {
  const label = labelled(line)
  if (label === null || label.label.split(/\s+/).length > 6 || label.label.length > LONGEST_NAME) return null
  if (isAside(label.label)) return []
  return isBlank(label.value) ? null : fromLabel(label.label, label.value, line.line)
}

export function fromItem(item: Item, section: Section): readonly ReportBackup[] {
  const text = itemText(item)
  const nested = noFacts()
  for (const block of item.blocks) {
    if (block.kind === 'list')
      for (const inner of block.items)
        if (inner.lines[0] !== undefined && !takeFact(inner.lines[0], nested))
          takeLoosely(inner.lines[0], nested)
  }
  const label = labelOf(text, item.lines[0]?.lead ?? '')
  const name = label === null || label.label.length > LONGEST_NAME ? null : label.label
  const value = label?.value ?? text
  if (name !== null && isAside(name)) return []
  const isPlace = name !== null && ITSELF.test(name)
  const isHere = isBackupItself(section)
  if (nested.line !== null) {
    const parts = label === null && nested.every !== null ? ownParts(item) : []
    if (parts.length > 1) return parts
    const own = copiesOf(name ?? text, value, item.line)[0]
    return [
      backup(name ?? firstNoun(text), item.line, {
        where: nested.where ?? own?.where ?? null,
        every: nested.every ?? own?.every ?? null,
        retention: nested.retention ?? own?.retention ?? null,
        confidence: 0.7,
      }),
    ]
  }
  if (name !== null && !isPlace && isHere) return fromLabel(name, value, item.line)
  if (isPlace)
    return [
      backup(name, item.line, {
        where: value,
        every: findFrequencies(value)[0]?.iso ?? null,
        confidence: 0.7,
      }),
    ]
  const [first] = item.lines
  if (first === undefined) return []
  const told = copiesIn({ ...first, text, line: item.line }, section, isHere).copies
  if (told.length > 0) return told
  if (!isHere || !mentions('copy', text) || isCheck(text)) return []
  return [
    backup(firstNoun(text), item.line, {
      where: placeIn(text),
      retention: retentionIn(text),
      confidence: 0.6,
    }),
  ]
}

/** An item under a heading, or behind words, that say that it is not copied. */
export function missing(item: Item): ReportBackup {
  const text = itemText(item)
  const label = labelledLoosely({ text, lead: item.lines[0]?.lead ?? '' })
  const name = (label?.label ?? text).split(/\s*[(,;]|\.\s/)[0] ?? text
  return backup(name.replace(/\.$/, '').trim(), item.line, { backedUp: false })
}
