/** Whom the team must tell, and how often: the document's duties and cadences. */
import { DAY, type DurationMs } from '../base/time.ts'
import type { RunbookReport } from '../contract/runbook-report.ts'
import { Ids } from './ids.ts'
import { msOf } from './lengths.ts'
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
    const months = /^P(\d+)M$/.exec(one.within ?? '')?.[1]
    return [
      {
        id: ids.of(to, 'notice'),
        title: fill(words.notice, { to }),
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
