// Runs Playwright with what its tests need: a build, a browser, an Electron and a display.

import { startDisplay } from './display.mjs'
import { run, say, tools } from './run.mjs'
import { chromiumPath, ensureSystemPackages } from './system-packages.mjs'
import { electronForTests } from './test-electron.mjs'

/**
 * @param {string[]} args further arguments for `playwright test`
 * @param {Record<string, string>} env further variables
 * @returns {Promise<number>} Playwright's exit code
 */
export async function runE2e(args, env = {}) {
  await ensureSystemPackages()
  const electron = await electronForTests()
  const display = electron && process.platform === 'linux' ? await startDisplay() : undefined
  if (electron && process.platform === 'linux' && !display)
    say('The Electron tests are skipped: Xvfb does not start.')
  const canOpen = electron && (process.platform !== 'linux' || display)
  try {
    return await run(process.execPath, [tools.playwright, 'test', ...args], {
      env: {
        ...process.env,
        // The tests' windows go to their own display, never onto the developer's.
        ...(display && { DISPLAY: display.display, WAYLAND_DISPLAY: '' }),
        MUSTER_TEST_ELECTRON: canOpen ? electron : '',
        MUSTER_TEST_CHROMIUM: chromiumPath() ?? '',
        ...env,
      },
    })
  } finally {
    display?.stop()
  }
}
