import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, noElectron, repository, test } from './support/muster.ts'

const executable = path.join(repository, 'release/linux-unpacked/muster')

test.describe('the packaged app', () => {
  test.skip(noElectron !== undefined || process.platform !== 'linux', noElectron ?? 'packaged on Linux only')

  test('is made by npm run package and opens with its packs beside it', async ({ launch }) => {
    test.setTimeout(180_000)
    const env = {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: path.dirname(process.env.MUSTER_TEST_ELECTRON ?? ''),
    }
    execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: repository, env, stdio: 'pipe' })

    const app = await launch({ packaged: executable })
    const page = await app.firstWindow()
    await expect(page).toHaveTitle(/Muster/)
    await expect(page.getByRole('heading').first()).toBeVisible()
    expect(page.url()).toMatch(/^app:\/\/muster\//)
    const [isPackaged, resources] = await app.evaluate(
      ({ app: own }) => [own.isPackaged, process.resourcesPath] as const,
    )
    expect(isPackaged).toBe(true)
    expect(existsSync(path.join(resources, 'scenarios/sms-provider-outage/scenario.yaml'))).toBe(true)
    expect(existsSync(path.join(resources, 'app.asar'))).toBe(true)
  })
})
