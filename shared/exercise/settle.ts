import type { ExerciseMs } from '../base/time.ts'
import { arm } from './arm.ts'
import { fitRate } from './fit-rate.ts'
import type { Run } from './run.ts'
import { stepMachine } from './step-machine.ts'
import { startQueued } from './tasks.ts'
import { effectiveLevel, isServed } from './world.ts'

const MOST_ROUNDS = 200
/** What two effects each answer with two more grows beyond all bounds long before so many rounds. */
const MOST_EVENTS = 5_000

/**
 * After anything happened at `at`: tells the machine of it and re-evaluates all that waits on a condition until nothing
 * moves any more (DESIGN §4.4 facts.changed, §4.6 armed conditions), then fits the rate to who needs time.
 * @throws Error when the pack's effects chase each other without end; pre-flight finds most such packs.
 */
export function settle(run: Run, at: ExerciseMs): void {
  const begun = run.events.length
  for (let round = 0; ; round += 1) {
    if (round > MOST_ROUNDS || run.events.length - begun > MOST_EVENTS)
      throw new Error('The scenario does not come to rest: its effects trigger each other endlessly')
    const before = run.events.length
    for (const event of run.heard.splice(0)) stepMachine(run, event, at)
    markOutages(run, at)
    arm(run, at)
    startQueued(run, at)
    // also after a step of its own: guards see the states before it
    stepMachine(run, 'facts.changed', at)
    if (run.events.length === before) break
  }
  fitRate(run, at)
}

/** `onset` and `restored` follow from the effective levels; nobody has to say them. A probe's own instant goes before. */
function markOutages(run: Run, at: ExerciseMs): void {
  const wasWhole = isWhole(run)
  for (const component of run.scenario.components) {
    const served = isServed(effectiveLevel(run.scenario, run.state, component.id), component.served)
    const unserved = run.state.components[component.id]?.unserved ?? false
    if (served === unserved) auto(run, served ? 'restored' : 'onset', component.id, at)
  }
  if (!isWhole(run) && !('onset' in run.state.marks)) auto(run, 'onset', null, at)
  if (!wasWhole && isWhole(run)) auto(run, 'restored', null, at)
}

function isWhole(run: Run): boolean {
  return Object.values(run.state.components).every((component) => !component.unserved)
}

function auto(run: Run, mark: 'onset' | 'restored', component: string | null, at: ExerciseMs): void {
  const entry = `auto:${mark}:${component ?? 'all'}@${at}`
  const measured = component === null ? [...run.measured.values()].at(-1) : run.measured.get(component)
  const statedAt = measured ?? at
  const evidence = measured === undefined ? 'simulated' : 'observed'
  run.emit({ type: 'Marked', entry, mark, component, statedAt, evidence }, at, 'components')
}
