/** Items and labelled lines that name what is copied. */
import type { ReportBackup } from '../../contract/runbook-report.ts'
import { isNever, namedRhythm, placeIn, retentionIn } from './backup-clauses.ts'
import { type Facts, ITSELF, isAside, noFacts, takeFact } from './backup-facts.ts'
import { firstNoun, isCheck, missingNames, tellsNone } from './backup-names.ts'
import { backup, copiesIn, copiesOf } from './backup-prose.ts'
import { isBackupItself } from './backup-tables.ts'
import { findFrequencies, firstFrequency } from './durations.ts'
import { isBlank, type Labelled, labelled, labelledLoosely } from './labels.ts'
import type { Item, Section, TextLine } from './outline-model.ts'
import { itemText } from './step-text.ts'
import { fieldFit, mentions } from './terms.ts'

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
  if (isDenied(item, text)) return [backup(name ?? firstNoun(text), item.line, { backedUp: false })]
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

/** `Tills` over `No backup`, or `tills (never)`. */
function isDenied(item: Item, text: string): boolean {
  const inside = /\(([^()]+)\)\s*\.?$/u.exec(text)?.[1]
  if (inside !== undefined && isNever(inside)) return true
  const inner = item.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  return inner.length === 1 && inner.every((one) => isNever(itemText(one)) || tellsNone(itemText(one)))
}

/** An item under a heading, or behind words, that say that it is not copied. */
export function missing(item: Item): ReportBackup {
  const text = itemText(item)
  const label = labelledLoosely({ text, lead: item.lines[0]?.lead ?? '' })
  const name = (label?.label ?? text).split(/\s*[(,;]|\.\s/)[0] ?? text
  return backup(name.replace(/\.$/, '').trim(), item.line, { backedUp: false })
}
