/** Abbreviations of objectives that a document defines itself: `WAZ = Wiederanlaufzeit`, `ÅTL: återställningstid`. */
import type { ObjectiveKind } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { kindsIn } from './objective-names.ts'
import { paraphrasedKind } from './objective-paraphrases.ts'

const ABBREVIATION = '\\p{Lu}[\\p{Lu}\\p{N}]{1,5}'
const IS =
  '(?:=|:|–|—|\\s-\\s|(?:is|ist|er|är|betyder|betekent|bedeutet|means|stands for|staat voor|steht für|står for|står för)\\s)'
const DEFINED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${ABBREVIATION})[*_\`"”)]{0,3}\\s{0,3}(?:${IS}|(?=(?:der|die|das|den|de|het|the)\\s))\\s{0,3}`,
  'gu',
)
const DEFINED_IN_ROW = new RegExp(
  `^\\s*\\|\\s*[*_\`]*(${ABBREVIATION})[*_\`]*\\s*\\|([^|]{4,120})\\|?\\s*$`,
  'u',
)
const HAS_BRACKETS = new RegExp(`\\s\\(${ABBREVIATION}\\)`, 'u')
const IN_BRACKETS = new RegExp(`([\\p{L}][\\p{L} -]{5,60})\\s\\((${ABBREVIATION})\\)`, 'gu')

/** Letters of a definition that are looked at. */
const LONGEST = 90

/** Puts the names that are known everywhere in the place of a document's own ones; null where it defines none of its own. */
export function knownNames(lines: readonly string[]): ((text: string) => string) | null {
  const defined = new Map<string, ObjectiveKind>()
  for (const line of lines) {
    for (const [name, kind] of definitionsIn(line)) if (!defined.has(name)) defined.set(name, kind)
  }
  const own = [...defined].filter(([name, kind]) => {
    const known = kindsIn(name)
    return known.length !== 1 || known[0] !== kind
  })
  if (own.length === 0) return null
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${own.map(([name]) => name).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return (text) => text.replace(pattern, (name) => defined.get(name)?.toUpperCase() ?? name)
}

function definitionsIn(line: string): readonly (readonly [string, ObjectiveKind])[] {
  if (!/\p{Lu}[\p{Lu}\p{N}]/u.test(line)) return []
  const row = DEFINED_IN_ROW.exec(line)
  const inRow = row === null ? [] : kindDefined(row[1] ?? '', row[2] ?? '')
  if (line.includes('|')) return inRow
  const after = [...line.matchAll(DEFINED)].flatMap((match) => {
    const from = match.index + match[0].length
    return kindDefined(match[1] ?? '', line.slice(from, from + LONGEST))
  })
  const before = (HAS_BRACKETS.test(line) ? [...line.matchAll(IN_BRACKETS)] : []).flatMap(
    ([, term = '', name = '']) => (isShortOf(name, term) ? kindDefined(name, term) : []),
  )
  return [...after, ...before]
}

/** What an abbreviation stands for; nothing where the text gives a length, or only another abbreviation. */
function kindDefined(name: string, text: string): readonly (readonly [string, ObjectiveKind])[] {
  const [term = ''] = text.split(/[,;:=]|\.\s/u)
  if (!/\p{L}{4}/u.test(term) || !/\p{Ll}{3}/u.test(term) || /\p{N}/u.test(term)) return []
  const kinds = kindsIn(term)
  const kind = kinds.length === 1 ? kinds[0] : kinds.length === 0 ? paraphrasedKind(term) : null
  return kind === undefined || kind === null || findDurations(text).length > 0 ? [] : [[name, kind]]
}

/** Whether the letters of a short form stand in this order in the long one, the first at a word's beginning. */
function isShortOf(name: string, term: string): boolean {
  const low = term.toLowerCase()
  const [first = '', ...rest] = name.toLowerCase()
  const start = low.search(new RegExp(`(?<!\\p{L})${first}`, 'u'))
  if (start === -1) return false
  let at = start
  return rest.every((letter) => {
    at = low.indexOf(letter, at + 1)
    return at !== -1
  })
}
