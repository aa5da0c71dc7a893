/** What an objective is of: a component, a procedure or the whole. */
import type { ObjectiveKind } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { is, isVague } from './grammar.ts'
import { withoutNumber } from './labels.ts'
import { isOverall, kindsIn, NAMES, namesIn } from './objective-names.ts'
import { nameOf } from './objective-pairs.ts'
import { paraphrasedPairs } from './objective-paraphrases.ts'
import { isDocumentTitle } from './outline.ts'
import { pathOf, type Section } from './outline-model.ts'
import { fieldFit, mentions, sectionKinds, WORD_FORMS } from './terms.ts'

const GENERIC_TITLE = /^(?:rto|rpo|mtd|targets?|goals?|mål|doel|ziel)/iu

/** What a section's objectives are of: the nearest procedure or component around them; else the whole. */
export function subjectOf(section: Section, procedures: ReadonlySet<number>): string {
  for (const one of pathOf(section)) {
    if (one.level === 0 || isDocumentTitle(one)) continue
    const title = statedName(one.title) ?? nameOf(one.title)
    if (title === '' || GENERIC_TITLE.test(title)) continue
    const card = cardTitle(one)
    if (card !== null) return card
    const [, around] = pathOf(one)
    const isComponent =
      !isGeneric(one) &&
      around !== undefined &&
      !isDocumentTitle(around) &&
      (around.kinds.has('objectives') ||
        around.kinds.has('components') ||
        (around.kinds.has('procedures') && !one.kinds.has('conditions') && !one.isBold))
    const isStated = title !== withoutNumber(one.title) && !sectionKinds(title).has('objectives')
    if (
      procedures.has(one.line) ||
      one.sections.some((part) => part.isBold && procedures.has(part.line)) ||
      isComponent ||
      isStated ||
      /^(?:scenario|szenario|scenarie)\b/iu.test(title)
    )
      return title
  }
  return 'overall'
}

const CARD = new RegExp(
  `^(?:\\p{L}+\\s)?(?:${WORD_FORMS.cardWord.join('|')})\\s*[\\p{Lu}\\p{N}.]{0,4}\\s*[:.·–—-]\\s*(.{3,80})$`,
  'iu',
)

/** `Card 3 – Tills in the shops`: what a card or scenario is about. */
function cardTitle(section: Section): string | null {
  const name = CARD.exec(section.title)?.[1]
  if (name === undefined || section.kinds.has('objectives') || mentions('howSoon', name)) return null
  const own = statedName(name) ?? nameOf(name)
  return own === '' || isOverall(own) ? null : own
}

/** What a heading names before a dash or bracket with an objective in other words: `Portal – back within 4 h`. */
export function statedName(title: string): string | null {
  const match =
    /^(.{3,80}?)\s*\(([^()]{4,80})\)$/u.exec(title) ??
    /^(.{3,80}?)\s+[–—-]\s+(.{4,80})$/u.exec(title) ??
    /^(.{3,80}?)\s*[(:]\s*(.{4,80})$/u.exec(title)
  if (match?.[1] === undefined || paraphrasedPairs(match[2] ?? '').length === 0) return null
  const name = nameOf(match[1])
  return name === '' || isOverall(name) ? null : name
}

/** A section without parts beside others like it is about the thing that it is named after. */
export function namedByHeading(section: Section): string | null {
  const isOneOfSeveral = (section.parent?.sections.length ?? 0) > 1 && section.sections.length === 0
  if (section.level < 3 || !isOneOfSeveral || section.kinds.size > 0) return null
  if (section.title.split(/\s+/).length > 6) return null
  return statedName(section.title) ?? nameOf(section.title)
}

function isGeneric(section: Section): boolean {
  return (
    [
      'objectives',
      'generic',
      'scope',
      'backups',
      'tests',
      'communication',
      'roles',
      'maintenance',
      'severities',
      'definitions',
    ] as const
  ).some((kind) => section.kinds.has(kind))
}

/** `Target (RTO) LVS`: what comes after the name. */
export function afterName(text: string, kind: ObjectiveKind): string | null {
  const names = namesIn(text, kind)
  const last = names.at(-1)
  if (last === undefined) return null
  const rest = text
    .slice(last.index + last.text.length)
    .replace(/^[\s)\]:–—-]+/, '')
    .replace(/^\([^)]*\)\s*/, '')
    .replace(/^(?:for|of|til|för|av|voor|van|für|von|the|de|het|der|die|das)\s+/iu, '')
    .trim()
  return rest.length < 2 ||
    /^[(,[]/.test(rest) ||
    isOverall(rest) ||
    fieldFit('target', rest) > 0 ||
    kindsIn(rest).length > 0
    ? null
    : rest
}

export function subjectAbove(above: readonly { readonly text: string }[]): string | null {
  const text =
    above
      .at(-1)
      ?.text.replace(/[:*]+$/, '')
      .trim() ?? ''
  if (text === '' || text.length > 60 || kindsIn(text).length > 0 || isOverall(text)) return null
  if (/[.!?]$|\s(?:are|is|er|är|sind|zijn|følgende|following|gelten)\b/iu.test(text)) return null
  return withoutNumber(text)
}

/** `RTO database: 4 h`, `RTO (Database): 4 h`, `RTO for the API: 1 h`. */
export function subjectInLabel(label: string, kind: ObjectiveKind): string | null {
  const rest = label
    .replace(new RegExp(NAMES[kind], 'giu'), ' ')
    .replace(/\b(?:objective|target|mål|maximum|max)\b/giu, ' ')
    .replace(/[()[\],:–—-]+/g, ' ')
    .replace(
      /^\s*(?:for|of|til|för|av|voor|van|für|von|the|de|het|der|die|das)\s+(?:the\s+|de\s+|het\s+|den\s+|die\s+|das\s+)?/iu,
      '',
    )
    .trim()
  if (
    rest.length < 2 ||
    isOverall(rest) ||
    isVague(rest) ||
    is({ low: rest.split(/\s/)[0]?.toLowerCase() ?? '' }, 'ends') ||
    fieldFit('target', rest) > 0 ||
    /^(?:tid|time|our|vår|recovery)$/iu.test(rest)
  )
    return null
  return rest
}

/** `2 timer for ordremottak`: what comes after a length and `for`. */
export function forSubject(value: string): string | null {
  const [first] = findDurations(value)
  if (first === undefined) return null
  const match =
    /^\s*(?:for|til|för|voor|für)\s+(?:the\s+|de\s+|het\s+|den\s+|die\s+|das\s+)?([^.,;()]{2,60})/iu.exec(
      value.slice(first.end),
    )
  const name = match?.[1]?.trim()
  return name === undefined ||
    isOverall(name) ||
    /^(?:full|each|every|all|recovery|gjenoppretting)\b/iu.test(name)
    ? null
    : name
}
