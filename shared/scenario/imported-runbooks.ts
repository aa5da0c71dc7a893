/** Runbooks of the team's own library in a pack: `imported/NAME.md` with its corrections beside it. */
import type { Problem } from '../base/problem.ts'
import { IMPORTED_FOLDER, isImported, overlayPathOf } from '../contract/imported-runbook.ts'
import type { Runbook } from '../runbook/model.ts'
import { uniqueSlug } from '../runbook/overlay/unique-slug.ts'
import { readUnderstood } from './understood-runbook.ts'

export interface ImportedRunbooks {
  readonly runbooks: readonly Runbook[]
  readonly problems: readonly Problem[]
}

/** @param own the runbooks that the pack names: their references stay as they are */
export function readImported(
  files: Readonly<Record<string, string>>,
  sha256: (text: string) => string,
  own: readonly Runbook[],
): ImportedRunbooks {
  const runbooks: Runbook[] = []
  const problems: Problem[] = []
  for (const file of Object.keys(files).filter(isImported).sort()) {
    const read = readUnderstood(file, files[file] ?? '', files[overlayPathOf(file)], sha256)
    problems.push(...read.problems)
    runbooks.push(toldApart(read.runbook, [...own, ...runbooks]))
  }
  return { runbooks, problems }
}

/** A procedure whose steps' references another runbook has already gets its file's name before its own. */
function toldApart(runbook: Runbook, others: readonly Runbook[]): Runbook {
  const taken = new Set(others.flatMap(({ procedures }) => procedures.map(({ slug }) => slug)))
  const name = uniqueSlug(runbook.file.slice(IMPORTED_FOLDER.length, -'.md'.length), new Set())
  const procedures = runbook.procedures.map((procedure) => {
    const slug = taken.has(procedure.slug) ? uniqueSlug(`${name}-${procedure.slug}`, taken) : procedure.slug
    taken.add(slug)
    if (slug === procedure.slug) return procedure
    const steps = procedure.steps.map((step, place) => ({ ...step, ref: `${slug}/${place + 1}` }))
    return { ...procedure, slug, steps }
  })
  return { ...runbook, procedures }
}
