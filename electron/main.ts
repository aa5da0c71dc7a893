import path from 'node:path'
import { app, dialog, session } from 'electron'
import { announceAppProtocol, appOrigin, serveScreens } from './app-protocol.ts'
import { dataFolder } from './backend/data-folder.ts'
import { startHost } from './backend/start-host.ts'
import { keepPagesIn, refusePermissions } from './harden.ts'
import { listenToWindows } from './ipc-transport.ts'
import { setMenu } from './menu.ts'
import { printToPdf } from './print-pdf.ts'
import { saveFile } from './save-file.ts'
import { createWindows } from './windows.ts'

/** Only `npm run dev` sets it, and an installed app ignores it: then Vite's page, with hot reload, is the screen. */
const devServer = app.isPackaged ? undefined : process.env.MUSTER_DEV_SERVER
const origin = devServer ?? appOrigin
const dataDir = dataFolder(process.env)
const trusts = (address: string) => address === origin || address.startsWith(`${origin}/`)

announceAppProtocol()
// Electron's own profile lives in our data folder, and its lock with it: one Muster per data folder.
app.setPath('userData', path.join(dataDir, 'electron'))
if (app.requestSingleInstanceLock()) {
  keepPagesIn(trusts)
  app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

async function start(): Promise<void> {
  setMenu()
  refusePermissions(session.defaultSession)
  const screens = path.join(import.meta.dirname, 'renderer')
  serveScreens(session.defaultSession, screens)
  const windows = createWindows(origin)
  const host = await startHost({
    dataDir,
    packsDirs: [shippedPacks(), path.join(dataDir, 'packs')],
    screens,
    reader: readerFile(),
    shell: {
      kind: 'electron',
      openProjector: windows.openProjector,
      openSeat: windows.openSeat,
      printToPdf,
      saveFile,
    },
  })
  windows.onSeatClosed(host.gone)
  listenToWindows({
    trusts,
    accept: (duplex, from) => {
      const screen = windows.screenOf(from.id)
      if (screen === undefined) duplex.close()
      else if (typeof screen === 'string') host.accept(duplex, 'electron', screen)
      else host.admit(duplex, 'electron', screen.guest)
    },
  })
  windows.openMain()
  app.on('second-instance', windows.focusMain)
  app.on('window-all-closed', () => app.quit())
  stopBeforeQuit(host.stop)
}

/** A thread is started from an ordinary file: an installed app has it beside its archive. */
function readerFile(): string {
  return path.join(import.meta.dirname.replace(/app\.asar$/, 'app.asar.unpacked'), 'reader.js')
}

/** An installed app keeps its packs beside its archive, where they are ordinary files. */
function shippedPacks(): string {
  return app.isPackaged
    ? path.join(process.resourcesPath, 'scenarios')
    : path.join(import.meta.dirname, 'scenarios')
}

/** Lets the host finish what it writes. `exit`, because a second `quit` from inside the first one is lost. */
function stopBeforeQuit(stop: () => Promise<void>): void {
  app.on('will-quit', (event) => {
    event.preventDefault()
    stop()
      .catch(console.error)
      .finally(() => app.exit())
  })
}

function giveUp(error: unknown): void {
  console.error(error)
  const detail = error instanceof Error ? error.message : String(error)
  // A dialog nobody can click away would hang a test or a script.
  if (!process.env.MUSTER_SAVE_DIR)
    dialog.showErrorBox('Muster cannot start', `${detail}\n\nData folder: ${dataDir}`)
  app.exit(1)
}
