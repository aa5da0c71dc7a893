import { useState } from 'react'
import type { Result } from '../../../shared/base/result.ts'
import type { Failure } from '../../../shared/protocol/client.ts'
import type { ExportReply } from '../../../shared/protocol/replies.ts'
import type { ExportFormat, ExportState } from './report-formats.ts'
import { saveDownload } from './save-download.ts'

type States = Readonly<Partial<Record<ExportFormat, ExportState>>>

/** Files of one document, made on demand: what became of each, and how to make one. */
export function useExports<Format extends ExportFormat>(
  make: (format: Format) => Promise<Result<ExportReply, Failure>>,
): { readonly exports: States; readonly keep: (format: Format) => Promise<void> } {
  const [exports, setExports] = useState<States>({})
  const put = (format: Format, state: ExportState) => setExports((before) => ({ ...before, [format]: state }))

  async function keep(format: Format): Promise<void> {
    put(format, { kind: 'busy' })
    const reply = await make(format)
    put(format, reply.ok ? kept(reply.value, format) : { kind: 'failed', ...reply.error })
  }
  return { exports, keep }
}

/** Where the file went; a browser is handed it on the way. */
function kept(reply: ExportReply, format: ExportFormat): ExportState {
  if ('cancelled' in reply) return { kind: 'cancelled' }
  const hint = reply.hint ?? null
  if ('path' in reply) return { kind: 'saved', where: reply.path, hint }
  saveDownload(reply, format)
  return { kind: 'saved', where: `the browser’s downloads${reply.name ? `, ${reply.name}` : ''}`, hint }
}
