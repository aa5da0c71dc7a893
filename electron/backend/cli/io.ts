import { formatProblem, type Problem } from '../../../shared/base/problem.ts'

/** Where the command line writes, and what it stands on. */
export interface CliIo {
  /** Standard output: what was asked for. */
  readonly out: (text: string) => void
  /** Standard error: everything said beside it. */
  readonly err: (text: string) => void
  readonly env: NodeJS.ProcessEnv
  /** Folder that relative paths are meant from. */
  readonly cwd: string
  /** Folder of the built app: `renderer/` and `scenarios/` lie in it. */
  readonly appDir: string
}

/** 0 done, 1 the check failed, 2 bad usage or input (DESIGN §8). */
export type ExitCode = 0 | 1 | 2

export function printJson(io: CliIo, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`)
}

export function printProblems(print: (text: string) => void, problems: readonly Problem[]): void {
  for (const problem of problems) print(`${formatProblem(problem)}\n`)
}

/** `2 errors, 1 warning` */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const warnings = problems.length - errors
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`
}

/** Bad usage or input: said on standard error, or as JSON on standard output when that was asked for. */
export function badInput(
  io: CliIo,
  asJson: boolean,
  failure: {
    readonly code: string
    readonly message: string
    readonly remedy: string
    readonly problems?: readonly unknown[]
  },
): ExitCode {
  if (asJson) printJson(io, { error: failure })
  else io.err(`${failure.message} ${failure.remedy}\n`)
  return 2
}
