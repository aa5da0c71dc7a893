// The programs outside npm that the tests drive: on Debian as root they are installed when missing.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { capture, say } from './run.mjs'

/** Debian package -> how to tell that what it brings is there. */
const wanted = {
  chromium: () => chromiumPath() !== undefined,
  xvfb: () => onPath('Xvfb') !== undefined,
  'fonts-liberation': () =>
    existsSync('/usr/share/fonts/truetype/liberation') || process.platform !== 'linux',
  'poppler-utils': () => ['pdffonts', 'pdfimages', 'pdftoppm'].every(onPath),
}

/** Installs what is missing where we may; elsewhere names it, and the tests that need it are skipped. */
export async function ensureSystemPackages() {
  const missing = () => Object.keys(wanted).filter((name) => !wanted[name]())
  const names = missing()
  if (names.length === 0) return
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) await aptInstall(names)
  const still = missing()
  if (still.length > 0) say(`Not installed: ${still.join(', ')}. Tests that need them are skipped.`)
}

/** A Chromium to drive: MUSTER_CHROMIUM, or a browser of that family on the path. */
export function chromiumPath() {
  if (process.env.MUSTER_CHROMIUM) return process.env.MUSTER_CHROMIUM
  return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(onPath).find(Boolean)
}

async function aptInstall(names) {
  say(`Installing ${names.join(', ')} ...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const commands = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
  ]
  for (const args of commands) {
    const { code, output } = await capture('apt-get', args, { env })
    if (code !== 0) say(`apt-get ${args[0]} failed:\n${output}`)
  }
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file))
}
