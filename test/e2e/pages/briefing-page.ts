import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'

/** Read to the team before the clock starts. */
export class BriefingPage {
  readonly page: Page
  readonly start: Locator
  readonly openProjector: Locator
  readonly people: Locator

  constructor(page: Page) {
    this.page = page
    this.start = page.getByRole('button', { name: 'Start exercise' })
    this.openProjector = page.getByRole('button', { name: /^Open the projector/ })
    this.people = page.getByRole('complementary', { name: 'Who, what for, and how' })
  }

  async isShown(): Promise<void> {
    await expect(this.start).toBeVisible({ timeout: 20_000 })
  }
}
