/**
 * Every IPC channel between a window and the shell, with what it carries. A window may hold several connections (each
 * a Duplex); `connection` tells them apart.
 */
export interface ToShell {
  'muster:open': { readonly connection: number }
  'muster:text': { readonly connection: number; readonly text: string }
  'muster:close': { readonly connection: number }
}

export interface ToWindow {
  'muster:text': { readonly connection: number; readonly text: string }
  'muster:close': { readonly connection: number }
}

/** What a page sees as `window.muster`: the same Duplex that a browser makes of a WebSocket, and where it runs. */
export interface MusterBridge {
  readonly platform: string
  connect(): {
    send(text: string): void
    onMessage(listener: (text: string) => void): void
    onClose(listener: () => void): void
    close(): void
  }
}
