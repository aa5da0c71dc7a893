/** Options without consequence, and options of one decision that differ in label and quality only. */
import { canonicalJson } from '../../base/canonical-json.ts'
import { conditionAtoms, scenarioConditions } from '../conditions.ts'
import type { DecisionDef, OptionDef, Scenario } from '../model.ts'
import type { Chart } from './chart.ts'
import type { Finding } from './finding.ts'

export function optionsAlike(scenario: Scenario, chart: Chart): readonly Finding[] {
  const heard = listenersOf(scenario, chart)
  return scenario.decisions.flatMap((decision) => {
    const signs = decision.options.map((option) => ({ option, sign: signOf(decision, option, heard) }))
    const alike = signs.flatMap(({ option, sign }, index): readonly Finding[] => {
      const twin = signs.slice(0, index).find((other) => other.sign === sign)
      return twin === undefined ? [] : [sameAs(decision, option, twin.option)]
    })
    const idle = signs
      .filter(({ option, sign }) => sign === NOTHING && !alike.some(({ path }) => path.at(-1) === option.id))
      .map(
        ({ option }): Finding => ({
          code: 'option-without-consequence',
          severity: 'warning',
          message: `Option "${option.label}" of "${decision.title}" changes nothing.`,
          remedy: 'Give it an effect, or let a state listen to its event, so that choosing it can be felt.',
          path: ['decisions', decision.id, 'options', option.id],
        }),
      )
    return [...alike, ...idle]
  })
}

const NOTHING = canonicalJson({ effects: [], heard: [] })

function signOf(
  decision: DecisionDef,
  option: OptionDef,
  heard: ReadonlyMap<string, readonly string[]>,
): string {
  return canonicalJson({ effects: option.effects, heard: heard.get(`${decision.id}.${option.id}`) ?? [] })
}

/** By `POINT.OPTION`: what listens to that option in particular. */
function listenersOf(scenario: Scenario, chart: Chart): ReadonlyMap<string, readonly string[]> {
  const heard = new Map<string, string[]>()
  const add = (key: string, listener: string) => heard.set(key, [...(heard.get(key) ?? []), listener])
  for (const { transitions } of chart.nodes.values()) {
    for (const { from, to, cause, guard, effects } of transitions) {
      if (cause.kind !== 'event' || !cause.event.startsWith('decided.')) continue
      add(cause.event.slice('decided.'.length), canonicalJson({ from, to, guard, effects }))
    }
  }
  for (const condition of scenarioConditions(scenario)) {
    for (const atom of conditionAtoms(condition)) {
      // A condition that names the option tells it apart from all others.
      if (atom.kind === 'decided' && atom.option !== null)
        add(`${atom.point}.${atom.option}`, `decided:${atom.option}`)
    }
  }
  return heard
}

function sameAs(decision: DecisionDef, option: OptionDef, twin: OptionDef): Finding {
  return {
    code: 'options-alike',
    severity: 'error',
    message: `Options "${twin.label}" and "${option.label}" of "${decision.title}" differ in label and quality only.`,
    remedy: 'Give them different effects: a choice must change something in the story.',
    path: ['decisions', decision.id, 'options', option.id],
  }
}
