/** Causes of transitions in few words; the view's labels and waits say them in many. */
import type { MapView } from '../../../../shared/contract/story-views.ts'

export type Transition = MapView['transitions'][number]

export const isTimer = ({ label }: Transition) => label.startsWith('after ')
/** Nothing but time is missing: a timer without an open condition, or a task that is under way. */
export const comesByItself = (way: Transition) =>
  way.dueAt !== null && (isTimer(way) ? way.waitsFor === null : !waitsForMore(way))
const waitsForMore = ({ waitsFor }: Transition) => waitsFor?.includes(' and for ') === true

const KINDS: readonly (readonly [RegExp, (found: readonly string[]) => readonly [string, string]])[] = [
  [
    /^(task done|task failed|inject delivered|notification missed|notified): (.+)$/,
    ([, kind = '', what = '']) => [kind, what],
  ],
  [/^marked: (.+)$/, ([, mark = '']) => ['marked', mark]],
  [/^(.+) decided: (.+)$/, ([, point = '', option = '']) => [point, option]],
]

/** Causes in few words, those of one kind together, without conditions that hold already. */
export function causesOf(ways: readonly Transition[]): readonly string[] {
  const kinds = new Map<string, Set<string>>()
  for (const way of ways) {
    const [kind, what] = causeOf(way)
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(what))
  }
  return [...kinds].map(([kind, what]) => {
    const list = [...what].join(kind === 'waits for' ? '; or for ' : ' / ')
    if (kind === '') return list
    return `${kind}${/[?]$|^waits for$/.test(kind) ? '' : ':'} ${list}`
  })
}

function causeOf(way: Transition): readonly [kind: string, what: string] {
  const { label, waitsFor } = way
  if (isTimer(way) || label.startsWith('when ') || waitsForMore(way))
    return waitsFor === null ? ['', 'due now'] : waiting(waitsFor)
  const cause = headOf(way)
  const again = waitsFor === 'waits for that to happen again' ? ', again' : ''
  for (const [pattern, read] of KINDS) {
    const found = pattern.exec(cause)
    if (found !== null) {
      const [kind, what] = read(found)
      return [kind, `${what}${again}`]
    }
  }
  return ['', `${cause}${again}`]
}

/** A label without its condition: `after 0:35:00` of `after 0:35:00, if ...`. */
export const headOf = ({ label }: Transition) => label.split(', if ')[0] ?? label

const waiting = (text: string): readonly [string, string] =>
  text.startsWith('waits for ') ? ['waits for', text.slice('waits for '.length)] : ['', text]
