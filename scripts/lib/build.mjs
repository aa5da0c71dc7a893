// Builds dist/ when the sources are not those it was built from.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, run, say, tools } from './run.mjs'

const sources = [
  'electron',
  'shared',
  'renderer',
  'scenarios',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
]
const dist = path.join(root, 'dist')
const stamp = path.join(dist, '.built-from')

/** @returns {Promise<boolean>} whether dist/ is now what the sources say */
export async function ensureBuilt() {
  const hash = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  return build(hash)
}

/** Builds beside dist/ and swaps the two, so that an interrupted build leaves the old one whole. */
export async function build(hash = sourceHash()) {
  say('Building ...')
  const fresh = path.join(root, `dist.building-${process.pid}`)
  const env = { ...process.env, MUSTER_OUT_DIR: fresh, NODE_ENV: 'production' }
  const code = await run(process.execPath, [tools.vite, 'build', '--app', '--logLevel', 'warn'], { env })
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    return false
  }
  writeFileSync(path.join(fresh, path.basename(stamp)), hash)
  const old = path.join(root, `dist.old-${process.pid}`)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(fresh, dist)
  rmSync(old, { recursive: true, force: true })
  return true
}

/** SHA-256 over names and contents: a time stamp would say nothing after a clone or a checkout. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesUnder))
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

function filesUnder(source) {
  const full = path.join(root, source)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [source]
  const inside = readdirSync(full, { recursive: true, withFileTypes: true })
  const files = inside.filter((entry) => entry.isFile())
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort()
}
