import type { Path } from '../yaml-source.ts'

/** What a pre-flight rule found, and where in the YAML it stands. */
export interface Finding {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly remedy: string
  readonly path: Path
}
