import { fail, ok, type Result } from '../base/result.ts'
import { IMPORTED_FOLDER, overlayPathOf } from '../contract/imported-runbook.ts'
import type { UsedRunbook } from '../contract/runbook-library.ts'
import { overlayOf } from '../runbook/overlay/overlay-of.ts'
import { parsePack } from '../scenario/parse-pack.ts'
import { packHash } from './pack-hash.ts'
import type { LoadedPack } from './pack-library.ts'
import type { PackTexts } from './ports.ts'
import type { RunbookLibrary } from './runbook-library.ts'
import type { Failure } from './session.ts'

/** A pack with runbooks of the library copied into it, each with its corrections and what was read under them. */
export async function withRunbooks(
  pack: LoadedPack,
  used: readonly UsedRunbook[],
  library: Pick<RunbookLibrary, 'open'>,
  sha256: (text: string) => string,
): Promise<Result<LoadedPack, Failure>> {
  if (used.length === 0 || pack.scenario === null) return ok(pack)
  const added: Record<string, string> = {}
  for (const { id, sha256: version } of used) {
    const opened = await library.open(id, version)
    if (!opened.ok) return opened
    const file = `${IMPORTED_FOLDER}${id}.md`
    added[file] = opened.value.source
    added[overlayPathOf(file)] =
      `${JSON.stringify(overlayOf(opened.value.report, opened.value.edits), null, 2)}\n`
  }
  const files: PackTexts = { ...pack.source.files, ...added }
  const { scenario, runbooks, problems } = parsePack({ files, sha256 })
  if (scenario === null) return fail({ ...NOT_TOGETHER, problems })
  return ok({
    ...pack,
    sha256: packHash(files, sha256),
    source: { ...pack.source, files },
    scenario,
    runbooks,
  })
}

const NOT_TOGETHER: Failure = {
  code: 'runbook-does-not-fit',
  message: 'The scenario cannot be played with this runbook.',
  remedy: 'See the problems; without the runbook the scenario can be played.',
}
