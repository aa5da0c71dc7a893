import { diffRunbooks, type RunbookDiff } from '../../../shared/runbook/understand/diff-runbooks.ts'
import { badInput, type CliIo, type ExitCode, printJson } from './io.ts'
import { isRefused, readRunbookFile, unreadable } from './runbook.ts'

/** `muster runbook diff OLD NEW`: steps that were added, removed, changed and moved. */
export async function runbookDiff(
  io: CliIo,
  names: { readonly before: string; readonly after: string },
  options: { readonly json?: boolean },
): Promise<ExitCode> {
  const asJson = options.json === true
  const before = await readRunbookFile(io, names.before)
  if (typeof before === 'string') return badInput(io, asJson, unreadable(names.before, before))
  if (isRefused(before)) return badInput(io, asJson, unreadable(names.before, 'it is too deep or too long'))
  const after = await readRunbookFile(io, names.after)
  if (typeof after === 'string') return badInput(io, asJson, unreadable(names.after, after))
  if (isRefused(after)) return badInput(io, asJson, unreadable(names.after, 'it is too deep or too long'))
  const diff = diffRunbooks(before, after)
  if (asJson) printJson(io, { before: before.sha256, after: after.sha256, ...diff })
  else print(io, diff)
  return 0
}

function print(io: CliIo, diff: RunbookDiff): void {
  const lines = [
    ...diff.added.map((one) => `added    ${one.ref}  ${one.text}  (line ${one.line})`),
    ...diff.removed.map((one) => `removed  ${one.ref}  ${one.text}  (line ${one.line} before)`),
    ...diff.changed.map(({ after, what }) => `changed  ${after.ref}  ${after.text}  [${what.join(', ')}]`),
    ...diff.moved.map(({ before, after }) => `moved    ${before.ref} -> ${after.ref}  ${after.text}`),
  ]
  io.out(lines.length === 0 ? 'No step differs.\n' : lines.map((line) => `${line}\n`).join(''))
}
