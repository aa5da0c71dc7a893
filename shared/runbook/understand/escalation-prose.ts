/** Who is called after whom, told in sentences and chains. */
import type { ReportEscalation } from '../../contract/runbook-report.ts'
import { type FoundDuration, findDurations, findFrequencies } from './durations.ts'
import { isBlank } from './labels.ts'
import type { Section, TextLine } from './outline.ts'
import { readOnce } from './remembered.ts'
import { placed } from './statements.ts'
import { mentions, placesIn, sourceOf, WORD_FORMS } from './terms.ts'

const ARROW = /\s*(?:→|->|=>|⇒|➜|➔|⟶|>)\s*/u
const FEWEST_IN_CHAIN = 3

/** `Engineer → (15 min) → CTO → (2 h) → chair`: names, with the time that passes before each. */
export function chainIn(line: TextLine): readonly ReportEscalation[] {
  const parts = line.text.split(ARROW).filter((part) => !isBlank(part))
  if (parts.length < FEWEST_IN_CHAIN) return []
  const found: ReportEscalation[] = []
  let within: string | null = null
  for (const part of parts) {
    const [length] = findDurations(part)
    const name = part
      .replace(length?.text ?? '', '')
      .replace(/\([^\p{L}\p{N}]*\)/gu, '')
      .replace(/^[^?]{3,40}\?\s+/u, '')
      .replace(/^[\s:,;.()–—-]+|[\s:,;.(]+$/g, '')
    within = length?.iso ?? within
    if (!/\p{L}{2}/u.test(name) || AFTER_ONLY.test(name)) continue
    found.push({ level: String(found.length + 1), who: name, within, line: line.line, confidence: 0.8 })
    within = null
  }
  return found
}

const AFTER_ONLY = /^(?:after|etter|efter|nach|na|innen|inom|inden|binnen|within)\W*$/iu

const CALLED = sourceOf(WORD_FORMS.escalated)
const AUXILIARY =
  'is|are|will be|er|blir|bliver|skal|ska|wordt|worden|wird|werden|is to be|must be|moet|moeten|muss|müssen|dient'
const VERB = new RegExp(`(?:${CALLED}|(?<!\\p{L})(?:${AUXILIARY})(?!\\p{L}))`, 'gu')
const PRONOUN =
  /^(?:he|she|they|it|him|her|them|that person|han|hun|de|den|der|dem|denne|denna|hon|hen|hij|zij|ze|hem|haar|die|deze|er|sie|es|ihn|dieser|diese|who|you|we|vi|wij|wir|dette|detta|this|also|også|också|ook|auch|ogs)$/iu
const LEADING =
  /^(?:(?:then|so|dan|dann|da|så|and|og|och|en|und|also|også|också|ook|auch|the|de|den|det|der|die|das|dem|het|een|an?|er|han|hun|hon|hij|zij|ze|sie|man|we|vi|wir|wij|you|to|til|till|aan|an|på|op|inn|with|of)\s+)+/iu
const CUT =
  /\s*(?:[,;.:]|\(|\s[–—-]\s|\s(?:if|when|unless|who|which|hvis|når|dersom|som|om|när|ifall|såfremt|der|als|wanneer|die|indien|wenn|falls|sobald|on|på|auf|op|in|inn|ind|ein|an|aan|hinzu|from|by|af|av|von|door|niet|not|nicht|ikke|inte)(?=\s|$))/iu

/** Who is called in a clause; null where nobody is. `known` are those that were named before. */
export function calledIn(clause: string, known: readonly string[]): string | null {
  if (!mentions('escalated', clause) && known.length === 0) return null
  const [length] = findDurations(clause)
  if (length === undefined) return nameAround(clause, known)
  const rest = clause.slice(length.end).replace(/^[\s,.;:)]+/, '')
  const after = /\p{L}{3}/u.test(rest) ? nameIn(rest) : null
  return after ?? nameAround(clause.slice(0, length.start), known)
}

/** The name before a verb, or behind it where the sentence begins with the verb or a clause. */
function nameIn(text: string): string | null {
  const verb = verbsIn(text)[0]
  if (verb === undefined) return nameOf(text)
  const before = text.slice(0, verb.start)
  const own = /[,;]/.test(before) ? null : nameOf(before)
  return own ?? nameBehind(text)
}

function nameBehind(text: string): string | null {
  for (const verb of verbsIn(text)) {
    const name = nameOf(text.slice(verb.end))
    if (name !== null) return name
  }
  return null
}

function nameAround(text: string, known: readonly string[]): string | null {
  const verb = verbsIn(text)[0]
  if (verb === undefined) return null
  const before = nameOf(text.slice(0, verb.start).split(/,\s+/).at(-1) ?? '')
  const isKnown = known.some((name) => name.toLowerCase() === before?.toLowerCase())
  return (isKnown ? nameBehind(text) : before) ?? nameBehind(text) ?? before
}

function verbsIn(text: string): readonly { start: number; end: number }[] {
  return placesIn(VERB, text).map((one) => ({ start: one.index, end: one.index + one.text.length }))
}

/** The words of a name up to a comma, a verb or a condition; null for a pronoun. */
function nameOf(text: string): string | null {
  const bare = text.trim().replace(LEADING, '')
  const verb = verbsIn(bare)[0]
  const piece = (verb === undefined ? bare : bare.slice(0, verb.start)).split(CUT)[0]?.trim() ?? ''
  if (piece.length < 2 || piece.split(/\s+/).length > 7 || PRONOUN.test(piece) || !/\p{L}{2}/u.test(piece))
    return null
  return piece
}

const FEWEST_TIMED = 2
/** Longer than this nobody waits before the next is called, in minutes. */
const LONGEST_WAIT = 2 * 1_440

/**
 * `After 30 minutes the storage team is called; the head of operations after 2 hours.` Outside a section about
 * escalation at least two must be called after a time.
 */
export function proseLevels(section: Section, isHere: boolean): readonly ReportEscalation[] {
  if (!isHere && BARRED.some((kind) => section.kinds.has(kind))) return []
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'text') return []
    const found = levelsOf(block.lines, isHere)
    const timed = found.filter((one) => one.within !== null).length
    return timed >= (isHere ? 1 : FEWEST_TIMED) ? found : []
  })
}

const namesPattern = readOnce((known: readonly string[]) => {
  const names = [...new Set(known)].filter((name) => name.length > 3)
  return {
    pattern: names.length === 0 ? null : new RegExp(sourceOf(names.map((name) => `${name}*`)), 'giu'),
  }
})

/**
 * The people whom the document names elsewhere, in the order in which a section about escalation tells of them, each
 * with the wait in its sentence: `Uten kvittering går det videre til Vakt 2, som også har 5 minutter.`
 */
export function namedLevels(section: Section, known: readonly string[]): readonly ReportEscalation[] {
  const { pattern } = namesPattern(known)
  if (pattern === null) return []
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'text') return []
    const whole = block.lines.map((line) => line.text).join(' ')
    const found: ReportEscalation[] = []
    for (const { text: sentence, at } of placed(whole, whole.split(/(?<=[.;!])\s+(?=\p{Lu})/u))) {
      const mentions = [...sentence.matchAll(pattern)].filter(
        (match) => !found.some((one) => one.who.toLowerCase() === match[0].toLowerCase()),
      )
      const waits = findDurations(sentence).filter(isWait)
      for (const [index, match] of mentions.entries()) {
        const own =
          mentions.length === 1
            ? waits.at(-1)
            : waits.find(
                (one) =>
                  one.start > match.index && one.start < (mentions[index + 1]?.index ?? sentence.length),
              )
        const line = lineAt(block.lines, at + match.index)
        found.push({ level: null, who: match[0], within: own?.iso ?? null, line, confidence: 0.6 })
      }
    }
    return found.length > 1 && !REACH.test(whole) ? found : []
  })
}

/** A telephone number or an address. */
export const REACH = /@[\w-]+\.|(?:\d[\s./-]?){7}/

const BARRED = [
  'obligations',
  'communication',
  'objectives',
  'backups',
  'tests',
  'severities',
  'templates',
] as const

function levelsOf(lines: readonly TextLine[], isHere: boolean): readonly ReportEscalation[] {
  const whole = lines.map((line) => line.text).join(' ')
  if (!findDurations(whole).some(isWait)) return []
  const found: ReportEscalation[] = []
  const add = (who: string | null, length: FoundDuration | null, at: number) => {
    if (who === null || found.some((one) => one.who.toLowerCase() === who.toLowerCase())) return
    const within = length?.iso ?? null
    found.push({ level: null, who, within, line: lineAt(lines, at), confidence: isHere ? 0.6 : 0.5 })
  }
  let subject: string | null = null
  let start = 0
  for (const sentence of whole.split(/(?<=[.;!])\s+(?=\p{Lu})/u)) {
    const at = start
    start += sentence.length + 1
    const timed = findDurations(sentence).filter(
      (one) => isWait(one) && !findFrequencies(sentence).some((other) => overlaps(one, other)),
    )
    const isCalling = mentions('escalated', sentence)
    if (timed.length === 0) {
      const own = isCalling ? (nameBehind(sentence) ?? nameIn(sentence)) : nameOf(sentence)
      subject = nameIn(sentence) ?? subject
      if (found.length === 0 && (isHere || isCalling)) add(own, null, at)
      else if (isCalling && isHere) add(nameAround(sentence, names(found)), null, at)
      continue
    }
    if (!isCalling) continue
    for (const clause of perLength(sentence)) {
      const [length] = findDurations(clause.text)
      if (found.length === 0 && length !== undefined) {
        const early = nameOf(clause.text.slice(0, length.start).replace(FIRST_VERB, ''))
        const called = calledIn(clause.text, names(found))
        if (early !== null && called !== null && early !== called) add(early, null, at + clause.start)
      }
      const who = calledIn(clause.text, names(found)) ?? subject
      add(who, length ?? null, at + clause.start + (length?.start ?? 0))
    }
  }
  return found
}

const FIRST_VERB =
  /^(?:is|bleibt|ist|kan|kann|can|er|har|svarer|svarar|antwortet|antwoordt|reageert|reagiert|after|etter|efter|nach|na|within|if|hvis|om|als|wenn|falls|når|när)\s+/iu

function names(found: readonly ReportEscalation[]): readonly string[] {
  return found.map((one) => one.who)
}

function isWait(one: FoundDuration): boolean {
  return one.minutes <= LONGEST_WAIT
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && one.end > other.start
}

/** A sentence in parts of at most one length each. */
function perLength(sentence: string): readonly { text: string; start: number }[] {
  if (findDurations(sentence).length < 2) return [{ text: sentence, start: 0 }]
  const kept: { text: string; start: number }[] = []
  let start = 0
  for (const part of sentence.split(/(?<=[,;])\s+|\s+(?=(?:and|og|och|en|und)\s)/iu)) {
    const at = sentence.indexOf(part, start)
    start = at + part.length
    const last = kept.at(-1)
    if (last === undefined || (findDurations(part).length > 0 && findDurations(last.text).length > 0))
      kept.push({ text: part, start: at })
    else last.text = `${last.text} ${part}`
  }
  return kept
}

/** The line of a block on which a place of its joined text stands. */
function lineAt(lines: readonly TextLine[], at: number): number {
  let passed = 0
  for (const line of lines) {
    passed += line.text.length + 1
    if (at < passed) return line.line
  }
  return lines.at(-1)?.line ?? 1
}
