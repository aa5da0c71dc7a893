import type { Runbook } from '../../runbook/model.ts'
import type { Scenario } from '../../scenario/model.ts'

/** What a facilitator's guide is written from. No exercise is needed. */
export interface GuideInput {
  readonly scenario: Scenario
  readonly runbooks: readonly Runbook[]
  /** Hash of the pack's files (DESIGN §4.1). */
  readonly sha256: string
  /** The pack's play script of a team that does well, as YAML: it shows where things usually come. Null: none. */
  readonly script: string | null
}
