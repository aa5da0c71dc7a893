/** Places where a document contradicts itself. Nothing is chosen for it. */
import type { ReportConflict, ReportObjective } from '../../contract/runbook-report.ts'
import { minutesOf } from './durations.ts'
import { cellText } from './labels.ts'
import { allSections, type Section } from './outline-model.ts'
import { isSameName, plainName } from './same-thing.ts'
import { tablesOf } from './statements.ts'
import { fieldFit } from './terms.ts'

/** The objectives, one that is told of an outage or part (`Booking is down`) named after the known thing itself. */
export function settleNames(objectives: readonly ReportObjective[]): readonly ReportObjective[] {
  const names = [...new Set(objectives.map((one) => one.appliesTo))]
    .filter(
      (name) => name !== 'overall' && plainName(name).length > 2 && plainName(name).split(' ').length <= 3,
    )
    .sort((left, right) => right.length - left.length)
  return objectives.map((one) => {
    const words = plainName(one.appliesTo).split(' ')
    const known = names.find((name) => {
      const own = plainName(name).split(' ')
      return own.length < words.length && own.every((word) => words.some((other) => isForm(word, other)))
    })
    return known === undefined || words.length < 3 ? one : { ...one, appliesTo: known }
  })
}

/** `journal` and `journalen`: the same word with or without an ending. */
function isForm(word: string, other: string): boolean {
  return other === word || (word.length > 3 && other.startsWith(word) && other.length - word.length <= 3)
}

/** What the document calls one thing, and what of one kind it says of it. */
interface Told {
  readonly name: string
  readonly key: string
  readonly objectives: readonly ReportObjective[]
  /** Sections in which it is told. */
  readonly parts: ReadonlySet<number>
}

/** Objectives of one kind and one thing with different lengths. */
export function objectiveConflicts(
  objectives: readonly ReportObjective[],
  root: Section,
): readonly ReportConflict[] {
  const sections = allSections(root)
  const codes = rowCodes(root)
  const partOf = (line: number) => sections.findLast((one) => one.line <= line)?.line ?? 0
  const kinds = [...new Set(objectives.map((one) => one.kind))]
  return kinds
    .flatMap((kind) =>
      grouped(
        toldOf(
          objectives.filter((one) => one.kind === kind && one.value !== null),
          codes,
          partOf,
        ),
      ),
    )
    .flatMap((group): readonly ReportConflict[] => {
      const lengths = new Set(group.map((one) => Math.round(minutesOf(one.value ?? 'PT0S') * 60)))
      const lines = [...new Set(group.map((one) => one.line))].sort((left, right) => left - right)
      const [first] = group
      if (first === undefined || lengths.size < 2 || lines.length < 2) return []
      const told = group.map((one) => `${one.text} (line ${one.line})`).join(', ')
      return [
        {
          about: first.kind,
          appliesTo: first.appliesTo,
          lines,
          text: `${first.kind.toUpperCase()} of ${first.appliesTo}: ${told}`,
          confidence: 0.8,
        },
      ]
    })
    .sort((left, right) => (left.lines[0] ?? 0) - (right.lines[0] ?? 0))
}

function toldOf(
  objectives: readonly ReportObjective[],
  codes: ReadonlyMap<string, string>,
  partOf: (line: number) => number,
): readonly Told[] {
  const known = new Map<string, ReportObjective[]>()
  for (const one of objectives) {
    const name = codes.get(one.appliesTo.toLowerCase()) ?? one.appliesTo
    const key = plainName(name)
    known.set(key, [...(known.get(key) ?? []), one])
  }
  return [...known].map(([key, list]) => {
    const [first] = list
    const written = first?.appliesTo ?? ''
    return {
      name: codes.get(written.toLowerCase()) ?? written,
      key,
      objectives: list,
      parts: new Set(list.map((one) => partOf(one.line))),
    }
  })
}

/** What is told of one thing under its several names; a name that may be of two things is of neither. */
function grouped(told: readonly Told[]): readonly (readonly ReportObjective[])[] {
  const partners = told.map((one) => {
    if (one.key === 'overall' || told.length > MOST_NAMES) return []
    return told.filter(
      (other) =>
        other !== one &&
        other.key !== 'overall' &&
        ![...one.parts].some((part) => other.parts.has(part)) &&
        isSameName(one.name, other.name),
    )
  })
  const taken = new Set<Told>()
  return told.flatMap((one, index) => {
    if (taken.has(one)) return []
    const mine = partners[index] ?? []
    const [partner] = mine
    const back = partner === undefined ? [] : (partners[told.indexOf(partner)] ?? [])
    const isOneThing = partner !== undefined && mine.length === 1 && back.length === 1 && !taken.has(partner)
    taken.add(one)
    if (!isOneThing) return [one.objectives]
    taken.add(partner)
    return [[...one.objectives, ...partner.objectives]]
  })
}

/** Names that are compared with each other. */
const MOST_NAMES = 300

/** `S3` of the row `S3 | Billing | 12 hours`, in lower case. */
function rowCodes(root: Section): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const { table } of tablesOf(root)) {
    const name = table.header.findIndex((cell, index) => index > 0 && fieldFit('component', cell.text) > 0)
    const at = name === -1 ? 1 : name
    for (const row of table.rows) {
      const code = cellText(row.cells[0]).toLowerCase()
      const text = cellText(row.cells[at])
      if (/^\p{L}{1,3}[-. ]?\d{1,3}$/u.test(code) && /\p{L}{3}/u.test(text) && !codes.has(code))
        codes.set(code, text)
    }
  }
  return codes
}
