/** Page set-up of a printed report. Lengths in millimetres. */
export interface PrintOptions {
  readonly title: string
  /** Printed at the head of every page, in plain text. */
  readonly header: string
}

export type SavedFile = { readonly path: string } | { readonly cancelled: true }

/**
 * What the host asks of the shell it runs in. The desktop app can do all of it; a host for browsers has `undefined`
 * where there is no window to do it with, and the screens then use what a browser has (tabs, print, download).
 */
export interface ShellPorts {
  readonly kind: 'electron' | 'browser'
  /** Opens the projector of an exercise, on the second display when there is one. */
  readonly openProjector?: (exercise: string) => Promise<void>
  /** Opens a window that sits at the place of a guest. */
  readonly openSeat?: (guest: string, title: string) => Promise<void>
  /** Prints a document that needs no scripts to A4. Rejects when the page cannot be loaded. */
  readonly printToPdf?: (html: string, options: PrintOptions) => Promise<Uint8Array>
  /** Lets the user choose where to keep a file of that name. Rejects when it cannot be written. */
  readonly saveFile?: (name: string, content: Uint8Array) => Promise<SavedFile>
}
