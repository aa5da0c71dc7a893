// An Electron for the tests: the one `npm start` would use, else the runtime that test/electron-runtime/ puts together.

import path from 'node:path'
import { overriddenElectron, ownRuntime } from './electron.mjs'
import { capture, say } from './run.mjs'

/** @returns {Promise<string | undefined>} path of the executable; undefined after saying in one line why there is none */
export async function electronForTests() {
  const override = overriddenElectron()
  if (override && 'path' in override) return override.path
  if (override) say(override.reason)
  const own = await ownRuntime()
  if (own) return own.path
  const { code, output } = await capture(process.execPath, ['test/electron-runtime/provide.mjs'])
  if (code === 0) return path.join(output.trim().split('\n').at(-1), 'electron')
  say(`The Electron tests are skipped: ${output.trim().split('\n').at(-1)}`)
  return undefined
}
