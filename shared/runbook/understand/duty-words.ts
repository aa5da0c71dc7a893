/** Where a text sets a limit for telling somebody, whom the law names, and what starts the clock. */
import { findDurations, firstFrequency } from './durations.ts'
import { lowered } from './letters.ts'
import { isDocumentTitle } from './outline.ts'
import { pathOf, type Section } from './outline-model.ts'
import { mentions, placesOf, sourceOf, WORD_FORMS } from './terms.ts'
import { mentionsAny } from './told.ts'

export function isDuty(section: Section): boolean {
  return pathOf(section)
    .slice(0, 3)
    .some((one) => !isDocumentTitle(one) && one.kinds.has('obligations'))
}

/** Says when a duty to tell begins: at a breach or when somebody knows of it. */
export function isStarted(text: string): boolean {
  return mentionsAny(['onAwareness', 'personalDataBreach'], text)
}

/** Whether an authority is named, or somebody bound by law or contract, and not customers or staff alone. */
export function isRegulator(text: string): boolean {
  return placesOf('authority', text).some(
    (match) => !mentions('audience', match.text) && (!DEVICE.test(match.text) || ABOUT_DATA.test(text)),
  )
}

/** A controller is also a device. */
const DEVICE = /^controllers?$/iu
const ABOUT_DATA = /\b(?:data|process\w*|breach\w*|personal)\b/iu

/** Lengths that limit: all in a cell of limits, else only those after `within`. */
export function limitsIn(
  text: string,
  isLimitCell: boolean,
): readonly { iso: string; start: number; end: number }[] {
  const lengths = findDurations(text)
  if (isLimitCell) return lengths.filter((one) => firstFrequency(text)?.start !== one.start)
  return lengths.filter((one) => isLimit(text, one.start))
}

const WITHIN_END = new RegExp(
  `(?:${sourceOf(WORD_FORMS.within)}|(?:early warning|notification|report|varsel|melding|rapport|anmälan|underretning|meldung|bericht)\\s+(?:at|after|etter|efter|nach|na)|\\+|≤|<)\\s*(?:the\\s+(?:first|next)\\s+|de\\s+(?:første|neste|första)\\s+|max\\.?\\s+|\\()?$`,
  'u',
)
export const LATEST_AFTER =
  /^\s*(?:at the latest|after (?:becoming|discovery|detection|awareness)|etter at|etter|efter att|efter|efter,?\s+at|nach|ab\b|seit|na\b|from|fra|från|vanaf|of (?:becoming|detection|discovery|awareness|the|classification)|since|or less)/iu

export function isLimit(text: string, start: number): boolean {
  return WITHIN_END.test(lowered(text.slice(Math.max(0, start - 40), start)))
}

/** What starts the clock: `after becoming aware`, `fra bruddet er oppdaget`, `if personal data are exposed`. */
export function fromOf(text: string): string | null {
  const match =
    /(?:^|[\s,(])((?:after|of|from|since|once|if|etter at|etter|fra|hvis|dersom|efter att|efter|från|om|hvis|na|nadat|vanaf|indien|als|nach|ab|seit|falls|wenn)\s+[^.;,()]{3,80})/iu.exec(
      text,
    )
  const plain = match?.[1]?.trim() ?? null
  if (plain === null) return mentions('onAwareness', text) ? 'awareness' : null
  return mentions('onAwareness', plain) && plain.length < 30 ? 'awareness' : plain
}
