import type { Refusal } from '../../../shared/contract/commands.ts'
import { KeyHint } from '../../components/key-hint.tsx'
import button from './action-button.module.css'
import { ConsoleModal } from './console-modal.tsx'
import styles from './form-dialog.module.css'
import { FormFields } from './form-fields.tsx'
import { type FormSpec, type FormValues, formValues } from './form-spec.ts'

export interface FormDialogProps {
  readonly form: FormSpec | null
  readonly refusal: Refusal | null
  readonly busy: boolean
  readonly onSubmit: (values: FormValues) => void
  readonly onClose: () => void
}

/** px, with its frame. */
const WIDTH = { narrow: 560, wide: 800, widest: 1040 } as const

/** Any form of the console: Enter submits, Shift+Enter begins a line, Escape leaves. It never covers the clock. */
export function FormDialog({ form, refusal, busy, onSubmit, onClose }: FormDialogProps) {
  return (
    <ConsoleModal
      opened={form !== null}
      onClose={onClose}
      title={form?.title ?? ''}
      size={WIDTH[form?.width ?? 'narrow']}
    >
      {form !== null && (
        <form
          key={form.id}
          className={styles.form}
          data-danger={form.danger || undefined}
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) onSubmit(formValues(new FormData(event.currentTarget)))
          }}
        >
          {form.lead !== undefined && <p className={styles.lead}>{form.lead}</p>}
          {form.lines !== undefined && form.lines.length > 0 && (
            <dl className={styles.lines}>
              {form.lines.map((line) => (
                <div key={`${line.at}${line.text}`}>
                  <dt>{line.at}</dt>
                  <dd>{line.text}</dd>
                </div>
              ))}
            </dl>
          )}
          <FormFields form={form} />
          {refusal !== null && (
            <p className={styles.refusal} role="alert">
              {refusal.message} {refusal.remedy}
            </p>
          )}
          <div className={styles.buttons}>
            <button type="submit" className={button.button} data-look="primary" disabled={busy}>
              <span>{busy ? 'Sending…' : form.submit}</span>
              <KeyHint keys="Enter" />
            </button>
            <button type="button" className={button.button} data-look="framed" onClick={onClose}>
              <span>Cancel</span>
              <KeyHint keys="Escape" />
            </button>
          </div>
        </form>
      )}
    </ConsoleModal>
  )
}
