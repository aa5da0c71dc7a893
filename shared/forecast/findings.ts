/** Gathers what the plays of an exploration showed. */
import type { FigureView } from '../contract/story-views.ts'
import type { Scenario } from '../scenario/model.ts'
import type {
  ComponentFound,
  EndingFound,
  Exploration,
  FigureFound,
  Named,
  Reached,
  Way,
} from './exploration.ts'
import { SharedIdleness } from './idle.ts'
import { lengthOf, type Observation, seenKey } from './observe.ts'
import type { Team } from './team.ts'

type Found = Omit<Exploration, 'plays' | 'planned' | 'seed' | 'deviationsLeftOut'>

export class Findings {
  private readonly seen = new Set<string>()
  private readonly idleness = new SharedIdleness()
  private readonly broken: { readonly team: string; readonly message: string }[] = []
  private endings: readonly EndingFound[]
  private components: readonly ComponentFound[]
  private withoutEnding = 0
  private withoutEndingTeam: string | null = null

  constructor(private readonly scenario: Scenario) {
    const none = (target: number | null): FigureFound => ({
      target,
      exercised: 0,
      met: 0,
      best: null,
      worst: null,
    })
    this.endings = scenario.endings.map(({ id, title }) => ({
      id,
      title,
      plays: 0,
      shortest: null,
      longest: null,
    }))
    this.components = scenario.components.map(({ id, title, rto, rpo }) => ({
      id,
      title,
      rto: none(rto),
      rpo: none(rpo),
    }))
  }

  broke(team: Team, message: string): void {
    this.broken.push({ team: team.title, message })
  }

  add({ title: team }: Team, play: Observation): void {
    for (const key of play.seen) this.seen.add(key)
    this.idleness.add(play.outages, play.idle)
    const { ending, decisions } = play
    if (ending === null) {
      this.withoutEnding += 1
      this.withoutEndingTeam ??= team
    } else {
      const way = { at: ending.at, team, decisions }
      this.endings = this.endings.map((one) => (one.id === ending.id ? withWay(one, way) : one))
    }
    this.components = this.components.map((one) => {
      const figures = play.components.find(({ id }) => id === one.id)
      if (figures === undefined) return one
      return {
        ...one,
        rto: withFigure(one.rto, figures.rto, team),
        rpo: withFigure(one.rpo, figures.rpo, team),
      }
    })
  }

  result(): Found {
    const { scenario, seen } = this
    const roles = new Map(scenario.roles.map(({ id, title }) => [id, title]))
    const unseen = (kind: 'obligation' | 'decision' | 'inject' | 'phase', list: readonly Named[]) =>
      list.filter(({ id }) => !seen.has(seenKey(kind, id))).map(({ id, title }) => ({ id, title }))
    return {
      endings: this.endings,
      withoutEnding: this.withoutEnding,
      withoutEndingTeam: this.withoutEndingTeam,
      components: this.components,
      idle: this.idleness.found().map((span) => ({ ...span, title: roles.get(span.role) ?? span.role })),
      never: {
        obligations: unseen('obligation', scenario.obligations),
        injects: unseen(
          'inject',
          scenario.injects.filter(({ trigger }) => trigger.kind !== 'hand'),
        ),
        decisions: unseen('decision', scenario.decisions),
        options: scenario.decisions
          .filter(({ id }) => seen.has(seenKey('decision', id)))
          .flatMap((point) =>
            point.options.map(({ id, label }) => ({ id: `${point.id}.${id}`, title: label })),
          )
          .filter(({ id }) => !seen.has(seenKey('option', id))),
        phases: unseen('phase', scenario.expected),
      },
      broken: this.broken,
    }
  }
}

function withWay(found: EndingFound, way: Way): EndingFound {
  const { shortest, longest } = found
  return {
    ...found,
    plays: found.plays + 1,
    shortest: shortest === null || way.at < shortest.at ? way : shortest,
    longest: longest === null || way.at > longest.at ? way : longest,
  }
}

function withFigure(found: FigureFound, figure: FigureView, team: string): FigureFound {
  const value = lengthOf(figure)
  if (value === null) return found
  const reached: Reached = { value, open: figure.achieved === null, team }
  const { best, worst } = found
  return {
    ...found,
    exercised: found.exercised + 1,
    met: found.met + (figure.status === 'met' ? 1 : 0),
    best: !reached.open && (best === null || value < best.value) ? reached : best,
    worst: worst === null || isWorse(reached, worst) ? reached : worst,
  }
}

function isWorse(one: Reached, other: Reached): boolean {
  return one.open === other.open ? one.value > other.value : one.open
}
