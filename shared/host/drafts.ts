/** From a runbook of the library to packs in the user's own folder. */
import { fail, ok, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import { DRAFT_FILE, type PackDraft } from '../contract/pack-draft.ts'
import type { DraftedScenario, DraftOptions, DrillChoice } from '../contract/scenario-draft.ts'
import { draftScenarios, drillChoices } from '../draft/draft-scenarios.ts'
import type { PacksPort, PackTexts } from './ports.ts'
import type { OpenedRunbook } from './runbook-library.ts'

/** The procedures of a runbook, as corrected, that a drill can be drafted from. */
export function drillsIn(opened: OpenedRunbook): readonly DrillChoice[] {
  return drillChoices(opened)
}

export interface DraftedPack {
  readonly id: string
  readonly title: string
  readonly guesses: number
}

/** How often a name is tried before the user is told to make room. */
const TRIES = 20

/** Drafts the packs and keeps them, each with what was guessed; of a name that is taken the next free one. */
export async function keepDrafts(
  opened: OpenedRunbook,
  options: DraftOptions,
  packs: PacksPort,
): Promise<Result<readonly DraftedPack[], Refusal>> {
  const drafted = draftScenarios(opened, options)
  if (drafted.length === 0) return fail(NOTHING)
  const kept: DraftedPack[] = []
  for (const draft of drafted) {
    const id = await keepDraft(draft, opened, packs)
    if (!id.ok) return id
    kept.push({ id: id.value, title: draft.title, guesses: draft.guesses.length })
  }
  return ok(kept)
}

async function keepDraft(
  draft: DraftedScenario,
  { meta, version }: OpenedRunbook,
  packs: PacksPort,
): Promise<Result<string, Refusal>> {
  const note: PackDraft = {
    v: 1,
    runbook: meta.id,
    sha256: version.sha256,
    procedure: draft.procedure,
    guesses: draft.guesses.map(({ path, value, why }) => ({ path, value, why })),
    notes: [...draft.notes],
  }
  const taken = new Set((await packs.list()).map(({ id }) => id))
  for (let number = 1; number <= TRIES; number += 1) {
    const id = number === 1 ? draft.id : `${draft.id}-${number}`
    if (taken.has(id)) continue
    const files = {
      ...renamed(draft.files, draft.id, id),
      [DRAFT_FILE]: `${JSON.stringify(note, null, 2)}\n`,
    }
    const added = await packs.add(id, files)
    if (added.ok) return ok(id)
    if (added.error.code !== 'pack-exists') return added
  }
  return fail(NO_NAME)
}

/** A pack's id is its folder's name. */
function renamed(files: PackTexts, from: string, to: string): PackTexts {
  if (from === to) return files
  const scenario = files['scenario.yaml'] ?? ''
  return { ...files, 'scenario.yaml': scenario.replace(`\nid: ${from}\n`, `\nid: ${to}\n`) }
}

const NOTHING: Refusal = {
  code: 'nothing-to-draft',
  message: 'No procedure was chosen that a drill can be drafted from.',
  remedy: 'Choose at least one of the procedures that are offered.',
}
const NO_NAME: Refusal = {
  code: 'pack-exists',
  message: 'There are many drafts of this procedure already.',
  remedy: 'Remove those that are not needed from the folder of packs, then draft again.',
}
