/** Where a JSON text breaks off, from 1. */
export interface JsonFault {
  readonly line: number
  readonly column: number
}

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: JsonFault }

/** Reads JSON; what cannot be read tells its place, which of a text that was cut off is its end. */
export function readJson(text: string): ReadJson {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const told = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined
    const before = text.slice(0, told === undefined ? text.length : Number(told))
    const lines = before.split('\n')
    return { ok: false, at: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } }
  }
}
