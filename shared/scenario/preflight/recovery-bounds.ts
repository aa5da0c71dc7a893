/** The least RTO that a component's outage can have (DESIGN §5), whatever the team does. */
import type { DurationMs } from '../../base/time.ts'
import { conditionAtoms, scenarioConditions } from '../conditions.ts'
import type { ComponentDef } from '../model.ts'
import { latestTime, leastDelay } from './after-outage.ts'
import type { Earliest } from './earliest.ts'
import { isServed } from './levels.ts'
import { storyMark } from './mark-times.ts'
import type { Story } from './story.ts'

export interface RecoveryBound {
  /** From clock start until it is served again; null: never, or never out. */
  readonly restored: DurationMs | null
  /** From clock start until it is verified, by the story's own proof where it has one: the least achieved RTO. */
  readonly proven: DurationMs | null
  /** `never-out`: nothing can happen to it. `never-back`: nothing can bring it back. */
  readonly status: 'bounded' | 'never-out' | 'never-back'
  /** The team starts its clock itself, by `detected` or `declared`, and so can make it as short as it likes. */
  readonly clockByTeam: boolean
}

export function recoveryBound(earliest: Earliest, component: ComponentDef): RecoveryBound {
  const clockByTeam = !clockAtOnset(earliest, component)
  const found = bestOutage(earliest, component)
  if (found === null) return { restored: null, proven: null, status: 'never-out', clockByTeam }
  if (found.restored === Infinity) return { restored: null, proven: null, status: 'never-back', clockByTeam }
  const proven = found.proven === Infinity ? null : found.proven
  if (clockByTeam) return { restored: 0, proven: proven === null ? null : 0, status: 'bounded', clockByTeam }
  return { restored: found.restored, proven, status: 'bounded', clockByTeam }
}

interface Least {
  readonly restored: DurationMs
  readonly proven: DurationMs
}

/** The outage at STARTEX where there is one, since every play has it; else the shortest that can come. */
function bestOutage(earliest: Earliest, component: ComponentDef): Least | null {
  const proof = proofTime(earliest, component)
  const out = earliest.outAtStart(component.id)
  if (out.length > 0) {
    const restored = earliest.restored(component.id)
    return { restored, proven: Math.max(restored, proof) }
  }
  return outagesLater(earliest, component).reduce<Least | null>((best, { restored, latest }) => {
    const proven = Math.max(restored, latest === Infinity ? 0 : proof - latest)
    if (best === null) return { restored, proven }
    return { restored: Math.min(best.restored, restored), proven: Math.min(best.proven, proven) }
  }, null)
}

/**
 * When it can be proven: by the story where it has a proof for this component, 0 where people say so. Where the story
 * proves components but waits for a word on the whole, people may say that once all of it is back.
 */
function proofTime(earliest: Earliest, { id }: ComponentDef): number {
  const proofs = earliest.story.marks.flatMap(({ effect }) =>
    effect.mark === 'verified' ? [effect.components] : [],
  )
  const ofWhole = proofs.some((components) => components.length === 0)
  if (!ofWhole && !proofs.some((components) => components.includes(id))) return 0
  const byPeople = !ofWhole && waitsForWhole(earliest.story) ? earliest.restored(null) : Infinity
  return Math.min(storyMark(earliest, 'verified', id), byPeople)
}

function waitsForWhole({ scenario, transitions }: Story): boolean {
  return (
    transitions.some(({ cause }) => cause.kind === 'event' && cause.event === 'marked.verified') ||
    scenarioConditions(scenario)
      .flatMap(conditionAtoms)
      .some((atom) => atom.kind === 'marked' && atom.mark === 'verified' && atom.component === null)
  )
}

/** Each effect that can end its service: how long until it is back at least, and when it happens at the latest. */
function outagesLater(
  earliest: Earliest,
  component: ComponentDef,
): readonly { readonly restored: DurationMs; readonly latest: number }[] {
  const { story } = earliest
  return earliest.levels.closure(component.id).flatMap((id) => {
    const sets = story.sets.get(id) ?? []
    const downs = sets.filter(
      ({ effect, carrier }) => !isServed(effect.level, component) && earliest.at(carrier) < Infinity,
    )
    const ups = sets.filter(
      ({ effect, carrier }) => isServed(effect.level, component) && earliest.at(carrier) < Infinity,
    )
    return downs.map((down) => {
      const latest = latestTime(story, down.carrier)
      const back = ups.map((up) => {
        const byClock = latest === Infinity ? 0 : earliest.at(up.carrier) - latest
        return Math.max(0, byClock, leastDelay(story, down.carrier, up.carrier))
      })
      return { restored: Math.min(Infinity, ...back), latest }
    })
  })
}

/** Whether its clock starts at the onset in every play: by its policy, or since the mark is made at STARTEX. */
function clockAtOnset({ story }: Earliest, { id, clockStart }: ComponentDef): boolean {
  if (clockStart === 'onset') return true
  return story.marks.some(
    ({ effect, carrier }) =>
      effect.mark === clockStart &&
      (effect.components.length === 0 || effect.components.includes(id)) &&
      carrier.kind === 'enter' &&
      story.initial.includes(carrier.state),
  )
}
