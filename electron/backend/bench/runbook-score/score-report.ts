/** Holds what was read from a document against its answer key. */
import type { RunbookReport } from '../../../../shared/contract/runbook-report.ts'
import { type AnswerKey, SCORED } from './answer-key.ts'
import type { Detail } from './details.ts'
import { roughlySame } from './same-words.ts'
import { scoreFacts } from './score-facts.ts'
import { type ProcedureScore, scoreProcedures } from './score-procedures.ts'
import type { Tally } from './tally.ts'

export interface ReportScore {
  /** One of each kind, in a fixed order. */
  readonly tallies: readonly Tally[]
  readonly details: readonly Detail[]
  readonly order: ProcedureScore['order']
  readonly hasTitle: boolean
  readonly hasLanguage: boolean
}

export function scoreReport(key: AnswerKey, report: RunbookReport): ReportScore {
  const facts = scoreFacts(key, report)
  const procedures = scoreProcedures(key, report)
  const tallies = [...facts.tallies, ...procedures.tallies]
  return {
    tallies: SCORED.flatMap((list) => tallies.filter((one) => one.list === list)),
    details: [...facts.details, ...procedures.details],
    order: procedures.order,
    hasTitle: roughlySame(key.title, report.title),
    hasLanguage: key.language === report.language,
  }
}
