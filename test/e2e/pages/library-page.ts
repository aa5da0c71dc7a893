import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'

/** The first screen: what waits to be gone on with, and the scenarios. */
export class LibraryPage {
  readonly page: Page
  readonly list: Locator
  readonly setUp: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('listbox', { name: 'Exercises and scenarios' })
    this.setUp = page.getByRole('button', { name: 'Set up' })
  }

  async isShown(): Promise<void> {
    await expect(this.list).toBeVisible({ timeout: 30_000 })
  }

  /** The row of an exercise or a scenario. */
  row(title: string | RegExp): Locator {
    return this.list.getByRole('option', { name: title })
  }
}
