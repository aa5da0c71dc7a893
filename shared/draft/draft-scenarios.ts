/** From plan to drill: packs that run at once, drafted from what a runbook says (docs/RUNBOOKS.md). */
import { type DurationMs, HOUR, MINUTE, SECOND } from '../base/time.ts'
import { overlayPathOf } from '../contract/imported-runbook.ts'
import type { RunbookEdit } from '../contract/runbook-library.ts'
import type { ReportSeverity, RunbookReport } from '../contract/runbook-report.ts'
import type { DraftedScenario, DraftOptions, DrillChoice } from '../contract/scenario-draft.ts'
import { COMPLICATIONS } from '../contract/scenario-draft.ts'
import { overlayOf } from '../runbook/overlay/overlay-of.ts'
import { withOwnRefs } from '../runbook/overlay/to-runbook.ts'
import { withoutNumber } from '../runbook/understand/labels.ts'
import { type Drill, drillsOf } from './choose-drills.ts'
import { courseOf } from './course.ts'
import { allParts, bestWay, type Course } from './course-parts.ts'
import { dutiesOf } from './duties.ts'
import { Ids } from './ids.ts'
import { packLength } from './lengths.ts'
import { type People, peopleOf } from './people.ts'
import { badPlay, goodPlay } from './play-files.ts'
import { scenarioFile } from './scenario-file.ts'
import type { Level, Phase, Story } from './story.ts'
import { Surroundings } from './surroundings.ts'
import { type Targets, targetsOf, USUAL_RTO } from './targets.ts'
import { type DraftTask, fitTo } from './tasks.ts'
import { lineOf, titleOf } from './text.ts'
import { SECURITY } from './vocabulary.ts'
import { type DraftWords, wordsOf } from './words/words.ts'

/** Name of the document in a drafted pack. */
const RUNBOOK_FILE = 'runbook.md'

/** A document as it was understood, corrections applied. */
export interface DraftSource {
  readonly report: RunbookReport
  readonly source: string
  /** The corrections, oldest first, for the pack to keep. */
  readonly edits?: readonly RunbookEdit[]
}

/** The disaster procedures of a document, each of which can be drafted. */
export function drillChoices({ report, source }: DraftSource): readonly DrillChoice[] {
  return drillsOf(report, new Surroundings(source, RUNBOOK_FILE))
    .filter(({ isDisaster }) => isDisaster)
    .map(({ id, title, line, steps }) => ({ id, title, line, steps }))
}

/**
 * A pack for each disaster procedure, or for each that is named. Each passes pre-flight and plays to an end; what the
 * document does not say is guessed and marked. A procedure that is not there gives nothing.
 */
export function draftScenarios(
  { report, source, edits = [] }: DraftSource,
  options: DraftOptions = {},
): readonly DraftedScenario[] {
  const procedures = withOwnRefs(report.procedures)
  const titled = { ...report, procedures, title: titleOf(withoutNumber(report.title)) || RUNBOOK_FILE }
  const around = new Surroundings(source, RUNBOOK_FILE)
  const documents = {
    [RUNBOOK_FILE]: source,
    [overlayPathOf(RUNBOOK_FILE)]:
      `${JSON.stringify(overlayOf({ ...report, procedures }, edits), null, 2)}\n`,
  }
  const named = options.procedures ?? []
  const chosen = drillsOf(titled, around).filter((drill) =>
    named.length === 0 ? drill.isDisaster : drill.steps > 0 && named.includes(drill.id),
  )
  const ids = new Ids()
  return chosen.map((one) => {
    const drill = { ...one, title: titleOf(one.title) || titled.title }
    return draft(titled, documents, drill, around, ids.of(drill.title, 'drill'), options)
  })
}

/** Share of the tightest recovery time that a good team needs. */
const GOOD_SHARE = 0.75
const UNHURRIED: DurationMs = 2 * MINUTE

function draft(
  report: RunbookReport,
  documents: Readonly<Record<string, string>>,
  drill: Drill,
  around: Surroundings,
  id: string,
  options: DraftOptions,
): DraftedScenario {
  const words = wordsOf(report.language)
  const complications = COMPLICATIONS.filter((one) => options.complications?.includes(one) === true)
  const owners = drill.procedureSteps.flatMap(({ owner }) => (owner === null ? [] : [owner]))
  const people = peopleOf(report, owners, words)
  const planFor = (usualRto: DurationMs) => {
    const targets = targetsOf(report, drill, around, words, usualRto)
    const course = courseOf({ report, drill, around, people, targets, words, complications })
    const pace = paceOf(targets.tightest)
    return { targets, course, pace, provenBy: fitLengths(course, drill, around, targets, pace) }
  }
  const usual = planFor(USUAL_RTO)
  const isTooShort = usual.targets.rto.line === null && usual.provenBy > usual.targets.rto.value
  // A recovery time that nobody stated must leave room for the lengths that the document does state.
  const { targets, course, pace, provenBy } = isTooShort
    ? planFor(Math.ceil(usual.provenBy / GOOD_SHARE / HOUR) * HOUR)
    : usual
  const notes = [...targets.notes, ...course.notes]
  if (provenBy > targets.rto.value)
    notes.push(
      `What the document says about the length of its steps (${packLength(provenBy)} in all) does not fit into its recovery time (${packLength(targets.rto.value)}): not even the good play keeps it.`,
    )
  const limit = Math.max(
    targets.mtd.value,
    targets.mtd.line === null ? Math.ceil((1.4 * provenBy) / MINUTE) * MINUTE : 0,
  )
  const care = course.aftercare.reduce((total, { estimate }) => total + estimate.p, 0)
  const isSecurity = SECURITY.test(`${drill.title} ${report.title}`)
  const { duties, notes: dutyNotes } = dutiesOf(report, isSecurity, words)
  const requiredSteps = requiredOf(course, drill, people)
  const story: Story = {
    id,
    report,
    drill,
    people,
    targets,
    course,
    duties,
    signs: drill.section === null ? [] : around.signsIn(drill.section, drill.procedureSteps[0]?.line ?? 0),
    expected: expectedOf(drill, around, targets, course, pace, words),
    words,
    startex: options.startex ?? null,
    complications,
    required: requiredSteps,
    levels: levelsOf(report.severities, drill),
    pace,
    limit,
    length: Math.ceil((limit + care + 5 * pace) / MINUTE) * MINUTE,
    patience: Math.max(pace, Math.floor((0.2 * targets.rto.value) / (5 * SECOND)) * 5 * SECOND),
  }
  const { text, guesses } = scenarioFile(story)
  return {
    id,
    title: lineOf(drill.title),
    procedure: drill.id,
    files: {
      'scenario.yaml': text,
      ...documents,
      'plays/good.yaml': goodPlay(story).text,
      'plays/bad.yaml': badPlay(story),
    },
    guesses,
    notes: [...new Set([...notes, ...dutyNotes])],
  }
}

/** How long a good team thinks. */
function paceOf(tightest: DurationMs): DurationMs {
  const pace = Math.floor(tightest / 60 / (5 * SECOND)) * 5 * SECOND
  return Math.min(UNHURRIED, Math.max(5 * SECOND, pace))
}

/** Fits guessed lengths into the targets. @returns when a good team has proven that it works. */
function fitLengths(
  course: Course,
  drill: Drill,
  around: Surroundings,
  targets: Targets,
  pace: DurationMs,
): DurationMs {
  const way = bestWay(course.first)
  const thinking = pace * (2 + way.filter(({ kind }) => kind === 'choice').length)
  const best = [...way.flatMap((part) => (part.kind === 'work' ? part.tasks : [])), ...course.verification]
  const all = [
    ...allParts(course.first).flatMap((part) => (part.kind === 'work' ? part.tasks : [])),
    ...course.verification,
  ]
  const said = drill.section === null ? null : around.lengthOf(drill.section)
  const aim = said === null ? null : (said.value.low + said.value.high) / 2 - thinking
  const most = Math.max(0, GOOD_SHARE * targets.tightest - thinking)
  fitTo(all, best, most, aim)
  const care = course.aftercare
  fitTo(care, care, Math.max(MINUTE, 0.25 * targets.rto.value), null)
  return thinking + best.reduce((total, { estimate }) => total + estimate.m, 0)
}

/** Steps of the best way in its order; one whose owner has no seat could be done by nobody right. */
function requiredOf(course: Course, { procedureSteps }: Drill, people: People): readonly string[] {
  const owners = new Map(procedureSteps.map(({ ref, owner }) => [ref, owner]))
  const titles = new Set(people.seats.flatMap(({ id, title }) => [id, title.toLowerCase()]))
  const tasks: readonly DraftTask[] = [
    ...bestWay(course.first).flatMap((part) => (part.kind === 'work' ? part.tasks : [])),
    ...course.verification,
  ]
  return tasks.flatMap(({ ref }) => {
    const owner = ref === null ? null : (owners.get(ref) ?? null)
    return ref === null || (owner !== null && !titles.has(owner.toLowerCase())) ? [] : [ref]
  })
}

/** The level that the procedure names comes first, else the highest. */
function levelsOf(severities: readonly ReportSeverity[], drill: Drill): readonly Level[] {
  const ids = new Ids()
  const levels = severities.slice(0, 5).flatMap((one): readonly Level[] => {
    const label = lineOf([one.code, one.name].filter((part) => part !== null && part !== '').join(' – '))
    return label === '' ? [] : [{ id: ids.of(label, 'level'), label, line: one.line }]
  })
  if (levels.length < 2) return []
  const right = severities.findIndex(({ code }) => code !== null && code !== '' && drill.title.includes(code))
  const first = levels[right]
  return first === undefined ? levels : [first, ...levels.filter((level) => level !== first)]
}

function expectedOf(
  drill: Drill,
  around: Surroundings,
  targets: Targets,
  course: Course,
  pace: DurationMs,
  words: DraftWords,
): readonly Phase[] {
  const main = targets.services[0].id
  const tasks = bestWay(course.first).flatMap((part) => (part.kind === 'work' ? part.tasks : []))
  const soonest = (count: number) =>
    tasks.slice(0, count).reduce((total, { estimate }) => total + estimate.o, 0)
  const proof = course.verification.reduce((total, { estimate }) => total + estimate.o, 0)
  const rows = drill.section === null ? [] : around.timelineOf(drill.section)
  const stated = rows.flatMap(({ value, line }, index): readonly Phase[] => {
    const by = Math.round(value.by)
    if (index === rows.length - 1)
      return by < soonest(tasks.length) + proof
        ? []
        : [{ title: value.title, by, reached: 'marked(verified)', line }]
    if (index === 0) return [{ title: value.title, by, reached: 'marked(declared)', line }]
    const share = Math.max(1, Math.round((index * tasks.length) / (rows.length - 1)))
    const task = tasks[Math.min(share, tasks.length) - 1]
    if (task === undefined || task.fails || by < soonest(share)) return []
    return [{ title: value.title, by, reached: `done(${task.id})`, line }]
  })
  if (stated.length > 1) return stated
  const verified = targets.rto.value
  const restored = Math.max(soonest(tasks.length), 0.8 * verified)
  const guessed = (title: string, by: DurationMs, reached: string): Phase => ({
    title,
    by: Math.ceil(by / SECOND) * SECOND,
    reached,
    line: null,
  })
  return [
    guessed(words.expected.declared, Math.min(3 * pace, restored), 'marked(declared)'),
    guessed(words.expected.restored, restored, `marked(restored, ${main})`),
    guessed(words.expected.verified, Math.max(verified, soonest(tasks.length) + proof), 'marked(verified)'),
  ]
}
