import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { FileField } from './file-field.tsx'
import styles from './form-dialog.module.css'
import type { Field } from './form-spec.ts'
import { SecretsField } from './secrets-field.tsx'

/** The control of one field; the first of a form has the focus when it opens. */
export function FieldInput({ field, first }: { readonly field: Field; readonly first: boolean }) {
  const common = {
    name: field.name,
    label: <Label field={field} />,
    description: field.hint,
    'data-autofocus': first || undefined,
  }
  switch (field.kind) {
    case 'text':
      return field.lines === undefined ? (
        <TextInput
          {...common}
          required={field.required}
          withAsterisk={field.required === true && field.unit === undefined}
          defaultValue={field.initial}
          placeholder={field.placeholder}
          autoComplete="off"
          {...unitProps(field.unit)}
        />
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

/** What is said of a unit at the field's end is said in its name too. */
function Label({ field }: { readonly field: Field }) {
  if (field.kind !== 'text' || field.unit === undefined) return field.label
  return (
    <>
      {field.label}
      <span className="visually-hidden">, {field.unit}</span>
    </>
  )
}

function unitProps(unit: string | undefined) {
  if (unit === undefined) return {}
  return {
    inputMode: 'decimal',
    rightSection: (
      <span className={styles.unit} aria-hidden="true">
        {unit}
      </span>
    ),
    rightSectionWidth: 72,
    rightSectionPointerEvents: 'none',
  } as const
}
