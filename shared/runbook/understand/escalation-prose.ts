/** Who is called after whom, told in sentences and chains. */
import type { ReportEscalation } from '../../contract/runbook-report.ts'
import { type FoundDuration, findDurations } from './durations.ts'
import { isBlank } from './labels.ts'
import { actorsIn } from './named-actors.ts'
import { lineAt as lineOf, type Section, type TextLine } from './outline-model.ts'
import { readOnce } from './remembered.ts'
import { placed } from './statements.ts'
import { mentions, placesIn, sourceOf, WORD_FORMS } from './terms.ts'

const ARROW = /\s*(?:→|->|=>|⇒|➜|➔|⟶|>)\s*/u
const FEWEST_IN_CHAIN = 3

/**
 * `Engineer → (15 min) → CTO → (2 h) → chair`: names, with the time that passes before each; also where the chain goes
 * on over the line's end.
 */
export function chainsIn(lines: readonly TextLine[], known: RegExp | null): readonly ReportEscalation[] {
  const chains: TextLine[] = []
  for (const line of lines) {
    const last = chains.at(-1)
    if (last !== undefined && (ARROW_FIRST.test(line.text) || ARROW_LAST.test(last.text)))
      chains[chains.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        breaks: [...(last.breaks ?? []), { at: last.text.length + 1, line: line.line }],
      }
    else chains.push(line)
  }
  return chains.flatMap((line) => chainIn(line, known))
}

const ARROW_FIRST = /^(?:→|->|=>|⇒|➜|➔|⟶)/u
const ARROW_LAST = /(?:→|->|=>|⇒|➜|➔|⟶)$/u

function chainIn(line: TextLine, known: RegExp | null): readonly ReportEscalation[] {
  const parts = placed(line.text, line.text.split(ARROW)).filter(({ text }) => !isBlank(text))
  if (parts.length < FEWEST_IN_CHAIN) return []
  const found: ReportEscalation[] = []
  let within: string | null = null
  for (const { text: part, at } of parts) {
    const [length] = findDurations(part)
    const bare = part
      .replace(length?.text ?? '', '')
      .replace(/\([^\p{L}\p{N}]*\)/gu, '')
      .replace(/^[^?]{3,40}\?\s+/u, '')
      .replace(/^[\s:,;.()–—-]+|[\s:,;.(]+$/g, '')
    within = length?.iso ?? within
    if (!/\p{L}{2}/u.test(bare) || AFTER_ONLY.test(bare)) continue
    const [actor] = actorsIn(bare, known)
    if (
      (actor === undefined ? length !== undefined : found.length === 0 && actor.end < bare.length) &&
      mentions('conditional', bare) &&
      !mentions('calling', bare)
    )
      continue
    if (actor === undefined && mentions('conditional', bare) && !mentions('calling', bare)) continue
    const isSentence = mentions('calling', bare) || mentions('conditional', bare)
    const who = isSentence ? (actor?.text ?? nameBehind(bare) ?? bare) : bare.replace(AFTER_FIRST, '')
    found.push({ level: String(found.length + 1), who, within, line: lineOf(line, at), confidence: 0.8 })
    within = null
  }
  return found.length < FEWEST_IN_CHAIN - 1 ? [] : found
}

const AFTER_FIRST = /^(?:after|etter|efter|nach|na)\s+/iu

/** Longer than this nobody waits before the next is called, in minutes. */
const LONGEST_WAIT = 2 * 1_440

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

export function nameBehind(text: string): string | null {
  for (const verb of verbsIn(text)) {
    const name = nameOf(text.slice(verb.end))
    if (name !== null) return name
  }
  return null
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

export function isWait(one: FoundDuration): boolean {
  return one.minutes <= LONGEST_WAIT
}

/** The line of a block on which a place of its joined text stands. */
export function lineAt(lines: readonly TextLine[], at: number): number {
  let passed = 0
  for (const line of lines) {
    passed += line.text.length + 1
    if (at < passed) return line.line
  }
  return lines.at(-1)?.line ?? 1
}
