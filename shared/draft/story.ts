/** What a draft tells, before it is written as a scenario. */
import type { DurationMs } from '../base/time.ts'
import type { RunbookReport } from '../contract/runbook-report.ts'
import type { Complication } from '../contract/scenario-draft.ts'
import type { Drill } from './choose-drills.ts'
import type { Course } from './course-parts.ts'
import type { Duty } from './duties.ts'
import type { People } from './people.ts'
import type { Stated } from './surroundings.ts'
import type { Targets } from './targets.ts'
import type { DraftWords } from './words/words.ts'
import type { Noted } from './yaml-text.ts'

export interface Story {
  readonly id: string
  readonly report: RunbookReport
  readonly drill: Drill
  readonly people: People
  readonly targets: Targets
  readonly course: Course
  readonly duties: readonly Duty[]
  readonly signs: readonly Stated<string>[]
  readonly expected: readonly Phase[]
  readonly words: DraftWords
  readonly startex: string | null
  readonly complications: readonly Complication[]
  /** Steps that the best way carries out, as packs know them. */
  readonly required: readonly string[]
  /** Severity levels, the one that is right first; none: the team is asked whether it activates. */
  readonly levels: readonly Level[]
  readonly pace: DurationMs
  readonly limit: DurationMs
  readonly length: DurationMs
  /** A team that waits is asked again after so long. */
  readonly patience: DurationMs
}

export interface Level {
  readonly id: string
  readonly label: string
  readonly line: number
}

export interface Phase {
  readonly title: string
  readonly by: DurationMs
  readonly reached: string
  /** Null when it was guessed. */
  readonly line: number | null
}

/** Writes a value that the document does not say, with the reason why it was chosen. */
export type Guess = (path: string, value: string | readonly string[] | number, why: string) => Noted

export function hasDeadChannel({ complications }: Story): boolean {
  return complications.includes('channel-down')
}
