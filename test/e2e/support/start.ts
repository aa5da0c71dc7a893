import type { Page } from '@playwright/test'
import { BriefingPage } from '../pages/briefing-page.ts'
import { ConsolePage } from '../pages/console-page.ts'
import { LibraryPage } from '../pages/library-page.ts'
import { SetupPage } from '../pages/setup-page.ts'

/** From the first screen to the briefing of the scenario that is offered first, with every answer as it stands. */
export async function toBriefing(page: Page): Promise<BriefingPage> {
  await new LibraryPage(page).isShown()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Enter')
  await new SetupPage(page).isShown()
  await page.keyboard.press('Enter')
  const briefing = new BriefingPage(page)
  await briefing.isShown()
  return briefing
}

/** Three keys from the first screen to the running clock. */
export async function toConsole(page: Page): Promise<ConsolePage> {
  await toBriefing(page)
  await page.keyboard.press('Enter')
  const console = new ConsolePage(page)
  await console.isShown()
  return console
}

/** Opens the projector in its own tab. */
export async function toProjectorTab(console: ConsolePage): Promise<Page> {
  await console.menu('v', 'Projector shows')
  const [tab] = await Promise.all([console.page.context().waitForEvent('page'), console.press('w')])
  await tab.getByLabel('Projector', { exact: true }).waitFor()
  return tab
}
