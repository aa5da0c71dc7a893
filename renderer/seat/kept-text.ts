import { useCallback, useState } from 'react'
import { recall, remember } from './memory.ts'

/** State that stands in the browser's storage as it is typed: a lost connection or a reload takes no word of it. */
export function useKeptText(name: string): readonly [string, (text: string) => void] {
  const key = `draft.${name}`
  const [held, setHeld] = useState(() => ({ key, text: recall(key) ?? '' }))
  const set = useCallback(
    (text: string) => {
      setHeld({ key, text })
      remember(key, text === '' ? null : text)
    },
    [key],
  )
  return [held.key === key ? held.text : (recall(key) ?? ''), set]
}

/** The same of a small record; what cannot be read back is `empty`. */
export function useKeptRecord<Fields extends Readonly<Record<string, string>>>(
  name: string,
  empty: Fields,
): readonly [Fields, (change: Partial<Fields>) => void, () => void] {
  const [text, setText] = useKeptText(name)
  const record = { ...empty, ...readRecord(text) }
  return [record, (change) => setText(JSON.stringify({ ...record, ...change })), () => setText('')]
}

function readRecord(text: string): Readonly<Record<string, string>> {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return {}
  }
}
