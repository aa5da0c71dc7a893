import { type ExerciseMs, HOUR, SECOND } from '../base/time.ts'
import type { CommandInput } from '../contract/commands.ts'
import { Headless } from '../exercise/headless.ts'
import { nextDue } from '../exercise/next-due.ts'
import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'
import type { Team } from './team.ts'
import { sayableSince, type Word } from './words.ts'

interface Act {
  readonly at: ExerciseMs
  readonly key: string
  readonly command: CommandInput
  /** Left undone it keeps nobody from going home. */
  readonly mayWait: boolean
}

/** A story that starts its tasks anew and makes them ever shorter would never come to its length. */
const MOST_RUNS = 500
const MOST_STEPS = 20_000

/** After the story's ending a team finishes what it is about, but no longer than this. */
const AFTER_THE_ENDING = HOUR

/**
 * Plays a team to the story's ending and to the end of what it is about then, or to the story's length. The same team
 * gives the same log.
 * @param words the marks that only people can make (`wordsOf`)
 * @throws Error when the scenario chases itself without end
 */
export function playTeam(
  scenario: Scenario,
  runbooks: readonly Runbook[],
  team: Team,
  words: readonly Word[],
): Headless {
  const { seed, durations } = team
  const game = new Headless(scenario, runbooks, { seed, durations })
  const refused = new Set<string>()
  let steps = 0
  for (let end = scenario.length; game.now < end; steps += 1) {
    if (steps > MOST_STEPS || Object.keys(game.state.tasks).length > MOST_RUNS)
      throw new Error('The story does the same things over and over')
    const acts = intentions(game, team, words).filter(({ key }) => !refused.has(key))
    if (game.state.ending !== null) {
      end = Math.min(end, game.state.lastAt + AFTER_THE_ENDING)
      if (acts.every(({ mayWait }) => mayWait) && !isWorking(game)) break
    }
    const act = acts.reduce<Act | null>(
      (first, one) => (first === null || one.at < first.at ? one : first),
      null,
    )
    const due = nextDue(scenario, game.state, game.now)?.at ?? end
    const until = Math.max(game.now, Math.min(due, act?.at ?? due, end))
    game.reach(until)
    // What it meant to do may no longer make sense at that instant; it is not tried again.
    if (act !== null && act.at <= until && !game.command(act.command)) refused.add(act.key)
  }
  game.command({ type: 'end', reason: 'The story is over' })
  return game
}

function isWorking({ state }: Headless): boolean {
  return Object.values(state.tasks).some(({ status }) => status === 'running' || status === 'queued')
}

/** What the team means to do about all that is open, each at its time. */
function intentions({ scenario, state }: Headless, team: Team, words: readonly Word[]): readonly Act[] {
  const answers = scenario.decisions.flatMap((point): readonly Act[] => {
    const held = state.decisions[point.id]
    if (held?.status !== 'open' || held.openedAt === null) return []
    const answer = team.answer(point)
    if (answer === null) return []
    const { option, after } = answer
    const command = { type: 'decide', point: point.id, option, role: point.asks } as const
    return [{ at: held.openedAt + after, key: `decide ${point.id}`, command, mayWait: false }]
  })
  const notices = Object.values(state.obligations).flatMap((duty): readonly Act[] => {
    const after = duty.status === 'open' ? team.tells(duty) : null
    if (after === null) return []
    const command = { type: 'notify', obligation: duty.obligation } as const
    // An update told begins the next one: some time must pass between them.
    const at = duty.triggeredAt + (duty.number === 1 ? after : Math.max(after, SECOND))
    return [{ at, key: `notify ${duty.instance}`, command, mayWait: true }]
  })
  const marks = words.flatMap((word): readonly Act[] => {
    const since = sayableSince(word, state)
    const name = `${word.mark} ${word.component ?? ''}`
    const after = since === null ? null : team.says(name)
    if (since === null || after === null) return []
    const key = `mark ${name} ${since}`
    return [{ at: since + after, key, command: { type: 'mark', ...word }, mayWait: false }]
  })
  return [...answers, ...notices, ...marks]
}
