/** Places where a document contradicts itself. Nothing is chosen for it. */
import type { ReportConflict, ReportObjective } from '../../contract/runbook-report.ts'
import { minutesOf } from './durations.ts'
import { remembered } from './remembered.ts'
import { fieldFit, mentions } from './terms.ts'

/** The objectives, one that is told of an outage or part (`Booking is down`) named after the known thing itself. */
export function settleNames(objectives: readonly ReportObjective[]): readonly ReportObjective[] {
  const names = [...new Set(objectives.map((one) => one.appliesTo))]
    .filter((name) => name !== 'overall' && plain(name).length > 2 && plain(name).split(' ').length <= 3)
    .sort((left, right) => right.length - left.length)
  return objectives.map((one) => {
    const words = plain(one.appliesTo).split(' ')
    const known = names.find((name) => {
      const own = plain(name).split(' ')
      return own.length < words.length && own.every((word) => words.some((other) => isForm(word, other)))
    })
    return known === undefined || words.length < 3 ? one : { ...one, appliesTo: known }
  })
}

/** `journal` and `journalen`: the same word with or without an ending. */
function isForm(word: string, other: string): boolean {
  return other === word || (word.length > 3 && other.startsWith(word) && other.length - word.length <= 3)
}

/** Objectives of one kind and one thing with different lengths. */
export function objectiveConflicts(objectives: readonly ReportObjective[]): readonly ReportConflict[] {
  const groups: ReportObjective[][] = []
  for (const one of objectives) {
    const known = groups.find(
      ([first]) => first?.kind === one.kind && isSameThing(first.appliesTo, one.appliesTo),
    )
    if (known === undefined) groups.push([one])
    else known.push(one)
  }
  return groups.flatMap((group) => {
    const lengths = new Set(
      group.flatMap((one) => (one.value === null ? [] : [Math.round(minutesOf(one.value) * 60)])),
    )
    const [first] = group
    const places = new Set(group.map((one) => one.line))
    if (first === undefined || lengths.size < 2 || places.size < 2) return []
    const told = group.map((one) => `${one.text} (line ${one.line})`).join(', ')
    return [
      {
        about: first.kind,
        appliesTo: first.appliesTo,
        lines: [...new Set(group.map((one) => one.line))].sort((left, right) => left - right),
        text: `${first.kind.toUpperCase()} of ${first.appliesTo}: ${told}`,
        confidence: 0.8,
      },
    ]
  })
}

/** `Booking` and `Booking is down`: each word of the shorter name begins one of the longer. */
function isSameThing(left: string, right: string): boolean {
  const [a, b] = [plain(left), plain(right)]
  if (a === b) return true
  if (a === 'overall' || b === 'overall') return false
  if (isNamedWithin(left, right) || isNamedWithin(right, left)) return true
  const [short = [], long = []] = [a.split(' '), b.split(' ')].sort((one, other) => one.length - other.length)
  return (
    short.every(
      (word) =>
        word.length > 2 && long.some((other) => other.startsWith(word) && other.length - word.length <= 3),
    ) && long[0]?.startsWith(short[0] ?? '') === true
  )
}

/** `VTS` of `Vessel traffic (VTS)`, `Blue` of `Booking system Blue`; a word for any system is no name. */
function isNamedWithin(short: string, long: string): boolean {
  const name = plain(short)
  if (name.length < 3 || name.includes(' ') || fieldFit('component', name) === 2) return false
  const inBrackets = /\(([^()]{2,20})\)/.exec(long)?.[1]?.toLowerCase().trim()
  if (inBrackets === name) return true
  const words = plain(long).split(' ')
  return words.length === 2 && words[1] === name && mentions('systemWord', words[0] ?? '')
}

const plain = remembered((name) =>
  name
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)
