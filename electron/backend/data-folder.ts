import { homedir } from 'node:os'
import path from 'node:path'

/**
 * Where exercises are kept: `MUSTER_DATA_DIR`, or the platform's folder for an app's data. The window and the browser
 * host use the same one, so an exercise begun in either is found in the other.
 */
export function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env.MUSTER_DATA_DIR) return path.resolve(env.MUSTER_DATA_DIR)
  if (platform === 'win32') return path.join(env.APPDATA ?? path.join(homedir(), 'AppData/Roaming'), 'Muster')
  if (platform === 'darwin') return path.join(homedir(), 'Library/Application Support/Muster')
  return path.join(env.XDG_DATA_HOME ?? path.join(homedir(), '.local/share'), 'muster')
}
