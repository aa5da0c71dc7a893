import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { ConsolePage } from './pages/console-page.ts'
import { DebriefPage } from './pages/debrief-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { ProjectorPage } from './pages/projector-page.ts'
import { ReportPage } from './pages/report-page.ts'
import { watchErrors } from './support/errors.ts'
import { expect, noChromium, test } from './support/muster.ts'
import { playUntil } from './support/play.ts'
import { toConsole, toProjectorTab } from './support/start.ts'

test.describe('a drill in the browser', () => {
  test.skip(noChromium !== undefined, noChromium)

  test('goes the same way, with the projector in a second tab', async ({ page, serve }) => {
    test.setTimeout(240_000)
    const noErrors = watchErrors(page.context())
    await page.goto((await serve()).address)
    const console = await toConsole(page)
    const projector = new ProjectorPage(await toProjectorTab(console))
    await playUntil(console, (moment) => moment === 'inject')
    await console.press('p')
    await expect(projector.stage).toContainText('None of my five gets a code')
    await playUntil(console, (moment) => moment === 'decision')
    await console.decide({ option: 'Open an incident record', sure: 3, minutesAgo: 1 })
    await console.expectLogged('Open an incident record')
    await console.form('Shift+E', 'End the exercise')
    await console.dialog.getByLabel('Reason').fill('Enough for today')
    await console.dialog.getByRole('button', { name: 'End now' }).click()
    const debrief = new DebriefPage(page)
    await debrief.isShown()
    await expect(projector.stage).toContainText('ENDED')
    await debrief.rateAll('PPPPPP')
    await debrief.close('Ida Foss')
    await debrief.go('Result')
    await page.keyboard.press('r')
    const report = new ReportPage(page)
    await report.isShown()
    for (const [format, begins] of [
      ['PDF', '%PDF-'],
      ['HTML', '<!'],
      ['Markdown', ''],
      ['JSON', '{'],
    ] as const) {
      const download = page.waitForEvent('download')
      await report.save(format)
      const text = readFileSync(await (await download).path(), 'latin1')
      expect(text.trimStart().startsWith(begins), format).toBe(true)
      expect(text.length).toBeGreaterThan(1_000)
    }
    noErrors()
  })

  test('outlives its host: a banner, and what was pressed meanwhile is sent', async ({ page, serve }) => {
    test.setTimeout(240_000)
    const noErrors = watchErrors(page.context())
    const first = await serve()
    const port = Number(new URL(first.address).port)
    await page.goto(first.address)
    const console = await toConsole(page)
    await playUntil(console, (moment) => moment === 'inject')
    const gone = once(first.process, 'exit')
    first.process.kill('SIGKILL')
    await gone
    const banner = page.getByRole('status').filter({ hasText: 'The host is away' })
    await expect(banner).toContainText('Nothing is lost.')
    await console.form('w', 'Note')
    await console.dialog.getByLabel('What was seen or said').fill('Written while nobody listened')
    await console.dialog.getByRole('button', { name: 'Write the note' }).click()
    await expect(banner).toContainText('1 action waits')

    // The new host knows nobody yet; opening its address in any tab lets this browser in again.
    const second = await serve({ port })
    const other = await page.context().newPage()
    await other.goto(second.address)
    const row = new LibraryPage(other).row(/Login codes stop arriving/).first()
    await expect(row).toBeVisible({ timeout: 20_000 })

    await expect(banner).toBeHidden({ timeout: 60_000 })
    await expect(console.dialog).toBeHidden()
    await expect(console.bar).toContainText('paused')
    const entries = await new ConsolePage(page).logEntries()
    expect(entries.filter((entry) => entry.includes('Written while nobody listened'))).toHaveLength(1)
    noErrors()
  })
})
