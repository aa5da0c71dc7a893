import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'
import { contentSecurityPolicy } from './backend/content-security-policy.ts'

/** The screens' own origin. A custom scheme, unlike `file:`, has an origin, a policy and nothing else on the disk. */
export const appOrigin = 'app://muster'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Must run before the app is ready. */
export function announceAppProtocol(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the built screens of `folder`, and nothing beside them. */
export function serveScreens(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const file = fileFor(folder, new URL(request.url))
    const type = file && types[path.extname(file)]
    if (!file || !type || request.method !== 'GET') return notFound()
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(type) })
    } catch {
      return notFound()
    }
  })
}

function fileFor(folder: string, { host, pathname }: URL): string | undefined {
  if (host !== 'muster') return undefined
  const file = path.join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname))
  return file.startsWith(folder + path.sep) ? file : undefined
}

function headersFor(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy(),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  }
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })
}
