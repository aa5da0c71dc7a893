/** Names of objectives with their lengths in running text. */
import type { ObjectiveKind } from '../../contract/runbook-report.ts'
import { type FoundDuration, findDurations } from './durations.ts'
import { withoutNumber } from './labels.ts'
import { lowered } from './letters.ts'
import { ANY_NAME, isMeasured, kindsIn, namesIn } from './objective-names.ts'
import { fieldFit, mentions } from './terms.ts'

export interface Pair {
  readonly kind: ObjectiveKind
  readonly value: string | null
  readonly text: string
  readonly start: number
  /** Where its name stands, and where the latter of name and length ends. */
  readonly nameStart?: number
  readonly nameEnd?: number
  readonly end?: number
  /** What stands between the name and a colon: `RTO LVS: 4 h`. */
  readonly subject?: string
  /** Words of other ways to name it, not only of running again. */
  readonly isNamed?: boolean
}

/** Between a name and its short form: `recovery time (RTO)`, `recovery time of the portal (RTO)`. */
const SAME_AGAIN = /^(?:[\s(,/–-]*|\s[^.;:,()\d]{2,50}\s\()$/u

/** Between a name and its value may stand only small words. */
const GAP = /^[\s"'*_`)(\]:=≤<>~,–—→-]*(?:\([^()]{0,60}\)\s*)?(?:(?:[^.;!?\d\n]|\.(?=\S)){0,60})$/u

const SHORT_GAP = 64

/** Names of objectives with their lengths in a text: `RTO 2 h`, `RTO/RPO: 4h/1h`, `a 4-hour RTO`, `4 timer (RTO)`. */
export function pairsIn(text: string): readonly Pair[] {
  const names = kindsIn(text)
    .flatMap((kind) =>
      namesIn(text, kind).map((place) => ({
        kind,
        start: place.index,
        end: place.index + place.text.length,
      })),
    )
    .sort((left, right) => left.start - right.start || right.end - left.end)
    .filter(
      (one, index, all) =>
        !all.some(
          (other, at) =>
            at !== index &&
            other.kind === one.kind &&
            other.start <= one.start &&
            other.end >= one.end &&
            (other.end - other.start > one.end - one.start || at < index),
        ),
    )
  if (names.length === 0) return []
  const lengths = findDurations(text)
  const merged = names.filter(
    (one, index) =>
      !(
        index > 0 &&
        names[index - 1]?.kind === one.kind &&
        SAME_AGAIN.test(text.slice(names[index - 1]?.end ?? 0, one.start))
      ),
  )
  const joint = jointPairs(text, merged, lengths)
  if (joint !== null) return joint
  const pairs: Pair[] = []
  const used = new Set<FoundDuration>()
  merged.forEach((name, index) => {
    const next = merged[index + 1]?.start ?? text.length
    const nameEnd =
      names.filter((one) => one.kind === name.kind && one.start >= name.start && one.start < next).at(-1)
        ?.end ?? name.end
    const told = bracketed(text, name, nameEnd, merged[index - 1]?.end ?? 0, lengths)
    if (told !== null && !used.has(told)) {
      used.add(told)
      pairs.push({
        kind: name.kind,
        value: told.iso,
        text: told.text,
        start: told.start,
        end: name.end,
        nameStart: name.start,
        nameEnd: name.end,
      })
      return
    }
    const after = lengths.find((one) => one.start >= nameEnd && one.start < next && !used.has(one))
    if (after !== undefined) {
      const gap = text.slice(nameEnd, after.start)
      if (
        gap.length <= SHORT_GAP &&
        GAP.test(gap) &&
        !isMeasured(gap) &&
        !isMeasured(text.slice(Math.max(0, name.start - 16), name.start)) &&
        !isEvent(gap) &&
        !isOpen(gap) &&
        !isCompared(text.slice(0, name.start), gap)
      ) {
        used.add(after)
        pairs.push({
          kind: name.kind,
          value: after.iso,
          text: valueText(text, nameEnd, after),
          start: name.start,
          nameStart: name.start,
          nameEnd: name.end,
          end: after.end,
          ...subjectBefore(gap),
        })
        return
      }
    }
    const before = lengths.filter((one) => one.end <= name.start && !used.has(one)).at(-1)
    const between = before === undefined ? '' : text.slice(before.end, name.start)
    if (
      before !== undefined &&
      /^[\s-]*(?:\(|\[)?\s*(?:(?:as|som|als)\s+)?(?:(?:the|our|den|de|het|der|die)\s+)?$/iu.test(between) &&
      !isMeasured(text.slice(0, before.start).slice(-30))
    ) {
      used.add(before)
      pairs.push({
        kind: name.kind,
        value: before.iso,
        text: before.text,
        start: name.start,
        nameStart: name.start,
        nameEnd: name.end,
        end: nameEnd,
      })
      return
    }
    const zero =
      /^[\s)*_`]*(?:\([^)]*\)\s*)?(?:[:=–-]|is|er|är|ist|of|på|van|von|auf|at)?\s*(?:max\.?\s*)?(?:0(?!\d|[.,:]\d|½|\s?\p{L}\p{L}?(?!\p{L}))|(?:zero|null|noll|nul|nil)(?!\p{L}))/iu.exec(
        text.slice(nameEnd, next),
      )
    if (zero !== null)
      pairs.push({
        kind: name.kind,
        value: 'PT0S',
        text: '0',
        start: name.start,
        nameStart: name.start,
        nameEnd: name.end,
        end: nameEnd + zero[0].length,
      })
  })
  return pairs
}

/** The farthest that a length stands before its objective in brackets. */
const FARTHEST_BRACKET = 110
const NAME_AND_BRACKET = new RegExp(`(?:${ANY_NAME})\\s*\\($`, 'u')

/** `shall be back within 4 hours of the declaration (RTO)`: the length before a name that stands alone in brackets. */
function bracketed(
  text: string,
  name: { readonly start: number; readonly end: number },
  nameEnd: number,
  from: number,
  lengths: readonly FoundDuration[],
): FoundDuration | null {
  if (!/\($/.test(text.slice(0, name.start)) || !/^\)/.test(text.slice(name.end))) return null
  if (NAME_AND_BRACKET.test(lowered(text.slice(Math.max(0, name.start - 80), name.start)))) return null
  if (/^\)[\s*_]*(?:[:=≤<]|\p{L}{1,10}\s+[\d≤<])/u.test(text.slice(nameEnd))) return null
  const before = lengths.filter((one) => one.start >= from && one.end <= name.start)
  const last = before.at(-1)
  if (last === undefined || name.start - last.end > FARTHEST_BRACKET) return null
  return /[;!?]|\.\s/.test(text.slice(last.end, name.start)) ? null : last
}

function subjectBefore(gap: string): { subject?: string } {
  const name = /^\)?\s*(?:for |för |voor |für )?([\p{L}][\p{L}\p{N} /-]{1,40}?)\s*[:=]\s*$/u.exec(gap)?.[1]
  return name === undefined || fieldFit('target', name) > 0 ? {} : { subject: name }
}

/** Whether a text tells things apart by their objectives. */
export function comparesByName(text: string): boolean {
  return kindsIn(text).some((kind) =>
    namesIn(text, kind).some((name) =>
      isCompared(text.slice(0, name.index), text.slice(name.index + name.text.length)),
    ),
  )
}

/** `systems with an RTO under 4 hours` are told apart by theirs; it is not set. */
function isCompared(before: string, gap: string): boolean {
  const isOfAny =
    /(?<!\p{L})(?:with|mit|med|met|whose|deren|dessen|vars|hvis|waarvan)\s+(?:(?:an?|en|et|ett|een|eine[rmn]?)\s+)?$/iu
  const isLimit =
    /^\s*(?:of\s+|på\s+|van\s+|von\s+|av\s+)?(?:[<>≤≥]|under|below|above|over|less|more|at most|mindre|mer|kortere|högst|høyst|højst|onder|boven|minder|meer|hooguit|unter|über|weniger|mehr|bis)/iu
  return isOfAny.test(before) && isLimit.test(gap)
}

/** `RTO: TBD (sales wants an hour)`. */
function isOpen(gap: string): boolean {
  return gap.length > 4 && (mentions('toBeSet', gap) || OPEN.test(gap))
}

const OPEN = /(?<!\p{L})(?:tbd|tbc|n\.?t\.?b\.?|n\/a|n\.?v\.?t\.?|k\. ?a\.)(?!\p{L})/iu

/** A length after `within RPO (`, `after`, `when` is measured against the objective and does not set it. */
function isEvent(gap: string): boolean {
  return /(?:\bafter\b|\bwhen\b|\bonce\b|\bexceed|etter|når|efter|nach|wenn|wanneer|\bna\b)/iu.test(gap)
}

/** `RTO/RPO: 4h/1h` and `RTO and RPO: 2 hours`. */
function jointPairs(
  text: string,
  names: readonly { readonly kind: ObjectiveKind; readonly start: number; readonly end: number }[],
  lengths: readonly FoundDuration[],
): readonly Pair[] | null {
  const [first, second] = names
  if (first === undefined || second === undefined || first.kind === second.kind) return null
  const between = text.slice(first.end, second.start)
  if (!/^\s*(?:\/|&|,|\||and|og|och|en|und|\s)\s*$/iu.test(between)) return null
  const after = lengths.filter((one) => one.start >= second.end)
  const [one, two] = after
  if (one === undefined) return null
  if (
    two !== undefined &&
    /^\s*(?:\/|,|\||and|og|och|en|und|resp\.?|bzw\.?|og|respektive)\s*$/iu.test(
      text.slice(one.end, two.start),
    )
  ) {
    return [
      { kind: first.kind, value: one.iso, text: one.text, start: first.start },
      { kind: second.kind, value: two.iso, text: two.text, start: second.start },
    ]
  }
  return null
}

/** The length with the signs and words of a limit before it, `≤ 4 h` or `max. 4 h`, and nothing else. */
function valueText(text: string, from: number, value: FoundDuration): string {
  const before = text.slice(from, value.start)
  return `${/(?:[≤<~]|(?<!\p{L})(?:max|maks|ca)\.?)\s*$/iu.exec(before)?.[0] ?? ''}${value.text}`.trim()
}

/** A heading without its numbering and without the objectives that it states. */
export function nameOf(title: string): string {
  const bare = withoutNumber(title)
  const cut = pairsIn(bare)
  if (cut.length === 0) return bare
  const first = Math.min(...cut.map((one) => one.start))
  const before = bare
    .slice(0, first)
    .replace(/[\s([,–—:|-]+$/u, '')
    .trim()
  return before
}

/** `API (1h/15min), Database (1h/5min)`. */
export function componentPairs(
  text: string,
  kinds: readonly ObjectiveKind[],
): readonly { kind: ObjectiveKind; value: string; text: string; name: string }[] {
  return [...text.matchAll(/([\p{L}][\p{L}\p{N} _-]{0,40}?)\s*\(([^()]{1,40})\)/gu)].flatMap((match) => {
    const lengths = findDurations(match[2] ?? '')
    if (lengths.length !== kinds.length || kinds.length < 2) return []
    return kinds.map((kind, index) => ({
      kind,
      value: lengths[index]?.iso ?? '',
      text: lengths[index]?.text ?? '',
      name: (match[1] ?? '').trim(),
    }))
  })
}

/** Former values, comparisons and denials. */
export function isDenied(sentence: string, start: number): boolean {
  const before = sentence.slice(0, start)
  if (/\s(?:an|a|en|et|ett|een|einer|einem|eines)\s+(?:\p{L}+\s+)?$/iu.test(before)) return false
  return (
    /(?<!\p{L})(?:no|not|ingen|ikke|inte|niet|geen|keine?|nicht|within|innenfor|inom|binnen|innerhalb)\s+(?:the\s+|our\s+)?(?:\p{L}+\s+)?$/iu.test(
      before,
    ) ||
    /(?:used to be|was then|previously|formerly|tidligere|tidigare|voorheen|früher|var da|lowered|reduced|redusert|raised|historisk|historically)/iu.test(
      sentence,
    )
  )
}
