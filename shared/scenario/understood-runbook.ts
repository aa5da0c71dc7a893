/** A runbook whose procedures and steps are those that were understood, with its owner's corrections. */
import { readJson } from '../base/json-text.ts'
import type { Place, Problem } from '../base/problem.ts'
import { type ImportedOverlay, importedOverlaySchema, overlayPathOf } from '../contract/imported-runbook.ts'
import type { Runbook } from '../runbook/model.ts'
import { applyOverlay } from '../runbook/overlay/apply-overlay.ts'
import { runbookOf } from '../runbook/overlay/to-runbook.ts'
import { understandRunbook } from '../runbook/understand/understand-runbook.ts'

export interface UnderstoodRunbook {
  readonly runbook: Runbook
  /** Warnings: the document is read in any case. */
  readonly problems: readonly Problem[]
}

/**
 * @param overlay text of the overlay's file; one that cannot be read, or is another document's, is told and the document
 *   is read without what it says
 */
export function readUnderstood(
  file: string,
  source: string,
  overlay: string | undefined,
  sha256: (text: string) => string,
): UnderstoodRunbook {
  const hash = sha256(source)
  const { value, problems } = readOverlay(overlay, overlayPathOf(file))
  const isOfAnother = value?.sha256 !== undefined && value.sha256 !== hash
  const kept = isOfAnother ? undefined : value?.read
  const read = kept ?? applyOverlay(understandRunbook(source, file, hash), source, value?.edits ?? []).report
  const runbook = runbookOf({ file, title: read.title, sha256: hash, source }, read.procedures)
  return { runbook, problems: isOfAnother ? [...problems, ofAnother(file)] : problems }
}

function readOverlay(
  text: string | undefined,
  file: string,
): { value: ImportedOverlay | null; problems: readonly Problem[] } {
  if (text === undefined) return { value: null, problems: [] }
  const json = readJson(text)
  if (!json.ok)
    return { value: null, problems: [damaged({ file, ...json.at }, 'It is no JSON from here on.')] }
  const parsed = importedOverlaySchema.safeParse(json.value)
  if (parsed.success) return { value: parsed.data, problems: [] }
  const [issue] = parsed.error.issues
  const path = issue?.path.join('.') ?? ''
  return {
    value: null,
    problems: [
      damaged({ file, ...(path === '' ? {} : { path }) }, `${path || 'It'}: ${issue?.message ?? ''}.`),
    ],
  }
}

function damaged(place: Place, why: string): Problem {
  return {
    code: 'overlay-damaged',
    severity: 'warning',
    message: `The corrections of this runbook cannot be read, the document is read without them. ${why}`,
    remedy: 'Mend the file there, put in an earlier copy of it, or draft or import anew.',
    place,
  }
}

function ofAnother(file: string): Problem {
  return {
    code: 'overlay-of-another-document',
    severity: 'warning',
    message: `${file} is not the document that this file was made for: its steps are read anew, and corrections kept where their words stand.`,
    remedy: 'See that the steps are still those that the scenario names, then import or draft anew.',
    place: { file: overlayPathOf(file), path: 'sha256' },
  }
}
