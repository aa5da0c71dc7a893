import { useState } from 'react'
import { Act } from '../../components/act.tsx'
import { Busy, Failed } from '../../components/empty.tsx'
import { Shell } from '../../components/shell.tsx'
import { Split } from '../../components/split.tsx'
import { useAsk, useConnection } from '../../connection.tsx'
import { goBack } from '../../router.ts'
import { ExportList } from './export-list.tsx'
import styles from './report.module.css'
import type { ExportFormat, ExportState } from './report-formats.ts'
import { saveDownload } from './save-download.ts'

/** The report as it will be kept, and the ways to keep it. */
export function ReportScreen({ exercise }: { readonly exercise: string }) {
  const report = useAsk({ ask: 'report', exercise, format: 'html' })
  const { ask } = useConnection()
  const [exports, setExports] = useState<Partial<Record<ExportFormat, ExportState>>>({})
  const put = (format: ExportFormat, state: ExportState) =>
    setExports((before) => ({ ...before, [format]: state }))

  async function keep(format: ExportFormat): Promise<void> {
    put(format, { kind: 'busy' })
    const reply = await ask({ ask: 'export', exercise, format })
    if (!reply.ok)
      return put(format, { kind: 'failed', message: reply.error.message, remedy: reply.error.remedy })
    if ('cancelled' in reply.value) return put(format, { kind: 'cancelled' })
    if ('path' in reply.value)
      return put(format, { kind: 'saved', where: reply.value.path, hint: reply.value.hint ?? null })
    saveDownload(reply.value, format)
    put(format, {
      kind: 'saved',
      where: `the browser’s downloads${reply.value.name ? `, ${reply.value.name}` : ''}`,
      hint: reply.value.hint ?? null,
    })
  }

  const html =
    report.state.kind === 'answered' && typeof report.state.value === 'string' ? report.state.value : null
  return (
    <Shell title="Report">
      {report.state.kind === 'busy' ? (
        <Busy what="Writing the report" />
      ) : report.state.kind === 'failed' ? (
        <Failed
          {...report.state.failure}
          act={<Act label="Try again" keys="Enter" primary run={report.again} />}
        />
      ) : (
        <Split
          wide
          sideLabel="Preview"
          side={<ReportPreview html={html ?? ''} />}
          foot={<Act label="Back" keys="Escape" run={() => goBack({ screen: 'exercise', exercise })} />}
        >
          <ExportList exports={exports} onKeep={(format) => void keep(format)} />
        </Split>
      )}
    </Shell>
  )
}

/** The document stands alone: no scripts, nothing fetched, no way out (DESIGN §4.12). */
export function ReportPreview({ html }: { readonly html: string }) {
  return <iframe className={styles.preview} title="The report" sandbox="" srcDoc={html} />
}
