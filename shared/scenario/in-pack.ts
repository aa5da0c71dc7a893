import type { Checker } from './names.ts'

/** Whether a path stays inside the pack; a problem when it does not. */
export function inPack(path: string, checker: Checker, where: readonly (string | number)[]): boolean {
  const leaves =
    path.includes('\\') ||
    path.startsWith('/') ||
    /^[A-Za-z]:/.test(path) ||
    path.split('/').some((part) => part === '..' || part === '.' || part === '')
  if (leaves)
    checker.problem(
      'path-leaves-pack',
      `The path "${path}" leads out of the pack or is not plain.`,
      'Write a path inside the pack with forward slashes, such as files/mail.md.',
      where,
    )
  return !leaves
}
