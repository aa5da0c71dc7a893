import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, test as base, expect as baseExpect, type ElectronApplication } from '@playwright/test'

export const repository = path.resolve(import.meta.dirname, '../../..')

/** Why Electron tests are skipped, or undefined: `test.skip(noElectron !== undefined, noElectron)`. */
export const noElectron = process.env.MUSTER_TEST_ELECTRON
  ? undefined
  : 'no Electron here (npm test says why)'
export const noChromium = process.env.MUSTER_TEST_CHROMIUM
  ? undefined
  : 'no Chromium here (npm test says why)'

export interface LaunchOptions {
  /** Environment beside the test's own data folder and save folder. */
  readonly env?: Readonly<Record<string, string>>
  /** Another executable than the Electron of the tests: a packaged app, which brings its own code. */
  readonly packaged?: string
}

export interface ServeOptions {
  /** A port of one's own choice; any free one otherwise. */
  readonly port?: number
  /** As another user (only root can), who may not write everywhere. */
  readonly uid?: number
}

export interface BrowserHost {
  /** With the one-time token in it. */
  readonly address: string
  readonly process: ChildProcess
}

interface Fixtures {
  /** This test's own data folder; gone afterwards. */
  readonly dataDir: string
  /** Where this test's exports go, without a dialog. */
  readonly saveDir: string
  /** Starts the app in real Electron. Launching again after a kill finds the same data folder. */
  readonly launch: (options?: LaunchOptions) => Promise<ElectronApplication>
  /** Starts the host for browsers on a free port. */
  readonly serve: (options?: ServeOptions) => Promise<BrowserHost>
}

export const test = base.extend<Fixtures>({
  // Playwright reads a fixture's needs from the first argument, which therefore must be a pattern.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  dataDir: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'muster-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 15, retryDelay: 100 })
  },
  saveDir: async ({ dataDir }, use) => use(path.join(dataDir, 'saved')),
  launch: async ({ dataDir, saveDir }, use) => {
    const launched: { readonly app: ElectronApplication; readonly child: ChildProcess }[] = []
    await use(async ({ env, packaged } = {}) => {
      const app = await _electron.launch({
        executablePath: packaged ?? process.env.MUSTER_TEST_ELECTRON,
        // As root Electron needs --no-sandbox; only tests pass it.
        args: ['--no-sandbox', ...(packaged ? [] : [repository])],
        env: { ...ownEnvironment(), MUSTER_DATA_DIR: dataDir, MUSTER_SAVE_DIR: saveDir, ...env },
      })
      launched.push({ app, child: app.process() })
      return app
    })
    for (const { app, child } of launched) await closeOrKill(app, child)
  },
  serve: async ({ dataDir }, use) => {
    const started: ChildProcess[] = []
    await use(async ({ port = 0, uid } = {}) => {
      const command = [path.join(repository, 'dist/cli.js'), 'serve', '--port', String(port)]
      const child = spawn(process.execPath, command, {
        cwd: repository,
        uid,
        gid: uid,
        env: { ...ownEnvironment(), MUSTER_DATA_DIR: dataDir, DISPLAY: '' },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      started.push(child)
      return { address: await addressFrom(child), process: child }
    })
    for (const child of started) child.kill()
  },
})

export const expect = baseExpect

/** A test that killed its app, or an app that hangs at its end, must not hold up the run. */
async function closeOrKill(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const patience = new Promise((resolve) => setTimeout(resolve, 5_000))
  await Promise.race([app.close().catch(() => {}), patience])
  child.kill('SIGKILL')
}

function ownEnvironment(): Record<string, string> {
  const pairs = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return Object.fromEntries(pairs.filter(([name]) => !name.startsWith('MUSTER_')))
}

/** Waits for the line in which a starting host prints its address. */
function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (text: string) => {
      said += text
      const address = /https?:\/\/\S+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    child.stdout?.setEncoding('utf8').on('data', hear)
    child.stderr?.setEncoding('utf8').on('data', hear)
    child.once('exit', (code) =>
      reject(new Error(`the host ended with ${code} before it gave an address:\n${said}`)),
    )
  })
}
