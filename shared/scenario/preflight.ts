import type { Problem } from '../base/problem.ts'
import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from './model.ts'
import { allEffects } from './preflight/all-effects.ts'
import { earliestOf } from './preflight/bounds.ts'
import { chartOf } from './preflight/chart.ts'
import { deadEnds } from './preflight/dead-ends.ts'
import { eventlessLoops } from './preflight/eventless-loops.ts'
import type { Finding } from './preflight/finding.ts'
import { neverHappens } from './preflight/never.ts'
import { optionsAlike } from './preflight/options-alike.ts'
import { outOfBounds } from './preflight/out-of-bounds.ts'
import { reachOf } from './preflight/reach.ts'
import { unownedSteps } from './preflight/unowned-steps.ts'
import { unusedParts } from './preflight/unused.ts'
import type { YamlSource } from './yaml-source.ts'

/**
 * Looks over a scenario that parses for what would go wrong in the room (DESIGN §9). It over-approximates what can happen:
 * an error is certain, silence is no proof. Errors make a pack unplayable, warnings do not.
 * @param source the parsed YAML; with it every problem has its line.
 */
export function preflight(
  scenario: Scenario,
  runbooks: readonly Runbook[],
  source: YamlSource | null = null,
): readonly Problem[] {
  const chart = chartOf(scenario)
  const effects = allEffects(scenario, chart)
  const reach = reachOf(scenario, chart, effects)
  const findings: readonly Finding[] = [
    ...neverHappens(scenario, chart, reach),
    ...deadEnds(scenario, chart, reach, effects),
    ...eventlessLoops(scenario, chart),
    ...optionsAlike(scenario, chart),
    ...unusedParts(scenario, effects),
    ...unownedSteps(scenario, runbooks),
    ...outOfBounds(scenario, earliestOf(scenario, chart), reach),
  ]
  return findings
    .map(({ path, ...finding }) => ({
      ...finding,
      place: source?.place(path, 'key') ?? { file: 'scenario.yaml', path: path.join('.') },
    }))
    .sort((left, right) => (left.place.line ?? 0) - (right.place.line ?? 0))
}
