import { FileButton } from '@mantine/core'
import { useId, useState } from 'react'
import button from './action-button.module.css'
import styles from './form-dialog.module.css'
import type { Field } from './form-spec.ts'

interface Chosen {
  readonly name: string
  /** Empty: the text that is known under this name. */
  readonly text: string
}

/** A text file that is read where it is chosen, and goes into the form with its name. */
export function FileField({ field }: { readonly field: Extract<Field, { kind: 'file' }> }) {
  const [chosen, setChosen] = useState<Chosen | null>(
    field.kept === null ? null : { name: field.kept, text: '' },
  )
  const [problem, setProblem] = useState<string | null>(null)
  const hint = useId()
  const read = async (file: File | null) => {
    if (file === null) return
    const text = await file.text().catch(() => null)
    const wrong = text === null ? 'The file cannot be read.' : field.problem(text)
    setProblem(wrong === null ? null : `${file.name}: ${wrong}`)
    if (wrong === null && text !== null) setChosen({ name: file.name, text })
  }
  return (
    <fieldset className={styles.group} aria-describedby={hint}>
      <legend>{field.label}</legend>
      <p id={hint} className={styles.hint}>
        {field.hint}
      </p>
      <div className={styles.file}>
        <FileButton onChange={(file) => void read(file)} accept={field.accept}>
          {(props) => (
            <button {...props} type="button" className={button.button} data-look="framed">
              {chosen === null ? 'Choose a file…' : 'Choose another…'}
            </button>
          )}
        </FileButton>
        <span className={styles.set}>{chosen === null ? 'none' : chosen.name}</span>
        {chosen !== null && (
          <button
            type="button"
            className={button.button}
            data-look="plain"
            onClick={() => {
              setChosen(null)
              setProblem(null)
            }}
          >
            Leave it out
          </button>
        )}
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <input type="hidden" name={`${field.name}.name`} value={chosen?.name ?? ''} />
      <input type="hidden" name={field.name} value={chosen?.text ?? ''} />
    </fieldset>
  )
}
