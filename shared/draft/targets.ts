/** What goes down in a drill and by when it must be back: the document's own targets, nearest first. */
import { type DurationMs, HOUR } from '../base/time.ts'
import type { ObjectiveKind, ReportObjective, RunbookReport } from '../contract/runbook-report.ts'
import type { Drill } from './choose-drills.ts'
import { Ids } from './ids.ts'
import { msOf } from './lengths.ts'
import type { Surroundings } from './surroundings.ts'
import { lineOf } from './text.ts'
import type { DraftWords } from './words/words.ts'

export interface Target {
  readonly value: DurationMs
  /** Null when it was guessed. */
  readonly line: number | null
  readonly why: string
}

export interface Service {
  readonly id: string
  readonly title: string
  /** Null when it was guessed. */
  readonly line: number | null
  readonly rto: Target | null
  readonly rpo: Target | null
}

export interface Targets {
  /** The one that the procedure is about comes first. */
  readonly services: readonly [Service, ...(readonly Service[])]
  readonly rto: Target
  readonly rpo: Target | null
  readonly mtd: Target
  /** The shortest RTO of all that is down. */
  readonly tightest: DurationMs
  readonly notes: readonly string[]
}

/** Taken where the document names none. */
export const USUAL_RTO = 4 * HOUR
const MOST_SERVICES = 6

export function targetsOf(
  report: RunbookReport,
  drill: Drill,
  around: Surroundings,
  words: DraftWords,
  usualRto: DurationMs,
): Targets {
  const notes: string[] = []
  const range = drill.section === null ? null : around.rangeOf(drill.section)
  const isOwn = ({ line }: ReportObjective) => range !== null && line >= range[0] && line <= range[1]
  const systems = report.objectives.filter((one) => !isOverall(one) && !isOwn(one) && !isDrill(one, drill))
  const system = systems.find((one) => mentions(drill.title, one.appliesTo))
  const pick = (kind: ObjectiveKind): ReportObjective | null => {
    const of = report.objectives.filter((one) => one.kind === kind && msOf(one.value) !== null)
    return (
      of.find((one) => isOwn(one) || isDrill(one, drill)) ??
      of.find((one) => system !== undefined && one.appliesTo === system.appliesTo) ??
      of.find(isOverall) ??
      null
    )
  }
  const stated = (one: ReportObjective | null): Target | null => {
    const value = msOf(one?.value ?? null)
    return one === null || value === null
      ? null
      : { value, line: one.line, why: `line ${one.line}: ${lineOf(one.text, 60)}` }
  }
  const ownRto = pick('rto')
  const isScenarioRto = ownRto !== null && (isOwn(ownRto) || isDrill(ownRto, drill))
  const rto = stated(ownRto) ?? {
    value: usualRto,
    line: null,
    why: 'the document names no recovery time for this',
  }
  const rpo = stated(pick('rpo'))
  const statedMtd = stated(pick('mtd'))
  const mtd =
    statedMtd !== null && statedMtd.value > rto.value
      ? statedMtd
      : { value: 2 * rto.value, line: null, why: 'twice the recovery time' }
  if (statedMtd !== null && statedMtd.value <= rto.value)
    notes.push(
      `The longest tolerable outage (line ${statedMtd.line}) is not longer than the recovery time; twice the recovery time was taken.`,
    )

  const ids = new Ids()
  const main: Service = {
    id: ids.of(system === undefined ? words.service.title : system.appliesTo, 'service'),
    title: lineOf(system?.appliesTo ?? words.service.title),
    line: system?.line ?? null,
    rto,
    rpo,
  }
  const text = drill.procedureSteps
    .flatMap((step) => [step.text, ...step.substeps.map((one) => one.text)])
    .join(' ')
  const others = [...new Set(systems.map(({ appliesTo }) => appliesTo))]
    .filter((name) => name !== system?.appliesTo && lineOf(name) !== '' && mentions(text, name))
    .slice(0, MOST_SERVICES - 1)
    .map((name): Service => {
      const of = (kind: ObjectiveKind) =>
        systems.find((one) => one.appliesTo === name && one.kind === kind && msOf(one.value) !== null) ?? null
      const own = stated(of('rto'))
      const isTooShort = own !== null && own.value < rto.value && isScenarioRto
      if (isTooShort)
        notes.push(
          `${lineOf(name, 60)}: its own recovery time (line ${own.line}) is shorter than that of this scenario (line ${rto.line}); the scenario's was taken.`,
        )
      return {
        id: ids.of(name, 'component'),
        title: lineOf(name),
        line: systems.find(({ appliesTo }) => appliesTo === name)?.line ?? null,
        rto: isTooShort ? rto : own,
        rpo: stated(of('rpo')),
      }
    })
  const tightest = Math.min(rto.value, ...others.flatMap((one) => (one.rto === null ? [] : [one.rto.value])))
  for (const conflict of report.conflicts.slice(0, 3))
    notes.push(
      `The document contradicts itself about ${lineOf(conflict.about, 40)} (${conflict.lines.map((line) => `line ${line}`).join(', ')}).`,
    )
  return { services: [main, ...others], rto, rpo, mtd, tightest, notes }
}

function isOverall({ appliesTo }: ReportObjective): boolean {
  return appliesTo === 'overall'
}

function isDrill({ appliesTo }: ReportObjective, { title }: Drill): boolean {
  return appliesTo.toLowerCase() === title.toLowerCase()
}

/** Whether a name's own words stand in a text; compounds (`ordredatabasen`) hold theirs. */
function mentions(text: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3 && !COMMON.test(word))
    .map((word) => word.slice(0, Math.max(4, word.length - 2)))
  const plain = text.toLowerCase()
  return words.length > 0 && words.every((word) => plain.includes(word))
}

const COMMON =
  /^(?:the|and|for|service|services|system|systems|application|server|tjeneste|tjenesten|tjänst|dienst|anwendung|applikasjon|applicatie|scenario|alle|all|andre|other|og|och|und|een|der|die|das)$/u
