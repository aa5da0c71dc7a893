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
    const lines = text.slice(0, placeIn(text, error instanceof Error ? error.message : '')).split('\n')
    return { ok: false, at: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } }
  }
}

/** Characters that the engine quotes before one that it did not expect. */
const QUOTED_BEFORE = 10

/** The engine tells a position, or quotes what stands around it, or says that the text ended. */
function placeIn(text: string, message: string): number {
  const told = /at position (\d+)/.exec(message)?.[1]
  if (told !== undefined) return Number(told)
  const around = /^Unexpected token '(.)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/u.exec(message)
  if (around === null) return text.length
  const [, token = '', cut, quoted = ''] = around
  const start = text.indexOf(quoted)
  return cut === undefined ? start + quoted.indexOf(token) : start + QUOTED_BEFORE
}
