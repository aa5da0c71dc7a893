/** Runbooks of the team's own library in a pack: `imported/NAME.md` with its corrections beside it. */
import type { Problem } from '../base/problem.ts'
import {
  IMPORTED_FOLDER,
  type ImportedOverlay,
  importedOverlaySchema,
  isImported,
  overlayPathOf,
} from '../contract/imported-runbook.ts'
import type { Runbook } from '../runbook/model.ts'
import { applyOverlay } from '../runbook/overlay/apply-overlay.ts'
import { runbookOf } from '../runbook/overlay/to-runbook.ts'
import { uniqueSlug } from '../runbook/overlay/unique-slug.ts'
import { understandRunbook } from '../runbook/understand/understand-runbook.ts'

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
    const source = files[file] ?? ''
    const overlay = readOverlay(files[overlayPathOf(file)])
    if (overlay === 'damaged') {
      problems.push(damaged(overlayPathOf(file)))
      continue
    }
    const hash = sha256(source)
    const read = overlay?.read ?? readNow(source, file, hash, overlay)
    const document = { file, title: read.title, sha256: hash, source }
    runbooks.push(toldApart(runbookOf(document, read.procedures), [...own, ...runbooks]))
  }
  return { runbooks, problems }
}

function readOverlay(text: string | undefined): ImportedOverlay | null | 'damaged' {
  if (text === undefined) return null
  try {
    const parsed = importedOverlaySchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : 'damaged'
  } catch {
    return 'damaged'
  }
}

function readNow(source: string, file: string, hash: string, overlay: ImportedOverlay | null) {
  const { report } = applyOverlay(understandRunbook(source, file, hash), source, overlay?.edits ?? [])
  return report
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

function damaged(file: string): Problem {
  return {
    code: 'overlay-damaged',
    severity: 'error',
    message: 'The corrections of this imported runbook cannot be read.',
    remedy: 'Remove the file to play the document as it is read, or import the document again.',
    place: { file },
  }
}
