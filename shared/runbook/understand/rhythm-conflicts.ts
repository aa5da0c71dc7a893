/** Places where a document gives one level two response times, or one audience or test two rhythms. */

import { isoWords } from '../../base/iso-words.ts'
import type {
  IsoDuration,
  ReportCadence,
  ReportConflict,
  ReportFact,
  ReportSeverity,
  ReportTest,
} from '../../contract/runbook-report.ts'
import { minutesOf } from './durations.ts'
import { allSections, type Section } from './outline-model.ts'

const SURE = 0.7

/** Levels of one code, or of one name where they have none, with different response times. */
export function responseConflicts(said: readonly ReportSeverity[]): readonly ReportConflict[] {
  return conflictsOf(
    said.map(({ code, name, respondWithin, line }) => ({
      about: 'response',
      name: code ?? name,
      length: respondWithin,
      line,
    })),
  )
}

/**
 * The same audience or test with different rhythms in different parts of the document. Where a line or its heading sets
 * it apart, by a level or a time, it is no contradiction.
 */
export function rhythmConflicts(
  root: Section,
  lines: readonly string[],
  cadences: readonly ReportCadence[],
  tests: readonly ReportTest[],
): readonly ReportConflict[] {
  const sections = allSections(root)
  const told = [
    ...cadences.map(({ audience, every, line }) => ({
      about: 'cadence',
      name: audience,
      length: every,
      line,
    })),
    ...tests.map(({ what, every, line }) => ({
      about: 'test',
      name: what,
      length: every === 'ad-hoc' ? null : every,
      line,
    })),
  ]
  const plain = told.flatMap((one) => {
    const section = sections.findLast(({ line }) => line <= one.line)
    const words = `${section?.title ?? ''} ${lines[one.line - 1] ?? ''}`
    return SET_APART.test(words) ? [] : [{ ...one, part: section?.line ?? 0 }]
  })
  return conflictsOf(plain).filter((conflict) => {
    const parts = plain.filter(({ line }) => conflict.lines.includes(line)).map(({ part }) => part)
    return new Set(parts).size === conflict.lines.length
  })
}

/** A level (`P1`, `SEV-2`, `Orange`) or a stage (`after 24 h`, `first hour`) that a rhythm belongs to. */
const SET_APART =
  /(?<![\p{L}\p{N}])(?:p|s|sev|prio|level|nivå|niveau|stufe|klasse?|tier)[\s-]?\d(?!\p{L})|(?<!\p{L})(?:critical|major|minor|high|medium|low|kritisk|kritiska|hög|høy|høj|hoch|hoog|kritiek|kritisch|rød|röd|rot|rood|gul|gelb|geel|orange|oransje|first|første|första|erste[nr]?|eerste|after|etter|efter|nach|na|until|til|tills|bis|tot|then|deretter|sedan|derefter|danach|daarna)(?!\p{L})/iu

interface Told extends Pick<ReportFact, 'line'> {
  readonly about: string
  readonly name: string
  readonly length: IsoDuration | null
}

function conflictsOf(told: readonly Told[]): readonly ReportConflict[] {
  const groups = new Map<string, Told[]>()
  for (const one of told) {
    if (one.length === null || plainName(one.name) === '') continue
    const key = `${one.about} ${plainName(one.name)}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group): readonly ReportConflict[] => {
    const [first] = group
    const lengths = new Set(group.map(({ length }) => Math.round(minutesOf(length ?? 'PT0S') * 60)))
    const lines = [...new Set(group.map(({ line }) => line))].toSorted((left, right) => left - right)
    if (first === undefined || lengths.size < 2 || lines.length < 2) return []
    const values = group.map(({ length, line }) => `${isoWords(length ?? '')} (line ${line})`).join(', ')
    return [
      {
        about: first.about,
        appliesTo: first.name,
        lines,
        text: `${TITLES[first.about] ?? ''} ${first.name}: ${values}`,
        confidence: SURE,
      },
    ]
  })
}

const TITLES: Readonly<Record<string, string>> = {
  response: 'Response to',
  cadence: 'Updates to',
  test: 'Test of',
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
