import { expect, type Page } from '@playwright/test'
import { noElectron, test } from './support/muster.ts'

test.describe('the window', () => {
  test.skip(noElectron !== undefined, noElectron)

  test('opens on the screens, with a title, a heading and the bridge to the host', async ({ launch }) => {
    const app = await launch()
    const page = await app.firstWindow()
    await expect(page).toHaveTitle(/Muster/)
    await expect(page.getByRole('heading').first()).toBeVisible()
    expect(page.url()).toMatch(/^app:\/\/muster\//)
    expect(await page.evaluate(() => Object.keys(Reflect.get(window, 'muster')).sort())).toEqual([
      'connect',
      'platform',
    ])
  })

  test('gives its page no Node and no Electron', async ({ launch }) => {
    const page = await (await launch()).firstWindow()
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer']
    expect(await page.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([])
  })

  test('enforces its Content-Security-Policy on page code', async ({ launch }) => {
    const app = await launch()
    const page = await app.firstWindow()
    expect(await violationsOfPlantedCode(page)).toEqual(
      expect.arrayContaining(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem']),
    )
    expect(await page.evaluate(() => Reflect.get(window, 'planted'))).toBeUndefined()
  })

  test('goes nowhere: no navigation, no new window, no file beside the screens', async ({ launch }) => {
    const app = await launch()
    const page = await app.firstWindow()
    const before = page.url()
    for (const address of ['https://example.com/', 'file:///etc/hosts', 'data:text/html,hello'])
      await page.evaluate((target) => {
        const link = document.body.appendChild(document.createElement('a'))
        link.href = target
        link.click()
      }, address)
    const opened = await page.evaluate(() => window.open('https://example.com/') === null)
    await page.waitForTimeout(500)
    expect(page.url()).toBe(before)
    expect(opened).toBe(true)
    expect(app.windows()).toHaveLength(1)
    const statuses = await page.evaluate(() =>
      Promise.all(
        ['/../package.json', '/%2e%2e/main.js', '/nothing.js'].map(
          async (file) => (await fetch(file)).status,
        ),
      ),
    )
    expect(statuses).toEqual([404, 404, 404])
  })

  test('is granted no permission', async ({ launch }) => {
    const page = await (await launch()).firstWindow()
    const states = await page.evaluate(() =>
      Promise.all(
        (['camera', 'microphone', 'geolocation', 'notifications'] as const).map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    )
    expect(states).not.toContain('granted')
  })

  test('is isolated: sandboxed, context-isolated, without Node', async ({ launch }) => {
    const app = await launch()
    await app.firstWindow()
    // A real method that Electron's types leave out.
    const preferences = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        Reflect.get(webContents, 'getLastWebPreferences').call(webContents),
      ),
    )
    expect(preferences).toMatchObject([
      { contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false },
    ])
  })
})

/**
 * Plants elements as hostile content would and collects which directives stopped them. (Playwright's own evaluate is
 * outside the policy; what it plants is not.)
 */
async function violationsOfPlantedCode(page: Page): Promise<string[]> {
  const seen = await page.evaluate(async () => {
    const directives = new Set<string>()
    document.addEventListener('securitypolicyviolation', (event) => directives.add(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.planted = true'
    const remote = document.createElement('script')
    remote.src = 'https://example.com/planted.js'
    const image = document.createElement('img')
    image.src = 'https://example.com/pixel.png'
    const handler = document.createElement('div')
    handler.setAttribute('onclick', 'window.planted = true')
    document.body.append(script, remote, image, handler)
    handler.click()
    await fetch('https://example.com/').catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 300))
    return [...directives]
  })
  return seen.sort()
}
