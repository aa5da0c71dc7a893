/** What every answer to a browser has in common. */
import type { Server, ServerResponse } from 'node:http'
import { contentSecurityPolicy } from './content-security-policy.ts'

/** @param sockets addresses of the host's WebSocket */
export function securityHeaders(sockets: readonly string[]): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(sockets),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  }
}

export function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

export function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}

/** Answers what failed while it was being answered. */
export function refuseFault(response: ServerResponse): void {
  if (!response.headersSent) refuse(response, 500, 'The host failed at this.')
  else response.destroy()
}

/** @throws Node's error when the port is taken (EADDRINUSE), forbidden (EACCES) or the address is none (EADDRNOTAVAIL) */
export async function listen(server: Server, port: number, address: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => {
      resolve()
    })
  })
  const bound = server.address()
  return typeof bound === 'object' && bound !== null ? bound.port : port
}

export async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
