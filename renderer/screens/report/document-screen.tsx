import { Act } from '../../components/act.tsx'
import { Busy, Failed } from '../../components/empty.tsx'
import { Shell } from '../../components/shell.tsx'
import { Split } from '../../components/split.tsx'
import type { Asked } from '../../connection.tsx'
import { ExportList } from './export-list.tsx'
import styles from './report.module.css'
import type { ExportFormat, FormatRow } from './report-formats.ts'
import type { useExports } from './use-exports.ts'

export interface DocumentScreenProps<Format extends ExportFormat> {
  readonly title: string
  /** Name of the preview. */
  readonly preview: string
  readonly keepTitle: string
  /** What is said while it is being made. */
  readonly busy: string
  /** Above the ways to keep it. */
  readonly warning?: string
  readonly asked: { readonly state: Asked<unknown>; readonly again: () => void }
  readonly formats: readonly FormatRow<Format>[]
  readonly files: ReturnType<typeof useExports<Format>>
  readonly onBack: () => void
}

/** A document as it will be kept, and the ways to keep it. */
export function DocumentScreen<Format extends ExportFormat>(props: DocumentScreenProps<Format>) {
  const { title, asked, files, formats, onBack } = props
  const { state } = asked
  return (
    <Shell title={title}>
      {state.kind === 'busy' ? (
        <Busy what={props.busy} />
      ) : state.kind === 'failed' ? (
        <Failed
          {...state.failure}
          act={
            <div className={styles.acts}>
              <Act label="Try again" keys="Enter" primary run={asked.again} />
              <Act label="Back" keys="Escape" run={onBack} />
            </div>
          }
        />
      ) : (
        <Split
          wide
          sideLabel="Preview"
          side={<Preview title={props.preview} html={typeof state.value === 'string' ? state.value : ''} />}
          foot={<Act label="Back" keys="Escape" run={onBack} />}
        >
          {props.warning !== undefined && <p className={styles.warning}>{props.warning}</p>}
          <ExportList
            title={props.keepTitle}
            formats={formats}
            exports={files.exports}
            onKeep={(format) => void files.keep(format)}
          />
        </Split>
      )}
    </Shell>
  )
}

/** The document stands alone: no scripts, nothing fetched, no way out (DESIGN §4.12). */
function Preview({ title, html }: { readonly title: string; readonly html: string }) {
  return <iframe className={styles.preview} title={title} sandbox="" srcDoc={html} />
}
