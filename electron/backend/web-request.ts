/** What is read of a request before anything is answered. */
import type { IncomingMessage } from 'node:http'

/** Where a server is reached, as pages and requests must name it. */
export interface OwnOrigins {
  /** `host:port` in lower case. */
  readonly hosts: ReadonlySet<string>
  readonly origins: ReadonlySet<string>
  /** The address that people are told. */
  readonly shown: string
}

/**
 * The origins of a server on one port.
 * @param names addresses or names of this machine; IPv6 in brackets
 */
export function ownOrigins(scheme: 'http' | 'https', names: readonly string[], port: number): OwnOrigins {
  const isUsual = port === (scheme === 'http' ? 80 : 443)
  const hosts = names.flatMap((name) => (isUsual ? [name, `${name}:${port}`] : [`${name}:${port}`]))
  const origins = new Set(hosts.map((host) => `${scheme}://${host}`))
  return { hosts: new Set(hosts), origins, shown: `${scheme}://${hosts[0]}` }
}

/** Why a request does not come from a page of ours at an address of ours (DNS rebinding); null when it may. */
export function strangeness({ headers }: IncomingMessage, own: OwnOrigins): string | null {
  if (headers.host === undefined || !own.hosts.has(headers.host.toLowerCase()))
    return `Muster answers at ${own.shown} only.`
  if (headers.origin !== undefined && !own.origins.has(headers.origin))
    return 'Another site may not use Muster.'
  return null
}

export function addressOf({ url }: IncomingMessage): URL | null {
  try {
    return new URL(url ?? '/', 'http://127.0.0.1')
  } catch {
    return null
  }
}

/** Every value that a request gives for a cookie. */
export function cookieValues({ headers }: IncomingMessage, name: string): readonly string[] {
  return (headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1))
}
