import { protocol, type Session } from 'electron'
import { contentSecurityPolicy } from './backend/content-security-policy.ts'
import { staticFile } from './backend/static-files.ts'

/** The screens' own origin. A custom scheme, unlike `file:`, has an origin, a policy and nothing else on the disk. */
export const appOrigin = 'app://muster'

/** Must run before the app is ready. */
export function announceAppProtocol(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the built screens of `folder`, and nothing beside them. */
export function serveScreens(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    const file = host === 'muster' && request.method === 'GET' ? await staticFile(folder, pathname) : null
    if (file === null) return notFound()
    return new Response(new Uint8Array(file.bytes), { headers: headersFor(file.type) })
  })
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
