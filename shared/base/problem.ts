/** Where something is wrong. Lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  /** Path inside the document, e.g. `decisions.classify.options.wait`. */
  readonly path?: string
}

/** Something wrong with input, told so that its author can mend it (DESIGN §4.10). */
export interface Problem {
  /** Stable kebab-case code, e.g. `unknown-component`. */
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** What is wrong, in one sentence. */
  readonly message: string
  /** What to do about it, in one sentence. */
  readonly remedy: string
  readonly place?: Place
}

/** `scenario.yaml:12:5: error: message Remedy: ...`, as compilers print it. */
export function formatProblem(problem: Problem): string {
  const { place } = problem
  const where = place
    ? `${place.file}${place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`}: `
    : ''
  return `${where}${problem.severity}: ${problem.message} ${problem.remedy} [${problem.code}]`
}
