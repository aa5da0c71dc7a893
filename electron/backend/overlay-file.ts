/** The corrections of a runbook as a file: what can be read of it, and what is wrong with the rest. */
import { readJson } from '../../shared/base/json-text.ts'
import type { Place, Problem } from '../../shared/base/problem.ts'
import { type OverlayFile, overlayFileSchema } from '../../shared/contract/runbook-library.ts'

export interface ReadOverlay {
  /** All that can be read. */
  readonly overlay: OverlayFile
  /** Null: the file is whole. */
  readonly fault: Problem | null
}

/** @param file name by which a problem tells it */
export function readOverlayFile(bytes: Uint8Array, file: string): ReadOverlay {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return nothing({ file }, 'it is no UTF-8 text')
  }
  const json = readJson(text)
  if (!json.ok) return nothing({ file, ...json.at }, 'it breaks off or is no JSON there')
  const parsed = overlayFileSchema.safeParse(json.value)
  if (parsed.success) return { overlay: parsed.data, fault: null }
  const [issue] = parsed.error.issues
  const path = issue?.path.join('.') ?? ''
  const place = path === '' ? { file } : { file, path }
  const edits = editsOf(json.value)
  if (edits === null) return nothing(place, issue?.message ?? 'it holds something else')
  const whole = edits.flatMap((one) => {
    const read = overlayFileSchema.shape.edits.element.safeParse(one)
    return read.success ? [read.data] : []
  })
  const lost = edits.length - whole.length
  return {
    overlay: { v: 1, edits: whole },
    fault: damaged(place, `${lost} of ${edits.length} corrections are left out: ${issue?.message ?? ''}`),
  }
}

function editsOf(value: unknown): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null || !('v' in value) || value.v !== 1) return null
  return 'edits' in value && Array.isArray(value.edits) ? value.edits : null
}

function nothing(place: Place, why: string): ReadOverlay {
  return { overlay: { v: 1, edits: [] }, fault: damaged(place, `none is taken: ${why}`) }
}

function damaged(place: Place, why: string): Problem {
  return {
    code: 'overlay-damaged',
    severity: 'warning',
    message: `The corrections of this runbook could not all be read; ${why}.`,
    remedy:
      'The file is kept as it was: mend it and give it the name overlay.json, or make the corrections anew and remove it.',
    place,
  }
}
