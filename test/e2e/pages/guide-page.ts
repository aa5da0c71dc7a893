import type { FrameLocator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'
import { saveDocument } from '../support/save-document.ts'

/** The facilitator's guide of a pack as it will be kept. */
export class GuidePage {
  readonly page: Page
  readonly preview: FrameLocator

  constructor(page: Page) {
    this.page = page
    this.preview = page.frameLocator('iframe[title="The guide"]')
  }

  async isShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Keep the guide' })).toBeVisible({ timeout: 20_000 })
  }

  /** @returns where the file was put */
  async save(format: 'PDF' | 'HTML' | 'Markdown'): Promise<string> {
    return await saveDocument(this.page, format)
  }
}
