import type { Locator, Page } from '@playwright/test'

/** What the room sees. */
export class ProjectorPage {
  readonly page: Page
  readonly stage: Locator
  readonly components: Locator
  readonly feed: Locator

  constructor(page: Page) {
    this.page = page
    this.stage = page.getByLabel('Projector', { exact: true })
    this.components = page.getByRole('list', { name: 'Components' })
    this.feed = page.getByRole('list', { name: 'What is known' })
  }
}
