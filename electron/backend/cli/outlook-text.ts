/** An outlook for a terminal: compact tables, witnesses below them, and where it over-approximates. */
import { type DurationMs, formatClock, SECOND } from '../../../shared/base/time.ts'
import type { Exploration, FigureFound, Reached } from '../../../shared/forecast/exploration.ts'
import type { Outlook } from '../../../shared/forecast/outlook.ts'
import type { Scenario } from '../../../shared/scenario/model.ts'
import type { ComponentBound, EndingBound } from '../../../shared/scenario/preflight/bounds.ts'
import { columns } from './columns.ts'

export function outlookText(scenario: Scenario, outlook: Outlook): string {
  const { bounds, exploration, limits } = outlook
  const parts = [
    endingsTable(bounds.endings, exploration),
    witnesses(scenario, bounds.endings, exploration),
    recoveryTable('RTO', bounds.components, exploration),
    recoveryTable('RPO', bounds.components, exploration),
    notes(scenario, outlook),
    [...limits, 'With --json each way names its decisions.'].map((limit) => `  ${limit}\n`).join(''),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function endingsTable(endings: readonly EndingBound[], exploration: Exploration | null): string {
  const head = ['Ending', 'soonest possible', 'latest possible']
  const played = exploration === null ? [] : ['shortest', 'longest', `of ${exploration.plays} plays`]
  const rows = endings.map(({ id, soonest, latest }) => {
    const found = exploration?.endings.find((one) => one.id === id)
    const bound = [
      id,
      soonest === null ? 'never' : clock(soonest),
      latest === null ? 'no limit' : clock(latest),
    ]
    if (exploration === null) return bound
    return [...bound, clock(found?.shortest?.at), clock(found?.longest?.at), String(found?.plays ?? 0)]
  })
  return columns([[...head, ...played], ...rows], [1, 2, 3, 4, 5])
}

/** Whose ways were shortest and longest, and what an ending waits for. */
function witnesses(
  scenario: Scenario,
  endings: readonly EndingBound[],
  exploration: Exploration | null,
): string {
  return endings
    .flatMap(({ id, waitsFor, needsTeam }) => {
      const found = exploration?.endings.find((one) => one.id === id)
      const shortest = found?.shortest == null ? [] : [`  ${id}, shortest: ${found.shortest.team}\n`]
      const longest = found?.longest == null ? [] : [`  ${id}, longest: ${found.longest.team}\n`]
      return [...shortest, ...longest, ...postponed(scenario, id, waitsFor, needsTeam)]
    })
    .join('')
}

function recoveryTable(
  figure: 'RTO' | 'RPO',
  components: readonly ComponentBound[],
  exploration: Exploration | null,
): string {
  const key = figure === 'RTO' ? 'rto' : 'rpo'
  const rows = components.flatMap((component) => {
    const found = exploration?.components.find(({ id }) => id === component.id)?.[key]
    const soonest = figure === 'RTO' ? component.proven : component.rpo.soonest
    const { target, canBeMet } = component[key]
    if (target === null && soonest === null && (found?.exercised ?? 0) === 0) return []
    const bound = [
      component.id,
      clock(target),
      soonestText(figure, component),
      canBeMet === false ? 'OUT OF REACH' : '',
    ]
    return [exploration === null ? bound : [...bound, ...reachedCells(found)]]
  })
  if (rows.length === 0) return ''
  const head = [figure, 'target', figure === 'RTO' ? 'soonest possible' : 'least possible', '']
  const played = exploration === null ? [] : ['best', 'worst', 'met']
  return columns([[...head, ...played], ...rows], [1, 2, 4, 5, 6])
}

function soonestText(figure: 'RTO' | 'RPO', component: ComponentBound): string {
  if (figure === 'RPO') return clock(component.rpo.soonest)
  if (component.clockByTeam) return "team's clock"
  if (component.status === 'never-out') return 'never out'
  if (component.status === 'never-back') return 'never back'
  return component.proven === null ? 'never proven' : clock(component.proven)
}

function reachedCells(found: FigureFound | undefined): readonly string[] {
  if (found === undefined || found.exercised === 0) return ['-', '-', 'not exercised']
  const met = found.target === null ? '-' : `${found.met} of ${found.exercised}`
  return [reachedText(found.best), reachedText(found.worst), met]
}

function reachedText(reached: Reached | null): string {
  if (reached === null) return '-'
  return `${reached.open ? '>= ' : ''}${clock(reached.value)}`
}

function notes(scenario: Scenario, { bounds, exploration }: Outlook): string {
  const list = (what: string, names: readonly { readonly title: string }[]) =>
    names.length === 0 ? [] : [`  ${what}: ${names.map(({ title }) => title).join('; ')}\n`]
  const lines = [
    bounds.endsBy === null
      ? '  Nothing brings the story to an ending by itself: it can be put off for ever.\n'
      : `  Every play has come to an ending by ${clock(bounds.endsBy)}.\n`,
    ...bounds.components.flatMap(({ title, waitsFor, needsTeam }) =>
      postponed(scenario, `Recovery of "${title}"`, waitsFor, needsTeam),
    ),
    ...list(
      'Duties that never begin',
      bounds.obligations.filter(({ soonest }) => soonest === null),
    ),
  ]
  if (exploration === null) return lines.join('')
  const { never, withoutEnding, withoutEndingTeam, idle, deviationsLeftOut } = exploration
  return [
    ...lines,
    withoutEnding === 0
      ? ''
      : `  No ending within ${clock(scenario.length)} in ${withoutEnding} of ${exploration.plays} plays: ${withoutEndingTeam}\n`,
    ...idle.map(
      ({ title, from, to }) =>
        `  Nothing to do for the ${title} from ${clock(from)} to ${clock(to)} in any play.\n`,
    ),
    ...list('Duties that no play began', never.obligations),
    ...list('Injects that came in no play', never.injects),
    ...list('Decisions that no play asked', never.decisions),
    ...list('Options that nobody took', never.options),
    ...list('Phases that no play reached', never.phases),
    deviationsLeftOut === 0
      ? ''
      : `  ${deviationsLeftOut} one-option deviations from the best play were left out; --explore with more plays takes them in.\n`,
  ].join('')
}

function postponed(
  scenario: Scenario,
  what: string,
  waitsFor: readonly string[],
  needsTeam: boolean,
): readonly string[] {
  const titles = waitsFor.map((id) => scenario.decisions.find((one) => one.id === id)?.title ?? id)
  if (titles.length > 0)
    return [
      `  ${what} never comes while nobody answers ${titles.map((title) => `"${title}"`).join(' or ')}.\n`,
    ]
  return needsTeam ? [`  ${what} never comes for a team that answers nothing.\n`] : []
}

/** To the second; bounds may lie a rounding below it. */
function clock(ms: DurationMs | null | undefined): string {
  return ms == null ? '-' : formatClock(Math.round(ms / SECOND) * SECOND)
}
