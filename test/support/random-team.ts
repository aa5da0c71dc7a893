/** A team without a plan: every option is as good as another, every duty is remembered or forgotten by chance. */
import { exerciseNow } from '../../shared/base/clock.ts'
import { unitFromHash } from '../../shared/base/random.ts'
import { MINUTE } from '../../shared/base/time.ts'
import type { CommandInput } from '../../shared/contract/commands.ts'
import { nextDue } from '../../shared/exercise/next-due.ts'
import type { Runbook } from '../../shared/runbook/model.ts'
import type { Scenario } from '../../shared/scenario/model.ts'
import { Drive } from './drive.ts'

export interface Habits {
  /** Chance that an instance of a duty is fulfilled before it is due, 0-1. */
  readonly tells: number
}

interface Act {
  readonly at: number
  readonly command: CommandInput
}

/**
 * Plays to the story's ending, or to its length. Every question is answered at a random minute within its limit by a
 * random option; every duty is fulfilled, by chance, at a random minute before it is due. The seed decides all.
 */
export function playRandomTeam(
  scenario: Scenario,
  runbooks: readonly Runbook[],
  seed: string,
  habits: Habits = { tells: 0.5 },
): Drive {
  const drive = new Drive(scenario, runbooks).must({ type: 'start' })
  while (drive.state.ending === null && now(drive) < scenario.length) {
    const act = intentions(drive, seed, habits).reduce<Act | null>(earlier, null)
    const due = nextDue(scenario, drive.state, now(drive))?.at ?? scenario.length
    const until = Math.max(now(drive), Math.min(due, act?.at ?? due, scenario.length))
    drive.wait(until - now(drive))
    if (act !== null && act.at <= until && drive.state.ending === null) drive.try(act.command)
  }
  return drive
}

/** What the team means to do about all that is open, each at its minute. */
function intentions(drive: Drive, seed: string, habits: Habits): readonly Act[] {
  const { scenario, state } = drive
  const answers = scenario.decisions.flatMap((point): readonly Act[] => {
    const held = state.decisions[point.id]
    const option = point.options[Math.floor(unitFromHash(seed, point.id, 'which') * point.options.length)]
    if (held?.status !== 'open' || held.openedAt === null || option === undefined) return []
    const minutes = Math.ceil(unitFromHash(seed, point.id, 'when') * ((point.within ?? 10 * MINUTE) / MINUTE))
    const command = { type: 'decide', point: point.id, option: option.id, role: point.asks } as const
    return [{ at: held.openedAt + minutes * MINUTE, command }]
  })
  const notices = Object.values(state.obligations).flatMap((duty): readonly Act[] => {
    if (duty.status !== 'open' || unitFromHash(seed, duty.instance, 'tells') >= habits.tells) return []
    const part = unitFromHash(seed, duty.instance, 'when')
    const at = duty.triggeredAt + Math.floor(part * (duty.dueAt - duty.triggeredAt))
    return [{ at, command: { type: 'notify', obligation: duty.obligation } }]
  })
  return [...answers, ...notices]
}

function earlier(first: Act | null, one: Act): Act {
  return first === null || one.at < first.at ? one : first
}

function now(drive: Drive): number {
  return exerciseNow(drive.state.clock, drive.wall)
}
