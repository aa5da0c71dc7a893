/**
 * The Content-Security-Policy of every screen, in the window (`app://`) and in browsers alike.
 *
 * Scripts come from our own files only. Styles may be inline because Mantine writes its variables into a style
 * element; text from people is rendered from syntax trees and cannot bring one (invariant 12).
 * @param sockets addresses of the host's WebSocket, beside the page's own origin (`ws://127.0.0.1:4870`)
 */
export function contentSecurityPolicy(sockets: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ['connect-src', "'self'", ...sockets].join(' '),
    "frame-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** A printed document: no scripts, nothing fetched. */
export const printSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
