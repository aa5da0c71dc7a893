/** Code fences as authors and exports break them. Nothing moves to another line. */
export interface RepairedFences {
  readonly lines: readonly string[]
  /** For each line: whether it is within a code block or is one of its fences. */
  readonly isCode: readonly boolean[]
  /** Lines of fences that never end, from 1. */
  readonly unclosed: readonly number[]
}

const FENCE = /^(\s*(?:(?:>|[-*+]|\d{1,3}[.)])\s+)*)(`{3,}|~{3,})\s*([^`]*)$/
const ESCAPED = /^(\s*(?:(?:>|[-*+]|\d{1,3}[.)])\s+)*)((?:\\`){3,})(.*)$/

interface Open {
  readonly index: number
  readonly mark: string
  readonly indent: string
  /** A document shown in a fence has fences of its own. */
  readonly isDocument: boolean
  depth: number
}

export function repairFences(source: readonly string[]): RepairedFences {
  const lines = source.map((line) => {
    const escaped = ESCAPED.exec(line)
    return escaped === null
      ? line
      : `${escaped[1] ?? ''}${'`'.repeat((escaped[2] ?? '').length / 2)}${escaped[3] ?? ''}`
  })
  const isCode: boolean[] = lines.map(() => false)
  const unclosed: number[] = []
  let open: Open | null = null
  let index = 0
  while (index < lines.length) {
    const line = lines[index] ?? ''
    const fence = FENCE.exec(line)
    if (open === null) {
      if (fence !== null) {
        open = opened(index, fence)
        isCode[index] = true
      }
    } else {
      isCode[index] = true
      const step = within(open, line, fence)
      lines[index] = step.line
      if (step.isEnd) open = null
    }
    index += 1
    if (index === lines.length && open !== null) {
      unclosed.push(open.index + 1)
      const end = plausibleEnd(lines, open.index)
      if (end === null || unclosed.length > 20) break
      lines[end] = `${open.indent}${open.mark}`
      isCode.fill(false, end + 1)
      index = end + 1
      open = null
    }
  }
  return { lines, isCode, unclosed }
}

function opened(index: number, fence: RegExpExecArray): Open {
  return {
    index,
    mark: fence[2] ?? '```',
    indent: (fence[1] ?? '').replace(/[^\s>]/g, ' '),
    isDocument: /^(?:md|markdown)\b/i.test(fence[3] ?? ''),
    depth: 0,
  }
}

/** One line of an open block: as it must stand so that the parser keeps it inside, or ends it. */
function within(open: Open, line: string, fence: RegExpExecArray | null): { line: string; isEnd: boolean } {
  if (open.indent.includes('>')) return { line, isEnd: fence !== null && (fence[3] ?? '').trim() === '' }
  const mark = fence?.[2] ?? ''
  const info = (fence?.[3] ?? '').trim()
  const isFence =
    fence !== null &&
    (fence[1] ?? '').trim() === '' &&
    mark[0] === open.mark[0] &&
    mark.length >= open.mark.length
  if (isFence && info === '' && open.depth === 0) return { line: `${open.indent}${mark}`, isEnd: true }
  if (isFence && open.isDocument) open.depth += info === '' ? -1 : 1
  const shown = isFence ? line.replace(/[`~]/g, "'") : line
  if (shown.trim() === '') return { line: '', isEnd: false }
  const own = /^\s*/.exec(shown)?.[0].length ?? 0
  return { line: own < open.indent.length ? open.indent + shown.trimStart() : shown, isEnd: false }
}

/** The blank line before the next heading: where a forgotten fence was most likely meant to end. */
function plausibleEnd(lines: readonly string[], start: number): number | null {
  for (let index = start + 2; index < lines.length; index += 1) {
    if (/^#{2,6}\s/.test(lines[index] ?? '') && (lines[index - 1] ?? '').trim() === '') return index - 1
  }
  return null
}
