import { stat } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { type LoadedPack, loadPack } from '../../../shared/host/pack-library.ts'
import { readPackFolder } from '../pack-files.ts'
import { sha256 } from '../sha256.ts'
import type { CliIo } from './io.ts'

/** The pack that a command names: its folder, its `scenario.yaml`, or the id of one that is shipped. */
export async function packNamed(io: CliIo, name: string): Promise<Result<LoadedPack, Refusal>> {
  const given = path.resolve(io.cwd, name)
  const folder = path.basename(given) === 'scenario.yaml' ? path.dirname(given) : given
  const shipped = path.join(io.appDir, 'scenarios', name)
  for (const place of /[\\/.]/.test(name) ? [folder] : [folder, shipped]) {
    if (!(await isFolder(place))) continue
    try {
      return ok(loadPack(await readPackFolder(place), sha256))
    } catch (error) {
      return fail(cannotRead(place, error))
    }
  }
  return fail({
    code: 'no-such-pack',
    message: `There is no pack folder ${name}.`,
    remedy: 'Name a folder that holds a scenario.yaml.',
  })
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory()
  } catch {
    return false
  }
}

function cannotRead(place: string, error: unknown): Refusal {
  return {
    code: 'pack-unreadable',
    message: `The pack ${place} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: 'Check its permissions.',
  }
}
