import type { ExerciseState } from './state.ts'

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }
type ById<Value> = Readonly<Record<string, Value>>

/**
 * A state in the making, for folding many events at once: the records it copied are its own and are changed in place, so
 * that a long log costs one copy and not one per event. What it began with is never touched. Once `state` is handed out
 * the draft must not be used any more.
 */
export class Draft {
  readonly state: Mutable<ExerciseState>
  readonly #own = new Set<object>()

  constructor(from: ExerciseState) {
    this.state = { ...from }
  }

  put<Value>(record: ById<Value>, key: string, value: Value): ById<Value> {
    const own = this.#mine(record)
    own[key] = value
    return own
  }

  without<Value>(record: ById<Value>, key: string): ById<Value> {
    if (!Object.hasOwn(record, key)) return record
    const own = this.#mine(record)
    Reflect.deleteProperty(own, key)
    return own
  }

  /** Changes one member; an unknown id changes nothing, since `decide` only names what exists. */
  merge<Value extends object>(
    record: ById<Value>,
    key: string,
    change: (old: Value) => Partial<Value>,
  ): ById<Value> {
    const old = Object.hasOwn(record, key) ? record[key] : undefined
    return old === undefined ? record : this.put(record, key, { ...old, ...change(old) })
  }

  #mine<Value>(record: ById<Value>): Record<string, Value> {
    if (this.#own.has(record)) return record
    const copy = { ...record }
    this.#own.add(copy)
    return copy
  }
}
