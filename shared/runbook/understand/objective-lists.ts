/** Lists whose lead says which number is which: `First the recovery time, then what we may lose.` */
import { OBJECTIVE_KINDS, type ObjectiveKind, type ReportObjective } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { isUndecided, labelledLoosely, withoutNumber } from './labels.ts'
import { isOverall, kindsIn, lengthStated, namesIn } from './objective-names.ts'
import { asksHowSoon, maySetObjectives, paraphrasedKind, paraphrasedPairs } from './objective-paraphrases.ts'
import { objective } from './objective-tables.ts'
import { allSections, type Block, type Section } from './outline-model.ts'
import { isTemplate } from './sections.ts'

export function orderedLists(root: Section): readonly ReportObjective[] {
  return allSections(root).flatMap((section) =>
    isTemplate(section)
      ? []
      : section.blocks.flatMap((block, index) => {
          const before = section.blocks[index - 1]
          if (block.kind !== 'list' || before?.kind !== 'text') return []
          const lead = before.lines.at(-1)?.text ?? ''
          const kinds = kindsInOrder(lead.length > 300 ? '' : lead)
          return kinds.length < 2 ? [] : block.items.flatMap((item) => fromItem(item, kinds))
        }),
  )
}

/** The objectives that a sentence without lengths names, in their order. */
function kindsInOrder(lead: string): readonly ObjectiveKind[] {
  if (lead === '' || findDurations(lead).length > 0) return []
  const parts = lead.split(/[,;/]|\s(?:and|then|og|och|så|sedan|en|dan|und|dann|derefter|deretter)\s/iu)
  const kinds = parts.flatMap((part) => {
    const named = OBJECTIVE_KINDS.filter(
      (kind) => kindsIn(part).includes(kind) && namesIn(part, kind).length > 0,
    )
    const kind = named.length === 1 ? named[0] : named.length === 0 ? paraphrasedKind(part) : null
    return kind === undefined || kind === null ? [] : [kind]
  })
  return new Set(kinds).size === kinds.length ? kinds : []
}

type Item = Extract<Block, { kind: 'list' }>['items'][number]

function fromItem(item: Item, kinds: readonly ObjectiveKind[]): readonly ReportObjective[] {
  const [line] = item.lines
  const label = line === undefined ? null : labelledLoosely(line)
  if (line === undefined || label === null || label.label.length > 60) return []
  if (kindsIn(label.value).length > 0) return []
  const name = withoutNumber(label.label)
  const values = label.value.split(/\s*[/;|]\s+|\s+[/|]\s*|,\s+/u).slice(0, kinds.length)
  const [only] = values
  if (values.length === 1 && only !== undefined) {
    const [kind] = kinds
    return kind !== undefined && only.length < 60 && isUndecided(only)
      ? [objective(kind, null, only, name, line.line, 0.6)]
      : []
  }
  if (values.length < kinds.length) return []
  return kinds.flatMap((kind, index) => {
    const text = values[index] ?? ''
    const value = text.length > 60 ? undefined : lengthStated(text)
    return value === undefined ? [] : [objective(kind, value, text, name, line.line, 0.75)]
  })
}

/** Where a section's heading or a list's lead asks how soon things work again, each item's first length says it. */
export function returnLists(root: Section): readonly ReportObjective[] {
  return allSections(root).flatMap((section) => {
    const asks = asksHowSoon(section.title)
    if (
      isTemplate(section) ||
      !(maySetObjectives(section) || (asks && section.kinds.size === 1 && section.kinds.has('conditions')))
    )
      return []
    return section.blocks.flatMap((block, index) => {
      if (block.kind !== 'list') return []
      const before = section.blocks[index - 1]
      const lead = before?.kind === 'text' ? (before.lines.at(-1)?.text ?? '') : ''
      const isAsked = asks || (lead.endsWith(':') && asksHowSoon(lead))
      return isAsked ? block.items.flatMap(fromReturnItem) : []
    })
  })
}

function fromReturnItem({ lines }: Item): readonly ReportObjective[] {
  const [line] = lines
  const label = line === undefined ? null : labelledLoosely(line)
  if (line === undefined || label === null || label.label.length > 60) return []
  const own = isOverall(label.label) ? 'overall' : withoutNumber(label.label)
  if (kindsIn(label.label).length > 0 || paraphrasedKind(label.label) !== null) return []
  const [first = ''] = label.value.split(/[,;(]|\.\s/u)
  if (kindsIn(first).length > 0 || (paraphrasedKind(first) ?? 'rto') !== 'rto') return []
  const value = lengthStated(first)
  const at = findDurations(first)[0]?.start ?? 0
  if (value === undefined || at > 24 || first.length > 60) return []
  const rest = label.value.slice(first.length)
  const others = kindsIn(rest).length > 0 ? [] : paraphrasedPairs(rest).filter((pair) => pair.kind !== 'rto')
  return [
    objective('rto', value, first, own, line.line, 0.7),
    ...others.map((pair) => objective(pair.kind, pair.value, pair.text, own, line.line, 0.7)),
  ]
}
