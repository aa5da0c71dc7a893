/** An outlook as the screens show it: ids replaced by titles, one figure made of its bound and of what was found. */
import type { DurationMs } from '../base/time.ts'
import type { OutlookFigure, OutlookView } from '../contract/outlook.ts'
import type { Scenario } from '../scenario/model.ts'
import type { ComponentBound } from '../scenario/preflight/bounds.ts'
import type { Exploration, FigureFound, Way } from './exploration.ts'
import type { Outlook } from './outlook.ts'

/** @param pack the id under which the pack is asked for */
export function outlookView(pack: string, scenario: Scenario, outlook: Outlook): OutlookView {
  const { bounds, exploration, limits } = outlook
  const decision = (id: string) => scenario.decisions.find((one) => one.id === id)?.title ?? id
  return {
    pack,
    title: scenario.title,
    length: scenario.length,
    plays: exploration?.plays ?? 0,
    planned: exploration?.planned ?? 0,
    endings: bounds.endings.map(({ id, title, kind, soonest, latest, waitsFor }) => {
      const found = exploration?.endings.find((ending) => ending.id === id)
      return {
        id,
        title,
        kind,
        soonest,
        latest,
        plays: found?.plays ?? 0,
        shortest: way(found?.shortest),
        longest: way(found?.longest),
        waitsFor: waitsFor.map(decision),
      }
    }),
    withoutEnding: exploration?.withoutEnding ?? 0,
    components: bounds.components.map((bound) => {
      const found = exploration?.components.find(({ id }) => id === bound.id)
      const { id, title, tier, rto, rpo } = bound
      return {
        id,
        title,
        tier,
        rto: figure(rto.target, recoveryBound(bound), rto.canBeMet, found?.rto),
        rpo: figure(rpo.target, rpo.soonest, rpo.canBeMet, found?.rpo),
      }
    }),
    idle: (exploration?.idle ?? []).map(({ title, from, to }) => ({ title, from, to })),
    never: neverCame(outlook, exploration),
    broken: (exploration?.broken ?? []).map(({ team, message }) => `${team}: ${message}`),
    limits,
  }
}

/** A team that starts its own clock can make it as short as it likes: nothing bounds that. */
function recoveryBound({ clockByTeam, proven }: ComponentBound): DurationMs | null {
  return clockByTeam ? null : proven
}

function figure(
  target: DurationMs | null,
  bound: DurationMs | null,
  canBeMet: boolean | null,
  found: FigureFound | undefined,
): OutlookFigure {
  return {
    target,
    bound,
    canBeMet,
    exercised: found?.exercised ?? 0,
    met: found?.met ?? 0,
    best: found?.best ?? null,
    worst: found?.worst ?? null,
  }
}

function way(found: Way | null | undefined) {
  return found == null ? null : { at: found.at, team: found.team }
}

/** Until everything was played "never" would be said too soon: then only what the bounds rule out is told. */
function neverCame({ bounds }: Outlook, exploration: Exploration | null): OutlookView['never'] {
  const impossible = bounds.obligations.filter(({ soonest }) => soonest === null)
  const over = exploration !== null && exploration.plays >= exploration.planned
  const lists = over
    ? [
        { what: 'Duties', of: exploration.never.obligations },
        { what: 'Injects', of: exploration.never.injects },
        { what: 'Decisions', of: exploration.never.decisions },
        { what: 'Options', of: exploration.never.options },
        { what: 'Phases', of: exploration.never.phases },
      ]
    : [{ what: 'Duties', of: impossible }]
  return lists
    .filter(({ of }) => of.length > 0)
    .map(({ what, of }) => ({ what, titles: of.map(({ title }) => title) }))
}
