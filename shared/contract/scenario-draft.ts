/** A runbook's procedure turned into a pack that runs at once, for a facilitator to edit (docs/RUNBOOKS.md). */

/** What can be added to a drafted story, in the order of its catalogue. */
export const COMPLICATIONS = [
  'bad-backup',
  'key-person-away',
  'second-provider-down',
  'channel-down',
] as const
export type Complication = (typeof COMPLICATIONS)[number]

export interface DraftOptions {
  /** Ids of procedures; all disaster procedures when empty. */
  readonly procedures?: readonly string[]
  readonly complications?: readonly Complication[]
  /** STARTEX of the story, e.g. `2027-03-09T09:00:00+01:00`. */
  readonly startex?: string
}

/** Something in a draft that the document does not say. */
export interface DraftGuess {
  /** Where it stands in `scenario.yaml`, e.g. `components.database.rto`. */
  readonly path: string
  readonly value: string
  readonly why: string
}

/** A disaster procedure that a drill can be drafted from. */
export interface DrillChoice {
  readonly id: string
  readonly title: string
  /** Line of its heading in the document. */
  readonly line: number
  readonly steps: number
}

export interface DraftedScenario {
  /** Id of the pack, and name of its folder. */
  readonly id: string
  readonly title: string
  /** Id of the procedure in the report. */
  readonly procedure: string
  /** By path in the pack: `scenario.yaml`, `runbook.md` (the document untouched), `plays/good.yaml`, `plays/bad.yaml`. */
  readonly files: Readonly<Record<string, string>>
  readonly guesses: readonly DraftGuess[]
  /** What the facilitator should know before playing: what does not fit together in the document, what was left out. */
  readonly notes: readonly string[]
}
