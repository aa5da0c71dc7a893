/** Bundled by the e2e test and run in each runtime: folds a log and gives the canonical JSON of the state. */
import { canonicalJson } from '../../shared/base/canonical-json.ts'
import type { JournalLine } from '../../shared/contract/events.ts'
import { foldLines } from '../../shared/exercise/fold.ts'
import type { Scenario } from '../../shared/scenario/model.ts'

export function fold(scenario: Scenario, lines: readonly JournalLine[]): string {
  return canonicalJson(foldLines(scenario, lines))
}
