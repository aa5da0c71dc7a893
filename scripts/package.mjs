// `npm run package`: the unpacked app in release/. Arguments go to electron-builder (`-- --linux tar.gz`).
import { chmodSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { run, say, tool, tools } from './lib/run.mjs'
import { electronForTests } from './lib/test-electron.mjs'

await ensureInstalled()
if (!(await ensureBuilt())) process.exit(1)
const electron = await electronForTests()
if (!electron) process.exit(1)
// ELECTRON_OVERRIDE_DIST_PATH, the electron package's own runtime, or (good for a trial here, not for others) the tests'.
const electronDist = path.dirname(
  process.platform === 'darwin' ? path.resolve(electron, '../../..') : electron,
)
const electronVersion = readFileSync(path.join(electronDist, 'version'), 'utf8').trim().replace(/^v/, '')
say(`Packaging with Electron ${electronVersion} ...`)
const given = process.argv.slice(2)
const args = [
  ...(given.length > 0 ? given : ['--dir']),
  `-c.electronDist=${electronDist}`,
  `-c.electronVersion=${electronVersion}`,
  '--publish=never',
]
process.exit(
  await run(process.execPath, [tools.builder, ...args], { env: { ...process.env, ...archiver() } }),
)

/** Archives (tar.gz, zip) need a 7-Zip; the one from npm serves where its download site is out of reach. */
function archiver() {
  if (process.platform !== 'linux' || process.env.ELECTRON_BUILDER_7ZIP_PATH) return {}
  const file = tool(`7zip-bin/linux/${process.arch}/7za`)
  chmodSync(file, 0o755)
  return { ELECTRON_BUILDER_7ZIP_PATH: file, ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' }
}
