import { useId } from 'react'
import { useKeys } from '../keys.tsx'
import styles from './act.module.css'
import { KeyHint } from './key-hint.tsx'

export interface ActProps {
  readonly label: string
  readonly run: () => void
  /** As shown and bound, e.g. `Enter`, `Ctrl+Enter`, `P`. */
  readonly keys?: string
  /** The one primary action of the moment. */
  readonly primary?: boolean
  readonly danger?: boolean
  /** Without a frame, for actions within a row. */
  readonly plain?: boolean
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly inDialog?: boolean
  readonly inFields?: boolean
  /** What the `?` sheet and a screen reader say when the label alone is too short. */
  readonly says?: string
  readonly submits?: boolean
  /** It leads to where one is already. */
  readonly current?: boolean
  /** Has the focus when its dialog opens. */
  readonly focused?: boolean
}

/** A button that shows its key and is pressed by it. */
export function Act(props: ActProps) {
  const { label, run, keys, primary, danger, plain, busy, says, submits } = props
  const disabled = props.disabled === true || busy === true
  const busyId = useId()
  useKeys(
    keys === undefined
      ? []
      : [{ keys, label: says ?? label, run, disabled, inDialog: props.inDialog, inFields: props.inFields }],
  )
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={styles.act}
      data-primary={primary || undefined}
      data-danger={danger || undefined}
      data-plain={plain || undefined}
      data-autofocus={props.focused || undefined}
      disabled={disabled}
      aria-label={says}
      aria-current={props.current ? 'page' : undefined}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      aria-describedby={busy ? busyId : undefined}
      onClick={submits ? undefined : run}
    >
      <span>{label}</span>
      {busy ? (
        <span id={busyId} className={styles.busy}>
          working…
        </span>
      ) : (
        keys !== undefined && <KeyHint keys={keys} />
      )}
    </button>
  )
}
