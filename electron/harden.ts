import { app, type Session } from 'electron'

/**
 * Keeps every page where it was put: it opens no window, goes nowhere else, embeds no guest and is granted no
 * permission (camera, notifications, ...). After Electron's own security checklist.
 * @param trusts which addresses are ours (the one page may be reloaded)
 */
export function keepPagesIn(trusts: (address: string) => boolean): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => {
      if (!trusts(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => {
      if (!trusts(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/** Permissions a screen needs: to copy a text and to fill the display (projector). All others are refused. */
const granted = new Set(['clipboard-sanitized-write', 'fullscreen'])

export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(granted.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => granted.has(permission))
  session.setDevicePermissionHandler(() => false)
}
