import { PasswordInput, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import button from './action-button.module.css'
import styles from './form-dialog.module.css'
import type { Field } from './form-spec.ts'

/** Names with values that are never shown: what is known says "set", and what is typed is masked. */
export function SecretsField({ field }: { readonly field: Extract<Field, { kind: 'secrets' }> }) {
  const [rows, setRows] = useState<readonly string[]>(field.kept.length === 0 ? [''] : field.kept)
  const hint = useId()
  return (
    <fieldset className={styles.group} aria-describedby={hint}>
      <legend>{field.label}</legend>
      <button
        type="button"
        className={`${button.button} ${styles.another}`}
        data-look="plain"
        onClick={() => setRows([...rows, ''])}
      >
        Another secret header
      </button>
      <p id={hint} className={styles.hint}>
        {field.hint}
      </p>
      {rows.map((kept, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added, at the end
        <div key={index} className={styles.secret}>
          <TextInput
            name={`${field.name}.name`}
            aria-label={`Name of secret header ${index + 1}`}
            placeholder="Authorization"
            defaultValue={kept}
            autoComplete="off"
          />
          <PasswordInput
            name={`${field.name}.value`}
            aria-label={`Value of secret header ${index + 1}`}
            placeholder={kept === '' ? 'value' : 'set; empty: it stays'}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': `Show what is typed for header ${index + 1}` }}
          />
        </div>
      ))}
    </fieldset>
  )
}
