import { once } from 'node:events'
import type { ElectronApplication } from '@playwright/test'

/** `kill -9` of the whole app, as a power cut would do it: nothing gets to say goodbye. */
export async function killWithoutMercy(app: ElectronApplication): Promise<void> {
  const child = app.process()
  const gone = once(child, 'exit')
  if (child.pid === undefined) throw new Error('the app has no process')
  // The main process leads a group in which all the others are.
  process.kill(-child.pid, 'SIGKILL')
  await gone
}
