import path from 'node:path'
import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron'

/** What the page of a window may be for the host; its address tells it which screen to show. */
export type Screen = 'facilitator' | 'projector' | { readonly guest: string }

/** The colours of an empty window, so that none flashes white before its page is there. */
const ground = () => (nativeTheme.shouldUseDarkColors ? '#14171a' : '#ffffff')

export interface Windows {
  openMain(): void
  /** Opens, or brings forward, the projector of an exercise: filling the second display, or as a window on the only one. */
  openProjector(exercise: string): Promise<void>
  /** Opens a window for a guest of the room on this machine. */
  openSeat(guest: string, title: string): Promise<void>
  /** Which guest's window was closed for good. */
  onSeatClosed(listener: (guest: string) => void): void
  /** Which screen the page of a window shows: undefined for pages that are none of ours. */
  screenOf(contentsId: number): Screen | undefined
  focusMain(): void
}

/** @param origin of the screens; what stands behind the # of their page chooses one (renderer/router.ts) */
export function createWindows(origin: string): Windows {
  const page = `${origin}/index.html`
  const screens = new Map<number, Screen>()
  const seats = new Set<BrowserWindow>()
  let seatClosed: (guest: string) => void = () => undefined
  let main: BrowserWindow | undefined
  let projector: BrowserWindow | undefined

  return {
    openMain() {
      const window = track('facilitator', { width: 1280, height: 800, minWidth: 1024, minHeight: 640 })
      main = window
      window.once('closed', () => {
        main = undefined
        projector?.close()
        for (const seat of seats) seat.close()
      })
      void window.loadURL(page)
    },
    async openProjector(exercise) {
      const address = `${page}#/projector/${encodeURIComponent(exercise)}`
      projector ??= newProjector()
      if (projector.webContents.getURL() !== address) await projector.loadURL(address)
      fillIfFree(projector)
      projector.focus()
    },
    async openSeat(guest, title) {
      const window = track({ guest }, { width: 480, height: 860, minWidth: 360, minHeight: 560, title })
      seats.add(window)
      window.once('closed', () => {
        seats.delete(window)
        seatClosed(guest)
      })
      await window.loadURL(`${origin}/seat.html?seat=${encodeURIComponent(guest)}`)
    },
    onSeatClosed(listener) {
      seatClosed = listener
    },
    screenOf: (contentsId) => screens.get(contentsId),
    focusMain() {
      if (main?.isMinimized()) main.restore()
      main?.focus()
    },
  }

  /** A second display that was plugged in since is filled as soon as the projector is asked for again. */
  function fillIfFree(window: BrowserWindow): void {
    const second = secondDisplay(main)
    if (second && !window.isFullScreen()) fill(window)
  }

  function newProjector(): BrowserWindow {
    const second = secondDisplay(main)
    const window = track('projector', { width: 1280, height: 720, ...second?.bounds })
    if (second) window.setFullScreen(true)
    window.webContents.on('before-input-event', (event, input) => {
      if (!isFillKey(input)) return
      event.preventDefault()
      if (window.isFullScreen()) window.setFullScreen(false)
      else fill(window)
    })
    window.once('closed', () => {
      projector = undefined
    })
    return window
  }

  /** Fills the display that the facilitator does not sit at; the only one if there is no other. */
  function fill(window: BrowserWindow): void {
    const second = secondDisplay(main)
    if (second) window.setBounds(second.bounds)
    window.setFullScreen(true)
  }

  function track(kind: Screen, bounds: Electron.BrowserWindowConstructorOptions): BrowserWindow {
    const window = new BrowserWindow({
      title: 'Muster',
      ...bounds,
      show: false,
      backgroundColor: ground(),
      autoHideMenuBar: kind === 'projector',
      webPreferences: preferences,
    })
    const { id } = window.webContents
    screens.set(id, kind)
    window.once('ready-to-show', () => window.show())
    window.once('closed', () => screens.delete(id))
    return window
  }
}

const preferences: WebPreferences = {
  preload: path.join(import.meta.dirname, 'preload.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  // A clock on a covered window, or on the projector behind, must not slow down.
  backgroundThrottling: false,
}

function secondDisplay(main: BrowserWindow | undefined): Electron.Display | undefined {
  const own = main ? screen.getDisplayMatching(main.getBounds()) : screen.getPrimaryDisplay()
  return screen.getAllDisplays().find((display) => display.id !== own.id)
}

/** F or F11, pressed once and by itself. */
function isFillKey({ type, key, isAutoRepeat, control, alt, meta, shift }: Electron.Input): boolean {
  const fills = key === 'F11' || key.toLowerCase() === 'f'
  return type === 'keyDown' && fills && !(isAutoRepeat || control || alt || meta || shift)
}
