import { SegmentedControl } from '@mantine/core'
import styles from './setup.module.css'

/** One of two, both in sight. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
  hint,
}: {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly hint: string
}) {
  return (
    <div className={styles.choice}>
      <span>{label}</span>
      <span className={styles.hint}>{hint}</span>
      <SegmentedControl
        aria-label={label}
        fullWidth
        value={value}
        data={[...options]}
        onChange={(chosen) => {
          const option = options.find((candidate) => candidate.value === chosen)
          if (option) onChange(option.value)
        }}
      />
    </div>
  )
}
