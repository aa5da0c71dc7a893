/** Seats of a drill: the document's roles, and who leads, works and talks among them. */
import type { ReportRole, RunbookReport } from '../contract/runbook-report.ts'
import { Ids } from './ids.ts'
import { blockOf, lineOf } from './text.ts'
import { LEADS, TALKS, WORKS } from './vocabulary.ts'
import type { DraftWords } from './words/words.ts'

export interface Seat {
  readonly id: string
  readonly title: string
  readonly backup: string | null
  readonly description: string | null
  /** Line in the document; null when it was guessed. */
  readonly line: number | null
}

export interface People {
  readonly seats: readonly Seat[]
  readonly lead: string
  readonly technical: string
  readonly communications: string
  /** The seat that an owner, as written in a step, stands for. */
  ownerOf(written: string | null): string | null
}

const MOST_SEATS = 12

/** @param owners as the steps write them; one that is no role of the document becomes a seat too. */
export function peopleOf(report: RunbookReport, owners: readonly string[], words: DraftWords): People {
  const ids = new Ids()
  const stated = distinct(report.roles).slice(0, MOST_SEATS)
  const seats: Seat[] = stated.map((role, index) => ({
    id: ids.of(role.name, `role-${index + 1}`),
    title: lineOf(role.name),
    backup: null,
    description: describe(role),
    line: role.line,
  }))
  const seatNamed = (name: string) => seats.find(({ title }) => sameName(title, name))
  const find = (written: string): Seat | undefined => {
    const whole = seatNamed(written)
    if (whole !== undefined) return whole
    const parts = written.split(
      /\s*(?:\+|&|,|\/|;|\bog\b|\bor\b|\band\b|\boch\b|\bund\b|\ben\b|\beller\b)\s*/iu,
    )
    return parts.map(seatNamed).find((seat) => seat !== undefined) ?? byHandle(written, seats)
  }
  for (const owner of new Set(owners)) {
    if (seats.length >= MOST_SEATS || lineOf(owner) === '' || find(owner) !== undefined) continue
    const title = capital(lineOf(owner.replace(/^@/, '')))
    if (title === '') continue
    seats.push({
      id: ids.of(title, `role-${seats.length + 1}`),
      title,
      backup: null,
      description: null,
      line: 0,
    })
  }
  const guessed = (kind: 'lead' | 'technical' | 'communications'): Seat => ({
    id: ids.of(kind === 'lead' ? 'incident-lead' : kind, kind),
    title: words.roles[kind].title,
    backup: null,
    description: words.roles[kind].does,
    line: null,
  })
  const lead = seats.find(({ title }) => LEADS.test(title)) ?? add(seats, guessed('lead'), true)
  const technical =
    seats.find((seat) => seat !== lead && WORKS.test(seat.title) && !TALKS.test(seat.title)) ??
    seats.find((seat) => seat !== lead && WORKS.test(seat.description ?? '')) ??
    add(seats, guessed('technical'))
  const communications =
    seats.find((seat) => seat !== technical && seat !== lead && TALKS.test(seat.title)) ??
    seats.find((seat) => seat !== technical && seat !== lead && TALKS.test(seat.description ?? '')) ??
    add(seats, guessed('communications'))
  const backups = new Map(
    stated.flatMap((role, index) => {
      const seat = seats[index]
      const other = role.backup === null ? undefined : find(role.backup)
      return seat === undefined || other === undefined || other === seat ? [] : [[seat.id, other.id] as const]
    }),
  )
  return {
    seats: seats.map((seat) => ({ ...seat, backup: backups.get(seat.id) ?? null })),
    lead: lead.id,
    technical: technical.id,
    communications: communications.id,
    ownerOf: (written) => (written === null ? null : (find(written)?.id ?? null)),
  }
}

/** A word begins with a capital where it is a title; a short handle such as `dba` stays as it is written. */
function capital(title: string): string {
  return /^\p{Ll}{5}/u.test(title) ? `${title.charAt(0).toUpperCase()}${title.slice(1)}` : title
}

function add(seats: Seat[], seat: Seat, isFirst = false): Seat {
  if (isFirst) seats.unshift(seat)
  else seats.push(seat)
  return seat
}

function distinct(roles: readonly ReportRole[]): readonly ReportRole[] {
  return roles.filter(
    (role, index) =>
      lineOf(role.name) !== '' && roles.findIndex((other) => sameName(other.name, role.name)) === index,
  )
}

function sameName(left: string, right: string): boolean {
  const plain = (name: string) =>
    lineOf(name)
      .toLowerCase()
      .replace(/\s*\([^)]*\)/g, '')
      .trim()
  return plain(left) === plain(right) && plain(left) !== ''
}

/** `@dba` is the seat whose title or description holds that handle, or begins with it. */
function byHandle(written: string, seats: readonly Seat[]): Seat | undefined {
  if (!written.startsWith('@')) return undefined
  const handle = written.slice(1).toLowerCase()
  return seats.find(
    ({ title, description }) =>
      `${title} ${description ?? ''}`.toLowerCase().includes(written.toLowerCase()) ||
      title.toLowerCase().startsWith(handle),
  )
}

function describe(role: ReportRole): string | null {
  const does = role.responsibilities.map((one) => lineOf(one, 200)).filter((one) => one !== '')
  const holders = [role.primary, role.backup]
    .flatMap((name) => (name === null ? [] : [lineOf(name).replace(/\s*\([^()]*$/, '')]))
    .filter((name) => !does.some((one) => one.includes(name)))
  const text = [does.join('; '), holders.join(' / ')].filter((part) => part !== '').join(' · ')
  return text === '' ? null : blockOf(text, 1_000)
}
