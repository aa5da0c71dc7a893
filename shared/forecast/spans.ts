import type { DurationMs, ExerciseMs } from '../base/time.ts'

/** A stretch of exercise time, `to` not included. */
export interface Span {
  readonly from: ExerciseMs
  readonly to: ExerciseMs
}

/** The same time as spans in order that neither touch nor overlap. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of spans.toSorted((left, right) => left.from - right.from)) {
    if (span.to <= span.from) continue
    const last = found.at(-1)
    if (last === undefined || last.to < span.from) found.push(span)
    else found.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) })
  }
  return found
}

/** What is left of `spans` without `taken`. */
export function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const off = merged(taken)
  return merged(spans).flatMap((span) => {
    const left: Span[] = []
    let from = span.from
    for (const one of off) {
      if (one.to <= from || one.from >= span.to) continue
      if (one.from > from) left.push({ from, to: one.from })
      from = Math.max(from, one.to)
    }
    return from < span.to ? [...left, { from, to: span.to }] : left
  })
}

export function longerThan(spans: readonly Span[], least: DurationMs): readonly Span[] {
  return spans.filter(({ from, to }) => to - from >= least)
}
