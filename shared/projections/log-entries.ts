import type { Actor } from '../contract/commands.ts'
import type { ExerciseEvent, JournalLine } from '../contract/events.ts'
import type { LogEntryView } from '../contract/story-views.ts'
import type { Scenario } from '../scenario/model.ts'
import { type Happening, happened } from './happened.ts'
import { narrate } from './narrate.ts'
import type { Narration } from './narration.ts'
import type { ExerciseRecord } from './record.ts'
import { type Titles, titlesOf } from './titles.ts'

/** An entry as the line alone tells it, with the event that it tells. */
export interface Told {
  readonly event: ExerciseEvent
  readonly entry: LogEntryView
}

/** Lines never change, so each is told once per scenario. */
const told = new WeakMap<Scenario, WeakMap<JournalLine, readonly Told[]>>()

/**
 * The whole journal as sentences, oldest first. Nothing is erased (DESIGN §4.7): what was undone stays and says so,
 * a corrected entry stays and shows its correction.
 */
export function logEntries(record: ExerciseRecord): LogEntryView[] {
  return toldLog(record).map(({ entry }) => entry)
}

/** The same with the event that each entry tells. */
export function toldLog(record: ExerciseRecord): readonly Told[] {
  const cache = told.get(record.scenario) ?? new WeakMap<JournalLine, readonly Told[]>()
  told.set(record.scenario, cache)
  const standing = happened(record)
  const counts = new Set(standing.map(({ event }) => event))
  const corrections = correctionsOf(standing)
  const titles = titlesOf(record)
  return record.lines.flatMap((line) => {
    const entries = cache.get(line) ?? tellLine(line, titles)
    cache.set(line, entries)
    return entries.map(({ event, entry }) => ({ event, entry: withFate(entry, event, counts, corrections) }))
  })
}

type Corrected = NonNullable<LogEntryView['corrected']>

function withFate(
  entry: LogEntryView,
  event: ExerciseEvent,
  counts: ReadonlySet<ExerciseEvent>,
  corrections: ReadonlyMap<string, Corrected>,
): LogEntryView {
  const undone = !counts.has(event) && event.type !== 'CommandUndone'
  const corrected = undone || !entry.correctable ? undefined : corrections.get(entry.entry)
  return undone || corrected !== undefined ? { ...entry, undone, corrected: corrected ?? null } : entry
}

/** The latest correction of each entry; what a later one leaves alone, an earlier one still says. */
function correctionsOf(events: readonly Happening[]): ReadonlyMap<string, Corrected> {
  const corrections = new Map<string, Corrected>()
  for (const { event } of events) {
    if (event.type !== 'EntryCorrected') continue
    const before = corrections.get(event.entry)
    corrections.set(event.entry, {
      reason: event.reason,
      newAt: event.newAt ?? before?.newAt ?? null,
      text: event.text ?? before?.text ?? null,
    })
  }
  return corrections
}

function tellLine(line: JournalLine, titles: Titles): readonly Told[] {
  return line.events.flatMap((event, index) => {
    const narration = narrate(event, titles)
    return narration === null ? [] : [{ event, entry: entryOf(line, event, index, narration, titles) }]
  })
}

function entryOf(
  line: JournalLine,
  event: ExerciseEvent,
  index: number,
  narration: Narration,
  titles: Titles,
): LogEntryView {
  return {
    seq: line.seq,
    entry: narration.entry ?? `${line.seq}.${index}`,
    at: event.at,
    statedAt: narration.statedAt ?? event.at,
    wall: line.wall,
    kind: narration.kind,
    text: narration.text,
    who: whoOf(line.actor, narration.who, titles),
    tone: narration.tone,
    undone: false,
    corrected: null,
    correctable: narration.entry !== null,
  }
}

/** A person at a seat is told with the role; what the facilitator entered for a role, by the role alone. */
function whoOf(actor: Actor, who: Narration['who'], titles: Titles): string {
  const seat = actor.kind === 'player' && actor.role !== undefined ? titles.role(actor.role) : null
  if (who.from === 'role') {
    if (seat === null || who.title === actor.name) return who.title
    return who.title === seat ? `${actor.name}, ${seat}` : `${actor.name}, ${seat}, for ${who.title}`
  }
  if (seat !== null && who.from === 'actor') return `${actor.name}, ${seat}`
  if (who.from === 'scenario' || actor.kind === 'clock') return 'Scenario'
  return actor.kind === 'system' ? 'Muster' : actor.name
}
