import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/muster.ts'

/** The library of runbooks and the review of one. */
export class RunbooksPage {
  readonly page: Page
  readonly document: Locator
  readonly facts: Locator

  constructor(page: Page) {
    this.page = page
    this.document = page.getByRole('region', { name: 'The document' })
    this.facts = page.getByRole('listbox', { name: 'What was understood' })
  }

  /** Drops a file on the window, as from the computer's own folder. */
  async drop(name: string, text: string): Promise<void> {
    await this.page.evaluate(
      ([file, content]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([content], file, { type: 'text/markdown' }))
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
          )
      },
      [name, text] as const,
    )
  }

  async isReviewed(title: string): Promise<void> {
    // The host may still be reading the scenarios for the first time.
    await expect(this.page.getByRole('heading', { level: 1, name: title }).first()).toBeVisible({
      timeout: 60_000,
    })
    await expect(this.facts).toBeVisible()
  }

  fact(words: string | RegExp): Locator {
    return this.facts.getByRole('option', { name: words })
  }

  /** Finds a fact by its words, as one does with the keyboard. */
  async find(words: string): Promise<void> {
    await this.page.keyboard.press('/')
    await this.page.keyboard.type(words)
    await this.page.keyboard.press('Enter')
  }

  async clearSearch(): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Search the facts' }).fill('')
    await this.page.keyboard.press('Enter')
  }
}
