/** What the seats of one exercise have typed and not sent: in memory only, gone once it is sent or the question is closed. */
import { fail, ok, type Result } from '../base/result.ts'
import type { WallMs } from '../base/time.ts'
import type { Command, Refusal } from '../contract/commands.ts'
import { TYPED_GAP_MS, type Typed, type TypedView } from '../contract/typed.ts'
import type { ExerciseState } from '../exercise/state.ts'
import type { Scenario } from '../scenario/model.ts'

export interface TypedWords {
  /** Takes the place of what the role had typed at this question; nothing chosen and nothing written takes it away. */
  tell(role: string, typed: Typed): Result<null, Refusal>
  /** A command was taken: what was typed for it has been sent. */
  sent(command: Command): void
  /** Of questions that are open, in the order in which they were first typed at. */
  views(): readonly TypedView[]
}

/** A seat tells at most once a gap; clocks of two machines are a little apart. */
const LEAST_GAP = TYPED_GAP_MS / 4

export function createTypedWords(
  scenario: Scenario,
  ports: { readonly now: () => WallMs; readonly state: () => ExerciseState },
): TypedWords {
  const words = new Map<string, TypedView>()
  const toldAt = new Map<string, WallMs>()
  const isOpen = (point: string) => ports.state().decisions[point]?.status === 'open'

  return {
    tell: (role, typed) => {
      const now = ports.now()
      if (now - (toldAt.get(role) ?? Number.NEGATIVE_INFINITY) < LEAST_GAP) return fail(TOO_OFTEN)
      const point = scenario.decisions.find(({ id }) => id === typed.point)
      if (point === undefined || !isOpen(typed.point)) return fail(NOT_OPEN)
      if (typed.option !== null && !point.options.some(({ id }) => id === typed.option))
        return fail(NO_OPTION)
      toldAt.set(role, now)
      for (const [key, one] of words) if (!isOpen(one.point)) words.delete(key)
      const key = `${role}\n${typed.point}`
      if (typed.option === null && typed.rationale.trim() === '') words.delete(key)
      else words.set(key, { role, ...typed })
      return ok(null)
    },
    sent: (command) => {
      for (const [key, { role, point }] of words) {
        const decided = command.type === 'decide' && command.point === point
        const voted = command.type === 'vote' && command.point === point && command.role === role
        if (decided || voted) words.delete(key)
      }
    },
    views: () => [...words.values()].filter(({ point }) => isOpen(point)),
  }
}

const TOO_OFTEN: Refusal = {
  code: 'too-often',
  message: 'That was told too soon after the last.',
  remedy: 'Tell it again in a second.',
}
const NOT_OPEN: Refusal = {
  code: 'point-not-open',
  message: 'That question is not open.',
  remedy: 'Look at what is asked now.',
}
const NO_OPTION: Refusal = {
  code: 'unknown-option',
  message: 'The question has no such option.',
  remedy: 'Choose one that is shown.',
}
