/** A menu of one-key choices that a leader key opens, told as data. */
import type { DurationMs } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { FormSpec } from './form-spec.ts'

export type Pick =
  | { readonly go: 'send'; readonly commands: (ago: DurationMs) => readonly CommandInput[] }
  | { readonly go: 'menu'; readonly menu: MenuSpec }
  | { readonly go: 'form'; readonly form: (ago: DurationMs) => FormSpec }
  | { readonly go: 'run'; readonly run: () => void }

export interface MenuItem {
  readonly key: string
  readonly label: string
  readonly detail?: string
  /** Not now, and why. */
  readonly disabled?: string
  readonly pick: Pick
}

export interface MenuSpec {
  readonly id: string
  readonly title: string
  /** Digits typed in the menu say how many minutes ago it happened. */
  readonly backdates: boolean
  readonly items: readonly MenuItem[]
  /** Said when there is nothing to choose. */
  readonly empty: string
}

/** Keys for the rows of a list: letters, or where digits are free 1 to 9 and then letters. */
export function rowKey(index: number, digits: boolean): string {
  if (digits && index < 9) return String(index + 1)
  return String.fromCharCode(97 + (digits ? index - 9 : index))
}
