import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { GUIDE_HEAD } from '../../shared/report/guide/guide-tree.ts'
import { BriefingPage } from './pages/briefing-page.ts'
import { ConsolePage } from './pages/console-page.ts'
import { GuidePage } from './pages/guide-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { SetupPage } from './pages/setup-page.ts'
import { watchErrors } from './support/errors.ts'
import { layoutFaults } from './support/look.ts'
import { expect, noChromium, noElectron, test } from './support/muster.ts'
import { checkReportPdf } from './support/pdf.ts'
import { toProjectorTab } from './support/start.ts'

/** Every pack that is shipped, by its title. */
const PACKS = [
  'Login codes stop arriving',
  'The lights are wrong',
  'The region goes dark',
  'Somebody is inside',
] as const
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const

test.describe('every shipped pack', () => {
  test.skip(noChromium !== undefined, noChromium)
  test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

  for (const title of PACKS) {
    test(`${title}: from the library into its first events`, async ({ page, serve }) => {
      test.setTimeout(300_000)
      const noErrors = watchErrors(page.context())
      await page.goto((await serve()).address)
      const console = await start(page, title)
      for (let event = 0; event < 4 && (await console.moment()) === 'next'; event += 1) {
        await page.waitForTimeout(450)
        await console.press('n')
      }
      await expect(console.current.getByLabel('Read aloud')).toBeVisible()
      await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
      for (const size of SIZES) {
        await page.setViewportSize(size)
        const faults = await layoutFaults(page, { fixed: true, clock: '[role="timer"]' })
        expect.soft(faults, `${size.width}x${size.height}`).toEqual([])
      }
      await console.press('Shift+M')
      const map = page.getByRole('dialog', { name: 'Map' })
      await expect(map).toBeVisible()
      // Laying out a map takes seconds of a busy machine.
      await expect(map.getByRole('list', { name: 'States' }).first()).toBeAttached({ timeout: 60_000 })
      for (const size of SIZES) {
        await page.setViewportSize(size)
        // It is laid out anew for another size, which takes its moment.
        await expect
          .poll(() => layoutFaults(page, { fixed: true, clock: '[role="timer"]' }), { timeout: 40_000 })
          .toEqual([])
      }
      await console.press('Escape')
      await expect(map).toBeHidden()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
      noErrors()
    })
  }

  test('corrupt data is counted on the console from the first minute, and by nobody on the wall', async ({
    page,
    serve,
  }) => {
    test.setTimeout(120_000)
    await page.goto((await serve()).address)
    const console = await start(page, 'The lights are wrong')
    const components = console.pane('Components')
    await expect(components).toContainText('growing')
    await expect(components).toContainText('certificate changes')
    // The room has to find out by itself.
    const wall = await toProjectorTab(console)
    await expect(wall.getByRole('list', { name: 'Components' })).toBeVisible()
    await expect(wall.locator('body')).not.toContainText('certificate changes')
  })
})

/** From the library to the running clock of the pack of this title. */
async function start(page: Page, title: string): Promise<ConsolePage> {
  const library = new LibraryPage(page)
  await library.isShown()
  await library.row(new RegExp(title)).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await library.setUp.click()
  await new SetupPage(page).isShown()
  await page.keyboard.press('Enter')
  await new BriefingPage(page).isShown()
  await page.keyboard.press('Enter')
  const console = new ConsolePage(page)
  await console.isShown()
  return console
}

test.describe('the guide in the window', () => {
  test.skip(noElectron !== undefined, noElectron)

  test('is read, and printed to a file', async ({ launch, saveDir }) => {
    test.setTimeout(300_000)
    const page = await (await launch()).firstWindow()
    const library = new LibraryPage(page)
    await library.isShown()
    await library.row(/The lights are wrong/).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The lights are wrong' })).toBeVisible()
    await page.keyboard.press('f')
    const guide = new GuidePage(page)
    await guide.isShown()
    await expect(guide.preview.getByText('Learning objectives').first()).toBeAttached()
    const pdf = await guide.save('PDF')
    const html = await guide.save('HTML')
    expect(pdf.startsWith(saveDir)).toBe(true)
    checkReportPdf(pdf, readFileSync(html, 'utf8'), GUIDE_HEAD)
    await page.keyboard.press('Escape')
    await library.isShown()
  })
})
