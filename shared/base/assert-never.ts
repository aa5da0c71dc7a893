/** Ends a switch over a union: a forgotten case is a type error, and a bug if it ever runs. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
