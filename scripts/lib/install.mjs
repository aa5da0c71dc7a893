// Installs what the lock names, when it is not installed yet.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { npm, root, say } from './run.mjs'

const stamp = path.join(root, 'node_modules/.muster-installed')

/** Makes node_modules what package-lock.json says. Does nothing, and needs no network, when it already is. */
export async function ensureInstalled() {
  requireNode()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return
  say('Installing dependencies (once per change of package-lock.json) ...')
  // Electron's runtime is found or fetched when it is needed (electron.mjs), never by an install that could hang.
  const env = { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' }
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env })
  if (code !== 0) {
    say(
      'Dependencies could not be installed: see the message of npm above. A connection to the npm registry is needed.',
    )
    process.exit(1)
  }
  writeFileSync(stamp, fingerprint())
}

function fingerprint() {
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const hash = createHash('sha256').update(lock).update(JSON.stringify(manifest.devDependencies))
  return hash.update(`${process.platform} ${process.arch}`).digest('hex')
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(`Muster needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
