/** A dialog told as data: what it asks, and which commands its answers become. */
import { type DurationMs, MINUTE } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

interface FieldBase {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** In a form with groups: the group that it stands in; above them all where there is none. */
  readonly group?: string
  /** In a form with groups: how many of six columns it takes; all of them where nothing is said. */
  readonly columns?: 1 | 2 | 3 | 5
}

export type Field =
  | (FieldBase & {
      readonly kind: 'text'
      readonly required?: boolean
      readonly initial?: string
      readonly lines?: number
      /** What is counted, at its end: `seconds`. */
      readonly unit?: string
      readonly placeholder?: string
    })
  | (FieldBase & { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly initial?: string })
  | (FieldBase & {
      readonly kind: 'many'
      readonly choices: readonly Choice[]
      readonly initial?: readonly string[]
    })
  /** Exercise minutes: read as ms. */
  | (FieldBase & { readonly kind: 'minutes'; readonly initial?: number })
  | (FieldBase & { readonly kind: 'flag' })
  /** Names with values that nobody reads: `NAME.name` and `NAME.value`, a list each. `kept`: those that are known. */
  | (FieldBase & { readonly kind: 'secrets'; readonly kept: readonly string[] })
  /** The text of a file, with its name in `NAME.name`; an empty text under a name: the one that is known. */
  | (FieldBase & {
      readonly kind: 'file'
      readonly accept: string
      readonly kept: string | null
      /** What is wrong with a chosen text; null: nothing. */
      readonly problem: (text: string) => string | null
    })
  /** One of the choices for each of several things; those left alone are not answered. */
  | (FieldBase & {
      readonly kind: 'states'
      /** `now`: how it is. */
      readonly things: readonly (Choice & { readonly now: string })[]
      readonly choices: readonly string[]
    })

/** A part of a form under a title of its own: one of two that stand side by side, or a row for itself. */
export interface FieldGroup {
  readonly id: string
  readonly title: string
  readonly place: 'left' | 'right' | 'across'
}

export interface FormSpec {
  readonly id: string
  readonly title: string
  /** What the form will do, or what stands in the way, in a sentence. */
  readonly lead?: string
  readonly lines?: readonly { readonly at: string; readonly text: string }[]
  readonly fields: readonly Field[]
  readonly submit: string
  /** Fields that belong together, in the order in which they stand. */
  readonly groups?: readonly FieldGroup[]
  /** `narrow` where nothing is said. */
  readonly width?: 'wide' | 'widest'
  readonly danger?: boolean
  /** The commands to send in order, or what is wrong with the answers. */
  readonly commands: (values: FormValues) => readonly CommandInput[] | { readonly problem: string }
  /** A form that follows once the commands were accepted. */
  readonly next?: (values: FormValues) => FormSpec | null
}

export interface FormValues {
  readonly text: (name: string) => string
  readonly list: (name: string) => readonly string[]
  readonly minutes: (name: string) => DurationMs
  readonly flag: (name: string) => boolean
}

/** Reads the answers out of a submitted form. Minutes may have decimals; what is no number counts as 0. */
export function formValues(data: FormData): FormValues {
  const texts = (name: string) =>
    data.getAll(name).flatMap((value) => (typeof value === 'string' ? [value] : []))
  const text = (name: string) => (texts(name)[0] ?? '').trim()
  return {
    text,
    list: texts,
    minutes: (name) => {
      const minutes = Number.parseFloat(text(name).replace(',', '.'))
      return Number.isFinite(minutes) ? Math.max(0, Math.round(minutes * MINUTE)) : 0
    },
    flag: (name) => texts(name).length > 0,
  }
}

/** The field that every backdated form has: how long before now it happened. */
export function agoField(label = 'Happened, minutes ago'): Field {
  return { kind: 'minutes', name: 'ago', label, initial: 0, hint: '0 is now' }
}
