/** Leads and labels before what is said of one thing, and those that name none. */
import type { ReportObjective } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { isUndecided, type Labelled, withoutNumber } from './labels.ts'
import { isOverall, kindsIn, lengthStated } from './objective-names.ts'
import { certainPairs, noTarget, paraphrasedKind, paraphrasedPairs } from './objective-paraphrases.ts'
import { objective } from './objective-tables.ts'
import { lineAt, type TextLine } from './outline-model.ts'
import type { PlacedText } from './statements.ts'

export function isGenericLabel(label: string): boolean {
  return GENERIC_LABEL.test(label)
}

const GENERIC_LABEL =
  /^(?:note|in short|kort fortalt|summary|merk|obs|goal|goals|target|targets|mål|doel|ziel|objectives?|i korthet|important|viktig|status|husk|kom ihåg|let op|onthoud|remember|achtung|hinweis|exception|one exception|unntak|undantag|undtagelse|uitzondering|ausnahme|nb|ps|warning|advarsel|varning|waarschuwing|warnung|auditor|bemærk|opmerking|anmerkung|anm)\b|\b(?:note|exception|unntak|undantag|undtagelse|uitzondering|ausnahme)\b/iu

export const PARTS_OF_LOSS =
  /(?<!\p{L})(?:lost|loss|tap|tapte|tapt|förlust|förlorade|tab|tabte|verlies|verloren|verlust|verlorene)(?!\p{L})/iu

/** `The portal must be back within 2 hours. Alarms: 30 minutes. Maps: 3 days, data loss up to 24 hours.` */
export function chainedNames(
  sentences: readonly PlacedText[],
  line: TextLine,
  isSet: boolean,
): readonly { readonly text: string; readonly found: readonly ReportObjective[] }[] {
  const [first, ...rest] = sentences
  const starts = first === undefined ? [] : isSet ? paraphrasedPairs(first.text) : certainPairs(first.text)
  if (!starts.some((pair) => pair.kind === 'rto') || rest.length === 0) return []
  return rest.flatMap(({ text, at }) => {
    const match = /^(\p{Lu}[^:.,]{2,50}):\s+([^,;]{1,40}?)(?:[,;]\s*(.*))?\.?$/u.exec(text)
    const [, name = '', own = '', more = ''] = match ?? []
    const value = match === null ? undefined : lengthStated(own)
    if (value === undefined || isGenericLabel(name) || paraphrasedKind(name) !== null) return []
    if (PARTS_OF_LOSS.test(name)) return []
    const place = lineAt(line, at)
    const others = paraphrasedPairs(more).map((pair) =>
      objective(pair.kind, pair.value, pair.text, name, lineAt(line, at + text.indexOf(more)), 0.6),
    )
    return [{ text, found: [objective('rto', value, own, name, place, 0.6), ...others] }]
  })
}

/** A bold name before sentences about it: `**Order system.** Back within 4 hours.` */
export function leadName(line: Pick<TextLine, 'text' | 'lead'>): string | null {
  const name = line.lead.replace(/[.:]+$/, '').trim()
  if (name.length < 3 || name.length > 60 || !line.text.startsWith(line.lead) || isOverall(name)) return null
  return paraphrasedKind(name) !== null || kindsIn(name).length > 0 || isGenericLabel(name)
    ? null
    : withoutNumber(name)
}

export function boldLead(line: Pick<TextLine, 'text' | 'lead'>): Labelled | null {
  const name = leadName(line)
  return name === null ? null : { label: name, value: line.text.slice(line.lead.length).trim() }
}

/** `data loss is not yet decided` among the parts of what is said of one thing. */
export function openParts(line: TextLine, label: Labelled, isSet: boolean): readonly ReportObjective[] {
  const parts = label.value.split(/[;,.]\s/u).slice(0, 8)
  const isAbout = isSet || parts.some((part) => certainPairs(part).length > 0)
  if (!isAbout || label.label.length > 60) return []
  return parts.flatMap((part) => {
    if (part.length > 80 || findDurations(part).length > 0 || !isUndecided(part)) return []
    const kind = paraphrasedKind(part) ?? kindsIn(part)[0] ?? (isSet ? noTarget(part) : null)
    return kind === null ? [] : [objective(kind, null, part, withoutNumber(label.label), line.line, 0.6)]
  })
}
