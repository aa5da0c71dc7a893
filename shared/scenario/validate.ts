import type { Problem } from '../base/problem.ts'
import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from './model.ts'
import { type PackInput, parsePack } from './parse-pack.ts'
import { preflight } from './preflight.ts'

export interface ValidatedPack {
  /** Null when there is any error; warnings leave it. */
  readonly scenario: Scenario | null
  readonly runbooks: readonly Runbook[]
  /** Errors and warnings, those of pre-flight last. */
  readonly problems: readonly Problem[]
}

/** Parse, check and pre-flight in one: what the command line and the host ask. Never throws on any input. */
export function validatePack(input: PackInput): ValidatedPack {
  const { scenario, runbooks, problems, source } = parsePack(input)
  const found = scenario === null ? [] : preflight(scenario, runbooks, source)
  const errors = [...problems, ...found].some(({ severity }) => severity === 'error')
  return { scenario: errors ? null : scenario, runbooks, problems: [...problems, ...found] }
}
