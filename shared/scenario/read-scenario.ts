/** A checked pack as the engine reads it: lists instead of mappings, shorthand resolved, nothing left out. */
import { channelKind, WHEN_DEAD } from './channel-kinds.ts'
import type { References } from './check-references.ts'
import type { Compiled } from './compile-machine.ts'
import type { ChannelDef, Condition, InjectDef, RestoreDef, Scenario } from './model.ts'
import type { WrittenPack } from './schema.ts'

const HOTWASH = [
  'What did we expect to happen?',
  'What really happened?',
  'What went well, and why?',
  'What will we change, who does it, and by when?',
]

/** Never holds: the clock of a chained duty, or of one that only an effect starts. */
const NEVER: Condition = { kind: 'any', of: [] }

/** Lists and defaults in place of what was written; the pack has passed every check. */
export function readScenario(
  pack: WrittenPack,
  compiled: Compiled,
  runbookFiles: readonly string[],
  references: References,
): Scenario {
  const refs = (list: readonly string[]) => list.map(references.ref)
  const tierOne = Object.values(pack.components).filter((component) => component.tier === 1)
  return {
    muster: 1,
    id: pack.id,
    title: pack.title,
    summary: pack.summary,
    level: pack.level,
    length: pack.length,
    room: pack.room ?? null,
    exercises: pack.exercises,
    guide: {
      audience: pack.guide?.audience ?? null,
      preparation: pack.guide?.preparation ?? [],
      opening: pack.guide?.opening ?? null,
      watchFor: pack.guide?.watchFor ?? [],
    },
    expected: each(pack.expected, (id, phase) => ({ ...phase, id })),
    startex: pack.startex,
    organisation: pack.organisation,
    briefing: pack.briefing,
    runbookFiles,
    roles: each(pack.roles, (id, role) => ({
      ...role,
      id,
      backup: role.backup ?? null,
      description: role.description ?? null,
    })),
    components: each(pack.components, (id, component) => ({
      ...component,
      id,
      rto: component.rto ?? null,
      rpo: component.rpo ?? null,
      mtd: component.mtd ?? null,
      data: component.data ?? null,
    })),
    channels: each(pack.channels, (id, channel) => ({
      id,
      title: channel.title,
      carriedBy: channel.carriedBy ?? null,
      ...kindOf(id, channel),
    })),
    recoveryPoints: each(pack.recoveryPoints, (id, point) => ({
      ...point,
      id,
      cutOff: point.cutOff ?? null,
    })),
    obligations: each(pack.obligations, (id, duty) => ({
      id,
      title: duty.title,
      to: duty.to,
      from: duty.from ?? NEVER,
      within: duty.within ?? null,
      withinMonths: duty.withinMonths ?? null,
      every: duty.every ?? null,
      until: duty.until ?? null,
      parent: duty.after ?? null,
      by: duty.by ?? null,
      channel: duty.via ?? null,
      basis: duty.basis ?? null,
      legal: duty.legal,
      follows: refs(duty.follows),
    })),
    facts: each(pack.facts, (id, fact) => ({
      id,
      title: fact.title ?? null,
      initial: fact.initial,
      min: fact.min ?? null,
      max: fact.max ?? null,
    })),
    tasks: each(pack.tasks, (id, task) => ({
      ...task,
      id,
      restores: restoreOf(task.restores),
      onDone: references.read(task.onDone),
      onFail: references.read(task.onFail),
      follows: refs(task.follows),
    })),
    injects: each(pack.injects, (id, inject) => ({
      id,
      title: inject.title,
      type: inject.type,
      to: inject.to,
      via: inject.via,
      fallback: inject.fallback ?? null,
      from: inject.from,
      says: inject.says,
      expect: inject.expect ?? null,
      prompts: inject.prompts,
      questions: inject.questions,
      artefact: inject.artefact ?? null,
      trigger: triggerOf(inject),
      optional: inject.optional,
      effects: references.read(inject.effects),
      headline: inject.headline ?? null,
      objectives: inject.objectives,
    })),
    decisions: each(pack.decisions, (id, decision) => ({
      id,
      title: decision.title,
      when: both(decision.in, decision.when),
      after: decision.after,
      asks: decision.asks,
      polls: decision.polls,
      question: decision.question,
      context: decision.context ?? null,
      within: decision.within ?? null,
      onTimeout: decision.onTimeout,
      follows: refs(decision.follows),
      options: each(decision.options, (option, it) => ({
        ...it,
        id: option,
        effects: references.read(it.effects),
        does: refs(it.does),
      })),
      objectives: decision.objectives,
      until: decision.until ?? null,
      weight: decision.weight,
    })),
    objectives: each(pack.objectives, (id, objective) => ({ ...objective, id })),
    endings: each(pack.endings, (id, ending) => ({ ...ending, id })),
    requiredSteps: refs(pack.requiredSteps),
    hotwash: pack.hotwash.length > 0 ? pack.hotwash : HOTWASH,
    machine: { ...compiled.machine },
    states: compiled.states,
    transitions: compiled.transitions,
    overall: {
      rto: pack.overall?.rto ?? strictest(tierOne.map((component) => component.rto)),
      rpo: pack.overall?.rpo ?? strictest(tierOne.map((component) => component.rpo)),
    },
  }
}

function each<Value, Read>(
  section: Readonly<Record<string, Value>>,
  read: (id: string, value: Value) => Read,
): readonly Read[] {
  return Object.entries(section).map(([id, value]) => read(id, value))
}

function kindOf(
  id: string,
  { title, carriedBy, kind: written, whenDead }: WrittenPack['channels'][string],
): Pick<ChannelDef, 'kind' | 'whenDead'> {
  const kind = written ?? channelKind(id, title, carriedBy !== undefined)
  return { kind, whenDead: whenDead ?? WHEN_DEAD[kind] }
}

function restoreOf(written: WrittenPack['tasks'][string]['restores']): RestoreDef | null {
  if (written === undefined) return null
  return { point: written.point, to: written.to ?? null, ago: written.ago ?? null }
}

type WrittenInject = WrittenPack['injects'][string]

function triggerOf(inject: WrittenInject): InjectDef['trigger'] {
  if (inject.at !== undefined) return { kind: 'at', at: inject.at }
  if (inject.byHand === true) return { kind: 'hand' }
  return { kind: 'when', when: both(inject.in, inject.when), after: inject.after ?? 0 }
}

/** `in: STATE` is short for `when: in(STATE)`; with both, both must hold. */
function both(state: string | undefined, when: Condition | undefined): Condition {
  const parts: readonly Condition[] = [
    ...(state === undefined ? [] : [{ kind: 'in', state } as const]),
    ...(when === undefined ? [] : [when]),
  ]
  const [only] = parts
  return only !== undefined && parts.length === 1 ? only : { kind: 'all', of: parts }
}

function strictest(targets: readonly (number | undefined)[]): number | null {
  const set = targets.filter((target) => target !== undefined)
  return set.length === 0 ? null : Math.min(...set)
}
