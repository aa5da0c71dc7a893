import type { Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { MOST_RUNBOOK_BYTES } from '../../../shared/contract/runbook-library.ts'

/** A file's text, byte for byte: what is no UTF-8, or too large, is refused before it is sent anywhere. */
export async function readDocument(file: File): Promise<Result<string, Refusal>> {
  if (file.size > MOST_RUNBOOK_BYTES) return { ok: false, error: TOO_LARGE }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
    return { ok: true, value: text }
  } catch (error) {
    return { ok: false, error: error instanceof TypeError ? NOT_TEXT : UNREADABLE }
  }
}

const TOO_LARGE: Refusal = {
  code: 'runbook-too-large',
  message: 'The document is larger than 1 MB.',
  remedy: 'Import the part with the procedures, or take images and logs out of it.',
}
const NOT_TEXT: Refusal = {
  code: 'runbook-not-text',
  message: 'The document is no UTF-8 text.',
  remedy: 'Save it as Markdown or plain text in UTF-8, then import it again.',
}
const UNREADABLE: Refusal = {
  code: 'runbook-unreadable',
  message: 'The file cannot be read.',
  remedy: 'Check that it is a file and that it may be opened.',
}
