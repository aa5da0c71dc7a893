// `npm run dev`: screens with hot reload from Vite; the shell and the host are built again and restarted on change.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { findElectron } from './lib/electron.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { passSignals, root, say, tools } from './lib/run.mjs'

const port = 5173
const screens = `http://127.0.0.1:${port}`
/** Editors write a file in several steps; one build is enough for them. */
const settleMs = 200

await ensureInstalled()
if (!(await ensureBuilt())) process.exit(1)
const electron = await findElectron()
let app
let restarting = false
let vite

if ('path' in electron) {
  await startVite({})
  startApp()
} else {
  say(`No window: ${electron.reason}. The host runs in the browser instead.`)
  startHost()
}
let timer
for (const folder of ['electron', 'shared', 'scenarios'])
  watch(path.join(root, folder), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(restart, settleMs)
  })
passSignals(() => finish(0))

async function restart() {
  if (restarting) return
  restarting = true
  if (await ensureBuilt()) {
    app?.removeAllListeners('exit')
    const gone =
      app && app.exitCode === null ? new Promise((resolve) => app.once('exit', resolve)) : undefined
    app?.kill()
    await gone
    if ('path' in electron) startApp()
    else startHost()
  } else say('The build failed; what ran before still runs.')
  restarting = false
}

function startApp() {
  const env = { ...process.env, MUSTER_DEV_SERVER: screens }
  app = spawn(electron.path, [root], { cwd: root, stdio: 'inherit', env })
  app.once('exit', (code) => finish(code ?? 1))
}

/** The host for browsers; Vite's page reaches it with the session that its one-time address gives. */
function startHost() {
  app = spawn(process.execPath, [path.join(root, 'dist/cli.js'), 'serve', '--json', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  app.once('exit', (code) => finish(code ?? 1))
  let said = ''
  app.stdout.setEncoding('utf8').on('data', async (text) => {
    said += text
    const address = /http:[^"\s]+/.exec(said)?.[0]
    if (!address || !said.includes('}')) return
    app.stdout.removeAllListeners('data').resume()
    const answer = await fetch(address, { redirect: 'manual' })
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    await startVite({ MUSTER_DEV_HOST: new URL(address).origin, MUSTER_DEV_COOKIE: cookie })
    say(`Muster (development): ${screens}`)
  })
}

async function startVite(env) {
  if (vite?.exitCode === null) {
    const gone = new Promise((resolve) => vite.once('exit', resolve))
    vite.kill()
    await gone
  }
  vite = spawn(process.execPath, [tools.vite, '--port', String(port), '--strictPort', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
}

function finish(code) {
  app?.removeAllListeners('exit')
  app?.kill()
  vite?.kill()
  process.exit(code)
}
