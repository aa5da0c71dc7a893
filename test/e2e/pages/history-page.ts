import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'

/** Closed exercises, latest first. */
export class HistoryPage {
  readonly page: Page
  readonly rows: Locator

  constructor(page: Page) {
    this.page = page
    this.rows = page
      .getByRole('table', { name: 'Closed exercises, latest first' })
      .getByRole('row')
      .filter({ has: page.getByRole('button') })
  }

  async isShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'History' })).toBeVisible({ timeout: 20_000 })
  }
}
