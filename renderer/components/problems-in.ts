import type { Problem } from '../../shared/base/problem.ts'

/** The problems that came with a refusal; what is not a problem is left out. */
export function problemsIn(sent: readonly unknown[] | undefined): readonly Problem[] {
  return (sent ?? []).filter(isProblem)
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    typeof value.message === 'string' &&
    'remedy' in value &&
    typeof value.remedy === 'string' &&
    'severity' in value &&
    (value.severity === 'error' || value.severity === 'warning')
  )
}
