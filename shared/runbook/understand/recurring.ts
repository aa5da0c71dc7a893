/** What is tested how often, and what is and is not backed up. */
import type { ReportBackup, ReportTest } from '../../contract/runbook-report.ts'
import { findDurations, findFrequencies, firstDuration, firstFrequency, frequencyOf } from './durations.ts'
import { cellText, isBlank, labelled, labelledLoosely, orNull, withoutNumber } from './labels.ts'
import { allSections, type Item, isDocumentTitle, lineAt, pathOf, type Section, type TextLine } from './outline.ts'
import { isTemplate } from './sections.ts'
import { placed, type Statement, sentencesOf, statementsOf, type TableHere, tablesOf } from './statements.ts'
import { itemText } from './step-text.ts'
import { columnOf, exactColumn } from './tables.ts'
import { fieldFit, mentions, sourceOf, WORD_FORMS, WORDS } from './terms.ts'

export function readTests(root: Section): readonly ReportTest[] {
  const found = [
    ...tablesOf(root).flatMap(testsInTable),
    ...allSections(root).flatMap(testsUnderHeading),
    ...statementsOf(root).flatMap(testsInStatement),
  ]
  return found
    .filter(
      (one, index) =>
        found.findIndex(
          (other) =>
            (other.line === one.line && other.every === one.every) ||
            (other.every === one.every && other.what.toLowerCase() === one.what.toLowerCase()),
        ) === index,
    )
    .sort((left, right) => left.line - right.line)
}

function isTesting(section: Section): boolean {
  if (section.kinds.has('changelog')) return false
  return pathOf(section)
    .slice(0, 3)
    .some(
      (one) =>
        one.level > 0 &&
        one.kinds.has('tests') &&
        !(one.kinds.has('procedures') && !/schedule|plan|kalender|program/iu.test(one.title)) &&
        (!isDocumentTitle(one) ||
          (one.parent?.level === 0 && one.sections.length === 0) ||
          one.blocks.length > 0),
    )
}

function everyOf(text: string): string | null {
  const frequency = firstFrequency(text)
  if (frequency !== null && frequency.minutes >= 1_440) return frequency.iso
  if (mentions('adHoc', text)) return 'ad-hoc'
  return null
}

function testsInTable({ table, section }: TableHere): readonly ReportTest[] {
  const every = columnOf(table, 'frequency')
  if (every === -1 || (section.kinds.has('backups') && !section.kinds.has('tests'))) return []
  const what = columnOf(table, 'test', [every])
  const isHere = isTesting(section) || section.kinds.has('maintenance')
  if (!isHere && !mentions('test', table.header[what]?.text ?? '')) return []
  if (exactColumn(table, 'retention') !== -1 && exactColumn(table, 'place') !== -1) return []
  return table.rows.flatMap((row) => {
    const name = cellText(row.cells[what === -1 ? 0 : what])
    const text = cellText(row.cells[every])
    const found = everyOf(text) ?? (firstDuration(text) === null ? null : frequencyOf(text))
    return found === null || isBlank(name) || !isTested(name, section)
      ? []
      : [{ what: name, every: found, line: row.line, confidence: 0.9 }]
  })
}

function isTested(name: string, section: Section): boolean {
  return isTesting(section) || mentions('test', name)
}

/** `### Monthly tests` over a list of tests. */
function testsUnderHeading(section: Section): readonly ReportTest[] {
  if (isTemplate(section) || !isTesting(section) || section.level === 0) return []
  const titles = [section.title, ...(section.isBold && section.parent !== null ? [section.parent.title] : [])]
  const every = titles.map(everyOf).find((one) => one !== null)
  if (every === undefined || every === null) return []
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'list') return []
    return block.items
      .filter((item) => everyOf(itemText(item)) === null)
      .map((item) => ({ what: whatOf(item), every, line: item.line, confidence: 0.85 }))
  })
}

function whatOf(item: Item): string {
  const [first] = item.lines
  const text = itemText(item)
  if (first !== undefined && first.lead.length > 2) return first.lead.replace(/:$/, '')
  return text.replace(/\s*\([^()]*\)\s*\.?$/, '').slice(0, 160)
}

function testsInStatement({ line, section, above }: Statement): readonly ReportTest[] {
  const isHere = isTesting(section)
  if (
    pathOf(section).some(
      (one) =>
        one.kinds.has('changelog') ||
        (one.kinds.has('roles') && !isDocumentTitle(one) && !one.kinds.has('tests')),
    )
  )
    return []
  if (isHere) return hereTests(line, section, above)
  if (
    pathOf(section).some(
      (one) => one.kinds.has('communication') || one.kinds.has('contacts') || one.kinds.has('definitions'),
    )
  )
    return []
  return placed(line.text, sentencesOf(line.text)).flatMap(({ text: sentence, at }) => {
    const every = everyOf(sentence)
    if (every === null || every === 'ad-hoc' || !mentions('test', sentence) || !TESTS.test(sentence))
      return []
    return [{ what: subject(sentence), every, line: lineAt(line, at + rhythmAt(sentence)), confidence: 0.65 }]
  })
}

/** Says that something is tested, and not that a test exists. */
const TESTS =
  /(?:\btest(?:s|ed|es|as|ing|en|et)?\b|testes|testas|getest|getestet|geübt|øves|øvelse|övas|övning|oefen|geoefend|drill|exercise|prøves|provas|afprøves|rehears|übung|practi[sc]e)/iu

function hereTests(line: TextLine, section: Section, above: readonly TextLine[]): readonly ReportTest[] {
  const label = labelledLoosely(line)
  if (label !== null && label.label.length < 80) {
    const inValue = everyOf(label.value)
    if (inValue !== null) {
      const isTimeLabel = fieldFit('frequency', label.label) === 2
      const name = isTimeLabel ? withoutNumber(section.title) : label.label
      return [{ what: name, every: inValue, line: line.line, confidence: 0.9 }]
    }
    const inLabel = everyOf(label.label)
    if (inLabel !== null && label.value !== '') {
      return [
        {
          what: label.value.replace(/\.$/, '').slice(0, 160),
          every: inLabel,
          line: line.line,
          confidence: 0.9,
        },
      ]
    }
  }
  const lead = above.at(-1)
  const around = lead === undefined ? null : everyOf(lead.text)
  const found = placed(line.text, sentencesOf(line.text)).flatMap(({ text: sentence, at: start }) =>
    placed(sentence, clauses(sentence)).flatMap(({ text: clause, at }) => {
      const every = everyOf(clause)
      if (every === null) return []
      if (mentions('review', clause) && !mentions('test', clause)) return []
      const place = lineAt(line, start + at + rhythmAt(clause))
      return [{ what: subject(clause), every, line: place, confidence: 0.8 }]
    }),
  )
  if (found.length > 0) return found
  return around === null || !lead?.text.endsWith(':')
    ? []
    : [{ what: line.text.replace(/\.$/, '').slice(0, 160), every: around, line: line.line, confidence: 0.75 }]
}

function clauses(sentence: string): readonly string[] {
  const parts = sentence.split(/;\s+|,\s+(?:and|og|och|en|und)\s+|,\s+/iu)
  return parts.length > 1 && parts.filter((part) => everyOf(part) !== null).length > 1 ? parts : [sentence]
}

function rhythmAt(text: string): number {
  return firstFrequency(text)?.start ?? 0
}

/** What is tested: the sentence without its frequency. */
function subject(clause: string): string {
  const frequency = findFrequencies(clause)[0]
  const without =
    frequency === undefined ? clause : clause.slice(0, frequency.start) + clause.slice(frequency.end)
  const plain = without
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,–—-]+|[\s.:,–—-]+$/g, '')
    .trim()
  return plain === '' ? clause : plain.slice(0, 160)
}

export function readBackups(root: Section): readonly ReportBackup[] {
  const tables = tablesOf(root).flatMap(backupsInTable)
  const sections = allSections(root).flatMap(backupsInSection)
  const found = [...tables, ...sections]
  return found
    .filter(
      (one, index) =>
        found.findIndex((other) => other.line === one.line && other.what === one.what) === index,
    )
    .sort((left, right) => left.line - right.line)
}

function isBackup(section: Section): boolean {
  return pathOf(section)
    .slice(0, 3)
    .some(
      (one) =>
        !isDocumentTitle(one) &&
        (one.kinds.has('backups') || one.kinds.has('notBackedUp')) &&
        !(
          one.kinds.has('procedures') &&
          !/strategy|strategi|schedule|plan|policy/iu.test(one.title) &&
          one !== section
        ),
    )
}

function backup(what: string, line: number, more: Partial<ReportBackup> = {}): ReportBackup {
  return { what, where: null, every: null, retention: null, backedUp: true, line, confidence: 0.85, ...more }
}

function backupsInTable({ table, section }: TableHere): readonly ReportBackup[] {
  const retention = columnOf(table, 'retention')
  const every = columnOf(
    table,
    'frequency',
    [retention].filter((at) => at >= 0),
  )
  const isHere = isBackup(section)
  if (retention === -1 && !isHere) return []
  if (section.kinds.has('tests') && retention === -1) return []
  if (retention === -1 && every === -1 && exactColumn(table, 'place') === -1) return []
  if (!isHere && every === -1) return []
  const what = itemColumn(
    table.header.map((cell) => cell.text),
    [retention, every],
  )
  const place = columnOf(
    table,
    'place',
    [retention, every, what].filter((at) => at >= 0),
  )
  return table.rows.flatMap((row) => {
    const cells = row.cells.map(cellText)
    const name = cells[what] ?? ''
    if (isBlank(name)) return []
    const whole = cells.join(' | ')
    const others = cells.filter((cell, index) => index !== what && !isBlank(cell))
    const isNot =
      mentions('notBackedUp', whole) ||
      isNever(cells[every] ?? '') ||
      (isHere && (others.length === 0 || others.every(isNever)))
    if (
      !isNot &&
      isBlank(cells[every] ?? '') &&
      isBlank(cells[retention] ?? '') &&
      isBlank(cells[place] ?? '')
    )
      return []
    return [
      backup(name, row.line, {
        where: isNot || place === -1 ? null : orNull(cells[place]),
        every: isNot ? null : every === -1 ? null : frequencyOf(cells[every] ?? ''),
        retention: isNot || retention === -1 ? null : (retentionOf(cells[retention] ?? '') ?? null),
        backedUp: !isNot,
        confidence: 0.9,
      }),
    ]
  })
}

function isNever(text: string): boolean {
  return NEVER.test(text.trim())
}

const NEVER = new RegExp(`^(?:${sourceOf(WORD_FORMS.never)})`, 'iu')

function retentionOf(text: string): string | null {
  return findDurations(text)[0]?.iso ?? null
}

function itemColumn(header: readonly string[], taken: readonly number[]): number {
  const exact = header.findIndex((text, index) => !taken.includes(index) && fieldFit('item', text) === 2)
  return exact === -1 ? header.findIndex((_, index) => !taken.includes(index)) : exact
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
  if (section.kinds.has('tests')) return []
  if (
    section.kinds.has('procedures') &&
    !section.kinds.has('notBackedUp') &&
    !/strategy|strategi|schedule|policy|plan/iu.test(section.title) &&
    !hasCopyFacts(section)
  )
    return []
  if (section.kinds.has('notBackedUp'))
    return section.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => missing(item)) : [],
    )
  const found: ReportBackup[] = []
  const facts: Facts = { where: null, every: null, retention: null, line: null }
  let isMissing = false
  for (const block of section.blocks) {
    if (block.kind === 'text') {
      for (const line of block.lines) {
        if (takeFact(line, facts)) continue
        isMissing = mentions('notBackedUp', line.text) && line.text.trim().endsWith(':')
        if (!isMissing) found.push(...fromSentences(line, section))
      }
    } else if (block.kind === 'list' && !block.items.some((item) => item.isOrdered && !isMissing)) {
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
  return found
}

function hasCopyFacts(section: Section): boolean {
  return section.blocks.some((block) => block.kind === 'list' && block.items.every((item) => !item.isOrdered))
}

function subjectOf(section: Section): string {
  return withoutNumber(section.title)
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

function fromItem(item: Item, section: Section): readonly ReportBackup[] {
  const text = itemText(item)
  const nested: Facts = { where: null, every: null, retention: null, line: null }
  for (const block of item.blocks) {
    if (block.kind === 'list')
      for (const inner of block.items) if (inner.lines[0] !== undefined) takeFact(inner.lines[0], nested)
  }
  const label = labelledLoosely({ text, lead: item.lines[0]?.lead ?? '' })
  const name = label === null || label.label.length > 60 ? null : label.label
  const value = label?.value ?? text
  if (mentions('notBackedUp', text))
    return [backup((name ?? text.split(/\s*[(,;]|\.\s/)[0] ?? text).trim(), item.line, { backedUp: false })]
  const every = nested.every ?? firstFrequency(value)?.iso ?? null
  const retention = nested.retention ?? keptFor(value)
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

function isBackupItself(section: Section): boolean {
  return section.kinds.has('backups') || section.parent?.kinds.has('backups') === true
}

function firstNoun(text: string): string {
  return (
    text
      .split(
        /\s+(?:is|are|er|är|ist|sind|zijn|wordt|worden|wird|werden|blir|backes|sikkerhetskopieres|säkerhetskopieras|sikkerhedskopieres|kopieres|kopieras|tas|taken|backed|tages|gaat|gaan|liegt|liegen|går|gemmes|lagres|sparas|speglas|speiles|spejles|lagras|sichert|replikeres|replikeras|maakt|maken|blijft|overføres|skrives|skickas|sendes|tar|ligger|står)(?!\p{L})\s?/iu,
      )[0]
      ?.slice(0, 80) ?? text
  )
}

const KEPT =
  /(?:kept|keep|retain\w*|retention|stored for|beholdes|oppbevar\w*|bevares|lagres i|sparas|bevaras|behålls|lagras i|opbevar\w*|gemmes|bewaard|bewaren|bewaar\w*|aufbewahr\w*|aufgehoben|behalten|vorgehalten|tas vare på|rullerende|rolling|gallras|slettes|deleted|raderas)/iu

function keptFor(text: string): string | null {
  const match = KEPT.exec(text)
  if (match === null) return null
  const after = findDurations(text.slice(match.index))[0]
  const before = findDurations(text.slice(0, match.index)).at(-1)
  const isEvery = (one: { start: number }) =>
    findFrequencies(text).some((other) => other.start <= one.start && other.end >= one.start)
  return after?.iso ?? (before === undefined || isEvery(before) ? null : before.iso)
}

function placeIn(text: string): string | null {
  const match =
    /(?:\bto|\bin|\bon|\bat|\btil|\bi|\bpå|\btill|\bnaar|\bop|\bauf|\bnach|\bhos)\s+((?:an?\s+|the\s+|en\s+|et\s+|ett\s+|een\s+|eine?[nmrs]?\s+|der\s+|dem\s+|den\s+|de\s+)?[^,.;()]{3,50})/iu.exec(
      text,
    )
  return match?.[1]?.trim() ?? null
}

/** Prose: `The database is backed up every night and kept for 30 days.` */
function fromSentences(line: TextLine, section: Section): readonly ReportBackup[] {
  const found: ReportBackup[] = []
  for (const sentence of sentencesOf(line.text)) {
    if (mentions('notBackedUp', sentence)) {
      found.push(
        backup(sentence.split(WORDS.notBackedUp)[0]?.trim() || firstNoun(sentence), line.line, {
          backedUp: false,
          confidence: 0.65,
        }),
      )
      continue
    }
    const every = firstFrequency(sentence)?.iso ?? null
    const retention = keptFor(sentence)
    const last = found.at(-1)
    if (every === null && retention !== null && last?.backedUp === true && last.retention === null) {
      found[found.length - 1] = { ...last, retention, where: last.where ?? placeIn(sentence) }
      continue
    }
    if (every === null && retention === null) continue
    if (isCheck(sentence) || !(mentions('copy', sentence) || isBackupItself(section))) continue
    for (const clause of perCopy(sentence)) {
      const named = firstNoun(clause).trim()
      found.push(
        backup(named.length < 2 ? withoutNumber(section.title) : named, line.line, {
          every: firstFrequency(clause)?.iso ?? null,
          retention: keptFor(clause),
          where: placeIn(clause),
          confidence: 0.65,
        }),
      )
    }
  }
  return found
}

/** What is tested, restored or reviewed, and not copied. */
function isCheck(sentence: string): boolean {
  return mentions('test', sentence) || mentions('review', sentence) || RESTORES.test(sentence)
}

const RESTORES =
  /(?:we restore|is restored|are restored|gjenopprettes|innleses|återläses|återställs|gendannes|indlæses|teruggezet|wiederhergestellt|zurückgespielt|rückgesichert|nagelopen|nachgewiesen|access to|leserechten|zugriff auf|tilgang til|åtkomst till|adgang til|leesrechten)/iu

/** A sentence in parts that each say how often something is copied or how long it is kept. */
function perCopy(sentence: string): readonly string[] {
  const parts = sentence.split(
    /;\s+|,\s+|\s+(?:and|og|och|en|und)\s+(?=(?:\p{L}+\s){1,6}(?:is|are|er|är|ist|sind|wordt|worden|wird|werden|kopi\p{L}*|tas|speil\p{L}*|spegl\p{L}*|gaat|liegt|gemmes|lagres|sparas)(?!\p{L}))/iu,
  )
  const kept: string[] = []
  for (const part of parts) {
    const last = kept.at(-1)
    const isOwn =
      firstFrequency(part) !== null &&
      last !== undefined &&
      firstFrequency(last) !== null &&
      firstNoun(part) !== part
    if (last === undefined || isOwn) kept.push(part)
    else kept[kept.length - 1] = `${last}, ${part}`
  }
  return kept
}
