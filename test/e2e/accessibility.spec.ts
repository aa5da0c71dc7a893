import type AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { watchErrors } from './support/errors.ts'
import { showIn } from './support/look.ts'
import { expect, noChromium, noElectron, test } from './support/muster.ts'
import { toBriefing } from './support/start.ts'
import { type Stop, tourBefore, tourConsole, tourDebrief, tourProjector, type Visit } from './support/tour.ts'
import { violations, WCAG } from './support/wcag.ts'

/** Everything once in the dark; light changes nothing but colours, and a wide console shows more of the same. */
const check: Visit = async ({ name, kind, page, within }: Stop) => {
  const look = (rules: (axe: AxeBuilder) => AxeBuilder) =>
    violations(page, (axe) => rules(within === undefined ? axe : axe.include(`[role="${within}"]`)))
  await showIn(page, 'dark')
  const dark = await look((axe) => axe.withTags(WCAG))
  await showIn(page, 'light')
  const light = await look((axe) => axe.withRules(['color-contrast']))
  await showIn(page, 'dark')
  const wide = WIDE.has(name) ? await atSize(page, () => look((axe) => axe.withTags(WCAG))) : []
  const all = { dark, light, wide }
  expect.soft(all, `${name}, ${kind}`).toEqual({ dark: [], light: [], wide: [] })
}
const WIDE = new Set(['console-inject', 'console-decision', 'console-late'])

// A trace of hundreds of looks would cost more than they do.
test.use({ trace: 'off' })

test.describe('no violation of WCAG 2.2 AA', () => {
  test.describe.configure({ mode: 'parallel', timeout: 300_000 })
  test.skip(noChromium !== undefined, noChromium)
  test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

  for (const [name, tour] of [
    ['library, set-up and briefing', tourBefore],
    ['console', tourConsole],
    ['projector', tourProjector],
    ['debrief, report and history', tourDebrief],
  ] as const) {
    test(name, async ({ page, serve }) => {
      const noErrors = watchErrors(page.context())
      await page.goto((await serve()).address)
      await tour(page, check)
      noErrors()
    })
  }
})

test.describe('no violation of WCAG 2.2 AA in the window', () => {
  test.skip(noElectron !== undefined, noElectron)

  test('briefing', async ({ launch }) => {
    const page = await (await launch()).firstWindow()
    await toBriefing(page)
    expect(await violations(page)).toEqual([])
  })
})

async function atSize<T>(page: Page, work: () => Promise<T>): Promise<T> {
  await page.setViewportSize({ width: 1920, height: 1080 })
  const result = await work()
  await page.setViewportSize({ width: 1280, height: 720 })
  return result
}
