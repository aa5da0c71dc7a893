/**
 * Keys of the screens. A screen says which keys it has while it is shown; the newest wins, and the `?` sheet lists
 * them all. Letters do nothing while someone types, inside a dialog, or when single keys are switched off in the
 * sheet (WCAG 2.1.4).
 */
import {
  createContext,
  type ReactNode,
  use,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'

export interface KeyBinding {
  /** As shown: `N`, `Enter`, `Ctrl+Enter`, `Shift+ArrowDown`, `?`. */
  readonly keys: string
  /** What it does, for the sheet. */
  readonly label: string
  readonly run: () => void
  readonly disabled?: boolean
  /** Also while a field has the focus; the default for bindings with Ctrl. */
  readonly inFields?: boolean
  /** For a binding that belongs to a dialog; all others rest while one is open. */
  readonly inDialog?: boolean
}

type Ref = { readonly current: readonly KeyBinding[] }
const OFF = 'muster.single-keys-off'

/** Holds what is bound now; one per window. */
export class KeyRegistry {
  private scopes: readonly Ref[] = []
  private readonly listeners = new Set<() => void>()
  singleKeys = typeof localStorage === 'undefined' || localStorage.getItem(OFF) !== 'yes'

  add(scope: Ref): () => void {
    this.scopes = [...this.scopes, scope]
    this.tell()
    return () => {
      this.scopes = this.scopes.filter((other) => other !== scope)
      this.tell()
    }
  }

  /** Newest scope first, as they are asked. */
  all(): readonly KeyBinding[] {
    return this.scopes.toReversed().flatMap((scope) => scope.current)
  }

  setSingleKeys(on: boolean): void {
    this.singleKeys = on
    localStorage.setItem(OFF, on ? 'no' : 'yes')
    this.tell()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  handle(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return
    if (event.repeat && !event.key.startsWith('Arrow')) return
    const binding = this.all().find((candidate) => wants(candidate, event, this.singleKeys))
    if (binding === undefined) return
    event.preventDefault()
    binding.run()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

const Registry = createContext<KeyRegistry>(new KeyRegistry())

/** Listens to the window's keys for everything inside it. */
export function KeyProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(() => new KeyRegistry())
  // Before anything is painted: what is seen answers to its key, however busy the first moment is.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => registry.handle(event)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [registry])
  return <Registry value={registry}>{children}</Registry>
}

/** Binds keys while the calling component is shown. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const registry = use(Registry)
  const latest = useRef(bindings)
  latest.current = bindings
  useLayoutEffect(() => registry.add(latest), [registry])
}

/** The registry itself, for the `?` sheet. */
export function useKeyRegistry(): KeyRegistry {
  const registry = use(Registry)
  useSyncExternalStore(registry.subscribe, () => registry.singleKeys)
  return registry
}

/** Does a key event match a binding, where it happened? */
export function wants(binding: KeyBinding, event: KeyboardEvent, singleKeys: boolean): boolean {
  if (binding.disabled === true || !matches(binding.keys, event)) return false
  const target = event.target instanceof Element ? event.target : null
  const inDialog = target?.closest('[role="dialog"], dialog') != null
  if (inDialog !== (binding.inDialog === true)) return false
  const withCtrl = binding.keys.startsWith('Ctrl+')
  if (
    target?.closest('input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable=true]') !=
    null
  ) {
    if (!(binding.inFields ?? withCtrl)) return false
  }
  // Arrows scroll what is being read.
  if (binding.keys.startsWith('Arrow') && target?.closest('[data-scrolls]') != null) return false
  // Enter and Space belong to the control that has the focus.
  if (
    (binding.keys === 'Enter' || binding.keys === 'Space') &&
    target?.closest('button, a, summary, [role="menuitem"]') != null
  )
    return false
  return singleKeys || withCtrl || binding.keys.length > 1
}

function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+').filter((part) => part !== '')
  const last = keys.endsWith('+') ? '+' : (parts.at(-1) ?? '')
  const modifiers = new Set(parts.slice(0, -1))
  // AltGr is Ctrl+Alt to some systems, yet types a character.
  const typing = event.getModifierState('AltGraph')
  if (modifiers.has('Ctrl') !== ((event.ctrlKey || event.metaKey) && !typing)) return false
  if (modifiers.has('Alt') !== (event.altKey && !typing)) return false
  if (last.length > 1 || /[a-z0-9]/i.test(last)) {
    if (modifiers.has('Shift') !== event.shiftKey) return false
  }
  return event.key.toLowerCase() === (last === 'Space' ? ' ' : last.toLowerCase())
}
