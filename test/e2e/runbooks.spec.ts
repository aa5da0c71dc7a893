import { mkdirSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { BriefingPage } from './pages/briefing-page.ts'
import { ConsolePage } from './pages/console-page.ts'
import { LibraryPage } from './pages/library-page.ts'
import { RunbooksPage } from './pages/runbooks-page.ts'
import { SetupPage } from './pages/setup-page.ts'
import { watchErrors } from './support/errors.ts'
import { layoutFaults, showIn } from './support/look.ts'
import { expect, noChromium, repository, test } from './support/muster.ts'
import { picture } from './support/pictures.ts'

const PLAN = `# Storefront recovery plan

Owner: platform team. Reviewed every 6 months.

## Objectives

| System | RTO | RPO |
| --- | --- | --- |
| Storefront | 2 hours | 15 minutes |
| Order database | 4 hours | 5 minutes |
| Back office | 1 day | 4 hours |

The RTO of the storefront is 3 hours.

## Roles

| Role | Primary | Backup |
| --- | --- | --- |
| Incident commander | Head of operations | Duty manager |
| Technical lead | Platform lead | Senior engineer |

## Fail over the storefront

Use it when the first site cannot be reached.

1. Declare the incident, within 15 minutes (Incident commander).
2. Freeze deployments (Technical lead).
3. Move the traffic to the second site (Technical lead).

   \`\`\`bash
   edgectl move --to second
   \`\`\`

   Expected: the health page is green.

4. Place a test order.
5. Update the merchants every 30 minutes (Communications lead).

## After the incident

- Write down what happened
- Thank the team
- Book the review
`
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const pictures = path.join(repository, 'test-results/screens')

test.describe('a team’s own runbook', () => {
  test.skip(noChromium !== undefined, noChromium)
  test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

  test('is read, corrected, changed and played', async ({ page, serve }) => {
    test.setTimeout(300_000)
    const noErrors = watchErrors(page.context())
    await page.goto((await serve()).address)
    await new LibraryPage(page).isShown()
    await new LibraryPage(page).row('Login codes stop arriving').waitFor({ timeout: 60_000 })
    await page.keyboard.press('b')
    await expect(page.getByRole('heading', { name: 'No runbooks yet' })).toBeVisible()
    await look(page, 'runbooks-empty')

    const runbooks = new RunbooksPage(page)
    await runbooks.drop('storefront.md', PLAN)
    await runbooks.isReviewed('Storefront recovery plan')
    await expect(runbooks.fact(/^26.*Declare the incident/)).toBeVisible()
    await expect(runbooks.document.locator('[data-marked]').first()).toBeVisible()
    await look(page, 'runbook-review')
    await picture(page, 'runbook-review')

    await runbooks.document.getByText('Place a test order.').click()
    await expect(runbooks.fact(/Place a test order/)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Owner' }).fill('Quality lead')
    await look(page, 'runbook-correct')
    await page.keyboard.press('Enter')
    await expect(runbooks.fact(/Place a test order.*corrected.*Quality lead/)).toBeVisible()

    await runbooks.document.getByText('Thank the team').click()
    await page.keyboard.press('m')
    await page.getByRole('textbox', { name: 'Procedure' }).fill('Close the incident')
    await page.keyboard.press('Enter')
    await expect(runbooks.fact(/Close the incident/)).toBeVisible()
    await expect(runbooks.fact(/1\.Write down what happened/)).toBeVisible()

    const changed = PLAN.replace('2. Freeze', '2. Wake the duty manager.\n3. Freeze')
      .replace('3. Move', '4. Move')
      .replace('4. Place', '5. Place')
      .replace('5. Update', '6. Update')
      .replace('- Write down what happened\n- Thank the team', '- Keep the records')
    await runbooks.drop('storefront.md', changed)
    await expect(runbooks.fact(/Wake the duty manager/)).toBeVisible()
    await expect(runbooks.fact(/Place a test order.*corrected.*Quality lead/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Corrections that no longer fit' })).toContainText(
      'Thank the team',
    )
    await look(page, 'runbook-changed')
    await page.keyboard.press('c')
    await expect(page.getByRole('table', { name: /^Added steps/ })).toContainText('Wake the duty manager')
    await look(page, 'runbook-compare')

    await page.keyboard.press('d')
    await page.getByRole('checkbox', { name: 'Fail over the storefront' }).waitFor()
    await look(page, 'runbook-draft')
    await page.keyboard.press('Enter')
    await new LibraryPage(page).row(/storefront/i).click()
    await expect(page.getByRole('table', { name: /^Guessed/ })).toBeVisible({ timeout: 60_000 })
    await look(page, 'library-draft')
    await page.keyboard.press('Enter')
    await new SetupPage(page).isShown()
    await page.keyboard.press('Enter')
    await new BriefingPage(page).isShown()
    await page.keyboard.press('Enter')
    await new ConsolePage(page).isShown()
    await page.goto(page.url().replace(/#.*$/, '#/runbooks'))
    await expect(page.getByRole('table', { name: 'Versions' })).toContainText('storefront.md')
    await look(page, 'runbooks')

    await page.keyboard.press('g')
    await new LibraryPage(page).isShown()
    await new LibraryPage(page).row('Login codes stop arriving').click()
    await page.keyboard.press('Enter')
    await new SetupPage(page).isShown()
    await page.getByRole('checkbox', { name: 'Storefront recovery plan' }).check()
    // Good news goes by itself, and leaves the form free.
    await expect(page.getByText(/1 drill drafted/)).toBeHidden({ timeout: 20_000 })
    await look(page, 'setup-runbooks')
    await new SetupPage(page).goOn.click()
    await new BriefingPage(page).isShown()
    await page.keyboard.press('Enter')
    const running = new ConsolePage(page)
    await running.isShown()
    await running.findStep('test order', 'Place a test order')
    const steps = page.getByRole('listbox', { name: 'Steps' })
    await expect(steps).toContainText('Storefront recovery plan')
    await expect(steps.getByRole('option', { name: /Place a test order.*Quality lead/ })).toBeVisible()
    await look(page, 'console-own-runbook')
    noErrors()
  })
})

/** A picture in both colours; nothing that axe or the layout minds. */
async function look(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme)
    await page.screenshot({
      path: path.join(pictures, `1280-${scheme}-${name}.png`),
      animations: 'disabled',
    })
  }
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze()
  expect
    .soft(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
      name,
    )
    .toEqual([])
  expect.soft(await layoutFaults(page, { fixed: true, clock: undefined }), name).toEqual([])
}
