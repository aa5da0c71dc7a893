import path from 'node:path'
import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron'

/** The two kinds of window; the page's address tells it which screen to show. */
export type Screen = 'facilitator' | 'projector'

/** The colours of an empty window, so that none flashes white before its page is there. */
const ground = () => (nativeTheme.shouldUseDarkColors ? '#14171a' : '#ffffff')

export interface Windows {
  openMain(): void
  /** Opens, or brings forward, the projector of an exercise: filling the second display, or as a window on the only one. */
  openProjector(exercise: string): Promise<void>
  /** Which screen the page of a window shows: undefined for pages that are none of ours. */
  screenOf(contentsId: number): Screen | undefined
  focusMain(): void
}

/** @param page the address of the screens; what stands behind its # chooses one (renderer/router.ts) */
export function createWindows(page: string): Windows {
  const screens = new Map<number, Screen>()
  let main: BrowserWindow | undefined
  let projector: BrowserWindow | undefined

  return {
    openMain() {
      const window = track('facilitator', { width: 1280, height: 800, minWidth: 1024, minHeight: 640 })
      main = window
      window.once('closed', () => {
        main = undefined
        projector?.close()
      })
      void window.loadURL(page)
    },
    async openProjector(exercise) {
      const address = `${page}#/projector/${encodeURIComponent(exercise)}`
      projector ??= newProjector()
      if (projector.webContents.getURL() !== address) await projector.loadURL(address)
      projector.focus()
    },
    screenOf: (contentsId) => screens.get(contentsId),
    focusMain() {
      if (main?.isMinimized()) main.restore()
      main?.focus()
    },
  }

  function newProjector(): BrowserWindow {
    const second = secondDisplay(main)
    const window = track('projector', { width: 1280, height: 720, ...second?.bounds })
    if (second) window.setFullScreen(true)
    window.once('closed', () => {
      projector = undefined
    })
    return window
  }

  function track(kind: Screen, bounds: Electron.BrowserWindowConstructorOptions): BrowserWindow {
    const window = new BrowserWindow({
      ...bounds,
      title: 'Muster',
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
