import { useAsk, useConnection } from '../../connection.tsx'
import { goBack } from '../../router.ts'
import { DocumentScreen } from './document-screen.tsx'
import { type ExportFormat, REPORT_FORMATS } from './report-formats.ts'
import { useExports } from './use-exports.ts'

/** The report as it will be kept, and the ways to keep it. */
export function ReportScreen({ exercise }: { readonly exercise: string }) {
  const { ask } = useConnection()
  return (
    <DocumentScreen
      title="Report"
      preview="The report"
      keepTitle="Keep the report"
      busy="Writing the report"
      asked={useAsk({ ask: 'report', exercise, format: 'html' })}
      formats={REPORT_FORMATS}
      files={useExports((format: ExportFormat) => ask({ ask: 'export', exercise, format }))}
      onBack={() => goBack({ screen: 'exercise', exercise })}
    />
  )
}
