/** What a sheet of lost data says in words. The lengths and their reasons come from the host (DESIGN §5). */
import { aboutWritten } from '../../../shared/base/amount.ts'
import { type DurationMs, type ExerciseMs, formatClock, MINUTE } from '../../../shared/base/time.ts'
import type { DataSheetView } from '../../../shared/contract/story-views.ts'
import { spanWords } from '../../format.ts'

export type Why = DataSheetView['stretches'][number]['why']

/** What a stretch of lost writing is called, in the order in which it happens. */
export const WHY: Readonly<Record<Why, string>> = {
  'good-data': 'Good data, newer than the point',
  'not-in-point': 'Newer than the point',
  'before-known': 'Written bad before anybody knew',
  'after-known': 'Written although somebody knew',
}

/** The words to show a team: what the minutes after somebody knew have cost, and what was won back of it. */
export function lossSentence(sheet: DataSheetView): string {
  const back = sheet.reconciled > 0 ? ` ${spanWords(sheet.reconciled)} were won back.` : ''
  return `${costOf(sheet)}${back}`
}

function costOf(sheet: DataSheetView): string {
  const late = lostAs(sheet, 'after-known')
  const { knownAt, writtenUntil, gross } = sheet
  if (gross === 0) return 'Nothing that was written is lost.'
  if (knownAt === null) {
    return `Nobody had noticed: ${spanWords(gross)} of data lost${sheet.known ? '' : ' so far'}${amount(sheet, gross)}.`
  }
  if (late === 0) {
    const notIn = lostAs(sheet, 'not-in-point') === gross
    const why = notIn ? 'not in the restored point' : 'lost before anybody knew'
    return `Nothing was written after the team knew: ${spanWords(gross)} ${why}${amount(sheet, gross)}.`
  }
  const span = spanWords(writtenUntil - knownAt)
  const how = wasStopped(sheet) ? `Writes stopped ${span}` : `Writes still went on ${span}`
  return `${how} after the team knew: ${ofAll(late, gross)} lost${amount(sheet, late)}.`
}

/** Did the writing end before the restored data, or the end of the exercise, took over? */
export function wasStopped({ writtenUntil, until }: DataSheetView): boolean {
  return writtenUntil < until
}

/** `34 of 40 min`, `34 min of 1 h 10 min`, `all 34 min`. */
function ofAll(part: DurationMs, whole: DurationMs): string {
  if (part === whole) return `all ${spanWords(whole)}`
  const minutes = part % MINUTE === 0 && whole % MINUTE === 0 && whole < 60 * MINUTE
  return minutes ? `${part / MINUTE} of ${whole / MINUTE} min` : `${spanWords(part)} of ${spanWords(whole)}`
}

function amount({ data }: DataSheetView, lost: DurationMs): string {
  return data === null ? '' : `, ${aboutWritten(lost, data)}`
}

/** `0:12:00`; `\u22120:05:00` before STARTEX, or for what was won back. */
export function signedClock(ms: DurationMs): string {
  return `${ms < 0 ? '\u2212' : ''}${formatClock(Math.abs(ms))}`
}

/** How much of the loss has this reason, ms. */
export function lostAs({ stretches }: DataSheetView, why: Why): DurationMs {
  return stretches.reduce((sum, one) => sum + (one.why === why ? one.lost : 0), 0)
}

export interface Moment {
  readonly at: ExerciseMs
  readonly title: string
}

/** The moments of the timeline in order; those at one instant are named together. */
export function momentsOf(sheet: DataSheetView): readonly Moment[] {
  const named: readonly (readonly [ExerciseMs | null, string])[] = [
    [sheet.dataAt, sheet.point === null ? 'last good data' : 'newest data left'],
    [sheet.corruptSince, 'corruption began'],
    [sheet.knownAt, 'somebody knew'],
    [sheet.writtenUntil, wasStopped(sheet) ? 'writes stopped' : 'still written'],
    [sheet.restoredAt, 'restored'],
    [sheet.known && sheet.until !== sheet.restoredAt ? sheet.until : null, 'in use'],
  ]
  const moments: Moment[] = []
  for (const [at, title] of named.toSorted(([left], [right]) => (left ?? 0) - (right ?? 0))) {
    if (at === null) continue
    const last = moments.at(-1)
    if (last?.at === at) moments.splice(-1, 1, { at, title: `${last.title}, ${title}` })
    else moments.push({ at, title })
  }
  return moments
}
