// Finds an Electron to open a window with, in the documented order, or says in one line why there is none.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root, run, say } from './run.mjs'

const executable =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'
const electronPackage = path.join(root, 'node_modules/electron')
const siteTimeoutMs = 5_000
const fetchTimeoutMs = 300_000

/** @typedef {{ path: string } | { reason: string }} Found */

/** An Electron for `npm start`. @returns {Promise<Found>} */
export async function findElectron() {
  const display = displayReason()
  if (display) return { reason: display }
  const root = rootReason()
  if (root) return { reason: root }
  const override = overriddenElectron()
  if (override) return override
  return (await ownRuntime()) ?? { reason: 'Electron is not installed and its download site does not answer' }
}

/** The Electron that ELECTRON_OVERRIDE_DIST_PATH names. @returns {Found | undefined} undefined when not set */
export function overriddenElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return undefined
  const file = path.join(folder, executable)
  return existsSync(file)
    ? { path: file }
    : { reason: `ELECTRON_OVERRIDE_DIST_PATH holds no Electron (${file})` }
}

/** The runtime of the `electron` package, fetched if it is missing and its site answers quickly. */
export async function ownRuntime() {
  const file = path.join(electronPackage, 'dist', executable)
  if (isWhole()) return { path: file }
  if (!(await siteAnswers())) return undefined
  say('Fetching Electron (once) ...')
  const signal = AbortSignal.timeout(fetchTimeoutMs)
  await run(process.execPath, [path.join(electronPackage, 'install.js')], { signal })
  return isWhole() ? { path: file } : undefined
}

/** install.js writes path.txt last, so a download that was cut off is not taken for a runtime. */
function isWhole() {
  const version = JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8')).version
  const unpacked = path.join(electronPackage, 'dist/version')
  if (!existsSync(path.join(electronPackage, 'path.txt')) || !existsSync(unpacked)) return false
  return readFileSync(unpacked, 'utf8').trim().replace(/^v/, '') === version
}

async function siteAnswers() {
  const site =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/'
  try {
    const answer = await fetch(site, { method: 'HEAD', signal: AbortSignal.timeout(siteTimeoutMs) })
    return answer.status < 500
  } catch {
    return false
  }
}

function displayReason() {
  if (process.platform !== 'linux') return undefined
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? undefined : 'there is no display'
}

/** As root Electron runs only with its sandbox off. That is for throw-away tests, not for people's runbooks. */
function rootReason() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  return 'as root Electron would run without its sandbox; start Muster as an ordinary user for a window'
}
