import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { KeyHint } from '../../components/key-hint.tsx'
import button from './action-button.module.css'
import { ConsoleModal } from './console-modal.tsx'
import { FileField } from './file-field.tsx'
import styles from './form-dialog.module.css'
import type { FormValues } from './form-spec.ts'
import { type Field, type FormSpec, formValues } from './form-spec.ts'
import { SecretsField } from './secrets-field.tsx'

export interface FormDialogProps {
  readonly form: FormSpec | null
  readonly refusal: Refusal | null
  readonly busy: boolean
  readonly onSubmit: (values: FormValues) => void
  readonly onClose: () => void
}

/** Any form of the console: Enter submits, Shift+Enter begins a line, Escape leaves. It never covers the clock. */
export function FormDialog({ form, refusal, busy, onSubmit, onClose }: FormDialogProps) {
  return (
    <ConsoleModal
      opened={form !== null}
      onClose={onClose}
      title={form?.title ?? ''}
      size={form?.wide === true ? 800 : 560}
    >
      {form !== null && (
        <form
          key={form.id}
          className={styles.form}
          data-danger={form.danger || undefined}
          data-wide={form.wide || undefined}
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
          {form.fields.map((field, index) => (
            <div key={field.name} className={styles.field} data-half={field.half || undefined}>
              <FieldInput field={field} first={index === 0} />
            </div>
          ))}
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

function FieldInput({ field, first }: { readonly field: Field; readonly first: boolean }) {
  const common = {
    name: field.name,
    label: field.label,
    description: field.hint,
    'data-autofocus': first || undefined,
  }
  switch (field.kind) {
    case 'text':
      return field.lines === undefined ? (
        <TextInput {...common} required={field.required} defaultValue={field.initial} autoComplete="off" />
      ) : (
        <Textarea
          {...common}
          required={field.required}
          defaultValue={field.initial}
          autosize={false}
          rows={field.lines}
          onKeyDown={submitOnEnter}
        />
      )
    case 'minutes':
      return (
        <TextInput
          {...common}
          inputMode="decimal"
          w={160}
          defaultValue={String(field.initial ?? 0)}
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
        />
      )
    case 'choice':
      return (
        <NativeSelect
          {...common}
          defaultValue={field.initial}
          data={[...field.choices]}
          onKeyDown={submitOnEnter}
        />
      )
    case 'flag':
      return (
        <Checkbox name={field.name} label={field.label} description={field.hint} onKeyDown={submitOnEnter} />
      )
    case 'many':
      return (
        <fieldset className={styles.many}>
          <legend>{field.label}</legend>
          {field.choices.map((choice) => (
            <Checkbox
              key={choice.value}
              name={field.name}
              value={choice.value}
              label={choice.label}
              defaultChecked={field.initial?.includes(choice.value)}
              onKeyDown={submitOnEnter}
            />
          ))}
        </fieldset>
      )
    case 'secrets':
      return <SecretsField field={field} />
    case 'file':
      return <FileField field={field} />
    case 'states':
      return (
        <fieldset className={styles.levels}>
          <legend>{field.label}</legend>
          {field.things.map((thing) => (
            <NativeSelect
              key={thing.value}
              name={`${field.name}.${thing.value}`}
              aria-label={thing.label}
              size="xs"
              leftSection={<span className={styles.thing}>{thing.label}</span>}
              leftSectionWidth={220}
              data={[
                { value: '', label: `stays ${thing.now}` },
                ...field.choices.filter((choice) => choice !== thing.now),
              ]}
              onKeyDown={submitOnEnter}
            />
          ))}
        </fieldset>
      )
  }
}

function submitOnEnter(
  event: React.KeyboardEvent<HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement>,
): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
