/** Resolves the names in a line of a play script. */
import { didYouMean } from './did-you-mean.ts'
import type { Scenario } from './model.ts'
import type { Spoken } from './play-schema.ts'
import { teamFaults } from './play-team.ts'

export interface PlayFault {
  /** Key of the line that is wrong. */
  readonly key: string
  readonly code: string
  readonly message: string
  readonly remedy: string
}

type Ids = readonly { readonly id: string }[]

/**
 * Every name in the line that the scenario does not know. Step references are checked when the line is played.
 * @param role who speaks; null: the facilitator
 */
export function checkPlay(spoken: Spoken, scenario: Scenario, role: string | null): readonly PlayFault[] {
  const { verb, said } = spoken
  const known = (
    key: string,
    what: string,
    list: Ids,
    names: readonly (string | undefined)[],
  ): readonly PlayFault[] => {
    const ids = list.map(({ id }) => id)
    return names.flatMap((name) =>
      name === undefined || ids.includes(name)
        ? []
        : [
            {
              key,
              code: `unknown-${what}`,
              message: `There is no ${what} "${name}".`,
              remedy: `Known: ${ids.join(', ')}.${didYouMean(name, ids)}`,
            },
          ],
    )
  }
  const option = (key: string, point: string | undefined, name: string | undefined) => {
    const decision = scenario.decisions.find(({ id }) => id === point)
    return decision === undefined ? [] : known(key, 'option', decision.options, [name])
  }
  switch (verb) {
    case 'decide':
      return [
        ...known('decide', 'decision', scenario.decisions, [said.decide]),
        ...option('option', said.decide, said.option),
      ]
    case 'decideFreely':
      return known('point', 'decision', scenario.decisions, [said.point])
    case 'map':
      return [
        ...known('point', 'decision', scenario.decisions, [said.point]),
        ...option('option', said.point, said.option),
        ...known('set', 'component', scenario.components, Object.keys(said.set ?? {})),
        ...known('tasks', 'task', scenario.tasks, said.tasks),
        ...known('points', 'recovery point', scenario.recoveryPoints, Object.keys(said.points ?? {})),
        ...optionNeedsPoint(said),
      ]
    case 'mark':
      return known('component', 'component', scenario.components, said.component)
    case 'notify':
      return known('notify', 'obligation', scenario.obligations, [said.notify])
    case 'start':
      return [
        ...known('start', 'task', scenario.tasks, [said.start]),
        ...known('by', 'role', scenario.roles, [said.by]),
      ]
    case 'complete':
      return known('complete', 'task', scenario.tasks, [said.complete])
    case 'abort':
      return known('abort', 'task', scenario.tasks, [said.abort])
    case 'handOver':
      return [
        ...known('handOver', 'task', scenario.tasks, [said.handOver]),
        ...known('to', 'role', scenario.roles, [said.to]),
      ]
    case 'left':
      return known('left', 'task', scenario.tasks, [said.left])
    case 'set':
      return known('set', 'component', scenario.components, Object.keys(said.set))
    case 'send':
      return [
        ...known('send', 'inject', scenario.injects, [said.send]),
        ...known('via', 'channel', scenario.channels, [said.via]),
      ]
    case 'hold':
      return known('hold', 'inject', scenario.injects, [said.hold])
    case 'release':
      return known('release', 'inject', scenario.injects, [said.release])
    case 'skip':
      return known('skip', 'inject', scenario.injects, [said.skip])
    case 'retract':
      return known('retract', 'inject', scenario.injects, [said.retract])
    case 'acknowledge':
      return known('acknowledge', 'inject', scenario.injects, [said.acknowledge])
    case 'ack':
      return known('ack', 'inject', scenario.injects, [said.ack])
    case 'seat':
      return known('seat', 'role', scenario.roles, [said.seat])
    case 'rateObjective':
      return known('rateObjective', 'objective', scenario.objectives, [said.rateObjective])
    case 'message':
      return [
        ...known('to', 'role', scenario.roles, said.to),
        ...known('via', 'channel', scenario.channels, [said.via]),
        ...known('for', 'obligation', scenario.obligations, [said.for]),
        ...teamFaults(spoken, role),
      ]
    case 'poll':
      return [
        ...known('poll', 'decision', scenario.decisions, [said.poll]),
        ...known('roles', 'role', scenario.roles, said.roles),
      ]
    case 'vote':
      return [
        ...known('vote', 'decision', scenario.decisions, [said.vote]),
        ...option('option', said.vote, said.option),
        ...teamFaults(spoken, role),
      ]
    case 'evaluate':
      return known('evaluate', 'objective', scenario.objectives, [said.evaluate])
    case 'observe':
      return known('objective', 'objective', scenario.objectives, [said.objective])
    default:
      return []
  }
}

function optionNeedsPoint(said: {
  readonly point?: string | undefined
  readonly option?: string | undefined
}): readonly PlayFault[] {
  if ((said.point === undefined) === (said.option === undefined)) return []
  return [
    {
      key: 'map',
      code: 'play-map',
      message: 'A decision is mapped to an option of a point.',
      remedy: 'Write both point and option, or neither and say what it does.',
    },
  ]
}
