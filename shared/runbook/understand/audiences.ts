/** Who is informed of an incident or has an interest in it, and by what ways people are reached. */
import {
  CHANNEL_MEDIA,
  type ChannelMedium,
  type ReportChannel,
  type ReportStakeholder,
} from '../../contract/runbook-report.ts'
import { emailIn, phoneIn } from './contacts.ts'
import { cellText, isBlank, labelledLoosely, orNull } from './labels.ts'
import { isDocumentTitle } from './outline.ts'
import { allSections, pathOf, type Section } from './outline-model.ts'
import { isTemplate } from './sections.ts'
import { type TableHere, tablesOf } from './statements.ts'
import { itemText } from './step-text.ts'
import { columnOf, exactColumn } from './tables.ts'
import { anyOf, formsOf, VOCABULARIES } from './terms.ts'

/** Longest name of a channel or of somebody who is informed. */
const LONGEST_NAME = 60

const MEDIA = CHANNEL_MEDIA.map((medium) => ({
  medium,
  pattern: anyOf(VOCABULARIES.flatMap((vocabulary) => formsOf(vocabulary.media[medium]))),
}))

export function readStakeholders(root: Section): readonly ReportStakeholder[] {
  return eachOnce([
    ...tablesOf(root).flatMap(stakeholdersInTable),
    ...allSections(root).flatMap(stakeholdersInSection),
  ])
}

export function readChannels(root: Section): readonly ReportChannel[] {
  return eachOnce([
    ...allSections(root).flatMap(channelsInSection),
    ...tablesOf(root).flatMap(channelsInTable),
  ])
}

/** In the document's order; of one name the first, in the order in which they were found. */
function eachOnce<Fact extends { readonly name: string; readonly line: number }>(
  found: readonly Fact[],
): readonly Fact[] {
  const first = new Map<string, Fact>()
  for (const one of found) {
    const key = one.name.toLowerCase()
    if (!isBlank(one.name) && one.name.length <= LONGEST_NAME && !first.has(key)) first.set(key, one)
  }
  return [...first.values()].sort((left, right) => left.line - right.line)
}

function isAbout(
  section: Section,
  kinds: readonly ('stakeholders' | 'channels' | 'communication')[],
): boolean {
  const [own, around] = pathOf(section)
  return [own, around].some(
    (one) =>
      one !== undefined &&
      one.level > 0 &&
      !isDocumentTitle(one) &&
      !one.kinds.has('procedures') &&
      kinds.some((kind) => one.kinds.has(kind)),
  )
}

function stakeholdersInTable({ table, section }: TableHere): readonly ReportStakeholder[] {
  const audience = exactColumn(table, 'audience')
  const isOther = section.kinds.has('escalation') || section.kinds.has('contacts')
  if (audience === -1 || isOther || !isAbout(section, ['stakeholders', 'communication'])) return []
  const channel = columnOf(table, 'channel', [audience])
  const interest = columnOf(
    table,
    'interest',
    [audience, channel].filter((at) => at >= 0),
  )
  return table.rows.map((row) => ({
    name: cellText(row.cells[audience]),
    interest: interest === -1 ? null : orNull(cellText(row.cells[interest])),
    reachedBy: channel === -1 ? null : orNull(cellText(row.cells[channel])),
    line: row.line,
    confidence: 0.85,
  }))
}

function stakeholdersInSection(section: Section): readonly ReportStakeholder[] {
  if (isTemplate(section) || !section.kinds.has('stakeholders') || section.kinds.has('procedures')) return []
  return section.blocks.flatMap((block) =>
    block.kind !== 'list'
      ? []
      : block.items.map((item) => {
          const text = itemText(item)
          const label = labelledLoosely({ text, lead: item.lines[0]?.lead ?? '' })
          const value = label === null || label.value === '' ? null : label.value
          return {
            name: label?.label ?? text.replace(/\.$/, ''),
            interest: value,
            reachedBy: value === null ? null : (mediaIn(value)[0] ?? null),
            line: item.line,
            confidence: 0.7,
          }
        }),
  )
}

/** The words for channels in a text, as written. */
function mediaIn(text: string): readonly string[] {
  return MEDIA.flatMap(({ pattern }) => {
    const match = pattern.exec(text)
    return match === null ? [] : [{ name: match[0], at: match.index }]
  })
    .sort((left, right) => left.at - right.at)
    .map(({ name }) => name)
}

function mediumOf(name: string): ChannelMedium | null {
  return MEDIA.find(({ pattern }) => pattern.test(name))?.medium ?? null
}

const SITE = /(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.)+[a-z]{2,}(?:\/[\w./-]*)?/i
const ROOM = /#[\p{L}\p{N}_-]{2,40}/u

function addressIn(text: string, links: readonly string[]): string | null {
  return emailIn(text, links) ?? ROOM.exec(text)?.[0] ?? SITE.exec(text)?.[0] ?? phoneIn(text)
}

/** Bullets of a section about channels: `Status page: status.example.com`. */
function channelsInSection(section: Section): readonly ReportChannel[] {
  if (isTemplate(section) || !section.kinds.has('channels') || section.kinds.has('procedures')) return []
  return section.blocks.flatMap((block) =>
    block.kind !== 'list'
      ? []
      : block.items.flatMap((item) => {
          const [first] = item.lines
          const text = itemText(item)
          const label = labelledLoosely({ text, lead: first?.lead ?? '' })
          const lead = first?.lead === '' ? null : (first?.lead.replace(/:$/, '') ?? null)
          const name = lead ?? label?.label ?? text.split(/[,.;(]/)[0] ?? text
          const address = addressIn(text, first?.links ?? [])
          return mediumOf(name) === null && address === null
            ? []
            : [{ name: name.trim(), medium: mediumOf(name), address, line: item.line, confidence: 0.75 }]
        }),
  )
}

/** The cells of a column of channels: `E-mail + phone` are two. */
function channelsInTable({ table, section }: TableHere): readonly ReportChannel[] {
  const at = exactColumn(table, 'channel')
  if (at === -1 || !isAbout(section, ['stakeholders', 'communication', 'channels'])) return []
  const isList = section.kinds.has('channels') && exactColumn(table, 'audience') === -1
  return table.rows.flatMap((row) => {
    const cell = row.cells[at]
    const others = row.cells.filter((_, index) => index !== at)
    const parts = isList
      ? [cellText(cell)]
      : cellText(cell).split(/\s*(?:[,;/+]|\n)\s*|\s+(?:and|og|och|en|und)\s+/u)
    return parts
      .filter((name) => !isBlank(name) && (isList || mediumOf(name) !== null))
      .map((name) => ({
        name,
        medium: mediumOf(name),
        address: isList
          ? addressIn(
              others.map(cellText).join(' ; '),
              others.flatMap((one) => one.links),
            )
          : addressIn(name, cell?.links ?? []),
        line: row.line,
        confidence: isList ? 0.85 : 0.65,
      }))
  })
}
