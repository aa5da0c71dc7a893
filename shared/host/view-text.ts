/**
 * Views as texts for many watchers: each is written once, and after the first time only its members that changed. A
 * member that is the same object as before is known to be unchanged without looking into it.
 */

/** One state of a view, shared by all that watch it. */
export interface ViewUpdate {
  readonly view: unknown
  /** Counts the states of this view; a watcher that has the one before can do with the changes. */
  readonly version: number
  /** The whole view as JSON. */
  readonly whole: () => string
  /** JSON of the members that changed since the version before; null: there is none, or members went away. */
  readonly changes: string | null
}

type Members = ReadonlyMap<string, string>

/** Objects of views never change, so their text is theirs as long as they live. */
const texts = new WeakMap<object, string>()

/** @returns the next state of the view; the same `before` when nothing changed */
export function nextUpdate(before: ViewUpdate | null, view: unknown): ViewUpdate {
  if (before !== null && before.view === view) return before
  if (!isRecord(view)) return plainUpdate(before, view)
  const now = membersOf(view)
  const old = before !== null && isRecord(before.view) ? membersOf(before.view) : null
  const changes = old === null || isMissing(old, now) ? null : changesOf(old, now)
  if (before !== null && changes === '{}') return before
  let whole: string | null = null
  return {
    view,
    version: (before?.version ?? 0) + 1,
    whole: () => {
      whole ??= textOf([...now])
      return whole
    },
    changes,
  }
}

function plainUpdate(before: ViewUpdate | null, view: unknown): ViewUpdate {
  const text = JSON.stringify(view)
  return before?.whole() === text
    ? before
    : { view, version: (before?.version ?? 0) + 1, whole: () => text, changes: null }
}

function changesOf(old: Members, now: Members): string {
  return textOf([...now].filter(([name, text]) => old.get(name) !== text))
}

function isMissing(old: Members, now: Members): boolean {
  return [...old.keys()].some((name) => !now.has(name))
}

const membersByView = new WeakMap<object, Members>()

function membersOf(view: Readonly<Record<string, unknown>>): Members {
  const known = membersByView.get(view)
  if (known !== undefined) return known
  const members = new Map<string, string>()
  for (const [name, value] of Object.entries(view))
    if (value !== undefined) members.set(name, memberText(value))
  membersByView.set(view, members)
  return members
}

function memberText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const known = texts.get(value)
  if (known !== undefined) return known
  const text = JSON.stringify(value)
  texts.set(value, text)
  return text
}

function textOf(members: readonly (readonly [string, string])[]): string {
  return `{${members.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
