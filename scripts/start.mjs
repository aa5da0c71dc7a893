// `npm start`: installs and builds what is missing, then opens the app, or serves it to the browser.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { findElectron } from './lib/electron.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { becomes, passSignals, root, say } from './lib/run.mjs'

/** An Electron that ends this soon and badly never opened a window (no sandbox, a missing system library). */
const failedStartMs = 5_000

await ensureInstalled()
if (!(await ensureBuilt())) process.exit(1)
const electron = await findElectron()
if ('reason' in electron) serve(electron.reason)
else open(electron.path)

function open(electron) {
  const started = performance.now()
  const child = spawn(electron, [root, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  let ended = false
  passSignals((signal) => {
    ended = true
    child.kill(signal)
  })
  const whenEnded = (code, why) => {
    const failed = code !== 0 && !ended && performance.now() - started < failedStartMs
    if (failed) serve(`Electron could not start (${why})`)
    else process.exit(code ?? 1)
  }
  child.once('error', (error) => whenEnded(1, error.message))
  child.once('close', (code, signal) => whenEnded(code, signal ?? `exit code ${code}`))
}

/** The same host without a window: it prints its address, and opens it where a browser can be shown. */
function serve(reason) {
  say(`No window: ${reason}. Muster runs in the browser instead.`)
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  const args = ['serve', ...(screen ? ['--open'] : []), ...process.argv.slice(2)]
  becomes(process.execPath, [path.join(root, 'dist/cli.js'), ...args])
}
