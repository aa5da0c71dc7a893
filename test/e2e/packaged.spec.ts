import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { RunbooksPage } from './pages/runbooks-page.ts'
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
    const said: string[] = []
    app.process().stderr?.on('data', (text) => said.push(String(text)))
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

    // Documents are read in a thread beside the archive.
    const runbooks = new RunbooksPage(page)
    await runbooks.drop('shop.md', '# Shop plan\n\nThe RTO of the shop is 4 hours.\n')
    await runbooks.isReviewed('Shop plan')
    expect(said.join('')).not.toMatch(/read in the host itself/)
  })
})
