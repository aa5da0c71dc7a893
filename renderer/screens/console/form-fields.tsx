import { FieldInput } from './field-input.tsx'
import styles from './form-dialog.module.css'
import type { Field, FormSpec } from './form-spec.ts'

/** The fields of a form: below each other, or in groups of which two stand side by side. */
export function FormFields({ form }: { readonly form: FormSpec }) {
  const loose = form.fields.filter(({ group }) => group === undefined)
  const first = form.fields[0]
  return (
    <>
      {form.groups === undefined ? (
        <Fields fields={loose} first={first} />
      ) : (
        <>
          <div className={styles.columns}>
            <Fields fields={loose} first={first} />
          </div>
          <div className={styles.groups}>
            {form.groups.map(({ id, title, place }) => (
              <section key={id} className={styles.block} data-place={place} aria-label={title}>
                <h3 className={styles.blockTitle}>{title}</h3>
                <div className={styles.columns}>
                  <Fields fields={form.fields.filter(({ group }) => group === id)} first={first} />
                </div>
              </section>
            ))}
          </div>
        </>
      )}
    </>
  )
}

function Fields({ fields, first }: { readonly fields: readonly Field[]; readonly first: Field | undefined }) {
  return fields.map((field) => (
    <div key={field.name} className={styles.field} data-columns={field.columns}>
      <FieldInput field={field} first={field === first} />
    </div>
  ))
}
