import { Textarea, type TextareaProps } from '@mantine/core'
import { useState } from 'react'

/** Text that is kept when the field is left or with Ctrl+Enter; what the host has stands until then. */
export function SavedText({
  value,
  onSave,
  onDone,
  ...rest
}: Omit<TextareaProps, 'value' | 'onChange' | 'onBlur'> & {
  readonly value: string
  readonly onSave: (text: string) => Promise<unknown>
  /** After Ctrl+Enter. */
  readonly onDone?: () => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const keep = async () => {
    if (typed === null || typed === value) return setTyped(null)
    await onSave(typed)
    setTyped(null)
  }
  return (
    <Textarea
      {...rest}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void keep().then(onDone)
        }
        if (event.key === 'Escape') event.currentTarget.blur()
      }}
    />
  )
}
