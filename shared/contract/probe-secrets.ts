/** What of a probe is secret: it stays in the host's memory and never reaches the log, a report or a view (DESIGN §6). */

const SECRET_NAME =
  /auth|cookie|token|secret|passw|pwd|credential|session|signature|api[-_]?key|(^|[-_])(key|sig|jwt)$/i

/** Whether a header, or a parameter of an address, that is named so carries what only its owner may read. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}

/** The first parameter of an address whose name says that it is a secret; null: none. */
export function secretInUrl(url: string): string | null {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? ''
  const names = query.split('&').map((pair) => pair.split('=')[0] ?? '')
  return names.find((name) => isSecretName(name)) ?? null
}
