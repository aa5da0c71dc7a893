/** The pieces of which the way from the alarm to the all-clear is made, and the ways through them. */
import type { DurationMs } from '../base/time.ts'
import type { Complication } from '../contract/scenario-draft.ts'
import type { Ids } from './ids.ts'
import type { DraftTask } from './tasks.ts'

export interface Way {
  readonly id: string
  readonly label: string
  readonly because: string
  readonly quality: number
  readonly first: Part
  /** Line of the option in the document; null when it was guessed. */
  readonly line: number | null
}

/** A piece of the course; the last one leads to `restored`. */
export type Part =
  | {
      readonly kind: 'work'
      readonly id: string
      readonly title: string
      readonly tasks: readonly DraftTask[]
      readonly next: Part
      /** Where it goes on when its last task fails. */
      readonly onFail: Part | null
    }
  | {
      readonly kind: 'choice'
      readonly id: string
      readonly title: string
      readonly question: string
      readonly asks: string
      readonly ways: readonly Way[]
      /** Index of the way that a good team takes. */
      readonly best: number
      readonly gate: { readonly says: string; readonly expect: string; readonly kind: Complication } | null
      readonly guess: string | null
    }
  | { readonly kind: 'end' }

export interface DraftPoint {
  readonly id: string
  readonly title: string
  /** Before STARTEX. */
  readonly age: DurationMs
  readonly isBad: boolean
  readonly why: string
}

export interface Course {
  readonly first: Part
  readonly verification: readonly DraftTask[]
  readonly aftercare: readonly DraftTask[]
  readonly points: readonly DraftPoint[]
  readonly notes: readonly string[]
  /** Ids of states, tasks and decisions are taken from here. */
  readonly ids: Ids
}

export const END: Part = { kind: 'end' }

/** All parts that can be reached, each once, in the order of the best way first. */
export function allParts(first: Part): readonly Exclude<Part, { kind: 'end' }>[] {
  const found: Exclude<Part, { kind: 'end' }>[] = []
  const visit = (part: Part): void => {
    if (part.kind === 'end' || found.includes(part)) return
    found.push(part)
    if (part.kind === 'choice') for (const way of part.ways) visit(way.first)
    else {
      if (part.onFail !== null) visit(part.onFail)
      visit(part.next)
    }
  }
  visit(first)
  return found
}

/** What a team meets that always chooses well. */
export function bestWay(first: Part): readonly Exclude<Part, { kind: 'end' }>[] {
  const met: Exclude<Part, { kind: 'end' }>[] = []
  for (let part = first; part.kind !== 'end'; ) {
    met.push(part)
    part =
      part.kind === 'choice'
        ? (part.ways[part.best]?.first ?? END)
        : part.tasks.at(-1)?.fails === true && part.onFail !== null
          ? part.onFail
          : part.next
  }
  return met
}
