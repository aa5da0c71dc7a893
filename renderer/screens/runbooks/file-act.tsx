import { useRef } from 'react'
import { Act } from '../../components/act.tsx'

/** A button that lets a person choose a Markdown or text file. */
export function FileAct({
  label,
  keys,
  primary,
  onFile,
}: {
  readonly label: string
  readonly keys: string
  readonly primary?: boolean
  readonly onFile: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Act label={label} keys={keys} primary={primary} run={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".md,.markdown,.mdown,.txt,text/markdown,text/plain"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
