import { readFileSync } from 'node:fs'
import type { DraftedScenario } from '../../shared/contract/scenario-draft.ts'
import type { DraftSource } from '../../shared/draft/draft-scenarios.ts'
import { understandRunbook } from '../../shared/runbook/understand/understand-runbook.ts'
import { parsePlayScript } from '../../shared/scenario/play-script.ts'
import { validatePack } from '../../shared/scenario/validate.ts'
import type { Drive } from './drive.ts'
import { type Playable, playThrough } from './pack-play.ts'
import { sha256 } from './sha256.ts'

/** A document as the drafting takes it. */
export function documentOf(source: string): DraftSource {
  return { report: understandRunbook(source, 'runbook.md', sha256(source)), source }
}

export const documentIn = (file: string) => documentOf(readFileSync(file, 'utf8'))

/** What pre-flight says of a draft, errors and warnings, as one line each. */
export function complaintsOf({ files }: DraftedScenario): readonly string[] {
  return validatePack({ files, sha256 }).problems.map(
    ({ severity, code, message }) => `${severity} ${code}: ${message}`,
  )
}

/** Plays a draft's own script; a refused line throws. */
export function playDraft(draft: DraftedScenario, name: 'good' | 'bad'): Drive {
  const { scenario, runbooks, problems } = validatePack({ files: draft.files, sha256 })
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'))
  const file = `plays/${name}.yaml`
  const script = parsePlayScript(draft.files[file] ?? '', file, scenario)
  if (script.problems.length > 0) throw new Error(script.problems.map(({ message }) => message).join('\n'))
  const pack: Playable = { folder: draft.id, scenario, runbooks, artefacts: {} }
  return playThrough(pack, script.steps)
}

/** The ending that a play of a draft came to. */
export function endingOf(draft: DraftedScenario, name: 'good' | 'bad'): string | null {
  const ended = playDraft(draft, name).events.find(({ type }) => type === 'EndingReached')
  return ended?.type === 'EndingReached' ? ended.ending : null
}
