/** Options without consequence, and options of one decision that differ in label and quality only. */
import { sameJson } from '../../base/same-json.ts'
import { conditionAtoms, scenarioConditions } from '../conditions.ts'
import type { DecisionDef, Effect, OptionDef, Scenario } from '../model.ts'
import type { Chart, ChartTransition } from './chart.ts'
import type { Finding } from './finding.ts'

export function optionsAlike(scenario: Scenario, chart: Chart): readonly Finding[] {
  const heard = listenersOf(scenario, chart)
  return scenario.decisions.flatMap((decision) => {
    const results = decision.options.map((option) => ({
      option,
      effects: option.effects,
      heard: heard.get(`${decision.id}.${option.id}`) ?? [],
    }))
    const alike = results.flatMap((result, index): readonly Finding[] => {
      const twin = results.find((other, before) => before < index && isSame(other, result))
      return twin === undefined ? [] : [sameAs(decision, result.option, twin.option)]
    })
    const idle = results
      .filter(
        ({ option, effects, heard }) =>
          effects.length === 0 && heard.length === 0 && !alike.some(({ path }) => path.at(-1) === option.id),
      )
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

/** What follows from an option: what it does, and what listens to it. */
interface Result {
  readonly effects: readonly Effect[]
  readonly heard: readonly Listener[]
}

/** A transition without what causes it; or the option that a condition names, which tells it apart from all others. */
type Listener = Omit<ChartTransition, 'cause'> | string

function isSame(left: Result, right: Result): boolean {
  return sameJson(left.effects, right.effects) && sameJson(left.heard, right.heard)
}

/** By `POINT.OPTION`: what listens to that option in particular. */
function listenersOf(scenario: Scenario, chart: Chart): ReadonlyMap<string, readonly Listener[]> {
  const heard = new Map<string, Listener[]>()
  const add = (key: string, listener: Listener) => {
    const known = heard.get(key)
    if (known === undefined) heard.set(key, [listener])
    else known.push(listener)
  }
  for (const { transitions } of chart.nodes.values()) {
    for (const { cause, ...listener } of transitions) {
      if (cause.kind !== 'event' || !cause.event.startsWith('decided.')) continue
      add(cause.event.slice('decided.'.length), listener)
    }
  }
  for (const condition of scenarioConditions(scenario)) {
    for (const atom of conditionAtoms(condition)) {
      if (atom.kind === 'decided' && atom.option !== null) add(`${atom.point}.${atom.option}`, atom.option)
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
