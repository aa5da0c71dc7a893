import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'msedge',
]
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/** An installed Chromium, Chrome or Edge, or the one that `MUSTER_BROWSER` names; null when there is none. */
export async function findBrowser(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): Promise<string | null> {
  if (env.MUSTER_BROWSER) return (await isProgram(env.MUSTER_BROWSER)) ? env.MUSTER_BROWSER : null
  for (const file of candidates(env, platform)) if (await isProgram(file)) return file
  return null
}

export const NO_BROWSER =
  'A PDF needs Chromium, Chrome or Edge, and none was found. Install one, or name it in MUSTER_BROWSER.'

function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return MAC
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    )
    return roots.flatMap((root) => WINDOWS.map((file) => path.win32.join(root, file)))
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
