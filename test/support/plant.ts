import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'

export const repository = path.resolve(import.meta.dirname, '../..')

const biomeReport = z.object({
  summary: z.object({ unchanged: z.number(), changed: z.number() }),
  diagnostics: z.array(
    z.object({ category: z.string().nullable(), location: z.looseObject({ path: z.unknown() }) }),
  ),
})

/** What Biome, with the project's own configuration, says about planted files. */
export type Verdict = {
  readonly filesSeen: number
  readonly rulesByFile: ReadonlyMap<string, readonly string[]>
}

/** Writes `files` (path -> text) into an empty folder with the project's biome.json and lints them there. */
export function lintPlanted(files: Readonly<Record<string, string>>): Verdict {
  return inPlantedFolder(files, ['biome.json'], (folder) => {
    const report = biomeReport.parse(JSON.parse(runBiome(folder)))
    const rules = new Map<string, string[]>()
    for (const { category, location } of report.diagnostics) {
      const file = pathOf(location.path)
      rules.set(file, [...(rules.get(file) ?? []), category ?? 'unknown'])
    }
    return { filesSeen: report.summary.unchanged + report.summary.changed, rulesByFile: rules }
  })
}

/** Puts `files` and copies of the project's `configs` into a new folder beside nothing else, for as long as `use` runs. */
export function inPlantedFolder<T>(
  files: Readonly<Record<string, string>>,
  configs: readonly string[],
  use: (folder: string) => T,
): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'muster-planted-'))
  try {
    for (const config of configs) copyFileSync(path.join(repository, config), path.join(folder, config))
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runBiome(folder: string): string {
  const biome = path.join(repository, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.']
  try {
    return execFileSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    // Biome exits 1 when it found something; its report is on standard output all the same.
    return z.object({ stdout: z.string() }).parse(error).stdout
  }
}

function pathOf(location: unknown): string {
  const file = typeof location === 'string' ? location : z.object({ file: z.string() }).parse(location).file
  return file.replace(/^\.\//, '')
}
