/** Whom the team must tell, and how often: the document's duties and cadences. */
import { DAY, type DurationMs, HOUR } from '../base/time.ts'
import type { RunbookReport } from '../contract/runbook-report.ts'
import { Ids } from './ids.ts'
import { msOf, shownLength } from './lengths.ts'
import { fill, lineOf } from './text.ts'
import { AUTHORITY, PERSONAL } from './vocabulary.ts'
import type { DraftWords } from './words/words.ts'

export interface Duty {
  readonly id: string
  readonly title: string
  readonly to: string
  /** Counted from the first sign, else from the declaration. */
  readonly fromDetected: boolean
  readonly isLegal: boolean
  readonly line: number
  readonly limit:
    | { readonly kind: 'within' | 'every'; readonly ms: DurationMs }
    | { readonly kind: 'months'; readonly months: number }
}

const AWARE =
  /aware|kjent|kjennskap|kännedom|kendskab|kenntnis|bekend|kennis|oppdag|opdag|upptäck|detect|discover|ontdek/iu
const MOST = 12
const MONTHS = /^P(\d+)M$/

/** @param isSecurity whether data may have got out: else nothing has to be told of that. */
export function dutiesOf(
  report: RunbookReport,
  isSecurity: boolean,
  words: DraftWords,
): { readonly duties: readonly Duty[]; readonly notes: readonly string[] } {
  const ids = new Ids()
  const left = report.obligations.filter((one) => !isSecurity && PERSONAL.test(`${one.to} ${one.from ?? ''}`))
  const notices = report.obligations.flatMap((one): readonly Duty[] => {
    const ms = msOf(one.within)
    const to = lineOf(one.to, 100)
    if (ms === null || to === '' || left.includes(one)) return []
    const months = MONTHS.exec(one.within ?? '')?.[1]
    return [
      {
        id: ids.of(to, 'notice'),
        title: hasSeveral(report, one.to)
          ? fill(words.noticeWithin, { to, limit: limitOf(one.within, ms, words) })
          : fill(words.notice, { to }),
        to,
        fromDetected: AWARE.test(one.from ?? ''),
        isLegal: AUTHORITY.test(`${one.to} ${one.from ?? ''}`),
        line: one.line,
        limit:
          months !== undefined && Number(months) <= 24
            ? { kind: 'months', months: Number(months) }
            : { kind: 'within', ms },
      },
    ]
  })
  const cadences = report.cadences.flatMap((one): readonly Duty[] => {
    const ms = msOf(one.every)
    const to = lineOf(one.audience, 100)
    if (ms === null || ms > DAY || to === '') return []
    return [
      {
        id: ids.of(`${to} updates`, 'updates'),
        title: fill(words.update, { to }),
        to,
        fromDetected: false,
        isLegal: false,
        line: one.line,
        limit: { kind: 'every', ms },
      },
    ]
  })
  return {
    duties: [...notices, ...cadences].slice(0, MOST),
    notes: left.map(
      (one) =>
        `The duty to tell ${lineOf(one.to, 60)} (line ${one.line}) was left out: nothing in this story says that personal data got out.`,
    ),
  }
}

/** An early warning, a report and a final one, all to the same authority: only their limits tell them apart. */
function hasSeveral(report: RunbookReport, to: string): boolean {
  return report.obligations.filter((one) => one.to === to).length > 1
}

/** As the laws say it: hours up to four days, months as months. */
function limitOf(within: string | null, ms: DurationMs, words: DraftWords): string {
  const months = Number(MONTHS.exec(within ?? '')?.[1] ?? 0)
  if (months === 1) return words.months.one
  if (months > 1) return fill(words.months.several, { count: String(months) })
  return ms >= DAY && ms <= 4 * DAY && ms % HOUR === 0 ? `${ms / HOUR} h` : shownLength(ms)
}
