/** What the set-up form holds, and how it becomes the settings of an exercise. */
import { formatClock } from '../../../shared/base/time.ts'
import type { PackDetail } from '../../../shared/contract/library-views.ts'
import { type Seat, type Settings, settingsSchema } from '../../../shared/contract/settings.ts'
import { readLength } from '../../format.ts'

export interface SeatDraft {
  readonly primary: string
  readonly backup: string
}

export interface SetupDraft {
  readonly title: string
  readonly team: string
  readonly facilitator: string
  readonly seats: Readonly<Record<string, SeatDraft>>
  /** Names with commas between them, as typed. */
  readonly evaluators: string
  readonly observers: string
  /** As typed, e.g. `1:30:00` or `90m`; empty: no plan. */
  readonly plannedLength: string
  readonly rate: number
  readonly seed: string
  readonly durations: Settings['durations']
  readonly slowForPeople: boolean
  readonly record: Settings['record']
  readonly mode: Settings['mode']
}

/** What earlier set-ups on this computer knew. */
export interface SetupMemory {
  readonly facilitator: string
  readonly team: string
  /** Everyone ever named, latest first. */
  readonly people: readonly string[]
  /** Who sat where, by pack and role. */
  readonly seats: Readonly<Record<string, Readonly<Record<string, SeatDraft>>>>
  readonly evaluators: string
  readonly observers: string
}

export const NO_MEMORY: SetupMemory = {
  facilitator: '',
  team: '',
  people: [],
  seats: {},
  evaluators: '',
  observers: '',
}

/** Rates that set-up offers: exercise time per room time. */
export const RATES = [0.25, 0.5, 1, 2, 3, 5, 10, 30, 60, 120] as const
/** ms that a meeting with a debrief after it can well last, where the pack does not say; a longer story is played faster between its events. */
const MEETING = 90 * 60_000

/** Sensible answers to everything, so that set-up can be left at once. `day` is today, `10 Mar 2026`. */
export function firstDraft(pack: PackDetail, memory: SetupMemory, day: string, seed: string): SetupDraft {
  const plannedLength = pack.room ?? Math.min(pack.length, MEETING)
  return {
    title: `${pack.title}, ${day}`,
    team: memory.team,
    facilitator: memory.facilitator === '' ? 'Facilitator' : memory.facilitator,
    seats: memory.seats[pack.id] ?? {},
    evaluators: memory.evaluators,
    observers: memory.observers,
    plannedLength: formatClock(plannedLength),
    rate: RATES.find((rate) => rate >= 1 && plannedLength * rate >= pack.length) ?? 1,
    seed,
    durations: 'likely',
    slowForPeople: true,
    record: 'record',
    mode: 'tabletop',
  }
}

export type DraftErrors = Readonly<Partial<Record<keyof SetupDraft, string>>>

const SAYS: DraftErrors = {
  title: 'Give the exercise a title of at most 200 characters.',
  team: 'Use at most 200 characters.',
  facilitator: 'Say who leads the exercise, in at most 120 characters.',
  seats: 'A name has at most 120 characters.',
  evaluators: 'At most 20 names of 120 characters each.',
  observers: 'At most 60 names of 120 characters each.',
  plannedLength: 'Write a length as 1:30:00 or 90m, or leave it empty.',
  rate: 'Choose a rate from 0.25 to 120.',
  seed: 'Use 1 to 64 characters.',
}

/** The settings of a draft as the host will check them, or a sentence for every field that does not fit. */
export function readDraft(
  draft: SetupDraft,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly errors: DraftErrors } {
  const planned = draft.plannedLength.trim() === '' ? null : (readLength(draft.plannedLength) ?? Number.NaN)
  const parsed = settingsSchema.safeParse({
    ...draft,
    seats: seatsOf(draft.seats),
    evaluators: names(draft.evaluators),
    observers: names(draft.observers),
    plannedLength: planned,
    rate: draft.mode === 'live' ? 1 : draft.rate,
  })
  if (parsed.success) return { ok: true, settings: parsed.data }
  const errors: Partial<Record<keyof SetupDraft, string>> = {}
  for (const issue of parsed.error.issues) {
    const field = fieldOf(issue.path[0])
    if (field !== null) errors[field] = SAYS[field] ?? issue.message
  }
  return { ok: false, errors }
}

/** The memory after this draft was used. */
export function remember(memory: SetupMemory, pack: string, draft: SetupDraft): SetupMemory {
  const seated = Object.values(draft.seats).flatMap(({ primary, backup }) => [primary, backup])
  const people = [
    draft.facilitator,
    ...seated,
    ...names(draft.evaluators),
    ...names(draft.observers),
    ...memory.people,
  ]
  return {
    facilitator: draft.facilitator,
    team: draft.team,
    people: [...new Set(people.map((name) => name.trim()).filter((name) => name !== ''))].slice(0, 200),
    seats: { ...memory.seats, [pack]: draft.seats },
    evaluators: draft.evaluators,
    observers: draft.observers,
  }
}

/** How many of these roles have nobody in their first seat. */
export function emptySeats(draft: SetupDraft, roles: readonly { readonly id: string }[]): number {
  return roles.filter((role) => (draft.seats[role.id]?.primary ?? '').trim() === '').length
}

function seatsOf(seats: SetupDraft['seats']): readonly Seat[] {
  return Object.entries(seats).flatMap(([role, { primary, backup }]) => [
    ...(primary.trim() === '' ? [] : [{ role, person: primary.trim(), standing: 'primary' as const }]),
    ...(backup.trim() === '' ? [] : [{ role, person: backup.trim(), standing: 'backup' as const }]),
  ])
}

function names(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function fieldOf(name: PropertyKey | undefined): keyof SetupDraft | null {
  switch (name) {
    case 'title':
    case 'team':
    case 'facilitator':
    case 'seats':
    case 'evaluators':
    case 'observers':
    case 'plannedLength':
    case 'rate':
    case 'seed':
      return name
    default:
      return null
  }
}
