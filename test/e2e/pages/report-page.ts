import type { FrameLocator, Locator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'
import { saveDocument } from '../support/save-document.ts'

export type SavedFormat = 'PDF' | 'HTML' | 'Markdown' | 'JSON'

/** The report as it will be kept, and the ways to keep it. */
export class ReportPage {
  readonly page: Page
  readonly preview: FrameLocator
  readonly back: Locator

  constructor(page: Page) {
    this.page = page
    this.preview = page.frameLocator('iframe[title="The report"]')
    this.back = page.getByRole('button', { name: 'Back' })
  }

  async isShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Keep the report' })).toBeVisible({ timeout: 20_000 })
  }

  /** @returns where the file was put */
  async save(format: SavedFormat): Promise<string> {
    return await saveDocument(this.page, format)
  }
}
