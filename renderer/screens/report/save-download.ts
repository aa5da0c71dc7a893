import type { ExportReply } from '../../../shared/protocol/replies.ts'
import type { ExportFormat } from './report-formats.ts'

const MIME: Readonly<Record<ExportFormat | 'patch', string>> = {
  pdf: 'application/pdf',
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
  patch: 'text/x-diff',
}

/** Hands a file to the browser to keep: an address of the host, or the content itself. */
export function saveDownload(
  reply: Extract<ExportReply, { download: string }>,
  format: ExportFormat | 'patch',
): void {
  const isAddress = /^(\/|https?:|blob:|data:)/.test(reply.download)
  const address = isAddress
    ? reply.download
    : URL.createObjectURL(new Blob([reply.download], { type: MIME[format] }))
  const link = document.createElement('a')
  link.href = address
  link.download = reply.name ?? `report.${format}`
  document.body.append(link)
  link.click()
  link.remove()
  if (!isAddress) setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
